// Says that something was undone once it is: what is written is undone in writing first, and that takes a moment. Undoes nothing.

import { useEffect, useState } from 'react';
import type { SessionView } from '../../engine/session/session.types';
import { useSay } from '../parts/LiveRegion';

interface Undoing {
  /** How many moves the call has once it is undone. */
  readonly moves: number;
  readonly words: (decision: number) => string;
}

/** What it returns is told with the command that undoes; the words follow when the screen shows it. */
export function useUndone({ phase, moves, decision }: SessionView): (undoing: Undoing) => void {
  const say = useSay();
  const [undoing, setUndoing] = useState<Undoing | null>(null);
  const isUndone = undoing !== null && phase !== 'replying' && moves.length === undoing.moves;
  useEffect(() => {
    if (undoing === null || !isUndone) return;
    say(undoing.words(decision));
    setUndoing(null);
  }, [undoing, isUndone, decision, say]);
  return setUndoing;
}
