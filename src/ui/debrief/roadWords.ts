// A better road as the words to say and the things to do, no longer than anybody would keep in mind. Searches nothing.

import { ownEntry } from '../../engine/platform/ownEntry';
import type { ReviewedDecision, RoadMove } from '../../engine/score/review/review.types';
import type { Copy } from '../copy/copy';
import { controlName } from './controlText';
import type { Debrief } from './readDebrief';

/** More replies than this are a script to learn, not a way to see. */
const MOST = 3;

export interface RoadWords {
  /** Empty where the choice was strong. */
  readonly steps: readonly string[];
  /** The road goes on beyond them, on its own. */
  readonly goesOn: boolean;
}

export function roadWords({ road, rejoins }: ReviewedDecision, debrief: Debrief, copy: Copy): RoadWords {
  const shown = road.slice(0, Math.min(rejoins ?? MOST, MOST));
  return {
    steps: shown.map((step) => said(step, debrief, copy.debrief.decision)),
    goesOn: rejoins === null && road.length > shown.length,
  };
}

function said({ beat, move }: RoadMove, { replay }: Debrief, words: Copy['debrief']['decision']): string {
  const { scenario } = replay.stage;
  if (move.type === 'reply') return `“${ownEntry(scenario.beats[beat]?.replies, move.id)?.text ?? ''}”`;
  return controlName(move, replay, words) ?? '';
}
