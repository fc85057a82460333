// What the debrief and the wrap say of a call, as typed facts: a kind, and what makes its sentence true. Holds no words.

import type { HeatBand } from '../../customer/heatBand';
import type { TrustBand } from '../../customer/trustBand';
import type { CriticalErrorId } from '../criticalErrorTable';
import type { LedgerEntry } from '../scorecard.types';

/** How a call came to its end, as its headline tells it. */
export type How = 'let-go' | 'hung-up' | 'you-ended' | 'you-hung-up' | 'passed-on';

/** Where the customer began and ended, on the scale the contact is told by. */
export type Came =
  | {
      readonly kind: 'came';
      readonly scale: 'heat';
      readonly from: HeatBand;
      readonly to: HeatBand;
      readonly how: How;
    }
  | {
      readonly kind: 'came';
      readonly scale: 'trust';
      readonly from: TrustBand;
      readonly to: TrustBand;
      readonly how: How;
    };

/** What moved the customer. Turns are 1-based; each moved him by 5 points of heat or trust at least. */
export type Moved =
  | { readonly kind: 'lost-and-won'; readonly lost: number; readonly won: number }
  | { readonly kind: 'lost'; readonly lost: number }
  /** No turn before or after it eased the customer by as much as 5 points. */
  | { readonly kind: 'lost-nothing-won'; readonly lost: number }
  | { readonly kind: 'won'; readonly won: number }
  /** Nothing cost 5 points, the ending was not for conduct, and he left no worse than he came. */
  | { readonly kind: 'never-lost-won'; readonly won: number }
  | { readonly kind: 'never-lost' }
  /** Nothing that was said or done moved him by 5 points either way. */
  | { readonly kind: 'hardly-moved' };

/** A hold or silences that cost more than any one reply did; before decision `before`, or null where none followed. */
export interface Waited {
  readonly kind: 'waited';
  readonly by: 'hold' | 'silence';
  readonly before: number | null;
}

/** What became of the hidden need that a contact is told by. */
export type NeedTold =
  | { readonly kind: 'need-met' | 'need-open'; readonly turn: number }
  | { readonly kind: 'need-kept' };

export type HeadlineFact = Came | Moved | Waited | NeedTold;

/** What happened at a critical error: its sentences are chosen by this and by nothing else. */
export type ErrorCase =
  | 'cut-first-turn'
  | 'cut-no-abuse'
  | 'cut-disrespect'
  | 'cut-stopped'
  | 'cut-unwarned'
  | 'cut-more-due'
  | 'cut-never-here'
  | 'cut-protected'
  | 'data-out'
  | 'danger-missed'
  | 'left-on-hold'
  | 'left-passed-on'
  | 'left-closed'
  | 'left-in-silence'
  | 'not-your-work'
  | 'threatened-provoked'
  | 'threatened'
  | 'belittled-provoked'
  | 'belittled'
  | 'promise-forbidden'
  | 'promise-uncovered'
  | 'insults-stood'
  | 'gone-no-way-back'
  | 'gone-after-threat'
  | 'threat-answered'
  | 'paid-insult'
  | 'paid-disrespect'
  | 'taken-for-false';

export interface ErrorFact {
  readonly kind: 'error';
  readonly id: CriticalErrorId;
  readonly case: ErrorCase;
  /** 1-based turn it happened at; the turns before it where it was no turn of its own. */
  readonly turn: number;
  /** Id of the clause that says so; null where none bears on what happened. */
  readonly clause: string | null;
}

/** One thing that was promised, however often. */
export interface PromiseFact {
  readonly kind: 'promise';
  readonly what: string;
  /** Turns on which it was promised, ascending. */
  readonly turns: readonly number[];
  readonly standing: LedgerEntry['standing'];
  readonly clause: string | null;
  /** The first turn that met the customer calling it in; null where none did. */
  readonly cameBack: number | null;
}

/** Who ended a call, and in what way. */
export interface EndedFact {
  readonly kind: 'ended';
  readonly by:
    | 'you'
    | 'you-after-summary'
    | 'you-hung-up'
    | 'you-by-the-rules'
    | 'you-for-safety'
    | 'you-passed-on'
    | 'customer-hung-up'
    | 'customer'
    | 'nobody';
}

/** Where a hidden need came out, stayed in although a reply on offer would have brought it out, or never came out. */
export type StoryFact =
  | { readonly kind: 'story-out'; readonly need: string; readonly turn: number; readonly words: string }
  | { readonly kind: 'story-kept'; readonly need: string; readonly turn: number }
  | { readonly kind: 'story-never'; readonly need: string };

/** Why a plan is offered first. */
export type PlanBecause =
  | { readonly kind: 'plan-for-error'; readonly error: CriticalErrorId }
  | { readonly kind: 'plan-for-turn'; readonly turn: number; readonly indicator: string }
  | { readonly kind: 'plan-for-chance'; readonly indicator: string }
  | { readonly kind: 'plan-usual' };
