// The words of the customer model: what a customer is, what an agent's turn brings, what comes back. No behaviour lives here.

import type { BehaviourId } from '../behaviours/catalogue';
import type { TemperamentId } from '../behaviours/temperament.types';

/** Conduct, not feeling: 0 none (shouting at the situation included), 1 disrespect, 2 personal abuse, 3 threat. */
export type Abuse = 0 | 1 | 2 | 3;

/**
 * Everything about the customer that the next turn depends on. Plain JSON; a turn returns a new one and never changes the old.
 */
export interface Customer {
  /** 10..100, arousal aimed outward. */
  readonly heat: number;
  /** 0..90, belief that this agent will help and is straight. */
  readonly trust: number;
  /** 5..100, fear, grief, overload, shame. */
  readonly distress: number;
  readonly abuse: Abuse;
  /** 0..4, listening credit earned. */
  readonly heard: number;
  /** Real steps taken; a step that came too soon does not count. */
  readonly progress: number;
  /** Consequences stated, and behaviours named, while there was abuse to answer. Never reset. */
  readonly warned: number;
  readonly named: number;
  /** 0..3, how far pressure has paid off. */
  readonly leverage: number;
  /** Promises made beyond what can be kept. */
  readonly promiseDebt: number;
  /** 0..3, drift in a rambling call; an authored change may overstep until the next turn clamps it. */
  readonly tangent: number;
  /** Agent turns in a row that left abuse of 2 or more without a limit. */
  readonly unanswered: number;
  /** Turns in a row that ended with trust at 5 or less. */
  readonly lowTrust: number;
  /** Agent turns taken. */
  readonly turn: number;
  /** A safety cue is present and not yet handled. Only the author changes it. */
  readonly crisis: boolean;
  /** Every behaviour shown in the call, oldest first; as often as it was shown. */
  readonly shown: readonly BehaviourId[];
  /** Behaviours in a row, up to the last one shown, that belong to its group; can outgrow the window of habituation. */
  readonly groupRun: number;
  /** Turns in a row made only of connecting or apologising. */
  readonly listeningRun: number;
}

/** What the author adds on top of the behaviours. `abuse` and `crisis` set, the others add. */
export interface AuthoredChange {
  readonly heat?: number;
  readonly trust?: number;
  readonly distress?: number;
  readonly tangent?: number;
  readonly abuse?: Abuse;
  readonly crisis?: boolean;
}

/** How a limit is worded; moves heat on the same turn. Absent means explained. */
export type LimitStyle = 'empathic' | 'explained' | 'bare' | 'belittling';

/** One agent turn: the behaviours a reply shows, first the leading one. */
export interface Act {
  readonly behaviours: readonly [BehaviourId] | readonly [BehaviourId, BehaviourId];
  readonly change?: AuthoredChange | undefined;
  readonly limitStyle?: LimitStyle | undefined;
}

/** What stays the same for a whole call. */
export interface World {
  readonly temperament: TemperamentId;
  readonly isRepeatContact: boolean;
  /** `authored`: the ladder never moves abuse, only behaviours and the author do. */
  readonly abuseMode: 'ladder' | 'authored';
  /** Warnings the policy asks for before an ending, 0..3; 99 for a house that never ends a call. */
  readonly warningsDue: number;
}

export type Tag = 'premature-fix' | 'stall';

export interface Turn {
  readonly customer: Customer;
  /** What went wrong in the order of the turn, whatever was shown. Empty most of the time. */
  readonly tags: readonly Tag[];
  /** The last behaviour that ends a call, or that the customer rang off; null while the call goes on. It is not the ending. */
  readonly over: BehaviourId | 'customer-hangs-up' | null;
}
