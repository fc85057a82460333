// The script with its hidden thoughts, and what brought the story out or kept it in.

import { describe, expect, it } from 'vitest';
import { scriptOf, thoughtAt } from '../../../../src/ui/debrief/scriptOf';
import { storyOf } from '../../../../src/ui/debrief/storyOf';
import { debriefOf, OTHER_ROAD, say } from './playedCall';

describe('scriptOf', () => {
  const rows = scriptOf(debriefOf());

  it('has every word in the order it was said, the hold among them', () => {
    expect(
      rows.map((row) => (row.kind === 'customer' ? row.caption : row.kind === 'agent' ? row.text : row.held)),
    ).toEqual([
      'No line since Monday.',
      'An engineer comes tomorrow.',
      'You are *useless*.',
      'Well. Go on.',
      20,
      'That was quick.',
      'Is that an alarm?',
      'Well. Go on.',
      'Goodbye.',
    ]);
  });
  it('hangs each decision on the words that made it', () => {
    expect(rows.flatMap((row) => (row.kind === 'agent' ? [row.decision?.turn] : []))).toEqual([1, 2, 3]);
  });
  it('tells a thought beside the last words before the decision it stood behind', () => {
    const thoughts = rows.flatMap((row) => (row.kind === 'customer' ? [row.thought] : []));
    expect(thoughts[0]).toBe('Nobody listens.');
    expect(thoughts.filter((thought) => thought === 'They will pass me on again.')).toHaveLength(1);
  });
});

describe('thoughtAt', () => {
  it('takes the band, else the nearest hotter, else the nearest cooler', () => {
    const thought = { guarded: 'g', angry: 'a' };
    expect(thoughtAt(thought, 'angry')).toBe('a');
    expect(thoughtAt(thought, 'tense')).toBe('a');
    expect(thoughtAt(thought, 'furious')).toBe('a');
    expect(thoughtAt({ settled: 's' }, 'furious')).toBe('s');
    expect(thoughtAt({}, 'angry')).toBeNull();
    expect(thoughtAt('always', 'tense')).toBe('always');
  });
});

describe('storyOf', () => {
  it('names the reply that brought it out and the place before it where one would have', () => {
    expect(storyOf(debriefOf())).toEqual([
      { kind: 'kept', turn: 1, words: '' },
      { kind: 'out', turn: 2, words: 'Is that an alarm?' },
    ]);
  });
  it('names nothing before it when the first reply did', () => {
    expect(storyOf(debriefOf([say('ask'), say('promise'), say('goodbye')]))).toEqual([
      { kind: 'out', turn: 1, words: 'What is it stopping you doing?' },
    ]);
  });
  it('says when it never came out', () => {
    expect(storyOf(debriefOf(OTHER_ROAD)).map(({ kind, turn }) => [kind, turn])).toEqual([
      ['kept', 1],
      ['kept', 2],
      ['never', 0],
    ]);
  });
});
