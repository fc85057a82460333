// What the session machine remembers and hears. Plain data: no ports, no timers, no actors.

import type { Stage } from '../call/call.types';
import type { Attempt, Setting } from '../store/records.types';
import type { StoreFault } from '../store/store.types';
import type { Play } from './play';
import type { PauseReason, SessionEvent, SessionInput } from './session.types';

/** What stays the same for the whole call. */
export interface Fixed {
  readonly attemptId: string;
  readonly stage: Stage;
  readonly setting: Setting;
  readonly forkOf: SessionInput['forkOf'] | undefined;
  readonly startedAt: number;
}

export interface Pending {
  readonly replyId: string;
  readonly isInterrupting: boolean;
}

export interface SessionContext {
  readonly fixed: Fixed;
  readonly play: Play;
  readonly timing: SessionInput['timing'];
  readonly pausedBecause: null | PauseReason;
  /** Index in `play.call.says` of the line being spoken; past the end once all are. */
  readonly lineIndex: number;
  /** The line on screen. */
  readonly lineId: string | null;
  /** True once the recording of the line on screen has failed: it stands as a caption. */
  readonly hasVoiceFailed: boolean;
  /** Line ids heard to their end, here or before. */
  readonly heard: readonly string[];
  /** The agent's words that stand and may still be taken back. */
  readonly pending: null | Pending;
  /** False for a moment after replies appear, so that a doubled key chooses nothing. */
  readonly isSettled: boolean;
  readonly isMuted: boolean;
  /** Milliseconds of silence at this beat so far; only Live with timing counts any. */
  readonly silentMs: number;
  readonly heldSeconds: number;
  readonly attempt: Attempt | null;
  readonly fault: StoreFault | null;
}

/** Facts from the machine's own actors. */
export type SessionFact =
  | { readonly type: 'line.ended' }
  | { readonly type: 'line.failed' }
  | { readonly type: 'replies.settled' }
  | { readonly type: 'patience.tick'; readonly silentMs: number }
  | { readonly type: 'patience.over' }
  | { readonly type: 'hold.tick'; readonly heldSeconds: number }
  | { readonly type: 'draft.done'; readonly fault: StoreFault | null };

export type AnyEvent = SessionEvent | SessionFact;
