// Which replies brought a hidden need out, and where a reply on offer would have. Judges nobody.

import type { Replay } from '../../call/call.types';
import { openReplies } from '../../call/callView';
import type { StoryFact } from './fact.types';

/** Places told of: more would be a list of faults. */
const MOST_KEPT = 2;

export function storyFacts({ stage, steps }: Replay): readonly StoryFact[] {
  return Object.entries(stage.scenario.needs).flatMap(([need, { isHidden }]): StoryFact[] => {
    if (!isHidden) return [];
    const turns = steps.filter(({ turn }) => turn > 0);
    const out = turns.find(
      ({ before, after }) => after.revealed.includes(need) && !before.revealed.includes(need),
    );
    const kept = turns
      .filter(({ turn }) => turn < (out?.turn ?? Number.POSITIVE_INFINITY))
      .filter(({ before, replyId }) =>
        openReplies(before, stage).some(
          ({ id, reply }) => id !== replyId && reply.reveals?.includes(need) === true,
        ),
      )
      .slice(0, MOST_KEPT)
      .map(({ turn }): StoryFact => ({ kind: 'story-kept', need, turn }));
    const last: StoryFact =
      out === undefined
        ? { kind: 'story-never', need }
        : { kind: 'story-out', need, turn: out.turn, words: out.reply?.text ?? '' };
    return [...kept, last];
  });
}
