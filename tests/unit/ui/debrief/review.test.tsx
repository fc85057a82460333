// The review in the debrief: its verdicts take the place of the author's, and a better road is told in replies.

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../../../src/engine/score/review/moments';
import type { Review } from '../../../../src/engine/score/review/review.types';
import { reviewAttempt } from '../../../../src/engine/score/review/reviewAttempt';
import { BetterWay } from '../../../../src/ui/debrief/BetterWay';
import { withReview } from '../../../../src/ui/debrief/withReview';
import { debriefOf, OTHER_ROAD } from './playedCall';

const debrief = debriefOf(OTHER_ROAD);

function reviewOf(): Review {
  const review = reviewAttempt(debrief.replay);
  if (review === null) throw new Error('Nobody gave this review up.');
  return review;
}

describe('a reviewed debrief', () => {
  it('has the verdicts and moments of the review and everything else as it was', () => {
    const review = reviewOf();
    const { decisions, pins, moments, ...rest } = withReview(debrief, review);
    const { decisions: unjudged, pins: ending, moments: none, ...before } = debrief;
    expect(rest).toEqual(before);
    expect(unjudged.every(({ verdict }) => verdict === null)).toBe(true);
    expect([ending.map(({ kind }) => kind), none]).toEqual([['ending'], null]);
    expect(decisions.map(({ verdict }) => verdict)).toEqual(review.decisions.map(({ chosen }) => chosen));
    expect(decisions.map(({ options }) => options.map(({ verdict }) => verdict))).toEqual(
      review.decisions.map(({ replies }) => replies),
    );
    expect(decisions[1]?.verdict?.grade).toBe('blunder');
    expect(moments).toEqual(momentsOf(review, debrief.replay));
    expect(pins.map(({ kind }) => kind)).toContain('loss');
    expect(withReview(debrief, null)).toBe(debrief);
  });

  it('tells the better road in words until it is where the call went', () => {
    const review = reviewOf();
    const page = renderToStaticMarkup(<BetterWay debrief={debrief} reviewed={review.decisions[1]} />);
    expect(page).toContain('Is that an alarm?');
    expect(page).not.toContain('You will have the morning.');
    expect(page).not.toMatch(/\d\d/);
  });

  it('says nothing where nothing better was found, and nothing before the review', () => {
    const [first] = reviewOf().decisions;
    if (first === undefined) throw new Error('There is no decision.');
    const none = { ...first, road: [], rejoins: null };
    expect(renderToStaticMarkup(<BetterWay debrief={debrief} reviewed={none} />)).toBe('');
    expect(renderToStaticMarkup(<BetterWay debrief={debrief} reviewed={undefined} />)).toBe('');
  });
});
