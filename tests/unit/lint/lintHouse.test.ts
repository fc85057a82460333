// Houses by themselves: every contradiction under its code, a file that is none, and helplines on and after their day.

import { describe, expect, it, test } from 'vitest';
import { lintHelplines, lintPolicy, lintPolicyProblems } from '../../../src/engine/lint/lintHouse';
import { type Code, PAGES } from '../../../src/engine/lint/pages';
import type { Policy } from '../../../src/engine/scenario/policy.types';
import { readPolicy } from '../../../src/engine/scenario/policySchema';
import { helplines } from '../../../src/scenarios/policies/helplines';
import { oneWarning } from '../../../src/scenarios/policies/oneWarning';
import { sharedScripts } from '../../../src/scenarios/policies/scripts';
import { POLICY_CASES } from './policyCases';

const saidOf = (policy: Policy, code: Code) =>
  lintPolicy(policy, sharedScripts).filter((one) => one.code === code);

describe.each(POLICY_CASES.map((one, at) => ({ ...one, title: `${one.code}, case ${at}` })))(
  '$title',
  ({ code, bad, near = oneWarning }) => {
    it('is said of the smallest contradiction, with its severity', () => {
      const [first] = saidOf(bad, code);
      expect(first).toMatchObject({ code, severity: PAGES[code].severity });
      expect(first?.message).not.toMatch(/\{(?:what|mend)\}|undefined/);
    });

    it('is not said of its nearest neighbour', () => {
      expect(saidOf(near, code)).toEqual([]);
    });
  },
);

test('SL110: a policy that cannot be read, and one that can', () => {
  const coded = (data: unknown) => {
    const read = readPolicy(data, sharedScripts);
    return read.ok ? [] : lintPolicyProblems(read.problems).map(({ code, where }) => [code, where]);
  };
  expect(coded({ ...oneWarning, warningsDue: 4 })).toEqual([['SL110', 'warningsDue']]);
  expect(coded({ ...oneWarning, neverCutOff: [] })).toEqual([['SL120', 'neverCutOff']]);
  expect(coded(oneWarning)).toEqual([]);
});

test('SL129: helplines are good on their last day, and overdue on the next', () => {
  const [first] = helplines;
  if (first === undefined) throw new Error('There are no helplines.');
  const list = [{ ...first, reviewBy: '2027-02-28' }];
  expect(lintHelplines(list, '2027-02-28')).toEqual([]);
  expect(lintHelplines(list, '2027-03-01')).toEqual([
    {
      code: 'SL129',
      severity: 'warning',
      where: `helplines › ${first.country}`,
      message: expect.stringContaining(`${first.name} were to be confirmed by 2027-02-28`),
    },
  ]);
});
