// P5 to P7: what good play reaches.

import type { ScenarioBench } from '../benchScenario';
import type { Case } from '../finding.types';
import type { Run } from '../summary';
import { judged, round } from './judging';
import type { Rule } from './rule.types';

const HEADLINE = ['DE', 'BS', 'PE'] as const;
const expertOf = ({ runs }: ScenarioBench): Run | undefined => runs['EXPERT']?.[0];

const P5: Rule = {
  id: 'P5',
  asks: 'The expert reaches 88 and 80 in every headline competence, without critical error, with a best ending, and no search beats him by 3.',
  judge: (benches) => {
    const cases = benches.flatMap((bench): readonly Case[] => {
      const { scenario, best, runs } = bench;
      const say = (says: string): Case => ({ scenario: scenario.id, player: 'EXPERT', says });
      const own = (runs['EXPERT'] ?? []).flatMap((run) => [
        ...(run.total < 88 ? [say(`Total ${round(run.total)} with seed ${run.seed}.`)] : []),
        ...HEADLINE.filter((id) => (run.competences[id] ?? 100) < 80).map((id) =>
          say(`${id} ${round(run.competences[id] ?? 0)} with seed ${run.seed}.`),
        ),
        ...run.errors.map((id) => say(`Critical error ${id} with seed ${run.seed}.`)),
        ...(run.judged === 'best' ? [] : [say(`The ending ${run.ending} counts as ${run.judged}.`)]),
      ]);
      const total = expertOf(bench)?.total ?? 0;
      const found = Math.max(best.marked, best.unmarked);
      const road = best.moves.map((move) => ('id' in move ? move.id : move.type)).join(' ');
      return found > total + 3
        ? [...own, say(`A search reaches ${round(found)} where the expert has ${round(total)}: ${road}.`)]
        : own;
    });
    const figures = benches
      .map((bench) => {
        const run = expertOf(bench);
        const parts = HEADLINE.map((id) => `${id} ${run?.competences[id]?.toFixed(0) ?? 'not observed'}`);
        return `${bench.scenario.code} ${round(run?.total ?? 0)} (${parts.join(', ')}; search ${round(bench.best.marked)}, without the marks ${round(bench.best.unmarked)})`;
      })
      .join('; ');
    return judged(figures, cases);
  },
};

const GOOD = 80;
const DIFFERENT = 3;

const P6: Rule = {
  id: 'P6',
  asks: 'At least two roads that differ in three choices or more reach 80.',
  judge: (benches) => {
    const counts = benches.map((bench) => {
      const expert = new Set(expertOf(bench)?.choices ?? []);
      const others = Object.values(bench.runs)
        .flat()
        .filter(
          ({ total, choices }) =>
            total >= GOOD && choices.filter((one) => !expert.has(one)).length >= DIFFERENT,
        );
      return { bench, roads: new Set(others.map(({ choices }) => choices.join())).size };
    });
    return judged(
      counts.map(({ bench, roads }) => `${bench.scenario.code} ${roads} other roads`).join('; '),
      counts
        .filter(({ roads }) => roads === 0)
        .map(({ bench }) => ({
          scenario: bench.scenario.id,
          says: 'Only the expert’s own road reaches 80.',
        })),
    );
  },
};

const P7: Rule = {
  id: 'P7',
  asks: 'A good colleague has a mean of 68 to 88: perfection is not required, and care is.',
  judge: (benches) => {
    const totals = benches.map(({ scenario, rows }) => ({
      scenario,
      mean: rows['HUMAN-GOOD']?.total.mean ?? 0,
    }));
    return judged(
      totals.map(({ scenario, mean }) => `${scenario.code} ${round(mean)}`).join('; '),
      totals
        .filter(({ mean }) => mean < 68 || mean > 88)
        .map(({ scenario, mean }) => ({
          scenario: scenario.id,
          player: 'HUMAN-GOOD',
          says: `Mean ${round(mean)}.`,
        })),
    );
  },
};

export const GOOD_RULES: readonly Rule[] = [P5, P6, P7];
