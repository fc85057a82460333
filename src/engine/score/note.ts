// The wrap note: what it should have held and what it holds. It gives no credit.

import { factsOf } from '../call/factsOf';
import type { Condition } from '../scenario/condition.types';
import { holds } from '../scenario/holds';
import type { Play } from './play';

export interface NoteState {
  readonly wasLeft: boolean;
  /** Items the next colleague needs after this call, of those on offer. */
  readonly needed: readonly string[];
  readonly kept: number;
}

/** What the note needed after this call, judged on the call as it ended, and how much of it was written. */
export function noteOf(play: Pick<Play, 'replay'>): NoteState {
  const { note, final, stage } = play.replay;
  const facts = factsOf(final, stage);
  const needed = Object.entries(stage.scenario.note)
    .filter(([, item]) => holds(item.open, facts))
    .filter(([, item]) => (typeof item.needed === 'boolean' ? item.needed : holds(item.needed, facts)))
    .map(([id]) => id);
  return { wasLeft: note !== null, needed, kept: needed.filter((id) => note?.includes(id) === true).length };
}

/** True when a written item is about `need`: it bears its name, or a condition of the item asks about it. */
export function noteNames(play: Play, need: string): boolean {
  const items = play.replay.stage.scenario.note;
  return (play.replay.note ?? []).some((id) => {
    const item = items[id];
    if (item === undefined) return false;
    if (id === need) return true;
    return mentions(item.open, need) || (typeof item.needed !== 'boolean' && mentions(item.needed, need));
  });
}

function mentions(condition: Condition | undefined, need: string): boolean {
  if (condition === undefined) return false;
  const { revealed, met, unmet } = condition.needs ?? {};
  return (
    [revealed, met, unmet].some((list) => list?.includes(need) === true) ||
    condition.any?.some((one) => mentions(one, need)) === true
  );
}
