// What a player of the bench is: somebody who answers a call. Knows no player and no score.

import type { Call, Stage } from '../call/call.types';
import type { EndManner, Move } from '../call/move.types';
import type { Reply } from '../scenario/reply.types';
import type { Mark } from '../score/markOf';

/** What the agent may do at a turn; the note comes after the call and is not the player's. */
export type Choice = Exclude<Move, { type: 'note' }>;

/** What a trainee can see, and nothing else: no behaviours, no marks, no numbers. */
export interface Seen {
  /** Captions of what the customer says now, in order, without stress marks. */
  readonly said: readonly string[];
  /** Open replies in authored order. */
  readonly replies: readonly { readonly id: string; readonly text: string }[];
  /** The End sheet, in its order. */
  readonly ends: readonly {
    readonly manner: EndManner;
    /** Empty for a polite close: its words are the choices. */
    readonly words: string;
    /** What a polite close can say, each a choice of its own; empty for every other end. */
    readonly choices: readonly { readonly id: string; readonly text: string }[];
    readonly warningsStillDue: number;
  }[];
  /** Targets that a call can be passed to now. */
  readonly transfers: readonly { readonly target: string; readonly name: string }[];
  readonly seed: number;
  /** 1-based: the agent turn about to be taken. */
  readonly turn: number;
}

/** What an informed player sees besides: the customer, the house and the author's marks. */
export interface Known extends Seen {
  readonly stage: Stage;
  readonly call: Call;
  readonly open: readonly KnownReply[];
  /** What the next polite step can say; empty where the End sheet does not offer one. */
  readonly closing: readonly KnownReply[];
}

export interface KnownReply {
  readonly id: string;
  readonly reply: Reply;
  readonly mark: Mark;
}

/** A function of what the trainee sees. Must be pure: chance comes from `seed` and `turn`. */
export type Player = (seen: Seen) => Choice;
export type KnowingPlayer = (known: Known) => Choice;

/** The wrap note a player leaves: what was needed, nothing, or each item by a coin. */
export type NoteHabit = 'needed' | 'none' | 'random';

/** A player with its name and its habits. */
export type Contestant = {
  readonly name: string;
  /** Plays with seeds 1 to `runs`. */
  readonly runs: number;
  readonly note: NoteHabit;
} & (
  | { readonly sees: 'screen'; readonly play: Player }
  | { readonly sees: 'all'; readonly play: KnowingPlayer }
);
