// Every move that a call could be sent, and walks over them from plain numbers. Judges no outcome.

import type { Call, Stage, Step } from '../../src/engine/call/call.types';
import { canMove } from '../../src/engine/call/canMove';
import { wordsOfStep } from '../../src/engine/call/closingChoices';
import type { Move } from '../../src/engine/call/move.types';
import { startCall } from '../../src/engine/call/startCall';
import { takeMove } from '../../src/engine/call/stepCall';
import { randomFrom } from './generatedScenario';

/** All kinds of moves at `call`, possible or not, the note left out. */
export function movesAt(call: Call, stage: Stage): readonly Move[] {
  const { scenario } = stage;
  const replies = Object.keys(scenario.beats[call.beat]?.replies ?? {}).flatMap((id): Move[] => [
    { type: 'reply', id },
    { type: 'reply', id, isInterrupting: true },
  ]);
  const targets = Object.keys(scenario.brief.targets).flatMap((target): Move[] => [
    { type: 'transfer', target, manner: 'warm', parts: ['consent', 'brief'] },
    { type: 'transfer', target, manner: 'warm', parts: [], isConduct: true },
    { type: 'transfer', target, manner: 'cold', parts: [] },
  ]);
  return [
    ...replies,
    { type: 'hold', promisedSeconds: 120 },
    { type: 'hold' },
    { type: 'resume', heldSeconds: 100 },
    { type: 'resume', heldSeconds: 400 },
    { type: 'dead-air', nth: 1 },
    { type: 'dead-air', nth: 2 },
    { type: 'dead-air', nth: 3 },
    { type: 'dead-air', nth: 4 },
    { type: 'dead-air', nth: 5 },
    { type: 'end', manner: 'politely' },
    ...wordsOfStep(call, stage).map(({ id }): Move => ({ type: 'end', manner: 'politely', words: id })),
    ...targets,
    { type: 'end', manner: 'under-policy' },
    { type: 'end', manner: 'hang-up' },
    { type: 'end', manner: 'safety' },
  ];
}

/** The moves that are possible at `call`. */
export function openMoves(call: Call, stage: Stage): readonly Move[] {
  return movesAt(call, stage).filter((move) => canMove(call, move, stage));
}

/** A walk of at most `longest` moves; endings come up one time in ten, so that walks are worth taking. */
export function randomWalk(stage: Stage, seed: number, longest: number): readonly Step[] {
  const roll = randomFrom(seed);
  const steps: Step[] = [];
  let call = startCall(stage);
  while (call.ending === null && steps.length < longest) {
    const open = openMoves(call, stage);
    const staying = open.filter((move) => move.type !== 'end' && move.type !== 'transfer');
    const choice = staying.length > 0 && roll(10) > 0 ? staying : open;
    const move = choice[roll(choice.length)];
    if (move === undefined) throw new Error(`Nothing can be done at "${call.beat}".`);
    const step = takeMove(call, move, stage);
    steps.push(step);
    call = step.after;
  }
  return steps;
}
