// What the agent promised, and whether the brief allows it. It does not know whether it was kept.

import type { Replay } from '../call/call.types';
import type { LedgerEntry } from './scorecard.types';

/** Every commitment in order. A clause the brief does not list covers nothing. */
export function ledgerOf(replay: Replay): readonly LedgerEntry[] {
  const { mayOffer, mustNot } = replay.stage.scenario.brief;
  return replay.final.commitments.map(({ turn, what, clause }) => ({
    turn,
    what,
    clause: clause ?? null,
    standing:
      clause === undefined
        ? 'uncovered'
        : Object.hasOwn(mustNot, clause)
          ? 'forbidden'
          : Object.hasOwn(mayOffer, clause)
            ? 'allowed'
            : 'uncovered',
  }));
}
