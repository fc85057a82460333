// The generated story as ink source. Knows nothing of running it.

import { START, type StoryNode } from './story';

/** Sticky choices, because a walk comes by again; bracketed, because a choice is not said twice. */
export function asInk(story: readonly StoryNode[]): string {
  const knots = story.map(({ text, choices }, at) =>
    [
      `=== n${at} ===`,
      text,
      ...choices.map(
        (choice) =>
          `+ ${choice.isGuarded ? '{ a % 4 > 0 } ' : ''}[${choice.text}]\n` +
          `    ~ a = a + ${choice.a}\n    ~ b = b + ${choice.b}\n    -> n${choice.to}`,
      ),
    ].join('\n'),
  );
  return `VAR a = ${START.a}\nVAR b = ${START.b}\n-> n0\n${knots.join('\n')}\n`;
}
