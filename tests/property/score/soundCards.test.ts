// Whatever is done in a call of the library, and in whichever house: its card can be believed.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Replay, Stage } from '../../../src/engine/call/call.types';
import { startCall } from '../../../src/engine/call/startCall';
import type { Policy } from '../../../src/engine/scenario/policy.types';
import type { Scenario } from '../../../src/engine/scenario/scenario.types';
import { rereadUnder } from '../../../src/engine/score/reread';
import { bandOf } from '../../../src/engine/score/rubric';
import type { Scorecard } from '../../../src/engine/score/scorecard.types';
import { scoreReplay } from '../../../src/engine/score/scoreReplay';
import { shownScore } from '../../../src/engine/score/shownScore';
import { policies, scenarioLoaders } from '../../../src/scenarios/load';
import { randomWalk } from '../../support/randomWalk';

const LONGEST = 60;
const scenarios: readonly Scenario[] = await Promise.all(
  Object.values(scenarioLoaders).map((load) => load()),
);
const finished = fc
  .record({
    scenario: fc.constantFrom(...scenarios),
    policy: fc.constantFrom(...Object.values(policies)),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
  })
  .map(({ scenario, policy, seed }) => walked({ scenario, policy, seed, intensity: 2 }))
  .filter((replay) => replay.final.ending !== null);

function walked(stage: Stage): Replay {
  const opening = startCall(stage);
  const steps = randomWalk(stage, stage.seed, LONGEST);
  return { stage, opening, steps, final: steps[steps.length - 1]?.after ?? opening, note: null };
}

const chancesOf = (card: Scorecard) => card.competences.flatMap(({ chances }) => chances);

it('keeps every number within its range, and its band with the number that is shown', () => {
  fc.assert(
    fc.property(finished, (replay) => {
      const card = scoreReplay(replay);
      for (const score of [card.total, ...card.competences.map((one) => one.score)])
        if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
      if (card.total !== null) expect(card.band).toBe(bandOf(shownScore(card.total)));
      for (const { score, band } of card.competences)
        if (score !== null) expect(band).toBe(bandOf(shownScore(score)));
      for (const { credit, weight } of chancesOf(card))
        expect(credit >= 0 && credit <= 1 && weight > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('points with every chance and error at something that was said, and cites only clauses that exist', () => {
  fc.assert(
    fc.property(finished, (replay) => {
      const card = scoreReplay(replay);
      const turns = new Map(replay.steps.filter(({ turn }) => turn > 0).map((step) => [step.turn, step]));
      const known = clausesOf(replay.stage);
      for (const { indicator, turn, openedAt, replyId, behaviours, clause } of chancesOf(card)) {
        const step = turns.get(turn);
        expect([indicator, openedAt >= 0 && openedAt <= turns.size]).toEqual([indicator, true]);
        if (turn > 0)
          expect([indicator, step?.behaviours, step?.replyId]).toEqual([indicator, behaviours, replyId]);
        if (clause !== undefined) expect([indicator, known.has(clause)]).toEqual([indicator, true]);
      }
      for (const { id, turn, clause } of card.criticalErrors) {
        expect([id, turns.has(turn) || turn === 0]).toEqual([id, true]);
        if (clause !== undefined) expect([id, known.has(clause)]).toEqual([id, true]);
      }
    }),
    { numRuns: 300 },
  );
});

it('never settles one chance of an indicator in two ways, and never contradicts itself', () => {
  fc.assert(
    fc.property(finished, (replay) => {
      const card = scoreReplay(replay);
      const settled = chancesOf(card).map(({ indicator, openedAt, turn, reason }) =>
        [indicator, openedAt, turn, reason].join(),
      );
      expect(new Set(settled).size).toBe(settled.length);
      const reasons = new Set(chancesOf(card).map(({ reason }) => reason));
      const errors = new Set(card.criticalErrors.map(({ id }) => id));
      expect(reasons.has('OW4.earned') && card.ledger.some(({ standing }) => standing === 'forbidden')).toBe(
        false,
      );
      expect(reasons.has('OW4.beyond')).toBe(errors.has('CE7'));
      expect(
        reasons.has('BS9.paid') &&
          !errors.has('CE11') &&
          replay.steps.every(({ before }) => before.customer.leverage === 0),
      ).toBe(false);
      expect(reasons.has('BS4.ended') && replay.final.customer.warned === 0).toBe(false);
    }),
    { numRuns: 300 },
  );
});

it('reads a call again in its own house to the byte', () => {
  fc.assert(
    fc.property(finished, (replay) => {
      expect(JSON.stringify(rereadUnder(replay, replay.stage.policy))).toBe(JSON.stringify(replay));
    }),
    { numRuns: 100 },
  );
});

function clausesOf({ scenario, policy }: Stage): ReadonlySet<string> {
  const clauses: readonly Policy['clauses'][keyof Policy['clauses']][] = Object.values(policy.clauses);
  return new Set([
    ...clauses.map(({ id }) => id),
    ...Object.keys(scenario.brief.mayOffer),
    ...Object.keys(scenario.brief.mustNot),
  ]);
}
