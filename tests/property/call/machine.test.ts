import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createActor, transition } from 'xstate';
import { BOUNDARY_STATES, CLOSING_STATES, type Stage } from '../../../src/engine/call/call.types';
import { callView } from '../../../src/engine/call/callView';
import { canMove } from '../../../src/engine/call/canMove';
import { compileScenario } from '../../../src/engine/call/compileScenario';
import type { Move } from '../../../src/engine/call/move.types';
import { replayMoves } from '../../../src/engine/call/replayMoves';
import { startCall } from '../../../src/engine/call/startCall';
import { stepCall } from '../../../src/engine/call/stepCall';
import { snapshotOf, stateValueOf, stepMachine } from '../../../src/engine/call/stepMachine';
import { generatedScenario } from '../../support/generatedScenario';
import { movesAt, openMoves, randomWalk } from '../../support/randomWalk';
import { buildPolicy, buildStage } from '../../support/scenarioBuilder';

// Hundreds of walks take a second alone and much longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const LONGEST = 60;

const plans = fc.record({
  scenario: fc.integer({ min: 1, max: 100_000 }),
  size: fc.integer({ min: 2, max: 30 }),
  seed: fc.integer({ min: 0, max: 1000 }),
  intensity: fc.constantFrom(1 as const, 2 as const, 3 as const),
  due: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 'never' as const),
  hasForwarding: fc.boolean(),
  walk: fc.integer({ min: 1, max: 1_000_000 }),
});

function forEveryWalk(check: (stage: Stage, seed: number) => void, numRuns = 150): void {
  fc.assert(
    fc.property(plans, ({ scenario, size, seed, intensity, due, hasForwarding, walk }) => {
      const policy = buildPolicy({ warningsDue: due, hasForwarding });
      check(buildStage(generatedScenario(scenario, size), { seed, intensity, policy }), walk);
    }),
    { numRuns },
  );
}

function machineOf(stage: Stage) {
  return compileScenario(stage.scenario, stage.policy).provide({
    actions: {
      reportUnexpected: ({ event }) => {
        throw new Error(`Unexpected: ${JSON.stringify(event)}`);
      },
    },
  });
}

describe('the compiled machine and the pure step are one', () => {
  test('an actor reaches the same call, and its state value says the same', () => {
    forEveryWalk((stage, seed) => {
      const { seed: stageSeed, intensity } = stage;
      const actor = createActor(machineOf(stage), { input: { seed: stageSeed, intensity } }).start();
      expect(actor.getSnapshot().context.call).toEqual(startCall(stage));
      expect(actor.getSnapshot().value).toEqual(stateValueOf(startCall(stage)));
      for (const { move, after } of randomWalk(stage, seed, LONGEST)) {
        if (move.type !== 'note') actor.send(move);
        const { context, value, status } = actor.getSnapshot();
        expect(context.call).toEqual(after);
        expect(value).toEqual(stateValueOf(after));
        expect(status).toBe(after.ending === null ? 'active' : 'done');
      }
    });
  });

  test('stepping it without an actor, from a rebuilt snapshot each time, gives the same', () => {
    forEveryWalk((stage, seed) => {
      for (const { before, move, after, ...rest } of randomWalk(stage, seed, LONGEST)) {
        expect(stepMachine(before, move, stage)).toEqual({ before, move, after, ...rest });
      }
    });
  });

  test('it takes exactly the moves that are possible', () => {
    forEveryWalk((stage, seed) => {
      const machine = compileScenario(stage.scenario, stage.policy);
      const call = randomWalk(stage, seed, 8).at(-1)?.before ?? startCall(stage);
      const snapshot = snapshotOf(machine, { call, seed: stage.seed, intensity: stage.intensity });
      for (const move of movesAt(call, stage)) {
        if (move.type === 'note') continue;
        const [, effects] = transition(machine, snapshot, move);
        const isReported = effects.some((effect) => effect.type === 'reportUnexpected');
        expect(isReported).toBe(!canMove(call, move, stage));
      }
    }, 40);
  });
});

