// What happened in a call, and only what has consequences. No instants, no pauses, no thinking.

import type { TransferPart } from '../scenario/reply.types';

/** What the End sheet offers. `politely` takes the closing region's next step. */
export type EndManner = 'politely' | 'under-policy' | 'hang-up' | 'safety';

export type Move =
  | { readonly type: 'reply'; readonly id: string; readonly isInterrupting?: true }
  /** Hold begins; `promisedSeconds` absent means the customer was parked without a word. */
  | { readonly type: 'hold'; readonly promisedSeconds?: number }
  /** Hold ends after so many whole seconds. */
  | { readonly type: 'resume'; readonly heldSeconds: number }
  | {
      readonly type: 'transfer';
      readonly target: string;
      readonly manner: 'warm' | 'cold';
      readonly parts: readonly TransferPart[];
      /** Forwarding after abuse, where the policy allows it. */
      readonly isConduct?: true;
    }
  /** `words`: which sentence of the polite close was chosen, as `summarise:2`. Calls older than that choice have none: the first open one was spoken. */
  | { readonly type: 'end'; readonly manner: EndManner; readonly words?: string }
  /** Live with timing on only: so many silences since the agent last did anything, or the customer made a move of his own; 1-based. */
  | { readonly type: 'dead-air'; readonly nth: number }
  /** The wrap note; the only move after the end, and the last. */
  | { readonly type: 'note'; readonly items: readonly string[] };
