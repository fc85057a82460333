// The shape of one catalogue entry. It knows what a behaviour does to a customer, not how a turn is reckoned.

import type { BehaviourCondition } from './condition.types';

export type BehaviourGroup = 'connect' | 'explore' | 'own' | 'steer' | 'limit' | 'close' | 'care' | 'harmful';

/**
 * What the turn, the rubric and the players read off a behaviour.
 * `solution` needs listening first, `soft` halves that price, `progress` is a real step, `terminal` ends the call.
 */
export type BehaviourFlag =
  | 'solution'
  | 'soft'
  | 'progress'
  | 'verify'
  | 'limit'
  | 'warning'
  | 'close'
  | 'terminal'
  | 'crisis'
  | 'self'
  | 'dismissive'
  | 'dismissive-lite'
  | 'filler'
  | 'debt'
  | 'boundary-fail'
  | 'critical'
  | 'privacy'
  | 'role';

/** Points moved on the customer's own scales: heat, trust and distress about 0..100, abuse in rungs of 0..3. */
export interface BaseEffect {
  readonly heat: number;
  readonly trust: number;
  readonly abuse: number;
  readonly distress: number;
}

/** What a modifier may add: the four scales, and the three counters that only modifiers touch. */
export interface AddedEffect extends Partial<BaseEffect> {
  readonly leverage?: number;
  readonly promiseDebt?: number;
  readonly tangent?: number;
}

type Change =
  | { readonly add: AddedEffect }
  /** Scales the beneficial part of the base only; harm is never damped. */
  | { readonly scaleBenefit: number }
  /** Takes the place of the base effect. */
  | { readonly becomes: BaseEffect };

/** Applies while every condition holds; an empty list always holds. */
export type Modifier<Id extends string = string> = {
  readonly when: readonly BehaviourCondition<Id>[];
  readonly note?: string;
} & Change;

/** Read by whoever writes scenarios, in the source; the built app leaves them out. See `catalogue.config.ts`. */
export interface BehaviourNotes {
  readonly meaning: string;
  /** What it sounds like, spoken. */
  readonly says: readonly string[];
  readonly helps: string;
  readonly backfires: string;
  /** The evidence or practice it rests on. */
  readonly why: string;
}

/** A behaviour as the app knows it. */
export interface ShownBehaviour<Id extends string = string> {
  readonly group: BehaviourGroup;
  /** Plain words for the debrief, past tense: what the agent did. */
  readonly label: string;
  /** Effect on first use at heat 55, trust 40, no abuse, distress 30, once the customer is heard. */
  readonly base: BaseEffect;
  /** Listening credit earned, out of the four a customer can hold; harm takes some away. */
  readonly heard: number;
  readonly modifiers: readonly Modifier<Id>[];
  readonly flags: readonly BehaviourFlag[];
}

export type Behaviour<Id extends string = string> = ShownBehaviour<Id> & BehaviourNotes;
