// What the call came to, beside what was done in it: the outcome terms, 0..100. It knows no indicator.

import type { Call, Replay } from '../call/call.types';
import { clamp } from '../customer/clamp';
import type { Par } from '../scenario/scenario.types';
import { isEarnedExit } from './conductActs';
import { judgeEnding } from './endingJudged';
import type { Play } from './play';
import type { CompetenceId } from './scorecard.types';

/** Points of the de-escalation outcome for heat (or distress) and for trust; a hundred together. Domain 3.3. */
const HEAT_PART = 70;
const TRUST_PART = 30;
/** A smaller gap than this between start and par measures nothing. */
const LEAST_GAP = 10;
const PE_BY_CLASS = { best: 100, acceptable: 60, other: 0 } as const;

/**
 * The state a run reaches, in the measure of a par: heat is the mean after the last two agent turns, trust and distress as the
 * call ended. A par is this function of the authored expert run, so that run reaches it exactly.
 */
export function reachedState(replay: Replay): Par {
  const turns = replay.steps.filter(({ turn }) => turn > 0).slice(-2);
  const { heat, trust, distress } = replay.final.customer;
  const sum = turns.reduce((total, { after }) => total + after.customer.heat, 0);
  return { heat: turns.length === 0 ? heat : sum / turns.length, trust, distress };
}

/** The par committed for this scenario under the policy in force; null when there is none yet. */
export function parOf(replay: Replay): Par | null {
  const { scenario, policy } = replay.stage;
  return Object.hasOwn(scenario.par, policy.id) ? (scenario.par[policy.id] ?? null) : null;
}

/**
 * The outcome term of a competence, or null where it has none: discovery, ownership and self-regulation; de-escalation after an
 * earned ending for conduct or safety, or without a par.
 */
export function outcomeOf(play: Play, competence: CompetenceId): number | null {
  switch (competence) {
    case 'DE':
      return cooling(play);
    case 'BS':
      return conduct(play);
    case 'PE':
      return PE_BY_CLASS[judgeEnding(play)];
    default:
      return null;
  }
}

function cooling(play: Play): number | null {
  const par = parOf(play.replay);
  if (par === null || isEarnedExit(play)) return null;
  const start = play.replay.opening.customer;
  const end = reachedState(play.replay);
  return (
    HEAT_PART * relief(start, end, par, play.replay.final) +
    TRUST_PART * trustWon(start.trust, end.trust, par)
  );
}

/** Share 0..1 of the heat an expert takes off; of the distress, where the call starts cool; else whether it stayed cool and civil. */
function relief(start: Call['customer'], end: Par, par: Par, final: Call): number {
  const heatGap = start.heat - par.heat;
  if (heatGap >= LEAST_GAP) return clamp((start.heat - end.heat) / heatGap, 0, 1);
  const distressGap = start.distress - par.distress;
  if (distressGap >= LEAST_GAP) return clamp((start.distress - end.distress) / distressGap, 0, 1);
  return end.heat <= par.heat + LEAST_GAP && final.customer.abuse === 0 ? 1 : 0;
}

/** Where an expert wins no trust, keeping to his is all there is. */
function trustWon(start: number, end: number, par: Par): number {
  const gap = par.trust - start;
  return gap > 0 ? clamp((end - start) / gap, 0, 1) : end >= par.trust ? 1 : 0;
}

/**
 * 100 with no abuse at the end or a conduct or safety ending done right; 50 with disrespect left, or with abuse that was answered
 * by ending but without a way back; 0 with abuse left standing.
 */
function conduct(play: Play): number {
  const { abuse } = play.replay.final.customer;
  if (abuse === 0 || (isEarnedExit(play) && play.kind !== 'ended-no-route')) return 100;
  return abuse === 1 || play.kind === 'ended-no-route' ? 50 : 0;
}
