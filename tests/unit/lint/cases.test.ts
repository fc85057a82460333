import { describe, expect, test } from 'vitest';
import { HOUSE_CODES } from '../../../src/engine/lint/lintHouse';
import { lintScenario } from '../../../src/engine/lint/lintScenario';
import { CODES, type Code, PAGES } from '../../../src/engine/lint/pages';
import { RULES } from '../../../src/engine/lint/rules';
import { lintProblems } from '../../../src/engine/lint/rules/problems';
import { subjectOf } from '../../../src/engine/lint/subject';
import { readScenario } from '../../../src/engine/scenario/readScenario';
import { CARE_CASES } from './careCases';
import { type Bent, clean, inputOf } from './cleanScenario';
import { CONTENT_CASES } from './contentCases';
import { GRAPH_CASES } from './graphCases';
import { HOUSE_CASES } from './houseCases';
import { POLICY_CASES } from './policyCases';

const CASES = [...GRAPH_CASES, ...CONTENT_CASES, ...HOUSE_CASES, ...CARE_CASES].filter(
  ({ code }) => code !== 'SL020',
);

const saidOf = (bent: Bent | undefined, code: Code) =>
  RULES.flatMap((rule) => (rule.code === code ? rule.find(subjectOf(inputOf(bent))) : []));

test('every code has one rule, and at least one case', () => {
  expect([...RULES.map(({ code }) => code), ...HOUSE_CODES].sort()).toEqual(CODES);
  const cased = [...CASES, ...POLICY_CASES].map(({ code }) => code);
  expect([...new Set([...cased, 'SL020', 'SL110', 'SL129'])].sort()).toEqual(CODES);
});

describe.each(CASES.map((one, at) => ({ ...one, title: `${one.code}, case ${at}` })))(
  '$title',
  ({ code, bad, near }) => {
    test('is said of the smallest fault, filled in and with its severity', () => {
      const [first, ...more] = saidOf(bad, code);
      expect(first, code).toMatchObject({ code, severity: PAGES[code].severity });
      for (const { message } of first === undefined ? more : [first, ...more]) {
        expect(message).not.toMatch(/\{\w+\}|undefined|NaN/);
      }
    });

    test('is not said of its nearest neighbour', () => {
      expect(saidOf(near, code)).toEqual([]);
    });
  },
);

test('SL020: a file that cannot be read, and one that can', () => {
  const read = readScenario({ ...clean, minutes: 'six' });
  expect(read.ok ? [] : lintProblems(read.problems)).toEqual([
    {
      code: 'SL020',
      severity: 'error',
      where: 'minutes',
      message: 'This is "six". Write number.',
    },
  ]);
  expect(readScenario(JSON.stringify(clean)).ok).toBe(true);
});

test('the same scenario gives the same diagnostics, and is left as it was', () => {
  const before = JSON.stringify(clean);
  const input = inputOf({ policy: null });
  expect(JSON.stringify(lintScenario(input))).toBe(JSON.stringify(lintScenario(input)));
  expect(JSON.stringify(clean)).toBe(before);
});
