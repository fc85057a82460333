import { expect, test } from 'vitest';
import { openText } from '../../../scripts/scenarios/benchReport.mjs';
import { benchScenario } from '../../../src/engine/bench/benchScenario';
import { unreachedIn } from '../../../src/engine/bench/unreached';
import { oneWarning } from '../../../src/scenarios/policies/oneWarning';
import { thirdDayOffline } from '../../../src/scenarios/thirdDayOffline/scenario';

test('what no player came to is listed from what was played, and said in a sentence', () => {
  const bench = benchScenario(thirdDayOffline, oneWarning, { mostRuns: 1, states: 50, width: 1 });
  const { errors, indicators } = unreachedIn([bench]);
  expect(errors).toContain('CE3');
  expect(errors).not.toContain('CE1');
  expect(indicators).toContain('BS8');
  expect(indicators).not.toContain('DE1');
  expect(openText({ errors, indicators })).toContain('CE3');
  expect(openText({ errors: [], indicators: [] })).toContain('every critical error');
}, 60_000);
