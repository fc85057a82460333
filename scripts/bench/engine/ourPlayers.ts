// Our own engine, each way of stepping it. Measures nothing.

import { createActor, transition } from 'xstate';
import type { Call, Stage } from '../../../src/engine/call/call.types';
import { openReplies } from '../../../src/engine/call/callView';
import { type CallMachine, compileScenario } from '../../../src/engine/call/compileScenario';
import type { Move } from '../../../src/engine/call/move.types';
import { startCall } from '../../../src/engine/call/startCall';
import { stepCall } from '../../../src/engine/call/stepCall';
import { stepMachine } from '../../../src/engine/call/stepMachine';
import type { Scenario } from '../../../src/engine/scenario/scenario.types';
import { buildPolicy } from '../../../tests/support/scenarioBuilder';
import { asScenario } from './asScenario';
import { type Contender, SEED } from './player.types';
import { diceFrom } from './story';

/** As long as a call of the library is: the walk then begins a new one, which is part of the measured time. */
export const MOVES_A_CALL = 12;
const INPUT = { seed: 1, intensity: 3 } as const;

const stageOf = (scenario: Scenario): Stage => ({ scenario, policy: buildPolicy(), ...INPUT });

/** The dice's choice among the open replies, as a move. */
function moveAt(call: Call, stage: Stage, roll: (below: number) => number): Move & { type: 'reply' } {
  const open = openReplies(call, stage);
  const reply = open[roll(open.length)];
  if (reply === undefined) throw new Error(`No reply is open at ${call.beat}.`);
  return { type: 'reply', id: reply.id };
}

const lettersOf = (call: Call, { scenario }: Stage): number =>
  scenario.lines[call.says[0] ?? '']?.caption.length ?? 0;

const isOver = (call: Call, longest: number): boolean =>
  call.ending !== null || call.customer.turn >= longest;

/** The pure path, offers included. */
export const pureUpTo =
  (longest: number): Contender =>
  (story) => {
    const stage = stageOf(asScenario(story));
    const roll = diceFrom(SEED);
    let call = startCall(stage);
    return (steps) => {
      let letters = 0;
      for (let left = steps; left > 0; left -= 1) {
        const stepped = stepCall(call, moveAt(call, stage, roll), stage);
        if (!stepped.ok) throw new Error(stepped.problem);
        call = stepped.step.after;
        letters += lettersOf(call, stage);
        if (isOver(call, longest)) call = startCall(stage);
      }
      return letters;
    };
  };

/** The pure step alone: the moves of many calls, chosen beforehand, one after the other. */
export const pureStepOnly: Contender = (story) => {
  const stage = stageOf(asScenario(story));
  const roll = diceFrom(SEED);
  const moves: Move[] = [];
  for (let call = startCall(stage); moves.length < 20_000 || !isOver(call, MOVES_A_CALL); ) {
    if (isOver(call, MOVES_A_CALL)) call = startCall(stage);
    const move = moveAt(call, stage, roll);
    const stepped = stepCall(call, move, stage);
    if (!stepped.ok) throw new Error(stepped.problem);
    moves.push(move);
    call = stepped.step.after;
  }
  let at = 0;
  let call = startCall(stage);
  return (steps) => {
    let letters = 0;
    for (let left = steps; left > 0; left -= 1) {
      const move = moves[at];
      at = at + 1 === moves.length ? 0 : at + 1;
      if (move === undefined) throw new Error('The moves ran out.');
      const stepped = stepCall(call, move, stage);
      if (!stepped.ok) throw new Error(stepped.problem);
      call = stepped.step.after;
      letters += lettersOf(call, stage);
      if (isOver(call, MOVES_A_CALL)) call = startCall(stage);
    }
    return letters;
  };
};

export const actorUpTo =
  (longest: number): Contender =>
  (story) => {
    const scenario = asScenario(story);
    const stage = stageOf(scenario);
    const machine: CallMachine = compileScenario(scenario, stage.policy);
    const roll = diceFrom(SEED);
    const begin = () => createActor(machine, { input: INPUT }).start();
    let player = begin();
    return (steps) => {
      let letters = 0;
      for (let left = steps; left > 0; left -= 1) {
        player.send(moveAt(player.getSnapshot().context.call, stage, roll));
        const { call } = player.getSnapshot().context;
        letters += lettersOf(call, stage);
        if (isOver(call, longest)) player = begin();
      }
      return letters;
    };
  };

export const pureTransition: Contender = (story) => {
  const scenario = asScenario(story);
  const stage = stageOf(scenario);
  const machine: CallMachine = compileScenario(scenario, stage.policy);
  const roll = diceFrom(SEED);
  const begin = () => createActor(machine, { input: INPUT }).getSnapshot();
  let snapshot = begin();
  return (steps) => {
    let letters = 0;
    for (let left = steps; left > 0; left -= 1) {
      [snapshot] = transition(machine, snapshot, moveAt(snapshot.context.call, stage, roll));
      const { call } = snapshot.context;
      letters += lettersOf(call, stage);
      if (isOver(call, MOVES_A_CALL)) snapshot = begin();
    }
    return letters;
  };
};

/** From a plain call each time: checked, snapshot rebuilt, `transition()`, and the plain call taken out again. */
export const machineFromCall: Contender = (story) => {
  const stage = stageOf(asScenario(story));
  const roll = diceFrom(SEED);
  let call = startCall(stage);
  return (steps) => {
    let letters = 0;
    for (let left = steps; left > 0; left -= 1) {
      call = stepMachine(call, moveAt(call, stage, roll), stage).after;
      letters += lettersOf(call, stage);
      if (isOver(call, MOVES_A_CALL)) call = startCall(stage);
    }
    return letters;
  };
};
