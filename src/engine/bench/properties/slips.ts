// P8, P25 and P31: what a slip costs, and that nobody has to guess or pry.

import type { ScenarioBench } from '../benchScenario';
import type { Detour } from '../detours';
import type { Case } from '../finding.types';
import { judged, percent, round } from './judging';
import type { Rule } from './rule.types';

const expertTotal = ({ runs }: ScenarioBench): number => runs['EXPERT']?.[0]?.total ?? 0;

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
        .filter(({ mark, run }) => mark === 'tempting' && run.total > expertTotal(bench) + NOISE)
        .map(({ beat, replyId, run }) => ({
          scenario: bench.scenario.id,
          beat,
          reply: replyId,
          says: `It raises the total to ${round(run.total)}.`,
        })),
    );
    const free = benches.flatMap((bench) =>
      bench.detours
        .filter(({ mark, run }) => mark === 'tempting' && Math.abs(run.total - expertTotal(bench)) <= NOISE)
        .map(({ beat, replyId }) => `${beat} › ${replyId}`),
    );
    return judged(free.length === 0 ? 'every slip costs' : `costs nothing: ${free.join(', ')}`, cases);
  },
};

/** Points that a reply marked best may lose against the best there. */
const MOST_LOST = 5;

const P31a: Rule = {
  id: 'P31a',
  asks: 'Where a good colleague comes to, a reply marked best loses at most 5 points against the best there, polite steps included.',
  judge: (benches) => {
    const told = benches.map(({ scenario, bestLosses: { colleagues, chance } }) => {
      const most = (losses: typeof chance): string => round(losses[0]?.loss ?? 0);
      const odd = chance.filter(({ loss }) => loss > MOST_LOST);
      const named = odd.map(({ beat, reply, loss }) => `${beat} › ${reply} ${round(loss)}`).join(', ');
      return `${scenario.code} ${most(colleagues)} at most${odd.length === 0 ? '' : `, and where only chance comes to ${named}`}`;
    });
    return judged(
      told.join('; '),
      benches.flatMap(({ scenario, bestLosses }) =>
        bestLosses.colleagues
          .filter(({ loss }) => loss > MOST_LOST)
          .map(({ beat, reply, better, loss }) => ({
            scenario: scenario.id,
            beat,
            reply,
            says: `It is marked best and loses ${round(loss)} against ${better}.`,
          })),
      ),
    );
  },
};

export const SLIP_RULES: readonly Rule[] = [P8, P25, P31, P31a];
