// Which command a key of the keyboard means. Knows no element and sends nothing.

import { type CommandOf, commandOf } from '../app/keyTable';

/** `held`: the key repeats itself. Held keys, and keys with a modifier, mean nothing. */
export interface KeyPress {
  readonly key: string;
  readonly isHeld: boolean;
  readonly hasModifier: boolean;
  /** The person has switched off keys of a single character. */
  readonly hasLettersOff: boolean;
}

/** The groups of the table that hold on the call screen; what a setting does not have, the screen does not take. */
const GROUPS = ['call', 'guided', 'live'] as const;
type Name = CommandOf<(typeof GROUPS)[number]>;

export type KeyCommand =
  | { readonly kind: 'reply'; readonly slot: number }
  | { readonly kind: Exclude<Name, 'reply'> };

/** Null when the key means nothing on the call screen. */
export function keyCommand({ key, isHeld, hasModifier, hasLettersOff }: KeyPress): KeyCommand | null {
  if (isHeld || hasModifier || (hasLettersOff && key.length === 1)) return null;
  const meant = commandOf(key, GROUPS);
  if (meant === null) return null;
  return meant.command === 'reply' ? { kind: 'reply', slot: meant.place } : { kind: meant.command };
}
