// Conditions as data: what a scenario may ask about the call. Never code, so a scenario stays plain JSON.

import type { BehaviourId } from '../behaviours/catalogue';
import type { Names } from './names.types';

/** Both ends included; an absent end is open. */
export interface Range {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** The rules of the house a call is played in, as they hold for whoever rings. */
export interface HouseCondition {
  /** Whether it ends a call for what is said to the agent, a threat left aside. */
  readonly endsCalls?: boolean;
  /** Warnings owed before that; a house that never ends a call owes none that could be counted, so no range holds there. */
  readonly warnings?: Range;
  /** Whether an abusive caller may be passed to a colleague. */
  readonly forwards?: boolean;
}

/** All members given must hold. An empty condition always holds. */
export interface Condition<N extends Names = Names> {
  /** Customer state, on the scales of the customer model (heat, trust, distress 0..100; abuse 0..3; heard 0..4). */
  readonly heat?: Range;
  readonly trust?: Range;
  readonly distress?: Range;
  readonly abuse?: Range;
  readonly heard?: Range;
  readonly progress?: Range;
  readonly promiseDebt?: Range;
  readonly leverage?: Range;
  readonly tangent?: Range;
  readonly named?: Range;
  readonly warned?: Range;
  /** True when the customer has been heard as much as this heat asks for (domain 2.2, `need`). */
  readonly isHeard?: boolean;
  readonly isCrisis?: boolean;
  /** True when the policy in force allows ending the call for conduct now. */
  readonly isEntitledToEnd?: boolean;
  readonly house?: HouseCondition;
  readonly flags?: { readonly all?: readonly N['flag'][]; readonly none?: readonly N['flag'][] };
  readonly needs?: {
    readonly revealed?: readonly N['need'][];
    readonly hidden?: readonly N['need'][];
    readonly met?: readonly N['need'][];
    readonly unmet?: readonly N['need'][];
  };
  /** How often a beat has been entered, the present time included. */
  readonly visits?: { readonly beat: N['beat'] } & Range;
  /** A behaviour shown at any time before or on this turn. */
  readonly shown?: BehaviourId;
  readonly notShown?: BehaviourId;
  /** Seeded variants: holds when seed mod `of` is `is`. Lets a second play differ without changing any effect. */
  readonly variant?: { readonly of: number; readonly is: number };
  readonly any?: readonly Condition<N>[];
  readonly not?: Condition<N>;
}
