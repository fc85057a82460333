// What a review says: every decision of an attempt weighed against the best that was reachable from there. It holds no words.

import type { Move } from '../../call/move.types';
import type { Grade } from '../gradeReply';

/** How far a review looks. The same attempt under the same options gives the same bytes. */
export interface ReviewOptions {
  /** Moves from a decision, its own reply the first, up to which every sequence is looked at; at least 1. */
  readonly depth: number;
  /** Calls under way that are kept after each further move; at least 1. */
  readonly beam: number;
}

/** One way on from a decision. */
export interface Weighed {
  /** Null where a control was used. */
  readonly replyId: string | null;
  /** Best total found after it, 0..100 unrounded; a call that really goes that way. Never above the decision's `best`. */
  readonly reached: number;
  /** Points it gave away, 0 or more: of the total, or where a cap holds both, of the score before that cap. */
  readonly cost: number;
  readonly grade: Grade;
}

export interface RoadMove {
  /** The beat at which it is made. */
  readonly beat: string;
  readonly move: Move;
}

export interface ReviewedDecision {
  /** 1-based agent turn, and the 0-based index into the attempt's moves. */
  readonly turn: number;
  readonly move: number;
  /** Best total found from here, 0..100 unrounded: never less than what the attempt itself went on to reach. */
  readonly best: number;
  readonly chosen: Weighed;
  /** Every reply that was on offer, in authored order, the chosen one among them. */
  readonly replies: readonly Weighed[];
  /** The shortest way found to within a point of `best`, up to its end. Empty where the choice was `strong`. */
  readonly road: readonly RoadMove[];
  /** Moves of the road until it stands at a beat that the attempt came to as well; null where the two never meet again. */
  readonly rejoins: number | null;
  /** Every road from here was looked at: `best` is a fact. Otherwise it is the best that was found. */
  readonly isExact: boolean;
}

export interface Review extends ReviewOptions {
  readonly rubric: number;
  /** The attempt's own total with the note it left, 0..100 unrounded. */
  readonly total: number;
  /** Calls played to their end and scored. */
  readonly roads: number;
  /** One entry for each agent turn. */
  readonly decisions: readonly ReviewedDecision[];
}

/** Parts of the work done so far, of how many. */
export interface ReviewProgress {
  readonly done: number;
  readonly of: number;
}
