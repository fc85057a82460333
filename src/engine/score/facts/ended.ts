// Who ended a call, and in what way: "after a summary" only where one was given at the end. Finds no words.

import type { Call, Replay, Step } from '../../call/call.types';
import type { EndedFact } from './fact.types';

/** A summary further back than this, in agent turns with the last one, is not what the call ended after. */
const LATELY = 4;

export function endedBy({ final, steps, stage }: Replay): EndedFact {
  const turns = steps.filter(({ turn }) => turn > 0);
  const last = turns.at(-1);
  return { kind: 'ended', by: byOf(final, last, turns, stage.scenario.endings[final.ending ?? '']?.kind) };
}

function byOf(
  final: Call,
  last: Step | undefined,
  turns: readonly Step[],
  kind: string | undefined,
): EndedFact['by'] {
  if (final.endedBy === 'customer') return kind === 'customer-hung-up' ? 'customer-hung-up' : 'customer';
  if (final.endedBy === null || last === undefined) return 'nobody';
  const { move, behaviours } = last;
  if ((move.type === 'end' && move.manner === 'hang-up') || behaviours.includes('hang-up-unwarned'))
    return 'you-hung-up';
  if (behaviours.includes('safety-close')) return 'you-for-safety';
  if (behaviours.includes('end-with-route-back')) return 'you-by-the-rules';
  if (move.type === 'transfer' || behaviours.some((id) => PASSES_ON.includes(id))) return 'you-passed-on';
  const hasSummed = turns.slice(-LATELY).some(({ behaviours: shown }) => shown.includes('recap-confirm'));
  return hasSummed ? 'you-after-summary' : 'you';
}

const PASSES_ON: readonly string[] = ['warm-transfer', 'cold-transfer', 'stay-and-handoff'];
