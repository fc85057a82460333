// What the agent promised, whether the brief allows it, and where it came back. It does not know whether it was kept.

import type { Replay } from '../call/call.types';
import type { Play } from './play';
import type { LedgerEntry } from './scorecard.types';

/** Every commitment in order. A clause the brief does not list covers nothing. */
export function ledgerOf(play: Play): readonly LedgerEntry[] {
  return play.replay.final.commitments.map(({ turn, what, clause, goodwill }) => {
    const entry = { turn, what, ...standingOf(clause, goodwill, play.replay) };
    const { standing } = entry;
    const exposedAt = standing === 'allowed' ? undefined : exposedAfter(turn, play);
    return exposedAt === undefined ? entry : { ...entry, exposedAt };
  });
}

/** Where one commitment stands. The stricter of brief and house decides: what the brief forbids no house allows, and goodwill beyond the house's limit no brief. */
export function standingOf(
  clause: string | undefined,
  goodwill: number | undefined,
  { stage }: Pick<Replay, 'stage'>,
): Pick<LedgerEntry, 'clause' | 'standing'> {
  const { mayOffer, mustNot } = stage.scenario.brief;
  const { concessions, clauses } = stage.policy;
  if (clause !== undefined && Object.hasOwn(mustNot, clause)) return { clause, standing: 'forbidden' };
  if (goodwill !== undefined && concessions !== undefined) {
    const isTooMuch = goodwill > concessions.agentMost;
    return { clause: clauses.promises.id, standing: isTooMuch ? 'forbidden' : 'allowed' };
  }
  if (clause === undefined) return { clause: null, standing: 'uncovered' };
  return { clause, standing: Object.hasOwn(mayOffer, clause) ? 'allowed' : 'uncovered' };
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
