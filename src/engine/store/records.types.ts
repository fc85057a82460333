// What is kept on the device. Feelings, venting, rest and composure are never among it.

import type { Played } from '../score/rescore.types';
import type { Scorecard } from '../score/scorecard.types';

export type Setting = 'guided' | 'practice' | 'live';

interface Kept extends Played {
  readonly v: 1;
  readonly setting: Setting;
  /** What was pinned beside the call, so that another road from it has the same at hand. Absent in calls of an earlier version. */
  readonly cueCards?: readonly { readonly label: string; readonly text: string }[];
  /** Live only: how often patience was multiplied; 0 where nothing was timed. */
  readonly timing?: Settings['timing'];
  /** The attempt and the number of moves kept from it. */
  readonly forkOf?: { readonly attemptId: string; readonly keptMoves: number };
}

export interface Attempt extends Kept {
  readonly rubricVersion: number;
  /** Epoch ms; exports carry the date only. */
  readonly savedAt: number;
  readonly endingId: string;
  readonly beats: readonly string[];
  readonly scorecard: Scorecard;
}

/** The call in progress: at most one. */
export interface Draft extends Kept {
  readonly startedAt: number;
}

/** "If a caller …, then I will …", shown on the next brief. */
export interface Plan {
  readonly v: 1;
  readonly id: string;
  readonly scenarioId: string;
  readonly cue: string;
  readonly response: string;
  readonly madeAt: number;
}

export interface Settings {
  readonly v: 1;
  readonly id: 'settings';
  /** 0..1 */
  readonly volume: number;
  readonly isVoiceOn: boolean;
  readonly captionSize: 'normal' | 'large' | 'largest';
  /** Multiplies every patience; 0 = no timing at all. */
  readonly timing: 0 | 1 | 2 | 3 | 5 | 10;
  readonly motion: 'system' | 'still';
  /** Single-character keys of the call screen; on unless said otherwise (WCAG 2.1.4). */
  readonly keys?: 'on' | 'off';
  readonly theme: 'system' | 'light' | 'dark';
  /** The house that a brief begins with; the contact's own where null or absent. May name one that this app no longer has. */
  readonly policyId?: string | null;
  /** The attempt whose debrief nobody has opened yet; null or absent when none waits. */
  readonly waitingDebrief?: string | null;
  /** What became of the introduction, once anything did: then the first door is the first contact's. */
  readonly introduction?: 'done' | 'skipped';
  readonly cueCards: readonly { readonly id: string; readonly label: string; readonly text: string }[];
}
