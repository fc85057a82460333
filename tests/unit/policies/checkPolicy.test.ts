// Rules that contradict each other, one at a time, each with its place and what to do; and that the houses of the library have none.

import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../src/engine/scenario/checkPolicy';
import type { Policy } from '../../../src/engine/scenario/policy.types';
import { readPolicy } from '../../../src/engine/scenario/policySchema';
import { policies } from '../../../src/scenarios/load';
import { neverEnd } from '../../../src/scenarios/policies/neverEnd';
import { oneWarning } from '../../../src/scenarios/policies/oneWarning';
import { sharedScripts } from '../../../src/scenarios/policies/scripts';
import { zeroTolerance } from '../../../src/scenarios/policies/zeroTolerance';

const house = (changes: Partial<Policy>): Policy => ({ ...oneWarning, ...changes });
const problems = (policy: Policy) => checkPolicy(policy, sharedScripts);
const errors = (policy: Policy): readonly string[] =>
  problems(policy).flatMap(({ severity, where }) => (severity === 'error' ? [where] : []));
const warnings = (policy: Policy): readonly string[] =>
  problems(policy).flatMap(({ severity, where }) => (severity === 'warning' ? [where] : []));

describe('the houses of the library', () => {
  it('are six, from one that never ends a call to one that owes no warning', () => {
    expect(Object.keys(policies)).toEqual([
      'never-end',
      'three-warnings',
      'two-warnings',
      'patient-house',
      'one-warning',
      'zero-tolerance',
    ]);
    expect(Object.values(policies).map(({ warningsDue }) => warningsDue)).toEqual(['never', 3, 2, 2, 1, 0]);
    expect(new Set(Object.values(policies).map(({ fits }) => fits)).size).toBe(6);
  });

  it.each(Object.values(policies))('$id does not contradict itself and survives a file', (policy) => {
    expect(problems(policy)).toEqual([]);
    expect(readPolicy(JSON.parse(JSON.stringify(policy)), sharedScripts)).toEqual({
      ok: true,
      policy,
      warnings: [],
    });
  });
});

const step = (shows: NonNullable<NonNullable<Policy['scripts']>['abusive']>['steps'][number]['shows']) => ({
  label: 'A step',
  says: 'Words.',
  shows,
});
const { abusive } = sharedScripts;
const wordedAs = (...steps: readonly ReturnType<typeof step>[]): NonNullable<Policy['scripts']> => ({
  abusive: { ...abusive, steps },
});

describe('a house that contradicts itself', () => {
  it.each<[string, Policy, string]>([
    [
      'never ends a call, yet an insult ends one',
      { ...neverEnd, endsAtOnce: ['threat', 'personal'] },
      'endsAtOnce › 1',
    ],
    ['ends a call for mere disrespect', house({ endsAtOnce: ['threat', 'disrespect'] }), 'endsAtOnce › 1'],
    ['lists a conduct twice', house({ endsAtOnce: ['threat', 'threat'] }), 'endsAtOnce › 1'],
    ['passes callers on to nobody', house({ routes: ['supervisor', 'crisis-line'] }), 'hasForwarding'],
    ['lists a route twice', house({ routes: [...oneWarning.routes, 'security'] }), 'routes › 6'],
    [
      'has nothing to say at a closed door',
      house({ routes: ['conduct-colleague', 'crisis-line'], closedRoute: ' ' }),
      'closedRoute',
    ],
    ['may cut off somebody in crisis', house({ neverCutOff: ['child'] }), 'neverCutOff'],
    [
      'lets an agent give more than a lead',
      house({ concessions: { currency: 'GBP', agentMost: 60, leadMost: 50 } }),
      'concessions',
    ],
    [
      'has one id for two clauses',
      house({ clauses: { ...oneWarning.clauses, data: { id: 'crisis', text: 'Ask first.' } } }),
      'clauses › data › id',
    ],
    [
      'has an empty clause',
      house({ clauses: { ...oneWarning.clauses, data: { id: 'data', text: '' } } }),
      'clauses › data › text',
    ],
    ['warns once and owes two', house({ warningsDue: 2 }), 'scripts › abusive › steps'],
    [
      'has words that never end the call',
      house({ scripts: wordedAs(step(['name-behaviour']), step(['state-consequence'])) }),
      'scripts › abusive › steps',
    ],
    [
      'has words that end it where none may',
      { ...neverEnd, scripts: wordedAs(step(['end-with-route-back'])) },
      'scripts › abusive › steps',
    ],
    [
      'uses a slot that nothing explains',
      house({
        scripts: {
          threat: {
            ...sharedScripts.threat,
            steps: [{ ...step(['safety-close']), says: 'Goodbye, {who}.' }],
          },
        },
      }),
      'scripts › threat › steps › 0',
    ],
    [
      'puts somebody in crisis on hold',
      house({
        scripts: {
          'crisis-handoff': { ...sharedScripts['crisis-handoff'], steps: [step(['hold-with-contract'])] },
        },
      }),
      'scripts › crisis-handoff › steps › 0',
    ],
  ])('%s', (_, policy, where) => {
    expect(errors(policy)).toEqual([where]);
    for (const { what, mend } of problems(policy)) {
      expect(what).toMatch(/^[A-Z"].*\.$/);
      expect(mend).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('is told of the absence of a field that was not there to be written', () => {
    const { neverCutOff: _, ...older } = oneWarning;
    expect(errors(older)).toEqual(['neverCutOff']);
  });

  it.each<[string, Policy, string]>([
    [
      'leaves an abused agent no way out',
      { ...neverEnd, hasForwarding: false, routes: ['crisis-line'] },
      'hasForwarding',
    ],
    ['has a colleague for conduct and no passing on', house({ hasForwarding: false }), 'routes'],
    ['has no crisis line', house({ routes: ['conduct-colleague'] }), 'routes'],
    ['does not say that a threat ends a call', house({ endsAtOnce: [] }), 'endsAtOnce'],
    [
      'owes no warning and does not list the insult',
      { ...zeroTolerance, endsAtOnce: ['threat'] },
      'endsAtOnce',
    ],
  ])('is warned when it %s', (_, policy, where) => {
    expect(errors(policy)).toEqual([]);
    expect(warnings(policy)).toEqual([where]);
  });
});

describe('a policy from a file', () => {
  it('is refused with the place, by shape and by sense', () => {
    const read = (change: object) => {
      const result = readPolicy({ ...oneWarning, ...change });
      return result.ok ? [] : result.problems.map(({ where }) => where);
    };
    expect(read({ warningsDue: 4 })).toEqual(['warningsDue']);
    expect(read({ routes: ['helicopter'] })).toEqual(['routes › 0']);
    expect(read({ colour: 'red' })).toEqual(['colour']);
    expect(read({ scripts: { shouting: abusive } })).toEqual(['scripts › shouting']);
    expect(read({ neverCutOff: [] })).toEqual(['neverCutOff']);
    expect(readPolicy(null).ok).toBe(false);
    expect(readPolicy(JSON.parse('{"__proto__": {"a": 1}}')).ok).toBe(false);
  });
});
