// What the finding may say, read off the pins. Finds no words.

import { heatBand } from '../../engine/customer/heatBand';
import type { FindingFacts } from '../copy/en/debriefFinding';
import type { Debrief } from './readDebrief';
import { whole } from './whole';

/** A change smaller than this is no losing and no finding: heat and trust together, in points a person reads. */
const LEAST_WORTH_SAYING = 5;

export function findingFacts({ replay, decisions, pins, card }: Debrief): FindingFacts {
  const worth = (kind: 'loss' | 'gain'): number | null => {
    const pin = pins.find((one) => one.kind === kind);
    const decision = decisions.find(({ turn }) => turn === pin?.turn);
    if (decision === undefined) return null;
    const { before, after } = decision;
    const moved =
      Math.abs(whole(after.heat) - whole(before.heat)) + Math.abs(whole(after.trust) - whole(before.trust));
    return moved >= LEAST_WORTH_SAYING ? decision.turn : null;
  };
  return {
    from: heatBand(replay.opening.customer.heat),
    to: heatBand(replay.final.customer.heat),
    how: HOW[card.ending.kind] ?? 'left',
    lost: worth('loss'),
    found: worth('gain'),
  };
}

const HOW: Readonly<Partial<Record<Debrief['card']['ending']['kind'], FindingFacts['how']>>> = {
  'customer-hung-up': 'hung-up',
  'unwarned-hang-up': 'ended-by-agent',
  'ended-no-route': 'ended-by-agent',
  'ended-with-route': 'ended-by-agent',
  'safety-ended': 'ended-by-agent',
  'unsafe-close': 'ended-by-agent',
};
