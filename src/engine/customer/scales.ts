// The ends of the three feelings, applied. It does not know what moved them.

import { clamp } from './clamp';
import {
  DISTRESS_CEILING,
  DISTRESS_FLOOR,
  HEAT_CEILING,
  HEAT_FLOOR,
  TRUST_CEILING,
  TRUST_FLOOR,
} from './constants';

/** Heat within 10..100. */
export function withinHeat(heat: number): number {
  return clamp(heat, HEAT_FLOOR, HEAT_CEILING);
}

/** Trust within 0..90. */
export function withinTrust(trust: number): number {
  return clamp(trust, TRUST_FLOOR, TRUST_CEILING);
}

/** Distress within 5..100. */
export function withinDistress(distress: number): number {
  return clamp(distress, DISTRESS_FLOOR, DISTRESS_CEILING);
}
