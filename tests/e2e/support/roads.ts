// Roads through "Third day offline" as the words an agent says, worked out by the engine. Clicks nothing.

import type { Replay, Stage } from '../../../src/engine/call/call.types';
import type { Move } from '../../../src/engine/call/move.types';
import { replayMoves } from '../../../src/engine/call/replayMoves';
import { oneWarning } from '../../../src/scenarios/policies/oneWarning';
import { thirdDayOffline } from '../../../src/scenarios/thirdDayOffline/scenario';

export const SCENARIO = thirdDayOffline;
const STAGE: Stage = { scenario: thirdDayOffline, policy: oneWarning, seed: 1, intensity: 2 };

/** Reply ids, one letter per decision. */
export const ROADS = { sorted: 'cdaacddbccbadc', hungUp: 'dab', insulted: 'bcadbcacda' } as const;

export const repliesOf = (letters: string): Move[] => Array.from(letters, (id) => ({ type: 'reply', id }));

export function replayOf(moves: readonly Move[], stage: Stage = STAGE): Replay {
  const replayed = replayMoves(stage, moves);
  if (!replayed.ok) throw new Error(`Move ${replayed.at}: ${replayed.problem}`);
  return replayed.replay;
}

/** What the agent says along a road. */
export function wordsOf(letters: string): string[] {
  const { steps } = replayOf(repliesOf(letters));
  return steps.map(({ reply }) => reply?.text ?? '');
}

/** The customer's heat, trust and distress after each reply of a road, the start first. */
export function customersOn(letters: string): readonly (readonly number[])[] {
  const { opening, steps } = replayOf(repliesOf(letters));
  const states = [opening, ...steps.map(({ after }) => after)];
  return states.map(({ customer: { heat, trust, distress } }) => [heat, trust, distress]);
}

/** A line's words as they are written on the screen. */
export const captionOf = (lineId: keyof typeof thirdDayOffline.lines): string =>
  (thirdDayOffline.lines[lineId]?.caption ?? '').replaceAll('*', '');

export const titleOf = (ending: keyof typeof thirdDayOffline.endings): string =>
  thirdDayOffline.endings[ending]?.title ?? '';
