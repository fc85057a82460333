// The expert's call with two turns more in which nothing is said that counts: what such turns change in the score. It judges nothing.

import type { Call, Stage, Step } from '../call/call.types';
import { startCall } from '../call/startCall';
import { takeMove } from '../call/stepCall';
import { drift } from '../customer/drift';
import { TEMPERAMENTS } from '../customer/temperaments';
import { EXPERT } from './players/contestants';
import { choiceOf, LONGEST_PLAY, type Played, scored } from './playScenario';

export interface Idling {
  /** Agent turns taken before each of the two. */
  readonly before: readonly [number, number];
  readonly beat: string;
  /** Points from the expert's total, signed; null when the call had no total. */
  readonly difference: number;
}

/** Rows that give a number of turns, so that waiting is itself an answer too late (domain 3.2 and 3.2a). */
const IN_TIME = ['DE3', 'DE5', 'DE7', 'DE8', 'BS1', 'BS3', 'BS4', 'BS8', 'PE7'];

/**
 * Every way of putting two neutral turns into the expert's call `played`, he going on from there. None is put where a turn without
 * an answer is not neutral: abuse of 2 or more stands, or somebody is in danger.
 */
export function idlingsOf({ replay, scorecard }: Played, stage: Stage): readonly Idling[] {
  const waiting = scorecard.competences
    .flatMap(({ chances }) => chances)
    .filter(({ indicator }) => IN_TIME.includes(indicator));
  const isWaiting = (turn: number): boolean =>
    waiting.some((chance) => chance.openedAt < turn && turn <= chance.turn);
  const turns = replay.steps.filter(({ turn, before }) => turn > 0 && isQuiet(before) && !isWaiting(turn));
  return turns.flatMap((first, place) =>
    turns.slice(place).flatMap((second): Idling | [] => {
      const before = [first.turn - 1, second.turn - 1] as const;
      const idled = playIdling(stage, before);
      return idled === null
        ? []
        : {
            before,
            beat: first.before.beat,
            difference: (idled.scorecard.total ?? 0) - (scorecard.total ?? 0),
          };
    }),
  );
}

/** The expert's call, idling once after each number of his own turns in `before`; null when by then an idle turn is none. */
function playIdling(stage: Stage, before: readonly number[]): Played | null {
  const start = startCall(stage);
  const steps: Step[] = [];
  let call = start;
  for (let own = 0; call.ending === null && steps.length < LONGEST_PLAY; own += 1) {
    for (const _ of before.filter((turns) => turns === own)) {
      if (!isQuiet(call)) return null;
      const step = idle(call, stage);
      steps.push(step);
      call = step.after;
    }
    const step = takeMove(call, choiceOf(EXPERT, call, stage), stage);
    steps.push(step);
    call = step.after;
  }
  return call.ending === null ? null : scored(stage, start, steps, call, EXPERT.note);
}

const isQuiet = ({ customer }: Call): boolean => customer.abuse < 2 && !customer.crisis;

/** A turn that shows no behaviour: the customer only drifts, and waits longer for a step. */
function idle(call: Call, { scenario }: Stage): Step {
  const { customer } = call;
  const turn = customer.turn + 1;
  const heat = drift(customer.heat, customer.progress, turn, TEMPERAMENTS[scenario.temperament]);
  const after = { ...call, customer: { ...customer, heat, turn, listeningRun: 0 }, silences: 0 };
  return {
    move: { type: 'reply', id: 'idle' },
    turn,
    before: call,
    after,
    behaviours: [],
    tags: [],
  };
}
