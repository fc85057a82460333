// What every contender is: a player of the generated story. Knows none of them.

import type { StoryNode } from './story';

/** Takes so many steps and gives back the letters read, so that no reading can be left out by the optimiser. */
export type Player = (steps: number) => number;
export type Contender = (story: readonly StoryNode[]) => Player | Promise<Player>;

/** The seed of the dice that all contenders throw. */
export const SEED = 11;
