// What the session machine remembers and hears. Plain data: no ports, no timers, no actors.

import type { Stage } from '../call/call.types';
import type { Move } from '../call/move.types';
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
  readonly cueCards: SessionInput['cueCards'] | undefined;
  /** As it was begun with; the clock may have been taken off since. */
  readonly timing: SessionInput['timing'];
  readonly startedAt: number;
}

/** What the agent has done and the customer has not yet answered to: it is written first. */
export type Pending =
  | { readonly does: 'move'; readonly move: Move }
  /** Back to the state before move `to` (0-based). */
  | { readonly does: 'rewind'; readonly to: number };

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
  /** True once the line being spoken has been heard for a moment: its tone has come across. */
  readonly isUnderWay: boolean;
  /** Line ids heard to their end, here or before. */
  readonly heard: readonly string[];
  /** Stands until it is written and, of a reply, until it can no longer be taken back. */
  readonly pending: null | Pending;
  /** The newest draft has been answered by the store: kept, or refused with a fault. */
  readonly isKept: boolean;
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
  /** `isNewest`: no later draft waits to be written. */
  | { readonly type: 'draft.done'; readonly fault: StoreFault | null; readonly isNewest: boolean };

export type AnyEvent = SessionEvent | SessionFact;
