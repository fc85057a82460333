// A caption as words, its size by counting, and how much of it the voice has reached.

import { describe, expect, it } from 'vitest';
import { captionSize, captionWords } from '../../../../src/ui/call/captionWords';
import { spokenShare } from '../../../../src/ui/call/spokenShare';

describe('a caption', () => {
  it('is cut into words that together are the caption, with the stressed ones marked', () => {
    const words = captionWords('That was up *an hour ago*. Third. *Third!*');
    expect(words.map((word) => word.text).join('')).toBe('That was up an hour ago. Third. Third!');
    expect(words.filter((word) => word.isStressed).map((word) => word.text)).toEqual([
      'an ',
      'hour ',
      'ago',
      'Third!',
    ]);
  });

  it('places each word by the letters before it', () => {
    expect(captionWords('one two *six*').map((word) => word.at)).toEqual([0, 4 / 11, 8 / 11]);
  });

  it('takes its size from the number of characters, marks not counted', () => {
    expect(captionSize('a'.repeat(110))).toBe('voice');
    expect(captionSize(`*${'a'.repeat(110)}*`)).toBe('voice');
    expect(captionSize('a'.repeat(111))).toBe('voice long');
    expect(captionSize('a'.repeat(181))).toBe('voice longest');
  });
});

describe('the share of a line that is said', () => {
  it('does not grow in a pause', () => {
    const line = { durationMs: 400, peaks: [0.5, 0.5, 0, 0, 0, 0, 0.5, 0.5] };
    expect(spokenShare(line, 100)).toBe(0.5);
    expect(spokenShare(line, 300)).toBe(0.5);
    expect(spokenShare(line, 350)).toBe(0.75);
  });

  it('goes at an even pace without a recording, and ends at the whole', () => {
    expect(spokenShare({ durationMs: 1000, peaks: [] }, 250)).toBe(0.25);
    expect(spokenShare({ durationMs: 1000, peaks: [0, 0] }, 250)).toBe(0.25);
    expect(spokenShare({ durationMs: 1000, peaks: [0.9] }, 1500)).toBe(1);
    expect(spokenShare({ durationMs: 1000, peaks: [0.9] }, 0)).toBe(0);
  });
});
