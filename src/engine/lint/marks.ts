// What a reply is by its marks and behaviours, alone or in a state. Reads no words.

import type { Reply } from '../scenario/reply.types';
import { harms } from '../score/behaviourSets';

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

/** Shows a harmful behaviour. */
export function doesHarm({ shows }: Reply): boolean {
  return harms(shows);
}
