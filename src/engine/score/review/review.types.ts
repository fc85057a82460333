// What a review says: every decision of an attempt weighed against the best that was reachable from there. It holds no words.

import type { Move } from '../../call/move.types';
import type { Mark } from '../markOf';
import type { Grade } from './grade.types';
import type { Reason, TurnEffect } from './reason.types';

/** How far a review looks. The same attempt under the same options gives the same bytes. */
export interface ReviewOptions {
  /** Continuations by a good colleague from each way on, besides the few of a repairer; at least 1. Verdicts go by these. */
  readonly continuations: number;
  /** Ways on from a decision, besides the one taken, that are searched further for their best road: the most promising first. */
  readonly ways: number;
  /** Moves from a decision, its own reply the first, up to which every sequence is looked at; at least 1. */
  readonly depth: number;
  /** Calls under way that are kept after each further move; at least 1. */
  readonly beam: number;
}

/** One way on from a decision. */
export interface Weighed {
  /** Null where a control was used. */
  readonly replyId: string | null;
  readonly move: Move;
  /** The author's mark in this state; null for a control, which no author marks. */
  readonly mark: Mark | null;
  readonly grade: Grade;
  /** The verdict that the measure alone would give, without the mark. Two apart, and the contact is at fault (P41). */
  readonly unmarked: Grade;
  readonly reason: Reason;
  readonly effect: TurnEffect;
  /** Mean total of a good colleague who goes on from here, 0..100 unrounded. */
  readonly expected: number;
  /** Points, 0 or more, that a good colleague loses by it against the best way on from here. */
  readonly cost: number;
  /** Best total found after it, 0..100 unrounded; a call that really goes that way. Never above the decision's `best`. */
  readonly reached: number;
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
  /** Controls that a steady colleague could have used here, less the chosen one. */
  readonly controls: readonly Weighed[];
  /** The shortest way found to within a point of the best that begins with a better move, up to its end. Empty where none had a better verdict. */
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
  /** One entry for each hold and silence, in order: moves that are no turn. */
  readonly waits: readonly ReviewedWait[];
}

/** A hold with its end, or a silence, set against having gone on without it. */
export interface ReviewedWait {
  /** 0-based index into the attempt's moves, of the hold's beginning. */
  readonly move: number;
  readonly weighed: Weighed;
}

/** Parts of the work done so far, of how many. */
export interface ReviewProgress {
  readonly done: number;
  readonly of: number;
}
