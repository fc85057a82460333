// P32 and P33: that neither idle turns nor rests change what a call is worth.

import type { Case } from '../finding.types';
import { judged, notEvaluated, round } from './judging';
import type { Rule } from './rule.types';

const MOST_POINTS = 3;

const P32: Rule = {
  id: 'P32',
  asks: 'Two neutral turns more, wherever nothing waits for an answer in time, change the expert’s total by 3 points at most.',
  judge: (benches) => {
    const told = benches.map(({ scenario, idlings }) => {
      const most = Math.max(0, ...idlings.map(({ difference }) => Math.abs(difference)));
      return `${scenario.code} ${idlings.length} ways, ${round(most)} points at most`;
    });
    return judged(
      told.join('; '),
      benches.flatMap(({ scenario, idlings }) =>
        idlings
          .filter(({ difference }) => Math.abs(difference) > MOST_POINTS)
          .map(
            ({ before, beat, difference }): Case => ({
              scenario: scenario.id,
              beat,
              player: 'EXPERT',
              says: `Idle turns after ${before.join(' and ')} of his own change the total by ${round(difference)}.`,
            }),
          ),
      ),
    );
  },
};

const P33: Rule = {
  id: 'P33',
  asks: 'Breaks, pauses and, outside Live with timing on, thinking time leave score, replay and export the same to the byte.',
  judge: (benches) => {
    const parts = benches.flatMap(({ scenario, traces }) =>
      traces === null ? [] : [{ scenario, ...traces }],
    );
    if (parts.length === 0)
      return notEvaluated('The bench was run without the session: the command plays calls through it.');
    return judged(
      parts.map(({ scenario, calls, rests }) => `${scenario.code} ${calls} calls, ${rests} rests`).join('; '),
      parts.flatMap(({ scenario, found }) => found.map((says) => ({ scenario: scenario.id, says }))),
    );
  },
};

export const WAITING_RULES: readonly Rule[] = [P32, P33];
