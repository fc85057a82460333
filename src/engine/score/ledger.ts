// What the agent promised, whether the brief allows it, and where it came back. It does not know whether it was kept.

import type { Replay } from '../call/call.types';
import type { Play } from './play';
import type { LedgerEntry } from './scorecard.types';

/** Every commitment in order. A clause the brief does not list covers nothing. */
export function ledgerOf(play: Play): readonly LedgerEntry[] {
  return play.replay.final.commitments.map(({ turn, what, clause }) => {
    const standing = standingOf(clause, play.replay);
    const entry = { turn, what, clause: clause ?? null, standing };
    const exposedAt = standing === 'allowed' ? undefined : exposedAfter(turn, play);
    return exposedAt === undefined ? entry : { ...entry, exposedAt };
  });
}

function standingOf(clause: string | undefined, { stage }: Replay): LedgerEntry['standing'] {
  const { mayOffer, mustNot } = stage.scenario.brief;
  if (clause === undefined) return 'uncovered';
  if (Object.hasOwn(mustNot, clause)) return 'forbidden';
  return Object.hasOwn(mayOffer, clause) ? 'allowed' : 'uncovered';
}

/** The agent turn that met the customer calling a promise in, after `turn`, if one did. */
function exposedAfter(turn: number, { turns }: Play): number | undefined {
  const met = turns.find(
    ({ step, newCues }) => step.turn > turn && newCues.some(({ kind }) => kind === 'promise-called'),
  );
  return met?.step.turn;
}

/** The first promise beyond what can be kept: the turn it was made, and the clause that says so; null when none is owed at the end. */
export function firstDebt(play: Play): { readonly turn: number; readonly clause: string } | null {
  const { final, stage } = play.replay;
  if (final.customer.promiseDebt === 0) return null;
  const made = play.turns.find(
    ({ before, after }) => after.customer.promiseDebt > before.customer.promiseDebt,
  );
  if (made === undefined) return null;
  const { turn } = made.step;
  const entry = ledgerOf(play).find((one) => one.turn === turn && one.standing !== 'allowed');
  return { turn, clause: entry?.clause ?? stage.policy.clauses.promises.id };
}
