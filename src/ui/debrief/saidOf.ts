// The words of a decision: what the customer had said, what the agent said. Finds no explanation.

import type { Replay } from '../../engine/call/call.types';
import { ownEntry } from '../../engine/platform/ownEntry';
import type { Decision } from '../../engine/score/explain';

/** The agent's spoken words at a decision; empty where there were none. */
export function wordsOf(decision: Pick<Decision, 'step'> | undefined): string {
  return decision?.step.reply?.text ?? '';
}

export interface SaidLine {
  readonly id: string;
  readonly caption: string;
  readonly speaker: string;
}

/** Lines by their ids, with their speakers' names; one the scenario does not have is left out. */
export function linesSaid(ids: readonly string[], { stage }: Replay): readonly SaidLine[] {
  const { lines, cast } = stage.scenario;
  return ids.flatMap((id) => {
    const line = ownEntry(lines, id);
    if (line === undefined) return [];
    return [{ id, caption: line.caption, speaker: (cast[line.by ?? 'customer'] ?? cast.customer).name }];
  });
}
