// The sentence after domain 7.3: ending at once and never ending both stay low. Reported as P22a and P22b.

import type { Case } from '../finding.types';
import { judged, mean, notEvaluated, round } from './judging';
import type { Rule } from './rule.types';

const MOST = 50;

const endingAtOnce: Rule = {
  id: 'P22a',
  asks: 'Ending as soon as possible stays at 50 or below everywhere.',
  judge: (benches) => {
    const players = ['END-ASAP', 'CLOSE-ASAP'];
    const cases = benches.flatMap(({ scenario, rows }) =>
      players
        .filter((player) => (rows[player]?.total.most ?? 0) > MOST)
        .map(
          (player): Case => ({
            scenario: scenario.id,
            player,
            says: `It reaches ${round(rows[player]?.total.most ?? 0)}.`,
          }),
        ),
    );
    const figures = benches.map(
      ({ scenario, rows }) =>
        `${scenario.code} ${players.map((one) => round(rows[one]?.total.mean ?? 0)).join(', ')}`,
    );
    return judged(figures.join('; '), cases);
  },
};

const enduring: Rule = {
  id: 'P22b',
  asks: 'Where abuse lasts, enduring it stays at 50 or below on average.',
  judge: (benches) => {
    const parts = benches.flatMap(({ scenario, runs }) => {
      const lasting = (runs['ENDURE'] ?? []).filter(
        ({ endedAbused, errors }) => endedAbused || errors.includes('CE8'),
      );
      return lasting.length === 0
        ? []
        : [{ scenario, total: mean(lasting.map(({ total }) => total)), runs: lasting.length }];
    });
    if (parts.length === 0) return notEvaluated('No call was endured to its end.');
    return judged(
      parts
        .map(({ scenario, total, runs }) => `${scenario.code} ${round(total)} over ${runs} runs`)
        .join('; '),
      parts
        .filter(({ total }) => total > MOST)
        .map(({ scenario, total }) => ({
          scenario: scenario.id,
          player: 'ENDURE',
          says: `Enduring is worth ${round(total)}.`,
        })),
    );
  },
};

export const ENDING_RULES: readonly Rule[] = [endingAtOnce, enduring];
