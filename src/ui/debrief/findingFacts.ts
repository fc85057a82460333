// What the finding may say, read off the review's moments. Finds no words.

import { heatBand } from '../../engine/customer/heatBand';
import type { FindingFacts } from '../copy/en/debriefFinding';
import type { Debrief } from './readDebrief';

export function findingFacts({ replay, moments, card }: Debrief): FindingFacts {
  return {
    from: heatBand(replay.opening.customer.heat),
    to: heatBand(replay.final.customer.heat),
    how: HOW[card.ending.kind] ?? 'left',
    lost: moments?.loss?.turn ?? null,
    found: moments?.gain?.turn ?? null,
    isJudged: moments !== null,
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
