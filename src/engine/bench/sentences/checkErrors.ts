// Whether the words chosen for a critical error fit what happened: abuse, warnings and the house read again from the steps.

import type { ErrorFact } from '../../score/facts/fact.types';
import type { Scene } from './claim.types';
import { stepAt, turnsOf, wasShown } from './told';

export function isErrorTrue({ id, case: what, turn, clause }: ErrorFact, { replay, card }: Scene): boolean {
  const { stage, steps, opening, final } = replay;
  if (!card.criticalErrors.some((error) => error.id === id && error.turn === turn)) return false;
  const step = stepAt(replay, turn);
  const at = step === undefined ? steps.length : steps.indexOf(step);
  const abuses = [opening, ...steps.slice(0, at).map(({ after }) => after)].map(
    ({ customer }) => customer.abuse,
  );
  const worst = Math.max(...abuses);
  const now = step?.before.customer.abuse ?? 0;
  const isEnd = step?.after.ending !== null && step?.after.endedBy === 'agent';
  const shows = (...ids: readonly string[]): boolean =>
    step?.behaviours.some((one) => ids.includes(one)) === true;
  const isLast = turnsOf(replay).at(-1)?.turn === turn;
  const isCut = isEnd && isLast && clause !== undefined;
  const warned = turnsOf(replay).filter(
    (one) => one.turn < turn && one.before.customer.abuse > 0 && one.behaviours.includes('state-consequence'),
  ).length;
  const { warningsDue, neverCutOff } = stage.policy;
  const isProtected = stage.scenario.brief.caller?.some((one) => neverCutOff?.includes(one)) === true;
  const due = isProtected || warningsDue === 'never' ? Infinity : warningsDue;
  switch (what) {
    case 'cut-first-turn':
      return isCut && turn === 1 && worst === 0 && clause === null;
    case 'cut-no-abuse':
      return isCut && turn > 1 && worst === 0 && clause === null;
    case 'cut-disrespect':
      return isCut && worst === 1 && clause === null;
    case 'cut-stopped':
      return isCut && worst >= 2 && now < 2 && Number.isFinite(due);
    case 'cut-unwarned':
      return isCut && now >= 2 && warned === 0 && due >= 1 && Number.isFinite(due);
    case 'cut-more-due':
      return isCut && now >= 2 && warned >= 1 && warned < due && Number.isFinite(due);
    case 'cut-never-here':
      return isCut && worst >= 2 && warningsDue === 'never' && !isProtected;
    case 'cut-protected':
      return isCut && worst >= 2 && isProtected;
    case 'data-out':
      return shows('disclose-data');
    case 'danger-missed':
      return steps.some(({ before }) => before.customer.crisis) || hasCue(replay, 'crisis');
    case 'left-on-hold':
      return steps.some(({ move, before }) => move.type === 'hold' && before.customer.crisis);
    case 'left-passed-on':
      return wasShown(replay, ['cold-transfer']);
    case 'left-in-silence':
      return steps.some(({ move, after }) => move.type === 'dead-air' && after.ending !== null);
    case 'left-closed':
      return final.endedBy === 'agent';
    case 'not-your-work':
      return shows('amateur-therapy', 'probe-private');
    case 'threatened-provoked':
      return shows('threaten') && now >= 1;
    case 'threatened':
      return shows('threaten') && now === 0;
    case 'belittled-provoked':
      return step?.reply?.limitStyle === 'belittling' && now >= 1;
    case 'belittled':
      return step?.reply?.limitStyle === 'belittling' && now === 0;
    case 'promise-forbidden':
      return isForbidden(turn, { replay, card });
    case 'promise-uncovered':
      return !isForbidden(turn, { replay, card }) && final.customer.promiseDebt > 0;
    case 'insults-stood':
      return (
        now >= 2 && [1, 2].every((back) => (stepAt(replay, turn - back)?.before.customer.abuse ?? 0) >= 2)
      );
    case 'gone-no-way-back':
      return isEnd && now < 3 && (warned >= due || due === 0 || worst >= 2);
    case 'gone-after-threat':
      return isEnd && now === 3;
    case 'threat-answered':
      return now === 3 && step?.after.ending === null;
    case 'paid-insult':
      return shows('cave-in') && now >= 2;
    case 'paid-disrespect':
      return shows('cave-in') && now === 1;
    case 'taken-for-false':
      return step?.after.flags.includes('false-accusation') === true;
  }
}

function hasCue({ stage, steps }: Scene['replay'], kind: string): boolean {
  return steps.some(({ before }) =>
    stage.scenario.beats[before.beat]?.cues?.some((cue) => cue.kind === kind),
  );
}

/** A promise of this turn that the brief forbids, or more money than the house lets an agent give. */
function isForbidden(turn: number, { replay }: Pick<Scene, 'replay' | 'card'>): boolean {
  const { scenario, policy } = replay.stage;
  return (stepAt(replay, turn)?.reply?.commits ?? []).some(
    ({ clause, goodwill }) =>
      (clause !== undefined && Object.keys(scenario.brief.mustNot).includes(clause)) ||
      (goodwill !== undefined && goodwill > (policy.concessions?.agentMost ?? Infinity)),
  );
}
