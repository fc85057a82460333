// Which command a key of the keyboard means. Knows no element and sends nothing.

/** `held`: the key repeats itself. Held keys, and keys with a modifier, mean nothing. */
export interface KeyPress {
  readonly key: string;
  readonly isHeld: boolean;
  readonly hasModifier: boolean;
  /** The person has switched off keys of a single character. */
  readonly hasLettersOff: boolean;
}

export type KeyCommand =
  | { readonly kind: 'reply'; readonly slot: number }
  | {
      readonly kind:
        | 'takeBack'
        | 'hear'
        | 'skip'
        | 'clockOff'
        | 'mute'
        | 'hold'
        | 'transfer'
        | 'end'
        | 'transcript'
        | 'policy'
        | 'hint'
        | 'rewind'
        | 'close';
    };

const COMMANDS: Readonly<Record<string, Exclude<KeyCommand['kind'], 'reply'>>> = {
  backspace: 'takeBack',
  r: 'hear',
  s: 'skip',
  c: 'clockOff',
  m: 'mute',
  h: 'hold',
  t: 'transfer',
  e: 'end',
  y: 'transcript',
  p: 'policy',
  '?': 'hint',
  arrowleft: 'rewind',
  escape: 'close',
};

/** Null when the key means nothing on the call screen. */
export function keyCommand({ key, isHeld, hasModifier, hasLettersOff }: KeyPress): KeyCommand | null {
  if (isHeld || hasModifier || (hasLettersOff && key.length === 1)) return null;
  if (/^[1-9]$/.test(key)) return { kind: 'reply', slot: Number(key) - 1 };
  const name = key.toLowerCase();
  const kind = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return kind === undefined ? null : { kind };
}

const TYPING = 'input, textarea, select, [contenteditable="true"]';

/** Whether the keys belong to what has focus: somebody is typing or choosing there. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPING) !== null;
}
