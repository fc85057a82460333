// Which behaviours the rubric treats alike. It reads the catalogue and knows no call.

import { BEHAVIOURS, type BehaviourId } from '../behaviours/catalogue';

type Shown = readonly BehaviourId[];

/** Behaviours of the connecting group; `acknowledge-history` is one of them. */
export function connects(id: BehaviourId): boolean {
  return BEHAVIOURS[id].group === 'connect';
}

export function explores(id: BehaviourId): boolean {
  return BEHAVIOURS[id].group === 'explore';
}

/** What a hidden need may come out by: asking, being heard, or support offered (domain 3.2a on DI1). */
export function findsNeeds(id: BehaviourId): boolean {
  return explores(id) || connects(id) || id === 'support-offer';
}

export function isHarmful(id: BehaviourId): boolean {
  return BEHAVIOURS[id].group === 'harmful';
}

/** What needs listening first, verifying included. A `premature-fix` that the writer tagged is one too. */
export function isSolution(id: BehaviourId): boolean {
  return BEHAVIOURS[id].flags.includes('solution') || id === 'premature-fix';
}

/** A fix, as the rows mean it: verifying is named apart in DE2, so it is none. */
export function isFix(id: BehaviourId): boolean {
  return isSolution(id) && !BEHAVIOURS[id].flags.includes('verify');
}

export function isSoft(id: BehaviourId): boolean {
  return BEHAVIOURS[id].flags.includes('soft');
}

/** Any limit, on conduct or on a request. */
export function isLimit(id: BehaviourId): boolean {
  return BEHAVIOURS[id].flags.includes('limit');
}

const ON_CONDUCT: Shown = [
  'name-behaviour',
  'state-consequence',
  'end-with-route-back',
  'safety-close',
  'hang-up-unwarned',
  'threaten',
];

/** A limit on conduct or its consequence, fair or not: what is out of proportion while there is no abuse. */
export function limitsConduct(shown: Shown): boolean {
  return shown.some((id) => ON_CONDUCT.includes(id));
}

export function reflects(id: BehaviourId): boolean {
  return id === 'reflect-content' || id === 'reflect-meaning';
}

export function harms(shown: Shown): boolean {
  return shown.some(isHarmful);
}