describe('a call', () => {
  test('ends in exactly one ending, or can go on', () => {
    forEveryWalk((stage, seed) => {
      const steps = randomWalk(stage, seed, LONGEST);
      const last = steps.at(-1)?.after ?? startCall(stage);
      expect(steps.filter((step) => step.after.ending !== null).length).toBe(last.ending === null ? 0 : 1);
      if (last.ending === null) {
        expect(openMoves(last, stage)).not.toEqual([]);
        const way: Move =
          last.hold === null ? { type: 'end', manner: 'hang-up' } : { type: 'resume', heldSeconds: 1 };
        expect(stepCall(last, way, stage).ok).toBe(true);
      } else {
        expect(Object.keys(stage.scenario.endings)).toContain(last.ending);
        expect(last.endedBy).not.toBeNull();
        expect(openMoves(last, stage)).toEqual([]);
      }
    });
  });

  test('always reaches its end by closing politely, in at most four moves', () => {
    forEveryWalk((stage, seed) => {
      let call = randomWalk(stage, seed, 12).at(-1)?.before ?? startCall(stage);
      if (call.hold !== null) return;
      for (let n = 0; n < 4 && call.ending === null; n += 1) {
        const stepped = stepCall(call, { type: 'end', manner: 'politely' }, stage);
        if (!stepped.ok) throw new Error(stepped.problem);
        call = stepped.step.after;
      }
      expect(call.ending).not.toBeNull();
    });
  });

  test('never lowers its boundary and closes by one step at a time', () => {
    forEveryWalk((stage, seed) => {
      for (const { before, after } of randomWalk(stage, seed, LONGEST)) {
        expect(BOUNDARY_STATES.indexOf(after.boundary)).toBeGreaterThanOrEqual(
          BOUNDARY_STATES.indexOf(before.boundary),
        );
        const by = CLOSING_STATES.indexOf(after.closing) - CLOSING_STATES.indexOf(before.closing);
        if (after.ending === null) expect([0, 1]).toContain(by);
        else expect(after.closing).toBe('closed');
      }
    });
  });

  test('is the same to the byte when its moves are replayed, on the scenario as it comes back from JSON too', () => {
    forEveryWalk((stage, seed) => {
      const steps = randomWalk(stage, seed, LONGEST);
      const moves = steps.map((step) => step.move);
      const replayed = replayMoves(stage, moves);
      const copy = replayMoves(
        { ...stage, scenario: JSON.parse(JSON.stringify(stage.scenario)) },
        JSON.parse(JSON.stringify(moves)),
      );
      if (!replayed.ok || !copy.ok) throw new Error('A walk must replay.');
      expect(JSON.stringify(replayed.replay.steps)).toBe(JSON.stringify(steps));
      expect(JSON.stringify(copy.replay.steps)).toBe(JSON.stringify(steps));
    });
  });

  test('goes on the same from any turn after a round trip through JSON', () => {
    forEveryWalk((stage, seed) => {
      for (const { before, move, after } of randomWalk(stage, seed, LONGEST)) {
        const stepped = stepCall(JSON.parse(JSON.stringify(before)), move, stage);
        expect(stepped.ok && stepped.step.after).toEqual(after);
      }
    });
  });

  test('offers what it accepts', () => {
    forEveryWalk((stage, seed) => {
      for (const { before } of randomWalk(stage, seed, LONGEST)) {
        const view = callView(before, stage);
        for (const { id } of view.replies)
          expect(stepCall(before, { type: 'reply', id }, stage).ok).toBe(true);
        for (const { manner } of view.endChoices)
          expect(stepCall(before, { type: 'end', manner }, stage).ok).toBe(true);
        for (const { target, isOpen } of view.transfers) {
          expect(stepCall(before, { type: 'transfer', target, manner: 'cold', parts: [] }, stage).ok).toBe(
            isOpen,
          );
        }
      }
    });
  });
});
