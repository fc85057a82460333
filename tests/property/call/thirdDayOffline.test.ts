import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createActor } from 'xstate';
import { callView } from '../../../src/engine/call/callView';
import { compileScenario } from '../../../src/engine/call/compileScenario';
import { stateValueOf } from '../../../src/engine/call/stepMachine';
import { linesAfter } from '../../../src/engine/scenario/linesOf';
import { oneWarning } from '../../../src/scenarios/policies/oneWarning';
import { thirdDayOffline } from '../../../src/scenarios/thirdDayOffline/scenario';
import { randomWalk } from '../../support/randomWalk';

// Hundreds of walks take a second alone and much longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const machine = compileScenario(thirdDayOffline, oneWarning);
const plans = fc.record({ seed: fc.nat(1000), walk: fc.integer({ min: 1, max: 1_000_000 }) });

test('on any walk the machine agrees, something can be done, and what is said was announced', () => {
  fc.assert(
    fc.property(plans, ({ seed, walk }) => {
      const stage = { scenario: thirdDayOffline, policy: oneWarning, seed, intensity: 2 } as const;
      const actor = createActor(machine, { input: { seed, intensity: 2 } }).start();
      for (const { before, move, after } of randomWalk(stage, walk, 40)) {
        if (move.type !== 'note') actor.send(move);
        expect(actor.getSnapshot().context.call).toEqual(after);
        expect(actor.getSnapshot().value).toEqual(stateValueOf(after));
        const announced = linesAfter(thirdDayOffline, before.beat);
        expect(after.says.filter((line) => !announced.includes(line))).toEqual([]);
        const view = callView(after, stage);
        expect(view.isOver || view.isHeld || view.endChoices.length > 0).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});
