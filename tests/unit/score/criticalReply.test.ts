// Replies that are critical errors by being said, and when the same words are none.

import { expect, it } from 'vitest';
import type { Reply } from '../../../src/engine/scenario/reply.types';
import { isCritical } from '../../../src/engine/score/criticalReply';
import { buildReply } from '../../support/scenarioBuilder';

it.each<[string, Partial<Reply>, 0 | 1 | 2, number, boolean]>([
  ['a promise too far', { shows: ['over-promise'] }, 0, 0, true],
  ['a second one while the first is owed', { shows: ['over-promise'] }, 0, 1, false],
  ['giving in to abuse', { shows: ['cave-in'] }, 1, 0, true],
  ['giving in to somebody civil', { shows: ['cave-in'] }, 0, 0, false],
  ['a belittling limit', { shows: ['state-consequence'], limitStyle: 'belittling' }, 2, 0, true],
  ['an explained one', { shows: ['state-consequence'], limitStyle: 'explained' }, 2, 0, false],
  [
    'a belittling word that is no limit',
    { shows: ['reflect-content'], limitStyle: 'belittling' },
    2,
    0,
    false,
  ],
  ['answering in kind', { shows: ['threaten'] }, 0, 0, true],
  ['playing the therapist', { shows: ['amateur-therapy'] }, 0, 0, true],
])('%s', (_, changes, abuse, promiseDebt, is) => {
  expect(isCritical(buildReply(changes), { abuse, promiseDebt })).toBe(is);
});
