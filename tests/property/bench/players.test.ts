import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { explore } from '../../../src/engine/bench/explore';
import { CONTESTANTS } from '../../../src/engine/bench/players/contestants';
import { movesOf, playScenario } from '../../../src/engine/bench/playScenario';
import { difference, totalReordered } from '../../../src/engine/bench/steadiness';
import { generatedScenario } from '../../support/generatedScenario';
import { buildStage } from '../../support/scenarioBuilder';

// Every player over dozens of scenarios takes a second alone and much longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const plans = fc.record({ story: fc.nat(500), size: fc.integer({ min: 2, max: 7 }), seed: fc.nat(1000) });

test('any player ends any call within forty-five moves, twice the same, and with a score of 0 to 100', () => {
  fc.assert(
    fc.property(plans, ({ story, size, seed }) => {
      const stage = buildStage(generatedScenario(story, size), { seed });
      for (const contestant of CONTESTANTS) {
        const { replay, scorecard } = playScenario(stage, contestant);
        expect(replay.final.ending, contestant.name).not.toBeNull();
        expect(movesOf(replay).filter(({ type }) => type !== 'note').length).toBeLessThanOrEqual(45);
        expect(scorecard.total ?? 0).toBeGreaterThanOrEqual(0);
        expect(scorecard.total ?? 0).toBeLessThanOrEqual(100);
        expect(JSON.stringify(playScenario(stage, contestant).scorecard)).toBe(JSON.stringify(scorecard));
      }
    }),
    { numRuns: 15 },
  );
});

test('any call can be taken up from any turn, and no order of the replies changes its score', () => {
  fc.assert(
    fc.property(plans, fc.nat(1000), ({ story, size, seed }, order) => {
      const stage = buildStage(generatedScenario(story, size), { seed });
      for (const contestant of CONTESTANTS.slice(0, 9)) {
        const { replay, scorecard } = playScenario(stage, contestant);
        expect(difference(replay)).toBeNull();
        expect(totalReordered(replay, order)).toBe(scorecard.total);
      }
    }),
    { numRuns: 30 },
  );
});

test('exploring goes on where it can and keeps to its measure', () => {
  fc.assert(
    fc.property(plans, fc.integer({ min: 1, max: 80 }), ({ story, size, seed }, states) => {
      const stage = buildStage(generatedScenario(story, size), { seed });
      const found = explore(stage, states);
      expect(found.calls.length).toBeLessThanOrEqual(states);
      expect(found.calls.every(({ ending }) => ending === null)).toBe(true);
      expect(found.beats.has(stage.scenario.opening)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
