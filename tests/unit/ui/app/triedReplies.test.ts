// Which replies count as tried: those of calls that were the same up to this moment, and no others.

import { expect, test } from 'vitest';
import { oneWarning } from '../../../../src/scenarios/policies/oneWarning';
import { thirdDayOffline } from '../../../../src/scenarios/thirdDayOffline/scenario';
import { triedReplies } from '../../../../src/ui/app/triedReplies';
import { repliesOf } from '../../../e2e/support/roads';

const stage = { scenario: thirdDayOffline, policy: oneWarning, seed: 7, intensity: 2 } as const;
const attempt = (letters: string, change: object = {}) => ({
  scenarioId: thirdDayOffline.id,
  policyId: oneWarning.id,
  seed: 7,
  intensity: 2 as const,
  moves: repliesOf(letters),
  ...change,
});

test('what forks of one call chose at the place where they part', () => {
  const tried = triedReplies([attempt('cda'), attempt('cdb'), attempt('cd')], stage, repliesOf('cd'));
  expect([...tried].sort()).toEqual(['a', 'b']);
});

test('not what was chosen after other moves, or in a call with another seed, house or intensity', () => {
  const others = [
    attempt('cba'),
    attempt('cda', { seed: 8 }),
    attempt('cda', { policyId: 'never-end' }),
    attempt('cda', { intensity: 3 }),
    attempt('cda', { scenarioId: 'mrs-bells-tuesday' }),
  ];
  expect([...triedReplies(others, stage, repliesOf('cd'))]).toEqual([]);
});
