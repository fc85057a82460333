// P42: heat of the agent's own making earns nothing.

import type { Case } from '../finding.types';
import { HEATING_KINDS, type Heatings } from '../heating';
import { judged, notEvaluated, round } from './judging';
import type { Rule } from './rule.types';

/** Points that a wait may raise the total by: the tolerance of the property. */
const TOLERANCE = 1;

const WORDS: Readonly<Record<(typeof HEATING_KINDS)[number], string>> = {
  parked: 'Parking the customer without a word',
  'asked-hold': 'A hold with a promised time',
  silence: 'One silence',
  'two-silences': 'Two silences',
  'cut-in': 'Cutting in',
};

export const P42: Rule = {
  id: 'P42',
  asks: 'No hold, silence or cutting in raises the total by more than a point, wherever it is put in and whoever plays.',
  judge: (benches) => {
    const houses = benches.flatMap(({ scenario, houses: own }) =>
      (own ?? []).map((house) => ({ scenario, ...house })),
    );
    if (houses.length === 0) return notEvaluated('The bench was run without the other houses.');
    const all: readonly Heatings[] = houses.map(({ heatings }) => heatings);
    const places = HEATING_KINDS.map(
      (kind) => `${kind} ${all.reduce((sum, { tried }) => sum + tried[kind], 0)}`,
    ).join(', ');
    const drivenOff = all.reduce((sum, one) => sum + one.drivenOff, 0);
    const parted = all.reduce((sum, one) => sum + one.parted, 0);
    const most = Math.max(0, ...all.map(({ raised }) => raised[0]?.difference ?? 0));
    return judged(
      `places: ${places}; raised by ${round(most)} at most; the customer rang off over it at ${drivenOff}; at ${parted} more the call led elsewhere`,
      houses.flatMap(({ scenario, policy, heatings }) =>
        heatings.raised
          .filter(({ difference }) => difference > TOLERANCE)
          .map(
            ({ kind, beat, player, seed, turn, difference }): Case => ({
              scenario: scenario.id,
              beat,
              player,
              says: `${WORDS[kind]} at turn ${turn} of seed ${seed} under “${policy.name}” raises the total by ${round(difference)}.`,
            }),
          ),
      ),
    );
  },
};
