// The words around the review: how far it is, what a verdict goes by, and the better way on. Knows no score.

import { inWords } from '../numberWords';
import { capital } from '../pronouns';

export const review = {
  working: (percent: number) =>
    `Looking for the best way on from each decision: ${percent} %. Until then the verdicts are the author’s.`,
  ready:
    'Each verdict sets a reply against the best way on that was found from there. The table says where every way was tried.',
  failed: 'The ways on could not be searched here. The verdicts are the author’s.',
  progress: 'The review of your decisions',
  stop: 'Stop looking',
  stopped: 'The search was stopped. The verdicts are the author’s.',
  again: 'Look for them',
  gaveAway: (points: number) =>
    points < 1
      ? 'Your way gave away less than a point of the whole.'
      : `Your way gave away ${inWords(points, 'point', 'points')} of the whole.`,
  asTable: 'Read the review as a table',
  caption: 'The review, decision by decision',
  columns: {
    decision: 'Decision',
    verdict: 'Verdict',
    cost: 'Given away',
    road: 'A better way on',
    search: 'Looked at',
  },
  search: { exact: 'Every way', bounded: 'The best few' },
  points: (points: number) => (points < 1 ? 'Nothing' : capital(inWords(points, 'point', 'points'))),
  noBetter: 'None was found',
  steps: (steps: readonly string[], goesOn: boolean) =>
    `${steps.join(' Then: ')}${goesOn ? ' And so on.' : ''}`,
  road: 'A better way on',
  rejoins: (moves: number) =>
    `It takes ${inWords(moves, 'reply', 'replies')} to come to where your call went.`,
  on: 'From there it goes its own way to the end.',
};
