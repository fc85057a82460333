// Numbers of the customer as a person reads them. Knows no score.

import { heatBand } from '../../engine/customer/heatBand';

/** The whole number of a heat or a trust; half rounds up, as the words of heat do. */
export function whole(value: number): number {
  return Math.floor(value + 0.5);
}

const STEPS = { settled: 0, guarded: 1, tense: 2, angry: 3, furious: 4 } as const;

/** The colour token of a heat: for the line and its arrows only. */
export function heatColour(heat: number): string {
  return `var(--heat-${STEPS[heatBand(heat)]})`;
}
