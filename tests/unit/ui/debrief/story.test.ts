// The script with its hidden thoughts.

import { describe, expect, it } from 'vitest';
import { scriptOf, thoughtAt } from '../../../../src/ui/debrief/scriptOf';
import { debriefOf } from './playedCall';

describe('scriptOf', () => {
  const rows = scriptOf(debriefOf());

  it('has every word in the order it was said, the hold among them', () => {
    expect(
      rows.map((row) =>
        row.kind === 'customer'
          ? row.caption
          : row.kind === 'agent'
            ? row.text
            : row.kind === 'hold'
              ? row.held
              : row.kind,
      ),
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
