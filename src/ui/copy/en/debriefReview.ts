// The words around the review: how far it is, what a verdict goes by, and the better way on. Knows no score.

import { inWords } from '../numberWords';

export const review = {
  working: (percent: number) =>
    `Looking for the best way on from each decision: ${percent} %. Until then the verdicts are the author’s.`,
  ready: 'Each verdict sets a reply against the best way on that was found from there.',
  failed: 'The ways on could not be searched here. The verdicts are the author’s.',
  road: 'A better way on',
  rejoins: (moves: number) =>
    `It takes ${inWords(moves, 'reply', 'replies')} to come to where your call went.`,
  on: 'From there it goes its own way to the end.',
};
