// Every sentence that a page says of a call is true of that call: random calls of every contact, and faults that must be found.

import { describe, expect, it } from 'vitest';
import { checkCalls, isTrue, pickedOf, sceneOf } from '../../src/engine/bench/sentences/checkCalls';
import { type Claim, kindOf } from '../../src/engine/bench/sentences/claim.types';
import { claimsOf } from '../../src/engine/bench/sentences/claimsOf';
import { KINDS } from '../../src/engine/bench/sentences/kinds';
import { policies, scenarioLoaders } from '../../src/scenarios/load';

const scenarios = await Promise.all(Object.values(scenarioLoaders).map((load) => load()));
const houses = Object.values(policies);

describe('what is said of a call', () => {
  it.each(scenarios.map((scenario, at) => [scenario.id, scenario, houses[at % houses.length]] as const))(
    'is true of it: %s',
    (_id, scenario, policy) => {
      if (policy === undefined) throw new Error('no house');
      const none = { calls: 0, seen: new Map<string, number>(), falsehoods: [] };
      const seeds = { from: 900_001, count: 60, reviewEvery: 0 };
      const { calls, falsehoods, seen } = checkCalls({ scenario, policy }, seeds, none);
      expect(calls).toBe(60);
      expect(falsehoods.map(({ kind, seed }) => `${kind}, seed ${seed}`)).toEqual([]);
      expect([...seen.keys()].filter((kind) => !KINDS.includes(kind))).toEqual([]);
    },
  );
});

describe('what is said of a reviewed call', () => {
  it('is true, verdicts and their reasons included, with closes that came too early on its roads', () => {
    const scenario = scenarios.find(({ id }) => id === 'third-day-offline');
    const policy = policies['never-end'];
    if (scenario === undefined || policy === undefined) throw new Error('They are not in the library.');
    const scene = sceneOf({ scenario, policy, seed: 300, intensity: 1 }, true);
    const claims = claimsOf(scene, pickedOf(scene));
    expect(claims.filter((claim) => !isTrue(claim, scene)).map(kindOf)).toEqual([]);
    expect(claims.some(({ of }) => of === 'verdict')).toBe(true);
  });
});

/** The same claim with one thing in it that is not so; null where this kind of fault does not apply. */
function spoiled(claim: Claim): Claim | null {
  switch (claim.of) {
    case 'headline': {
      const { fact } = claim;
      if (fact.kind === 'came')
        return { of: 'headline', fact: { ...fact, how: fact.how === 'hung-up' ? 'let-go' : 'hung-up' } };
      if ('lost' in fact) return { of: 'headline', fact: { ...fact, lost: fact.lost + 40 } };
      if (fact.kind === 'need-kept') return { of: 'headline', fact: { kind: 'need-open', turn: 1 } };
      return fact.kind === 'never-lost' ? { of: 'headline', fact: { kind: 'lost', lost: 1 } } : null;
    }
    case 'error':
      return claim.fact.case.startsWith('cut-')
        ? {
            of: 'error',
            fact: {
              ...claim.fact,
              case: claim.fact.case === 'cut-unwarned' ? 'cut-no-abuse' : 'cut-unwarned',
            },
          }
        : null;
    case 'promise':
      return { of: 'promise', fact: { ...claim.fact, turns: [99] } };
    case 'ended':
      return {
        of: 'ended',
        fact: { kind: 'ended', by: claim.fact.by === 'you-after-summary' ? 'you' : 'you-after-summary' },
      };
    case 'story':
      return claim.fact.kind === 'story-never'
        ? { of: 'story', fact: { kind: 'story-kept', need: claim.fact.need, turn: 99 } }
        : { of: 'story', fact: { kind: 'story-never', need: claim.fact.need } };
    case 'plan':
      return claim.fact.kind === 'plan-for-error' ? { ...claim, answers: [] } : null;
    case 'move': {
      const { decision } = claim;
      const after = { ...decision.after, heat: decision.after.heat + 3 };
      return { of: 'move', decision: { ...decision, after } };
    }
    default:
      return null;
  }
}

describe('a sentence that is not so', () => {
  it('is found, whichever kind it is', () => {
    const missed: string[] = [];
    const spoilt = new Set<string>();
    for (const scenario of scenarios)
      for (let seed = 1; seed <= 25; seed += 1) {
        const policy = policies[scenario.policy];
        if (policy === undefined) throw new Error(scenario.policy);
        const scene = sceneOf({ scenario, policy, seed, intensity: 2 }, false);
        for (const claim of claimsOf(scene, pickedOf(scene))) {
          const wrong = spoiled(claim);
          if (wrong === null) continue;
          spoilt.add(claim.of);
          const isSurely = !(claim.of === 'story' && claim.fact.kind === 'story-kept');
          if (isSurely && isTrue(wrong, scene)) missed.push(`${scenario.id} ${seed}: ${kindOf(wrong)}`);
        }
      }
    expect(missed).toEqual([]);
    expect([...spoilt].toSorted()).toEqual([
      'ended',
      'error',
      'headline',
      'move',
      'plan',
      'promise',
      'story',
    ]);
  });
});
