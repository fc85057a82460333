// Many attempts under another house's rules, one after the other. Says how far it is; whoever drives it may stop at any yield.

import type { Policy } from '../scenario/policy.types';
import { rescore } from './rescore';
import type { Played, PlayedIn, Rescored } from './rescore.types';

/** One attempt in a line of a table: numbers unrounded, null where not observed or where the call could not be read again. */
export interface RescoredRow {
  readonly id: string;
  readonly because: Extract<Rescored, { ok: false }>['because'] | 'gone' | null;
  readonly before: number | null;
  readonly after: number | null;
  /** Lines that differ. */
  readonly changes: number;
}

/** Yields a row for each of `attempts`, in order. `playedIn` answers null for a scenario or a policy that the app no longer has. */
export function* rescoreAll(
  attempts: readonly Played[],
  playedIn: (attempt: Played) => PlayedIn | null,
  policy: Policy,
): Generator<RescoredRow, void> {
  for (const attempt of attempts) {
    const found = playedIn(attempt);
    yield rowOf(attempt.id, found === null ? null : rescore(attempt, found, policy));
  }
}

function rowOf(id: string, rescored: Rescored | null): RescoredRow {
  if (rescored === null) return { id, because: 'gone', before: null, after: null, changes: 0 };
  if (!rescored.ok) return { id, because: rescored.because, before: null, after: null, changes: 0 };
  const { before, after, changes } = rescored;
  return { id, because: null, before: before.total, after: after.total, changes: changes.length };
}
