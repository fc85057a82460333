// What the session is given, what may be sent to it, and what a screen may read. Screens know nothing else of it.

import type { VoicePort } from '../audio/voice.types';
import type { Call, Replay, Stage } from '../call/call.types';
import type { EndChoice, TransferChoice } from '../call/callView.types';
import type { EndManner, Move } from '../call/move.types';
import type { TrustBand } from '../customer/trustBand';
import type { Clock } from '../platform/clock';
import type { Band, Delivery } from '../scenario/line.types';
import type { TransferPart } from '../scenario/reply.types';
import type { Scorecard } from '../score/scorecard.types';
import type { Attempt, Setting } from '../store/records.types';
import type { Store, StoreFault } from '../store/store.types';

export interface SessionInput {
  readonly attemptId: string;
  readonly stage: Stage;
  readonly setting: Setting;
  /** 0 = no timing at all; else multiplies every patience. Only Live reads it. */
  readonly timing: 0 | 1 | 2 | 3 | 5 | 10;
  /** Pinned beside the call: kept with it, and read by nobody here. */
  readonly cueCards?: Attempt['cueCards'];
  /** Moves already made: a resumed draft or a fork. Their lines count as heard. */
  readonly moves: readonly Move[];
  readonly forkOf?: Attempt['forkOf'];
  /** Line ids this person has heard in earlier plays: they may be skipped. */
  readonly heardLines: readonly string[];
  /** When this play began, epoch ms: a resumed draft's own; absent means now. */
  readonly startedAt?: number;
  /** The score of a whole attempt; handed in, so that the session knows no rubric. */
  readonly scoreOf: (replay: Replay) => Scorecard;
  readonly ports: { readonly voice: VoicePort; readonly store: Store; readonly clock: Clock };
}

/** Commands are a person's, facts are the world's. */
export type SessionEvent =
  | { readonly type: 'call.answer' }
  | { readonly type: 'line.skip' }
  | { readonly type: 'line.hear'; readonly lineId: string }
  | { readonly type: 'reply.choose'; readonly replyId: string }
  | { readonly type: 'reply.takeBack' }
  | { readonly type: 'hold.start'; readonly promisedSeconds?: number }
  | { readonly type: 'hold.end' }
  | { readonly type: 'mute.toggle' }
  | {
      readonly type: 'transfer.make';
      readonly target: string;
      readonly manner: 'warm' | 'cold';
      readonly parts: readonly TransferPart[];
      readonly isConduct?: true;
    }
  | { readonly type: 'end.make'; readonly manner: Exclude<EndManner, 'politely'> }
  /** A sentence of the polite close, as `view.closing` offers it; it can be taken back like a reply. */
  | { readonly type: 'close.choose'; readonly words: string }
  /** Guided only: back to the state before move `move` (0-based). */
  | { readonly type: 'call.rewind'; readonly move: number }
  | { readonly type: 'minute.take' }
  | { readonly type: 'minute.over' }
  | { readonly type: 'tab.hidden' }
  | { readonly type: 'tab.shown' }
  | { readonly type: 'sound.lost' }
  | { readonly type: 'sound.back' }
  /** Turns the clock off for the rest of this call. */
  | { readonly type: 'timing.off' }
  | { readonly type: 'note.leave'; readonly items: readonly string[] }
  | { readonly type: 'save.retry' };

export type Phase =
  | 'ringing'
  | 'speaking'
  | 'choosing'
  | 'replying' // the agent has acted and the customer has not: while `canTakeBack`, a reply's words stand
  | 'held'
  | 'wrapping' // over; the note is open
  | 'saving'
  | 'saved';

/** `resumed`: a draft or a fork has been opened and waits for the gesture that lets sound play (`minute.over`). */
export type PauseReason = 'minute' | 'hidden' | 'sound' | 'resumed';

export interface SpokenLine {
  readonly id: string;
  /** With `*stress*` marks. */
  readonly caption: string;
  readonly delivery: Delivery;
  readonly speaker: string;
  /** Recorded, or read at reading pace. */
  readonly isVoiced: boolean;
  readonly durationMs: number;
  readonly peaks: readonly number[];
}

export interface Exchange {
  readonly who: 'customer' | 'agent' | 'note';
  readonly text: string;
  readonly lineId?: string;
  /** 0-based index of the move that this belongs to; -1 the opening. */
  readonly move: number;
  /** The agent's words that cut the customer off. */
  readonly isCutIn?: true;
}

/** Where the customer stands on the scale that this contact is told by. */
export type Reading =
  | { readonly scale: 'heat'; readonly value: number; readonly band: Band }
  | { readonly scale: 'trust'; readonly value: number; readonly band: TrustBand };

