// The words around the review: how far it is, what a verdict goes by, and the better way on. Knows no score.

import { inWords } from '../numberWords';
import { capital } from '../pronouns';

export const review = {
  working: (percent: number) => `The verdicts are being worked out: ${percent} %.`,
  ready:
    'Each verdict says what a reply costs a good colleague who goes on from there, what it did to the customer at once, and what the author makes of it in that moment.',
  failed: 'The verdicts could not be worked out here.',
  progress: 'The review of your decisions',
  stop: 'Stop',
  stopped: 'Stopped: there are no verdicts yet.',
  again: 'Work them out',
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
