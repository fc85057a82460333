// Every key of the keyboard that means something, screen by screen. The handlers look their keys up here and the list of keys is drawn from it, so that the list cannot lie.

export interface KeyRow<C extends string = string> {
  readonly command: C;
  /** Values of `KeyboardEvent.key`, letters in lower case; any of them. */
  readonly keys: readonly string[];
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** `call` stands in every setting; `guided` and `live` are what a setting adds to it. */
export const KEY_TABLE = {
  everywhere: [{ command: 'keys', keys: ['?'] }],
  brief: [{ command: 'start', keys: ['Enter'] }],
  ring: [{ command: 'answer', keys: ['Enter'] }],
  call: [
    { command: 'reply', keys: DIGITS },
    { command: 'takeBack', keys: ['Backspace'] },
    { command: 'hear', keys: ['r'] },
    { command: 'skip', keys: ['s'] },
    { command: 'mute', keys: ['m'] },
    { command: 'hold', keys: ['h'] },
    { command: 'transfer', keys: ['t'] },
    { command: 'end', keys: ['e'] },
    { command: 'transcript', keys: ['y'] },
    { command: 'policy', keys: ['p'] },
    { command: 'close', keys: ['Escape'] },
  ],
  guided: [
    { command: 'hint', keys: ['n'] },
    { command: 'rewind', keys: ['ArrowLeft'] },
  ],
  live: [{ command: 'clockOff', keys: ['c'] }],
  sheet: [
    { command: 'pick', keys: DIGITS },
    { command: 'confirm', keys: ['Enter'] },
  ],
  debrief: [
    { command: 'nextDecision', keys: ['j', 'ArrowRight'] },
    { command: 'earlierDecision', keys: ['k', 'ArrowLeft'] },
  ],
} as const satisfies Readonly<Record<string, readonly KeyRow[]>>;

export type KeyGroup = keyof typeof KEY_TABLE;
export type CommandOf<G extends KeyGroup> = (typeof KEY_TABLE)[G][number]['command'];

/** The command that a key means in any of these groups, and its place among that command's keys; null when it means nothing there. */
export function commandOf<G extends KeyGroup>(
  key: string,
  groups: readonly G[],
): { readonly command: CommandOf<G>; readonly place: number } | null {
  const pressed = key.length === 1 ? key.toLowerCase() : key;
  for (const group of groups) {
    const rows: readonly KeyRow<CommandOf<G>>[] = KEY_TABLE[group];
    for (const { command, keys } of rows) {
      const place = keys.indexOf(pressed);
      if (place >= 0) return { command, place };
    }
  }
  return null;
}

/** A key as it is written on a keyboard. */
const CAPS: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  Backspace: '⌫',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** The keys of a row as they are shown: "E", "J or →"; a run of digits by its first ones. */
export function keysShown(keys: readonly string[]): readonly string[] {
  if (keys === DIGITS) return DIGITS.slice(0, 4);
  return keys.map((key) => CAPS[key] ?? (key.length === 1 ? key.toUpperCase() : key));
}
