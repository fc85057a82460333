// What a call offers the agent now.

import type { Reply } from '../scenario/reply.types';
import type { BoundaryState, ClosingState } from './call.types';
import type { EndManner } from './move.types';

export interface OpenReply {
  readonly id: string;
  readonly reply: Reply;
}

export interface EndChoice {
  readonly manner: EndManner;
  /** The words the agent would say; empty for a polite close, whose words are a choice of their own. */
  readonly words: string;
  /** What a polite close can say, in authored order; empty for every other end. */
  readonly choices: readonly OpenReply[];
  /** Warnings still due under the policy before this is earned; 0 when earned or where none applies. */
  readonly warningsStillDue: number;
}

export interface TransferChoice {
  readonly target: string;
  readonly name: string;
  readonly isOpen: boolean;
  /** The policy's sentence when closed. */
  readonly closedBecause: string | null;
}

export interface CallView {
  /** Line ids said now, in order. */
  readonly says: readonly string[];
  /** In authored order; empty on hold and once over. */
  readonly replies: readonly OpenReply[];
  /** The call goes on and nobody is on hold, but every reply here is closed: the controls and the End sheet are the way on. */
  readonly hasControlsOnly: boolean;
  readonly isHeld: boolean;
  readonly isOver: boolean;
  readonly canHold: boolean;
  /** A silence may be counted here: a spoken contact, not an unhurried beat. */
  readonly canCountSilence: boolean;
  readonly transfers: readonly TransferChoice[];
  /** Forwarding after abuse: the policy has it and the customer's conduct has earned it. */
  readonly canForward: boolean;
  /** In the order of the sheet: safety first at abuse 3. Empty on hold and once over. Without the polite close where the replies hold it. */
  readonly endChoices: readonly EndChoice[];
  /** The closing step that is due is among the replies of the beat: it is said there. */
  readonly isClosingAmongReplies: boolean;
  readonly boundary: BoundaryState;
  readonly closing: ClosingState;
  /** What the wrap note can hold; empty until the call is over. */
  readonly noteItems: readonly { readonly id: string; readonly text: string }[];
}
