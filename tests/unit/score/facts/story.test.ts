// What brought a hidden need out, or kept it in.

import { describe, expect, it } from 'vitest';
import { storyFacts } from '../../../../src/engine/score/facts/story';
import { debriefOf, OTHER_ROAD, say } from '../../ui/debrief/playedCall';

describe('the story', () => {
  it('names the reply that brought it out and the place before it where one would have', () => {
    expect(storyFacts(debriefOf().replay)).toEqual([
      { kind: 'story-kept', need: 'alarm', turn: 1 },
      { kind: 'story-out', need: 'alarm', turn: 2, words: 'Is that an alarm?' },
    ]);
  });
  it('names nothing before it when the first reply did', () => {
    expect(storyFacts(debriefOf([say('ask'), say('promise'), say('goodbye')]).replay)).toEqual([
      { kind: 'story-out', need: 'alarm', turn: 1, words: 'What is it stopping you doing?' },
    ]);
  });
  it('says when it never came out', () => {
    expect(storyFacts(debriefOf(OTHER_ROAD).replay)).toEqual([
      { kind: 'story-kept', need: 'alarm', turn: 1 },
      { kind: 'story-kept', need: 'alarm', turn: 2 },
      { kind: 'story-never', need: 'alarm' },
    ]);
  });
});
