// Replies already tried from where the call stands: in earlier calls, or in this one before a rewind. Guided only.

import { useMemo, useRef } from 'react';
import type { Move } from '../../engine/call/move.types';
import type { SessionView } from '../../engine/session/session.types';
import { useRunning } from '../app/services';
import { triedReplies } from '../app/triedReplies';

const NONE: ReadonlySet<string> = new Set();

/** Ids; empty outside Guided, where nothing is told beforehand. */
export function useTried({ setting, moves }: SessionView): ReadonlySet<string> {
  const { stage, triedAt } = useRunning();
  const roads = useRef<readonly (readonly Move[])[]>([]);
  const last = roads.current.at(-1);
  // a road that only grew is the same road
  if (last !== moves) {
    const isGrown =
      last !== undefined && last.length <= moves.length && last.every((move, at) => move === moves[at]);
    roads.current = [...(isGrown ? roads.current.slice(0, -1) : roads.current), moves];
  }
  const known = roads.current;
  return useMemo(() => {
    if (setting !== 'guided') return NONE;
    const { scenario, policy, seed, intensity } = stage;
    const here = { scenarioId: scenario.id, policyId: policy.id, seed, intensity };
    const rewound = known.map((road) => ({ ...here, moves: road }));
    return new Set([...triedAt(moves), ...triedReplies(rewound, stage, moves)]);
  }, [setting, moves, stage, triedAt, known]);
}
