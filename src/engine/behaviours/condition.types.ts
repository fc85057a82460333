// What a catalogue entry may ask about the customer before it changes its effect. Data only: nothing here is ever evaluated as code.

import type { TemperamentId } from './temperament.types';

/** A number of the customer as it stands when the reply begins; `turn` counts this reply too, so the first is 1. */
export type Gauge = 'heat' | 'trust' | 'abuse' | 'distress' | 'heard' | 'progress' | 'turn' | 'warned';

/**
 * A fixed number, or one that depends on the moment: the listening owed at this heat, the warnings the policy asks for
 * before an ending, or the same with at least one.
 */
export type Limit = number | 'listening-owed' | 'warnings-due' | 'warnings-due-or-one';

/** `below` excludes its limit, the others include it. */
export type Comparison =
  | { readonly atLeast: Limit }
  | { readonly atMost: Limit }
  | { readonly below: Limit }
  | { readonly exactly: Limit };

export type BehaviourCondition<Id extends string = string> =
  | ({ readonly gauge: Gauge } & Comparison)
  /** Times the listed behaviours were shown before this reply, added up. */
  | ({ readonly shown: readonly Id[] } & Comparison)
  /** Uses in a row of one behaviour just before this reply; only six behaviours are remembered, so limits stay at six or less. */
  | ({ readonly inARow: Id } & Comparison)
  | { readonly temperament: readonly TemperamentId[] }
  | { readonly isRepeatContact: boolean }
  | { readonly isCrisis: boolean }
  | { readonly anyOf: readonly BehaviourCondition<Id>[] };
