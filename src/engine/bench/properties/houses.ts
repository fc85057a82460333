// P44: a contact is as good in every house that a brief offers it in.

import type { ScenarioBench } from '../benchScenario';
import type { Case } from '../finding.types';
import type { House } from '../houses';
import { judged, mean, notEvaluated, round } from './judging';
import type { Rule } from './rule.types';

/** P5 and P22, in every house. */
const LEAST_EXPERT = 88;
const LEAST_CLOSING = 80;

function amiss(scenario: ScenarioBench['scenario'], house: House): readonly Case[] {
  const where = `Under “${house.policy.name}”`;
  const say = (says: string, more: Partial<Case> = {}): Case => ({
    scenario: scenario.id,
    ...more,
    says: `${where} ${says}`,
  });
  const least = Math.min(...house.expert);
  return [
    ...(least < LEAST_EXPERT ? [say(`the expert reaches only ${round(least)}.`, { player: 'EXPERT' })] : []),
    ...house.exits.flatMap(({ beat, turn, isOffered, ended, endured }): readonly Case[] => {
      if (!isOffered || ended === null) return [say(`no way out is on offer at turn ${turn}.`, { beat })];
      return [
        ...((ended.closing ?? 0) < LEAST_CLOSING
          ? [say(`leaving at turn ${turn} is only ${round(ended.closing ?? 0)} in call-ending.`, { beat })]
          : []),
        ...(endured !== null && endured > ended.total
          ? [say(`leaving gives ${round(ended.total)} and enduring ${round(endured)}.`, { beat })]
          : []),
      ];
    }),
    ...house.inDanger
      .filter(({ options }) => !options.some(({ reply: { shows } }) => shows.some(isSafe)))
      .map(({ beat }) => say('neither asking nor staying is on offer.', { beat })),
  ];
}

const isSafe = (id: string): boolean => id === 'ask-safety-directly' || id === 'stay-and-handoff';

export const P44: Rule = {
  id: 'P44',
  asks: 'In every house that a brief offers, the expert reaches 88 with every seed, and leaving and safety are as P22 and P23 ask.',
  judge: (benches) => {
    const looked = benches.flatMap(({ scenario, houses }) => (houses === null ? [] : [{ scenario, houses }]));
    if (looked.length === 0) return notEvaluated('The bench was run without the other houses.');
    return judged(
      looked
        .map(({ scenario, houses }) => {
          const each = houses.map(
            ({ policy, expert, exits }) =>
              `${policy.id} ${round(mean(expert))}, least ${round(Math.min(...expert))}, ${exits.length} exits`,
          );
          return `${scenario.code} ${each.join('; ')}`;
        })
        .join('. '),
      looked.flatMap(({ scenario, houses }) => houses.flatMap((house) => amiss(scenario, house))),
    );
  },
};
