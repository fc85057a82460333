// What one move does before anybody has gone anywhere.

import type { BehaviourId } from '../behaviours/catalogue';
import type { Tag, Turn } from '../customer/customer.types';
import type { Reply } from '../scenario/reply.types';
import type { Call } from './call.types';

export interface Reaction {
  /** The call after the move, still at the same beat; `says` holds the immediate answer. */
  readonly call: Call;
  readonly reply: Reply | null;
  readonly replyId: string | null;
  readonly behaviours: readonly BehaviourId[];
  readonly tags: readonly Tag[];
  readonly over: Turn['over'];
  /** An agent turn; a hold, a prompt and a note are none. A turn let pass in silence is one. */
  readonly isTurn: boolean;
}

/** Where a call goes after a move. */
export type Destination =
  | { readonly kind: 'here' }
  | { readonly kind: 'beat'; readonly beat: string }
  | { readonly kind: 'ending'; readonly ending: string; readonly endedBy: 'agent' | 'customer' };
