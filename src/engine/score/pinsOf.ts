// The moments of a call worth pinning to its line. It compares states and knows no reply.

import type { Replay } from '../call/call.types';
import { strainOf } from './strainOf';

export interface Pin {
  readonly kind: 'gain' | 'loss' | 'ending';
  /** 1-based agent turn. */
  readonly turn: number;
  /** 0-based index into the attempt's moves. */
  readonly move: number;
}

/** The turn that eased the customer most, the one that cost most, and the last; the earlier of equals. A turn can be pinned twice. */
export function pinsOf(replay: Replay): readonly Pin[] {
  const turns = replay.steps.flatMap((step, move) =>
    step.turn === 0
      ? []
      : [{ turn: step.turn, move, eased: strainOf(step.before.customer) - strainOf(step.after.customer) }],
  );
  const [first] = turns;
  const last = turns[turns.length - 1];
  if (first === undefined || last === undefined) return [];
  const best = turns.reduce((most, one) => (one.eased > most.eased ? one : most), first);
  const worst = turns.reduce((least, one) => (one.eased < least.eased ? one : least), first);
  const pins: Pin[] = [];
  if (best.eased > 0) pins.push({ kind: 'gain', turn: best.turn, move: best.move });
  if (worst.eased < 0) pins.push({ kind: 'loss', turn: worst.turn, move: worst.move });
  if (replay.final.ending !== null) pins.push({ kind: 'ending', turn: last.turn, move: last.move });
  return pins;
}
