// The finding: what it says, and of whom.

import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../../../src/engine/score/review/moments';
import { reviewAttempt } from '../../../../src/engine/score/review/reviewAttempt';
import { finding } from '../../../../src/ui/copy/en/debriefFinding';
import { findingFacts } from '../../../../src/ui/debrief/findingFacts';
import { withReview } from '../../../../src/ui/debrief/withReview';
import { debriefOf, OTHER_ROAD } from './playedCall';

const facts = { from: 'furious', to: 'guarded', how: 'left', lost: 2, found: 3, isJudged: true } as const;

describe('the finding', () => {
  it('names where the line was lost and found, in the order it happened', () => {
    expect(finding('he', facts)).toBe(
      'He came in furious and left guarded. You lost him at two and found him at three.',
    );
    expect(finding('she', { ...facts, lost: 5 })).toBe(
      'She came in furious and left guarded. You found her at three and lost her at five.',
    );
  });
  it('says what it can when only one of them happened, or neither', () => {
    expect(finding('they', { ...facts, lost: null })).toBe(
      'They came in furious and left guarded. You found them at three.',
    );
    expect(finding('he', { ...facts, found: null })).toContain('You lost him at two.');
    expect(finding('he', { ...facts, lost: null, found: null })).toContain('Nothing you said moved him far.');
  });
  it('says who put the phone down', () => {
    expect(finding('she', { ...facts, how: 'hung-up' })).toContain('and hung up guarded.');
    expect(finding('they', { ...facts, how: 'ended-by-agent' })).toContain(
      'and were guarded when you ended it.',
    );
  });
  it('says nothing of losing and finding before there are verdicts', () => {
    expect(finding('he', { ...facts, isJudged: false })).toBe('He came in furious and left guarded.');
    expect(findingFacts(debriefOf())).toMatchObject({
      from: 'angry',
      lost: null,
      found: null,
      isJudged: false,
    });
  });
  it('takes both from the moments of the review', () => {
    const debrief = debriefOf(OTHER_ROAD);
    const review = reviewAttempt(debrief.replay);
    if (review === null) throw new Error('Nobody gave this review up.');
    const { loss, gain } = momentsOf(review, debrief.replay);
    expect(findingFacts(withReview(debrief, review))).toMatchObject({
      lost: loss?.turn ?? null,
      found: gain?.turn ?? null,
      isJudged: true,
    });
    expect(loss).not.toBeNull();
  });
});
