// The words around the review: how far it is, what a verdict goes by, and the better way on. Knows no score.

import { inWords } from '../numberWords';
import { capital } from '../pronouns';

export const review = {
  working: (percent: number) => `The verdicts are being worked out: ${percent} %.`,
  ready:
    'A verdict says what a reply did to the customer at once, and what it costs a good colleague who goes on from there.',
  failed: 'The verdicts could not be worked out here.',
  progress: 'The review of your decisions',
  stop: 'Stop',
  stopped: 'Stopped: there are no verdicts yet.',
  again: 'Work them out',
  costs: (points: number) =>
    `Going on from yours, a good colleague would come out about ${inWords(points, 'point', 'points')} lower at the end.`,
  asTable: 'Read the review as a table',
  caption: 'The review, decision by decision',
  columns: {
    decision: 'Decision',
    verdict: 'Verdict',
    cost: 'Costs about',
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
    `After ${inWords(moves, 'reply', 'replies')} that way comes to the same moment as yours.`,
  on: 'From there that call goes another way than yours.',
};
