import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Move } from '../../../src/engine/call/move.types';
import { replayMoves } from '../../../src/engine/call/replayMoves';
import { generatedScenario } from '../../support/generatedScenario';
import { randomWalk } from '../../support/randomWalk';
import { buildStage } from '../../support/scenarioBuilder';

// Hundreds of walks take a second alone and much longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const names = fc.constantFrom('own', 'listen', 'lead', 'toString', '__proto__', 'constructor', 'warm', '');
const loose = fc.oneof(names, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.array(names));

/** Moves as they might come from a file: of the right kind, with anything in them. */
const strangeMoves = fc.record(
  {
    type: fc.constantFrom('reply', 'hold', 'resume', 'transfer', 'end', 'dead-air', 'note', 'toString'),
    id: loose,
    promisedSeconds: loose,
    heldSeconds: loose,
    target: fc.oneof(fc.constant('lead'), loose),
    manner: fc.oneof(fc.constantFrom('politely', 'hang-up', 'warm', 'cold'), loose),
    parts: loose,
    words: fc.oneof(fc.constantFrom('summarise:1', 'goodbye:1'), loose),
    isConduct: loose,
    isInterrupting: loose,
    nth: loose,
    items: loose,
  },
  { requiredKeys: ['type'] },
);

test('moves from anywhere are taken or answered, never thrown at', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(strangeMoves, fc.anything())), (moves) => {
      const replayed = replayMoves(buildStage(), moves as Move[]);
      if (replayed.ok) return;
      expect(replayed.at).toBeLessThan(moves.length);
      expect(replayed.problem).toMatch(/^[A-Z].*\.$/);
    }),
    { numRuns: 1500 },
  );
});

test('the intensity changes what is said and nothing else', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 1e6 }), (scenario, walk) => {
      const full = buildStage(generatedScenario(scenario, 12));
      const mild = { ...full, intensity: 1 } as const;
      const steps = randomWalk(full, walk, 40);
      const replayed = replayMoves(
        mild,
        steps.map((step) => step.move),
      );
      if (!replayed.ok) throw new Error(replayed.problem);
      for (const [at, { after }] of replayed.replay.steps.entries()) {
        expect({ ...after, says: [], prompts: [] }).toEqual({ ...steps[at]?.after, says: [], prompts: [] });
      }
    }),
    { numRuns: 100 },
  );
});
