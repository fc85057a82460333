// What a verdict is made of: the bounds of each mark, what no verdict may be, and the moments the call is told by.

import { describe, expect, it } from 'vitest';
import { EXPERT } from '../../../src/engine/bench/players/contestants';
import { playScenario } from '../../../src/engine/bench/playScenario';
import { isInOrder } from '../../../src/engine/bench/properties/verdicts';
import type { Stage } from '../../../src/engine/call/call.types';
import { type GradedFacts, gradeOf } from '../../../src/engine/score/review/gradeOf';
import { momentsOf, WORTH_SAYING } from '../../../src/engine/score/review/moments';
import { reviewAttempt } from '../../../src/engine/score/review/reviewAttempt';
import { REVIEW_OPTIONS } from '../../../src/engine/score/review/reviewSteps';
import { weighAt } from '../../../src/engine/score/review/weighAt';
import { policies } from '../../../src/scenarios/load';
import { thirdDayOffline } from '../../../src/scenarios/thirdDayOffline/scenario';
import { say } from '../../support/playCall';
import { buildPolicy } from '../../support/scenarioBuilder';

const flat = { heat: 0, trust: 0, distress: 0, abuse: 0, found: [], met: [] };
const facts = (part: Partial<GradedFacts>): GradedFacts => ({
  mark: 'tempting',
  isClose: false,
  isCritical: false,
  isCriticalAgain: false,
  isUncovered: false,
  isLimitDue: false,
  cost: 0,
  harm: 0,
  effect: flat,
  leads: false,
  ...part,
});
const jolt = { ...flat, heat: 8, trust: -13 };

describe('gradeOf', () => {
  it('calls no lure strong, and fine only one that did some good', () => {
    expect(gradeOf(facts({ leads: true }))).toBe('slip');
    expect(gradeOf(facts({ effect: { ...flat, found: ['alarm'] } }))).toBe('fine');
    expect(gradeOf(facts({ effect: { ...flat, heat: -6 }, isUncovered: true }))).toBe('slip');
  });
  it('calls no best worse than fine, but for a critical error', () => {
    expect(gradeOf(facts({ mark: 'expert', cost: 60, harm: 60, effect: jolt }))).toBe('fine');
    expect(gradeOf(facts({ mark: 'expert', isCritical: true }))).toBe('blunder');
  });
  it('lets what heats and costs trust be strong only as a limit that was due', () => {
    expect(gradeOf(facts({ mark: 'expert', effect: jolt }))).toBe('fine');
    expect(gradeOf(facts({ mark: 'expert', effect: jolt, isLimitDue: true }))).toBe('strong');
  });
  it('charges for harm that a colleague repairs', () => {
    expect(gradeOf(facts({ mark: null, cost: 0 }))).toBe('strong');
    expect(gradeOf(facts({ mark: null, cost: 0, harm: 20 }))).toBe('fine');
  });
  it('takes the mark of a sentence of the close for how it is put, not for whether the close was due', () => {
    expect(gradeOf(facts({ mark: 'expert', isClose: true, cost: 60 }))).toBe('blunder');
    expect(gradeOf(facts({ mark: 'expert', isClose: true, cost: 1 }))).toBe('strong');
    expect(gradeOf(facts({ mark: 'tempting', isClose: true }))).toBe('slip');
  });
  it('makes an error that was made before no better for its cap', () => {
    expect(gradeOf(facts({ isCriticalAgain: true }))).toBe('mistake');
  });
});

describe('the verdicts of a whole call', { timeout: 120_000 }, () => {
  const stage: Stage = {
    scenario: thirdDayOffline,
    policy: policies[thirdDayOffline.policy] ?? buildPolicy(),
    seed: 1,
    intensity: 2,
  };
  const { replay } = playScenario(stage, EXPERT, [say('d'), say('c')]);
  const review = reviewAttempt(replay);
  if (review === null) throw new Error('Nobody gave this review up.');

  it('are those of one decision weighed alone', () => {
    const [first] = review.decisions;
    const { replies } = weighAt(replay, first?.move ?? 0, REVIEW_OPTIONS.continuations);
    expect(first?.replies).toMatchObject(replies);
  });
  it('follow what is shown, or say why not', () => {
    for (const { replies } of review.decisions)
      for (const a of replies) for (const b of replies) expect(isInOrder(a, b)).toBe(true);
  });
  it('are the same whatever more is searched', () => {
    const wide = reviewAttempt(replay, { ...REVIEW_OPTIONS, ways: 9, depth: 2, beam: 3 });
    const grades = (of: typeof wide) => of?.decisions.map(({ replies }) => replies.map(({ grade }) => grade));
    expect(grades(wide)).toEqual(grades(review));
  });
  it('pick no loss that is right and no gain that is wrong, and nothing too small to say', () => {
    const { loss, gain, turningPoint } = momentsOf(review, replay);
    expect(loss === null || ['slip', 'mistake', 'blunder'].includes(loss.grade)).toBe(true);
    expect(gain === null || ['strong', 'fine'].includes(gain.grade)).toBe(true);
    for (const moment of [loss, gain])
      if (moment !== null)
        expect(Math.max(Math.abs(moment.effect.heat), Math.abs(moment.effect.trust))).toBeGreaterThanOrEqual(
          WORTH_SAYING,
        );
    expect(turningPoint).not.toBeNull();
  });
});
