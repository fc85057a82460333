// PE2, PE3, PE7, PE8, PE9: recap, fallback, the kind interruption, the check-in, the handover.

import type { EndingKind } from '../../scenario/ending.types';
import { chanceOf, eachTurn, type Indicator, type Verdict, watchRises } from '../chance';
import { handoverParts, isEarnedExit } from '../conductActs';
import type { AgentTurn } from '../play';
import { atClose } from './ending';

/** Endings for abuse, safety or crisis: nobody is owed a recap there. */
const NO_RECAP: readonly EndingKind[] = [
  'safety-ended',
  'ended-with-route',
  'ended-no-route',
  'forwarded',
  'crisis-handoff',
  'unsafe-close',
];
/** By the number of different parts said: who, what, when, reference. */
const RECAP_CREDIT = [0, 0, 0.4, 0.7, 1] as const;

/** PE2, recap: mandatory except after abuse, safety or crisis; the parts of the whole call together. */
export const recap: Indicator = (play) => {
  if (play.kind !== null && NO_RECAP.includes(play.kind)) return [];
  const parts = new Set<string>();
  let at: AgentTurn | undefined;
  for (const turn of play.turns) {
    if (turn.reply?.recap === undefined) continue;
    at = turn;
    for (const part of turn.reply.recap) parts.add(part);
  }
  const credit = RECAP_CREDIT[parts.size] ?? 0;
  const reason = credit === 1 ? 'PE2.earned' : credit > 0 ? 'PE2.part' : 'PE2.missed';
  return atClose(play, 'PE2', { credit, reason, at });
};

/** Endings that leave the case open in somebody's hands. */
const LEFT_OPEN: readonly EndingKind[] = [
  'agreed-next-step',
  'ended-with-route',
  'ended-no-route',
  'unwarned-hang-up',
  'forwarded',
  'warm-handoff',
  'cold-transfer',
];

/**
 * PE3, fallback. Reading: something is left to happen when the agent committed to anything, the fix takes days, or the ending
 * leaves the case open. Earned at any time by a reply or a handover with a fallback, or by an ending with a route back.
 */
export const fallback: Indicator = (play) => {
  const { stage, final } = play.replay;
  const promised = final.commitments[0];
  const isLeft =
    promised !== undefined ||
    stage.scenario.fixTakesDays ||
    (play.kind !== null && LEFT_OPEN.includes(play.kind));
  if (!isLeft) return [];
  const at = play.turns.find(
    (turn) =>
      turn.reply?.fallback === true ||
      handoverParts(turn).includes('fallback') ||
      turn.shown.includes('end-with-route-back'),
  );
  const verdict: Verdict =
    at === undefined ? { credit: 0, reason: 'PE3.missed' } : { credit: 1, reason: 'PE3.earned', at };
  if (promised === undefined) return atClose(play, 'PE3', verdict);
  return [chanceOf('PE3', promised.turn, play.turns[play.turns.length - 1], verdict)];
};

/** Drift at which a rambling customer needs help to stop. */
const DRIFTING = 2;

/** PE7, free a rambler kindly: the first yes/no on the turn that meets the drift, half within four. */
export const freeRambler: Indicator = (play) =>
  watchRises(play, ({ before }) => before.customer.tangent >= DRIFTING, {
    indicator: 'PE7',
    within: 4,
    judge: (turn, opened) => {
      if (!turn.shown.includes('yes-no-transition')) return null;
      return turn === opened ? { credit: 1, reason: 'PE7.earned' } : { credit: 0.5, reason: 'PE7.late' };
    },
    missed: { credit: 0, reason: 'PE7.missed' },
  });

/** Trust below which the firm should be the one to ring back. */
const SHAKEN_TRUST = 25;

/**
 * PE8, book the check-in: trust was below 25, or the fix takes days. Without a way out it earns half. Reading: not after an
 * earned ending for conduct or safety; nobody there can be asked.
 */
export const bookCheckIn: Indicator = (play) => {
  if (isEarnedExit(play)) return [];
  const { stage, opening } = play.replay;
  const last = play.turns[play.turns.length - 1];
  const isShaken = opening.customer.trust < SHAKEN_TRUST || stage.scenario.fixTakesDays;
  const shaking = play.turns.find(({ before, after }) =>
    [before, after].some(({ customer }) => customer.trust < SHAKEN_TRUST),
  );
  if (!isShaken && shaking === undefined) return [];
  const openedAt = isShaken ? 0 : Math.max(0, (shaking?.step.turn ?? 1) - 1);
  const booked = play.turns.filter(({ shown }) => shown.includes('schedule-follow-up'));
  const at = booked.find(({ reply }) => reply?.optOut === true) ?? booked[0];
  const verdict: Verdict =
    at === undefined
      ? { credit: 0, reason: 'PE8.missed' }
      : at.reply?.optOut === true
        ? { credit: 1, reason: 'PE8.earned', at }
        : { credit: 0.5, reason: 'PE8.noOptOut', at };
  return [chanceOf('PE8', openedAt, last, verdict)];
};

/** PE9, warm handover: a quarter for each of consent, brief, introduction and fallback, on every transfer. */
export const warmHandover: Indicator = (play) =>
  eachTurn(play, 'PE9', (turn) => {
    if (!handsOver(turn)) return null;
    const clause = play.replay.stage.policy.clauses.transfers.id;
    const credit = new Set(handoverParts(turn)).size / 4;
    const reason = credit === 1 ? 'PE9.earned' : credit > 0 ? 'PE9.part' : 'PE9.missed';
    return { credit, reason, clause };
  });

/** A transfer by the control, or a reply that hands the caller to somebody. */
export function handsOver({ step, shown, reply }: AgentTurn): boolean {
  return (
    step.move.type === 'transfer' ||
    shown.includes('warm-transfer') ||
    shown.includes('cold-transfer') ||
    (shown.includes('stay-and-handoff') && reply?.transfer !== undefined)
  );
}
