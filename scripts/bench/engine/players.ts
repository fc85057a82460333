// Every contender by name. A step is the same for all: find what is open, choose by the dice, have the next text in hand.

import { ink, reducer } from './otherPlayers';
import {
  actorUpTo,
  MOVES_A_CALL,
  machineFromCall,
  pureStepOnly,
  pureTransition,
  pureUpTo,
} from './ourPlayers';
import type { Contender } from './player.types';

/** The statechart as the app runs it: the yardstick of the pure path. */
export const ACTOR = 'machine, as an actor';

/** By the name shown in the table, in the order in which every round runs them. */
export const contenders = {
  'plain reducer': reducer,
  'inkjs 2.4.0': ink,
  'pure path': pureUpTo(MOVES_A_CALL),
  'pure path, step alone': pureStepOnly,
  'pure path, endless calls': pureUpTo(Number.POSITIVE_INFINITY),
  [ACTOR]: actorUpTo(MOVES_A_CALL),
  'machine, as an actor, endless calls': actorUpTo(Number.POSITIVE_INFINITY),
  'machine, transition()': pureTransition,
  'machine, from a plain call': machineFromCall,
} as const satisfies Readonly<Record<string, Contender>>;

export type ContenderName = keyof typeof contenders;
