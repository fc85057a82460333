// Those we are measured against: a plain reducer over the story's own data, and inkjs. Measures nothing.

import { asInk } from './asInk';
import { type Contender, SEED } from './player.types';
import { diceFrom, START, type StoryNode } from './story';

interface PlainState {
  readonly node: number;
  readonly a: number;
  readonly b: number;
}

export const reducer: Contender = (story) => {
  const roll = diceFrom(SEED);
  const openAt = (state: PlainState) =>
    story[state.node]?.choices.filter((choice) => !choice.isGuarded || state.a % 4 !== 0) ?? [];
  const step = (state: PlainState, choice: StoryNode['choices'][number]): PlainState => ({
    node: choice.to,
    a: state.a + choice.a,
    b: state.b + choice.b,
  });
  let state: PlainState = { node: 0, ...START };
  return (steps) => {
    let letters = 0;
    for (let left = steps; left > 0; left -= 1) {
      const open = openAt(state);
      const choice = open[roll(open.length)];
      if (choice === undefined) throw new Error('No choice is open.');
      state = step(state, choice);
      letters += story[state.node]?.text.length ?? 0;
    }
    return letters;
  };
};

export const ink: Contender = async (story) => {
  const { Compiler } = await import('inkjs/full');
  const player = new Compiler(asInk(story)).Compile();
  const roll = diceFrom(SEED);
  player.ContinueMaximally();
  return (steps) => {
    let letters = 0;
    for (let left = steps; left > 0; left -= 1) {
      player.ChooseChoiceIndex(roll(player.currentChoices.length));
      letters += player.ContinueMaximally().length;
    }
    return letters;
  };
};
