// Where the customer stands, in the word of the scale that the contact is told by. Knows no screen.

import { heatBand } from '../customer/heatBand';
import { trustBand } from '../customer/trustBand';
import type { Reading } from './session.types';

/** The reading of a heat of 10..100 and a trust of 0..90: the one of the two that `scale` names. */
export function readingAt(scale: Reading['scale'], heat: number, trust: number): Reading {
  return scale === 'trust'
    ? { scale, value: trust, band: trustBand(trust) }
    : { scale, value: heat, band: heatBand(heat) };
}
