import { expect, test } from 'vitest';
import { lintScenario } from '../../../src/engine/lint/lintScenario';
import { inputOf } from './cleanScenario';

test('of a sound scenario nothing is said', () => {
  expect(lintScenario(inputOf())).toEqual([]);
});
