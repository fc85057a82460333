// The state of a call between two moves, and the fixed setting it is played in.

import type { BehaviourId } from '../behaviours/catalogue';
import type { Customer, Tag } from '../customer/customer.types';
import type { Intensity } from '../scenario/line.types';
import type { Policy } from '../scenario/policy.types';
import type { Commitment, Reply } from '../scenario/reply.types';
import type { Scenario } from '../scenario/scenario.types';
import type { Move } from './move.types';

/** Everything that, with the moves, decides a call to the byte. */
export interface Stage {
  readonly scenario: Scenario;
  readonly policy: Policy;
  readonly seed: number;
  readonly intensity: Intensity;
}

export const BOUNDARY_STATES = ['unmarked', 'named', 'warned', 'finalWarning', 'entitledToEnd'] as const;
export type BoundaryState = (typeof BOUNDARY_STATES)[number];
export const CLOSING_STATES = ['open', 'summarised', 'nextStepGiven', 'lastQuestionAsked', 'closed'] as const;
export type ClosingState = (typeof CLOSING_STATES)[number];

/** Plain JSON, small: rebuilt by replay, never stored. */
export interface Call {
  readonly customer: Customer;
  readonly beat: string;
  readonly boundary: BoundaryState;
  readonly closing: ClosingState;
  readonly flags: readonly string[];
  readonly revealed: readonly string[];
  readonly met: readonly string[];
  /** Entries of each beat that some condition of the scenario asks about; no other beat is counted. */
  readonly visits: Readonly<Record<string, number>>;
  /** Line ids the customer says now, in order: the result of the last move (or the opening). */
  readonly says: readonly string[];
  readonly commitments: readonly (Commitment & { readonly turn: number })[];
  /** Set while the customer is on hold; `promisedSeconds` absent when parked without a word. */
  readonly hold: null | { readonly promisedSeconds?: number };
  readonly holds: number;
  readonly interruptions: number;
  /** Silences since the agent last did anything, or since the customer last made a move of his own. */
  readonly silences: number;
  /** Lines said into silences so far, in order: none is said twice in a call. */
  readonly prompts: readonly string[];
  /** Reply ids chosen at the present beat since it was entered (a reply that goes `here` stays chosen). */
  readonly chosenHere: readonly string[];
  readonly hasDataGoneOut: boolean;
  /** A refusal was given that also said what is possible. */
  readonly hasOfferedAlternative: boolean;
  /** The ending node, once over. */
  readonly ending: null | string;
  /** Who ended it. */
  readonly endedBy: null | 'agent' | 'customer';
}

/** One move with what it did, as the debrief and the rubric read it. */
export interface Step {
  readonly move: Move;
  /** 1-based count of the agent's turns (replies, transfers, ends), the same as `after.customer.turn`; 0 for moves that are no turn. */
  readonly turn: number;
  readonly before: Call;
  readonly after: Call;
  /** The reply spoken: chosen, or the control's own words; absent for dead air, hold and note. */
  readonly reply?: Reply;
  /** The reply of the beat, or the sentence of the close as `summarise:2`; absent where nothing was chosen. */
  readonly replyId?: string;
  readonly behaviours: readonly BehaviourId[];
  readonly tags: readonly Tag[];
}

/** A whole attempt, replayed. */
export interface Replay {
  readonly stage: Stage;
  readonly opening: Call;
  readonly steps: readonly Step[];
  readonly final: Call;
  readonly note: readonly string[] | null;
}
