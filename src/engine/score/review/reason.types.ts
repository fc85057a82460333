// Why a way on has the verdict it has: a code with the facts that make its sentence true. The sentences are in the copy.

import type { Abuse } from '../../customer/customer.types';
import type { EndingKind } from '../../scenario/ending.types';
import type { CompetenceId, LedgerEntry } from '../scorecard.types';

/** What one turn did to the customer at once, his arrival at the next beat included: after less before, unrounded. */
export interface TurnEffect {
  readonly heat: number;
  readonly trust: number;
  readonly distress: number;
  /** In levels. */
  readonly abuse: number;
  /** Needs that came out, and that were met, on this turn. */
  readonly found: readonly string[];
  readonly met: readonly string[];
}

/** Where the points lie that set a way on apart from the best one there, over the same continuations. */
interface Later {
  /** The competence with the largest part of them. */
  readonly competence: CompetenceId;
  /** Points of the whole in that competence, above 0. */
  readonly points: number;
}

/**
 * Heat, trust and abuse of the turn are in the way on's `effect`; a sentence may use them. In the order in which the first that
 * holds is given.
 */
export type Reason =
  /** Critical errors made on this turn, CE8 never among them. */
  | { readonly code: 'critical-error'; readonly errors: readonly string[] }
  /** Promised what the brief or the house forbids, or what nothing covers. */
  | {
      readonly code: 'promise-not-covered';
      readonly what: string;
      readonly standing: Exclude<LedgerEntry['standing'], 'allowed'>;
      readonly clause: string | null;
    }
  /** It set the limit that abuse of this level called for; 0: on a request, which has to be refused or bounded. */
  | { readonly code: 'limit-due'; readonly abuse: Abuse }
  /** Abuse of 2 or 3 stood, it set no limit, and a reply that does was on offer. */
  | { readonly code: 'limit-left-out'; readonly abuse: 2 | 3; readonly by: string }
  /** It brought the call to its end at once. */
  | {
      readonly code: 'ended-well' | 'ended-badly';
      readonly ending: string;
      readonly kind: EndingKind;
    }
  /** A need came out on this turn, or was met on it. */
  | { readonly code: 'need-found' | 'need-met'; readonly need: string }
  /** A solution before the customer had been heard as much as the heat asks for. */
  | { readonly code: 'too-soon' }
  /** The reply `by` would have brought this need out here, or met it, and is the better one. */
  | { readonly code: 'need-passed-over'; readonly need: string; readonly by: string }
  /** It eased the customer, and a good colleague pays for it later. */
  | ({ readonly code: 'eased-and-costs-later' } & Later)
  /** Another reply would have left the customer easier at once; a good colleague comes out `points` further with this one. */
  | { readonly code: 'hard-now-pays-later'; readonly points: number }
  /** It hardly moved the customer, and a good colleague pays for it later. */
  | ({ readonly code: 'costs-later' } & Later)
  /** It made the customer harder at once: heat up or trust down by 5 and more. */
  | { readonly code: 'hardened' }
  /** It eased the customer at once: heat down or trust up by 5 and more. */
  | { readonly code: 'eased' }
  /** It is no worse than others at first sight; the reply `by` leaves the customer easier or loses fewer points, `points` of them. */
  | { readonly code: 'other-does-more'; readonly by: string; readonly points: number }
  /** It gives away so few points that a good colleague hardly feels it; 0 where nothing on offer did better. */
  | { readonly code: 'costs-little'; readonly points: number };
