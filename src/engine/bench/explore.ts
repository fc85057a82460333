// The decisions a scenario can put in front of an agent, found by walking its states. It marks nothing good or bad.

import type { Call, Stage } from '../call/call.types';
import { movesAt, talkAt } from '../call/movesAt';
import { startCall } from '../call/startCall';
import { stateOf } from '../call/stateOf';
import { takeMove } from '../call/stepCall';
import { randomFrom } from '../platform/seededRandom';

export interface Explored {
  /** One call for each state met, calls that are over left out. */
  readonly calls: readonly Call[];
  readonly beats: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
}

/** States looked at unless told: in a scenario of thirty beats, more of them showed no further decision. */
const STATES = 2500;
/** One call in so many is also tried with every control, until every ending has been seen. */
const CONTROLS_EACH = 10;

/**
 * Walks from the opening in an order mixed by the stage's seed. Two calls are the same state when beat, protocol, flags, needs and
 * abuse agree and heat and trust lie in the same ten points (domain 2.10).
 */
export function explore(stage: Stage, states = STATES): Explored {
  const start = startCall(stage);
  const known = new Set([stateOf(start)]);
  const waiting: Call[] = [start];
  const calls: Call[] = [];
  const beats = new Set<string>();
  const endings = new Set<string>();
  const random = randomFrom(stage.seed);
  const all = Object.keys(stage.scenario.endings).length;
  while (waiting.length > 0 && calls.length < states) {
    const call = takeOut(waiting, Math.floor(random() * waiting.length));
    if (call === undefined) break;
    calls.push(call);
    beats.add(call.beat);
    const isWhole = endings.size < all && calls.length % CONTROLS_EACH === 0;
    for (const move of isWhole ? movesAt(call, stage) : talkAt(call, stage)) {
      const { after } = takeMove(call, move, stage);
      if (after.ending !== null) {
        endings.add(after.ending);
        continue;
      }
      const state = stateOf(after);
      if (known.has(state)) continue;
      known.add(state);
      waiting.push(after);
    }
  }
  return { calls, beats, endings };
}

function takeOut(waiting: Call[], place: number): Call | undefined {
  const call = waiting[place];
  const last = waiting.pop();
  if (last !== undefined && place < waiting.length) waiting[place] = last;
  return call;
}
