// What a reply is by its marks and behaviours, alone or in a state. Reads no words.

import { BEHAVIOURS } from '../behaviours/catalogue';
import type { Reply } from '../scenario/reply.types';
import { harms, isLimit } from '../score/behaviourSets';

export function asksOrStays({ shows }: Reply): boolean {
  return shows.some((id) => id === 'ask-safety-directly' || id === 'stay-and-handoff');
}

/** Best or good in every state. */
export function isAlwaysGood({ expert, acceptable }: Reply): boolean {
  return expert === true || acceptable === true;
}

/** Never marked best or good. */
export function isLure({ expert, acceptable }: Reply): boolean {
  return expert === undefined && acceptable === undefined;
}

/** A reply that is a critical error by being said at this abuse, or that will be one at the end, as a promise is. */
export function isCritical({ shows, limitStyle }: Reply, abuse: number): boolean {
  return (
    (shows.some(isLimit) && limitStyle === 'belittling') ||
    (shows.includes('cave-in') && abuse >= 1) ||
    shows.includes('amateur-therapy') ||
    shows.some((id) => BEHAVIOURS[id].flags.some((flag) => flag === 'critical' || flag === 'debt'))
  );
}

/** Shows a harmful behaviour. */
export function doesHarm({ shows }: Reply): boolean {
  return harms(shows);
}
