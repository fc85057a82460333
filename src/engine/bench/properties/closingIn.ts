// P43: closing is no shield.

import type { Shields } from '../closingIn';
import type { Case } from '../finding.types';
import { judged, notEvaluated, round } from './judging';
import type { Rule } from './rule.types';

/** Points that a polite step may raise the total by: the tolerance of the property. */
const TOLERANCE = 1;

export const P43: Rule = {
  id: 'P43',
  asks: 'No polite step put in while something is open raises the total by more than a point: not once, not twice, in none of its words.',
  judge: (benches) => {
    const houses = benches.flatMap(({ scenario, houses: own }) =>
      (own ?? []).map((house) => ({ scenario, ...house })),
    );
    if (houses.length === 0) return notEvaluated('The bench was run without the other houses.');
    const all: readonly Shields[] = houses.map(({ shields }) => shields);
    const sum = (of: (one: Shields) => number): number => all.reduce((total, one) => total + of(one), 0);
    const most = Math.max(0, ...all.map(({ raised }) => raised[0]?.difference ?? 0));
    return judged(
      `${sum(({ places }) => places)} places, ${sum(({ calls }) => calls)} calls; raised by ${round(most)} at most; ${sum(({ ended }) => ended)} were ended by it (a goodbye of the agent’s raised one by ${round(Math.max(0, ...all.map(({ mostByEnding }) => mostByEnding)))} at most), ${sum(({ parted }) => parted)} led elsewhere; at ${sum(({ closes }) => closes)} places more nothing was open`,
      houses.flatMap(({ scenario, policy, shields }) =>
        shields.raised
          .filter(({ difference }) => difference > TOLERANCE)
          .map(
            ({ words, beat, player, seed, turn, difference }): Case => ({
              scenario: scenario.id,
              beat,
              player,
              says: `${words.join(' and ')} at turn ${turn} of seed ${seed} under “${policy.name}” raises the total by ${round(difference)}.`,
            }),
          ),
      ),
    );
  },
};
