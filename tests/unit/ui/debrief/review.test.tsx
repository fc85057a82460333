// The review in the debrief: its verdicts take the place of the author's, and a better road is told in replies.

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
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
  it('has the grades of the review and everything else as it was', () => {
    const review = reviewOf();
    const { decisions, ...rest } = withReview(debrief, review);
    const { decisions: _, ...before } = debrief;
    expect(rest).toEqual(before);
    expect(decisions.map(({ grade }) => grade)).toEqual(review.decisions.map(({ chosen }) => chosen.grade));
    expect(decisions.map(({ options }) => options.map(({ grade }) => grade))).toEqual(
      review.decisions.map(({ replies }) => replies.map(({ grade }) => grade)),
    );
    expect(decisions[1]?.grade).toBe('blunder');
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
