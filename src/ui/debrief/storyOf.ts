// Which replies brought the hidden story out, and where a reply on offer would have. Judges nobody.

import type { Debrief } from './readDebrief';

export interface StoryPart {
  readonly kind: 'out' | 'kept' | 'never';
  /** 1-based decision; 0 for `never`. */
  readonly turn: number;
  /** The words that brought it out. */
  readonly words: string;
}

/** Places told of: more would be a list of faults. */
const MOST_KEPT = 2;

export function storyOf({ replay, decisions }: Debrief): readonly StoryPart[] {
  const { needs } = replay.stage.scenario;
  return Object.entries(needs).flatMap(([need, { isHidden }]) => {
    if (!isHidden) return [];
    const out = decisions.find(
      ({ step }) => step.after.revealed.includes(need) && !step.before.revealed.includes(need),
    );
    const kept = decisions
      .filter(
        ({ turn, step }) =>
          turn < (out?.turn ?? Number.POSITIVE_INFINITY) && !step.before.revealed.includes(need),
      )
      .filter(({ options }) =>
        options.some((one) => !one.isChosen && one.reply.reveals?.includes(need) === true),
      )
      .slice(0, MOST_KEPT)
      .map(({ turn }): StoryPart => ({ kind: 'kept', turn, words: '' }));
    const last: StoryPart =
      out === undefined
        ? { kind: 'never', turn: 0, words: '' }
        : { kind: 'out', turn: out.turn, words: out.step.reply?.text ?? '' };
    return [...kept, last];
  });
}
