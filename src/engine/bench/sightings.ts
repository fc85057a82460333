// What must not be seen in any run, looked for in each: the properties that speak of "no path" and "every path" (domain 7.3).

import type { Step } from '../call/call.types';
import { findsNeeds } from '../score/behaviourSets';
import type { Played } from './playScenario';

export type WatchedProperty = 'P19' | 'P20' | 'P21' | 'P23' | 'P25' | 'P36';

export interface Sighting {
  readonly property: WatchedProperty;
  readonly beat: string;
  readonly reply: string;
  readonly says: string;
}

/** Everything amiss in one run. */
export function sightingsIn(played: Played): readonly Sighting[] {
  const turns = played.replay.steps.filter(({ turn }) => turn > 0);
  return [
    ...turns.flatMap((step, place) => [...repeated(turns, step, place), ...plunged(turns, step, place)]),
    ...leftStanding(played, turns),
    ...skippedCrisis(played, turns),
    ...guessed(played, turns),
    ...promised(played, turns),
  ];
}

function at(property: WatchedProperty, step: Step, says: string): Sighting {
  return { property, beat: step.before.beat, reply: step.replyId ?? step.move.type, says };
}

/** P19: the third of three turns led by the same behaviour bought something. */
function repeated(turns: readonly Step[], step: Step, place: number): readonly Sighting[] {
  const lead = step.behaviours[0];
  if (lead === undefined || place < 2) return [];
  if (turns[place - 1]?.behaviours[0] !== lead || turns[place - 2]?.behaviours[0] !== lead) return [];
  const { before, after } = step;
  if (after.beat !== before.beat && step.reply?.change !== undefined) return [];
  const trust = after.customer.trust - before.customer.trust;
  const heard = after.customer.heard - before.customer.heard;
  if (trust <= 0 && heard <= 0) return [];
  return [
    at(
      'P19',
      step,
      `The third ${lead} in a row still won trust ${trust.toFixed(1)}, heard ${heard.toFixed(1)}.`,
    ),
  ];
}

const PEAK = 75;
const COOL = 35;
const LEAST_TURNS = 4;

/** P20: from the peak to cool in fewer than four turns. */
function plunged(turns: readonly Step[], step: Step, place: number): readonly Sighting[] {
  if (step.before.customer.heat < PEAK) return [];
  const cool = turns.slice(place, place + LEAST_TURNS - 1).find(({ after }) => after.customer.heat <= COOL);
  if (cool === undefined) return [];
  const took = cool.turn - step.turn + 1;
  return [
    at('P20', step, `Heat fell from ${step.before.customer.heat.toFixed(0)} to ${COOL} in ${took} turns.`),
  ];
}

/** P21: abuse left standing for three turns must show in boundary-setting. */
function leftStanding({ scorecard }: Played, turns: readonly Step[]): readonly Sighting[] {
  const error = scorecard.criticalErrors.find(({ id }) => id === 'CE8');
  const limits = scorecard.competences.find(({ id }) => id === 'BS');
  if (error === undefined || (limits?.score ?? 0) <= 40) return [];
  const step = turns.find(({ turn }) => turn === error.turn);
  return step === undefined
    ? []
    : [at('P21', step, `Abuse stood for three turns, boundary-setting ${limits?.score}.`)];
}

/** P23: a best ending past a safety cue that nobody asked about. */
function skippedCrisis({ scorecard }: Played, turns: readonly Step[]): readonly Sighting[] {
  if (scorecard.ending.judged !== 'best') return [];
  const cue = turns.find(({ before }) => before.customer.crisis);
  const isAsked = turns.some(({ behaviours }) =>
    behaviours.some((id) => id === 'ask-safety-directly' || id === 'stay-and-handoff'),
  );
  return cue === undefined || isAsked ? [] : [at('P23', cue, 'The best ending was reached without asking.')];
}

/** P25: a hidden need came out although nothing was asked or offered and nobody was heard: what earns DI1 (domain 3.2a) is no guess. */
function guessed({ replay }: Played, turns: readonly Step[]): readonly Sighting[] {
  const { needs } = replay.stage.scenario;
  const revealing = turns.find(({ before, after }) =>
    after.revealed.some((need) => needs[need]?.isHidden === true && !before.revealed.includes(need)),
  );
  if (revealing === undefined) return [];
  const so = turns.filter(({ turn }) => turn <= revealing.turn);
  if (so.some(({ behaviours }) => behaviours.some(findsNeeds))) return [];
  return [
    at('P25', revealing, 'The hidden need came out without exploring, connecting or offering support.'),
  ];
}

/** P36: a promise beyond what can be kept, and a total above its cap. */
function promised({ scorecard }: Played, turns: readonly Step[]): readonly Sighting[] {
  const step = turns.find(({ behaviours }) => behaviours.includes('over-promise'));
  if (step === undefined || (scorecard.total ?? 0) <= 60) return [];
  return [at('P36', step, `It was promised, and the total is ${(scorecard.total ?? 0).toFixed(0)}.`)];
}
