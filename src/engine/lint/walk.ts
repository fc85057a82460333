// Walks a call within bounds and notes what it meets: many states in an order mixed by seed, random calls, and the expert's. Judges nothing.

import type { Call, Stage } from '../call/call.types';
import { openReplies } from '../call/callView';
import type { Move } from '../call/move.types';
import { movesAt, talkAt } from '../call/movesAt';
import { startCall } from '../call/startCall';
import { countedStateOf } from '../call/stateOf';
import { takeMove } from '../call/stepCall';
import { randomFrom } from '../platform/seededRandom';
import type { Policy } from '../scenario/policy.types';
import type { Scenario } from '../scenario/scenario.types';
import { targetsOf } from '../scenario/targetsOf';
import { seedsOf } from './variants';
import { startWaiting } from './waiting';
import type { Walk } from './walk.types';
import { startNotes, type WalkNotes } from './walkNotes';

/** States looked at, shared among the seeds: in scenarios of thirty beats more of them showed nothing new. */
const STATES = 2400;
/** Every so many states all controls are tried too, not only replies and the polite close. */
const CONTROLS_EACH = 6;
/** Random calls for each seed, and where one is given up: well above the longest call allowed. */
const CALLS = 40;
const LONGEST_CALL = 40;

/** What a bounded walk of `scenario` under `policy` sees. The same inputs give the same walk. The scenario must be free of errors. */
export function walkScenario(scenario: Scenario, policy: Policy): Walk {
  const notes = startNotes();
  const seeds = seedsOf(scenario);
  for (const seed of seeds) {
    const stage: Stage = { scenario, policy, seed, intensity: 3 };
    spread(stage, Math.ceil(STATES / seeds.length), notes);
    for (let nth = 0; nth < CALLS; nth += 1)
      ramble(stage, nth % 2 === 0, randomFrom(1000 * seed + nth), notes);
    followExpert(stage, notes);
  }
  return notes.walk();
}

/** States near and far, the rarest kind first; two calls that agree in what matters are one state. */
function spread(stage: Stage, most: number, notes: WalkNotes): void {
  const random = randomFrom(stage.seed);
  const start = startCall(stage);
  notes.arrived(null, start, stage);
  const known = new Set([countedStateOf(start)]);
  const waiting = startWaiting(random);
  waiting.add(start);
  for (let looked = 0; looked < most; looked += 1) {
    const call = waiting.take();
    if (call === null) return;
    notes.looked(call, stage);
    for (const move of isRare(call) || looked % CONTROLS_EACH === 0
      ? movesAt(call, stage)
      : talkAt(call, stage)) {
      const after = make(call, move, stage, notes);
      if (after.ending !== null || known.has(countedStateOf(after))) continue;
      known.add(countedStateOf(after));
      waiting.add(after);
    }
  }
}

/** States in which a control does what it does nowhere else: after abuse, and in a crisis. */
function isRare({ boundary, customer }: Call): boolean {
  return boundary === 'entitledToEnd' || customer.abuse >= 2 || customer.crisis;
}

/** A call of random replies, to its end; one that lingers leaves out what could end it, as long as there is anything else. */
function ramble(stage: Stage, isLingering: boolean, random: () => number, notes: WalkNotes): void {
  const isBeat = (goal: string): boolean => Object.hasOwn(stage.scenario.beats, goal);
  let call = startCall(stage);
  for (let turns = 0; turns < LONGEST_CALL && call.ending === null; turns += 1) {
    const all = openReplies(call, stage);
    const staying = isLingering ? all.filter(({ reply }) => targetsOf(reply).every(isBeat)) : [];
    const replies = staying.length > 0 ? staying : all;
    const chosen = replies[Math.floor(random() * replies.length)];
    if (chosen === undefined) return;
    call = make(call, { type: 'reply', id: chosen.id }, stage, notes);
  }
}

/** The road marked best; where nothing is, what is good, and where nothing can be said, the polite close. */
function followExpert(stage: Stage, notes: WalkNotes): void {
  let call = startCall(stage);
  for (let turns = 0; turns < LONGEST_CALL && call.ending === null; turns += 1) {
    const { options } = notes.looked(call, stage);
    const best =
      options.find(({ mark }) => mark === 'expert') ??
      options.find(({ mark }) => mark === 'acceptable') ??
      options[0];
    const move: Move =
      best === undefined ? { type: 'end', manner: 'politely' } : { type: 'reply', id: best.id };
    call = make(call, move, stage, notes);
  }
}

function make(call: Call, move: Move, stage: Stage, notes: WalkNotes): Call {
  const { after } = takeMove(call, move, stage);
  notes.moved(call, move, after, stage);
  return after;
}
