// P22 and the sentence after domain 7.3, reported as P22a and P22b: ending when it is earned, ending at once, never ending.

import type { Case } from '../finding.types';
import { judged, mean, notEvaluated, round } from './judging';
import type { Rule } from './rule.types';

const P22: Rule = {
  id: 'P22',
  asks: 'Once ending for abuse is earned it is on offer, scores 80 in call-ending, and is worth no less than enduring.',
  judge: (benches) => {
    const exits = benches.flatMap(({ scenario, exits: own }) =>
      own.map((exit) => ({ ...exit, scenario: scenario.id })),
    );
    if (exits.length === 0) return notEvaluated('No player came to where ending for abuse is earned.');
    const cases = exits.flatMap(({ scenario, beat, turn, isOffered, ended, endured }): readonly Case[] => {
      const at = { scenario, beat };
      if (!isOffered || ended === null) return [{ ...at, says: `At turn ${turn} it is not on offer.` }];
      return [
        ...((ended.closing ?? 0) < 80
          ? [{ ...at, says: `Call-ending is only ${round(ended.closing ?? 0)}.` }]
          : []),
        ...(endured !== null && endured > ended.total
          ? [{ ...at, says: `Ending gives ${round(ended.total)}, enduring ${round(endured)}.` }]
          : []),
      ];
    });
    const totals = exits.map(
      ({ ended, endured }) => `${round(ended?.total ?? 0)} to ${endured === null ? 'none' : round(endured)}`,
    );
    return judged(`${exits.length} exits, ended to best endured: ${totals.slice(0, 6).join('; ')}`, cases);
  },
};

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

export const ENDING_RULES: readonly Rule[] = [P22, endingAtOnce, enduring];