export interface SilenceView {
  /** 0..1 of the patience used. */
  readonly used: number;
  readonly secondsLeft: number;
  /** Whether something will be said then; false where every prompt has been said, so that he only waits on. */
  readonly isAnswered: boolean;
}

/** Everything the call screens show. Reference-stable between changes. */
export interface SessionView {
  readonly phase: Phase;
  /** On top of any phase: why time stands still. */
  readonly pausedBecause: null | PauseReason;
  readonly setting: Setting;
  /** 1-based number of the decision now on screen (or next). */
  readonly decision: number;
  /** The line being spoken, or the last one spoken while choosing. */
  readonly line: SpokenLine | null;
  /** True when this line may be skipped: heard before, without a voice, or, in Guided, long and begun. */
  readonly canSkip: boolean;
  readonly canTakeBack: boolean;
  /** While the agent's words stand: they cut the customer off. */
  readonly isCuttingIn: boolean;
  readonly canRewind: boolean;
  readonly isMuted: boolean;
  /** While choosing: the line is being heard again. It costs nothing. */
  readonly isHearingAgain: boolean;
  /**
   * In the shuffled order, stable while the beat stands. Empty unless choosing; in Live also there while the customer
   * speaks, because choosing then interrupts.
   */
  readonly replies: readonly { readonly id: string; readonly text: string }[];
  /** What the closing step that is due can say, shuffled like the replies; empty unless choosing, and where the replies hold the step. */
  readonly closing: SessionView['replies'];
  /** While choosing: the closing step that is due is among the replies. */
  readonly isClosingAmongReplies: boolean;
  readonly canHold: boolean;
  readonly transfers: readonly TransferChoice[];
  /** Passing an abusive caller on is open: a transfer with `isConduct`. */
  readonly canForward: boolean;
  readonly endings: readonly EndChoice[];
  readonly hold: null | {
    readonly promisedSeconds: number | null;
    readonly heldSeconds: number;
    readonly words: string;
  };
  /** The silence that counts now; null where no clock runs. */
  readonly silence: SilenceView | null;
  /** Why no silence counts while choosing: `off` the clock is off in Live, `unhurried` this moment has none, `never` it is not Live. */
  readonly untimed: null | 'off' | 'unhurried' | 'never';
  /** Guided only; null elsewhere, and then no number or word of it is on the page. */
  readonly reading: null | Reading;
  readonly hint: string | null;
  /** The transcript so far, oldest first. */
  readonly exchanges: readonly Exchange[];
  /** Milliseconds of call so far by the recordings' lengths and held seconds, up to the start of the present line. */
  readonly elapsedMs: number;
  readonly call: Call;
  readonly moves: readonly Move[];
  readonly endingId: string | null;
  readonly noteItems: readonly { readonly id: string; readonly text: string }[];
  readonly attempt: Attempt | null;
  /** The last write failed, or is `slow`; in `saved` it is the attempt's own, and `save.retry` tries again. */
  readonly fault: StoreFault | null;
}

/** Where lines, replies, holds and silences stand on the call's own clock; for the living line, the chart and the transcript times. */
export interface TimelineEntry {
  readonly kind: 'line' | 'agent' | 'hold' | 'silence';
  readonly startMs: number;
  readonly durationMs: number;
  readonly move: number;
  /** The agent's turn that this is, 1-based: words of the agent's, or a silence in which one passed; absent elsewhere. */
  readonly turn?: number;
  readonly lineId?: string;
  readonly heat: number;
  readonly trust: number;
  readonly abuse: 0 | 1 | 2 | 3;
  readonly peaks: readonly number[];
}

export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  readonly totalMs: number;
}

/** Pure: the timeline of a replay, from recordings where there are any and reading time elsewhere. */
export type TimelineOf = (replay: Replay, voice: Pick<VoicePort, 'recordingOf'>) => Timeline;

/** One call under way: the only thing a screen holds. Made by `createSession`. */
export interface Session {
  readonly send: (event: SessionEvent) => void;
  /** Called after every change of the view; returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The same object until something in it changes. */
  readonly getView: () => SessionView;
  /** Milliseconds into the line being spoken, for drawing it; null when none is. Read it in an animation frame. */
  readonly positionMs: () => number | null;
  /** Silences everything and forgets the call; moves already made are kept as the draft. */
  readonly stop: () => void;
  /** Resolves once nothing of this call is still being written, also after `stop`. */
  readonly settled: () => Promise<void>;
}
