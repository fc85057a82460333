// P1 to P4 and P24: what players who do not read the customer may reach at most.

import type { ScenarioBench } from '../benchScenario';
import type { Case } from '../finding.types';
import { ONE_PLAN, SHALLOW } from '../players/contestants';
import { judged, mean, meanTotal, notEvaluated, ofLibrary, round } from './judging';
import type { Rule } from './rule.types';

const means = (benches: readonly ScenarioBench[], players: readonly string[]): string =>
  players.map((player) => `${player} ${round(meanTotal(benches, player))}`).join(', ');

/** Players whose mean over the scenarios is above `most`, with the endings that gave it. */
function above(benches: readonly ScenarioBench[], players: readonly string[], most: number): readonly Case[] {
  return players
    .filter((player) => meanTotal(benches, player) > most)
    .flatMap((player) =>
      benches
        .filter(({ rows }) => (rows[player]?.total.mean ?? 0) > most)
        .map(({ scenario, rows }) => ({
          scenario: scenario.id,
          player,
          says: `${player} reaches ${round(rows[player]?.total.mean ?? 0)}, at most ${most} is allowed; it ended ${Object.keys(rows[player]?.outcome ?? {}).join(', ')}.`,
        })),
    );
}

const P1: Rule = {
  id: 'P1',
  asks: 'Players who go by place, length or sound stay at 45 or below, and above 60 in at most 15 % of scenarios.',
  judge: (benches) => {
    const often = SHALLOW.flatMap((player): readonly Case[] => {
      const over = benches.filter(({ rows }) => (rows[player]?.total.mean ?? 0) > 60);
      return over.length <= 0.15 * benches.length
        ? []
        : over.map(({ scenario }) => ({ scenario: scenario.id, player, says: `${player} exceeds 60.` }));
    });
    return judged(means(benches, SHALLOW), [...above(benches, SHALLOW, 45), ...often]);
  },
};

const P2: Rule = {
  id: 'P2',
  asks: 'A random player has a mean of 20 to 42 and a 95th percentile of 65 at most.',
  judge: (benches) => {
    const average = meanTotal(benches, 'RANDOM');
    const p95 = mean(benches.map(({ rows }) => rows['RANDOM']?.total.p95 ?? 0));
    const cases: Case[] = benches
      .filter(({ rows }) => {
        const total = rows['RANDOM']?.total;
        return total !== undefined && (total.mean < 20 || total.mean > 42 || total.p95 > 65);
      })
      .map(({ scenario, rows }) => ({
        scenario: scenario.id,
        player: 'RANDOM',
        says: `Mean ${round(rows['RANDOM']?.total.mean ?? 0)}, 95th percentile ${round(rows['RANDOM']?.total.p95 ?? 0)}.`,
      }));
    const isBroken = average < 20 || average > 42 || p95 > 65;
    return judged(`mean ${round(average)}, 95th percentile ${round(p95)}`, isBroken ? cases : []);
  },
};

const BEHIND = 35;

const P3: Rule = {
  id: 'P3',
  asks: 'Players with one plan stay at 50 or below, and 35 behind the expert from difficulty 2 on.',
  judge: (benches) => {
    const close = benches
      .filter(({ scenario }) => scenario.difficulty >= 2)
      .flatMap(({ scenario, rows }) =>
        ONE_PLAN.flatMap((player): readonly Case[] => {
          const gap = (rows['EXPERT']?.total.mean ?? 0) - (rows[player]?.total.mean ?? 0);
          return gap >= BEHIND
            ? []
            : [{ scenario: scenario.id, player, says: `${player} is only ${round(gap)} behind the expert.` }];
        }),
      );
    return judged(means(benches, ONE_PLAN), [...above(benches, ONE_PLAN, 50), ...close]);
  },
};

const GREEDY = ['GREEDY-HEAT', 'GREEDY-TRUST'];

const P4: Rule = {
  id: 'P4',
  asks: 'Players who only watch a meter stay at 65 or below, and promise or pay too much in five scenarios.',
  judge: (benches) => {
    const caught = benches.filter(({ rows }) =>
      GREEDY.some((player) => {
        const errors = rows[player]?.criticalErrors ?? {};
        return (errors['CE7'] ?? 0) + (errors['CE11'] ?? 0) > 0;
      }),
    );
    const figures = `${means(benches, GREEDY)}; CE7 or CE11 in ${caught.length} of ${benches.length}`;
    const cases = [...above(benches, GREEDY, 65)];
    if (caught.length < 5)
      cases.push({ scenario: 'library', says: `Only ${caught.length} scenarios punish watching the meter.` });
    return ofLibrary(benches, figures, cases);
  },
};

const P24: Rule = {
  id: 'P24',
  asks: 'In a routine contact constant empathy stays at 60 or below and plain competence reaches 85.',
  judge: (benches) => {
    const routine = benches.filter(({ scenario }) => scenario.kind === 'routine');
    if (routine.length === 0) return notEvaluated('There is no routine contact yet.');
    const cases = routine.flatMap(({ scenario, rows }): readonly Case[] => [
      ...((rows['MOST-EMPATHIC']?.total.mean ?? 0) > 60
        ? [{ scenario: scenario.id, player: 'MOST-EMPATHIC', says: 'Constant empathy exceeds 60.' }]
        : []),
      ...((rows['EXPERT']?.total.mean ?? 0) < 85
        ? [{ scenario: scenario.id, player: 'EXPERT', says: 'Plain competence stays below 85.' }]
        : []),
    ]);
    return judged(means(routine, ['MOST-EMPATHIC', 'EXPERT']), cases);
  },
};

export const SHALLOW_RULES: readonly Rule[] = [P1, P2, P3, P4, P24];
