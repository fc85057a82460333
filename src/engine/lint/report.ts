// Turns what a rule found into a diagnostic: the page's message with its slots filled. Judges nothing.

import type { Keys } from '../scenario/findings';
import { pathOf } from '../scenario/path';
import type { Diagnostic } from './diagnostic.types';
import { type Code, PAGES } from './pages';

/** The names in braces of a message. */
type Slots<Message extends string> = Message extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never;

/** A value for every slot of the page's message: a slot that is missing or misspelt does not compile. */
export type Values<C extends Code> = {
  readonly [Slot in Slots<(typeof PAGES)[C]['message']>]: string | number;
};

/** The diagnostic `code` at `where`. */
export function diagnose<C extends Code>(
  code: C,
  where: Keys,
  values: Values<C>,
  related: readonly Keys[] = [],
): Diagnostic {
  const { severity, message } = PAGES[code];
  return {
    code,
    severity,
    where: pathOf(where),
    message: filled(message, values),
    ...(related.length > 0 && { related: related.map(pathOf) }),
  };
}

/** A whole sentence of a problem fits; a pasted page does not. */
const LONGEST_VALUE = 240;

function filled(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = String(values[name] ?? slot).replace(/\s+/g, ' ');
    return value.length <= LONGEST_VALUE ? value : `${value.slice(0, LONGEST_VALUE)}…`;
  });
}
