// P5 to P8, P25 and P31: what good play reaches, and what a slip costs.

import type { ScenarioBench } from '../benchScenario';
import type { Detour } from '../detours';
import type { Case } from '../finding.types';
import type { Run } from '../summary';
import { judged, percent, round } from './judging';
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

/** Turns that count as early for a slip. */
const EARLY = 4;
const isSlip = ({ run, mark }: Detour): boolean =>
  run.errors.length === 0 && mark !== 'acceptable' && mark !== 'expert';

const P8: Rule = {
  id: 'P8',
  asks: 'One early slip still reaches 65, and no single reply locks the call below 60 but by a critical error.',
  judge: (benches) => {
    const cases = benches.flatMap(({ scenario, detours }) =>
      detours
        .filter((one) => isSlip(one) && one.run.total < (one.turn <= EARLY ? 65 : 60))
        .map(({ beat, replyId, run }) => ({
          scenario: scenario.id,
          beat,
          reply: replyId,
          says: `After this one slip the expert reaches only ${round(run.total)}.`,
        })),
    );
    const figures = benches
      .map(({ scenario, detours, rows }) => {
        const totals = detours.filter(isSlip).map(({ run }) => run.total);
        return `${scenario.code} REPAIRER ${round(rows['REPAIRER']?.total.mean ?? 0)}, worst of ${totals.length} slips ${round(Math.min(...totals))}`;
      })
      .join('; ');
    return judged(figures, cases);
  },
};

const P25: Rule = {
  id: 'P25',
  asks: 'The hidden need comes out for the expert and for a good colleague, never by guessing, and nobody has to pry.',
  judge: (benches) => {
    const hidden = benches.filter(({ scenario }) =>
      Object.values(scenario.needs).some((need) => need.isHidden),
    );
    const found = ({ runs }: ScenarioBench, player: string): number => {
      const own = (runs[player] ?? []).filter(({ competences }) => competences.DI !== null);
      return own.filter(({ needsOut }) => needsOut).length / Math.max(1, own.length);
    };
    const cases = hidden.flatMap((bench): readonly Case[] => {
      const { scenario, sightings } = bench;
      const say = (player: string, says: string): Case => ({ scenario: scenario.id, player, says });
      return [
        ...(found(bench, 'EXPERT') < 1 ? [say('EXPERT', 'The hidden need stays hidden.')] : []),
        ...(found(bench, 'HUMAN-GOOD') < 0.7 ? [say('HUMAN-GOOD', 'It comes out too seldom.')] : []),
        ...(bench.runs['EXPERT']?.some(({ pried }) => pried) === true
          ? [say('EXPERT', 'He had to pry.')]
          : []),
        ...sightings
          .filter(({ property }) => property === 'P25')
          .map(({ beat, reply, player, says }) => ({ scenario: scenario.id, beat, reply, player, says })),
      ];
    });
    const figures = hidden
      .map((bench) => `${bench.scenario.code} ${percent(found(bench, 'HUMAN-GOOD'))}`)
      .join('; ');
    return judged(figures === '' ? 'No need is hidden.' : figures, cases);
  },
};

/** Rounding noise of totals that are computed along different roads. */
const NOISE = 0.01;

const P31: Rule = {
  id: 'P31',
  asks: 'Exchanging one of the expert’s replies for a tempting one never raises the total.',
  judge: (benches) => {
    const cases = benches.flatMap((bench) =>
      bench.detours
        .filter(({ mark, run }) => mark === 'tempting' && run.total > (expertOf(bench)?.total ?? 0) + NOISE)
        .map(({ beat, replyId, run }) => ({
          scenario: bench.scenario.id,
          beat,
          reply: replyId,
          says: `It raises the total to ${round(run.total)}.`,
        })),
    );
    const free = benches.flatMap((bench) =>
      bench.detours
        .filter(
          ({ mark, run }) =>
            mark === 'tempting' && Math.abs(run.total - (expertOf(bench)?.total ?? 0)) <= NOISE,
        )
        .map(({ beat, replyId }) => `${beat} › ${replyId}`),
    );
    return judged(free.length === 0 ? 'every slip costs' : `costs nothing: ${free.join(', ')}`, cases);
  },
};

export const GOOD_RULES: readonly Rule[] = [P5, P6, P7, P8, P25, P31];
