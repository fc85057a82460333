// The name of a control that was used instead of a reply, or that nothing was said; null for a reply. Finds no consequence.

import type { Replay } from '../../engine/call/call.types';
import type { Move } from '../../engine/call/move.types';
import { ownEntry } from '../../engine/platform/ownEntry';
import type { Decision } from '../../engine/score/explain';
import type { Copy } from '../copy/copy';

export function controlText(
  { step }: Pick<Decision, 'step'>,
  replay: Replay,
  words: Copy['debrief']['decision'],
): string | null {
  return controlName(step.move, replay, words);
}

/** The same for a move that was or could be made. */
export function controlName(
  move: Move,
  { stage }: Replay,
  words: Copy['debrief']['decision'],
): string | null {
  if (move.type === 'end') return words.manner[move.manner];
  if (move.type === 'dead-air') return words.saidNothing;
  if (move.type !== 'transfer') return null;
  const name = ownEntry(stage.scenario.brief.targets, move.target)?.name ?? move.target;
  return move.isConduct ? words.forward(name) : words.transfer(name);
}
