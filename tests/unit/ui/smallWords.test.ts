// Days, amounts, clocks and plurals as they are read.

import { describe, expect, it } from 'vitest';
import { dayText } from '../../../src/ui/app/dayText';
import { timeInWords } from '../../../src/ui/copy/numberWords';
import { plural } from '../../../src/ui/copy/plural';
import { clockText } from '../../../src/ui/parts/clockText';
import { bytesText } from '../../../src/ui/settings/bytesText';

const WORDS = { today: 'today', yesterday: 'yesterday' };
const at = (text: string): number => new Date(text).getTime();

describe('small words', () => {
  it('say a day as a person would', () => {
    const now = at('2026-11-25T09:00:00');
    const say = (text: string) => dayText(at(text), now, WORDS);
    expect(say('2026-11-25T00:01:00')).toBe('today');
    expect(say('2026-11-24T23:59:00')).toBe('yesterday');
    expect(say('2026-11-20T12:00:00')).toBe('Friday');
    expect(say('2026-10-03T12:00:00')).toBe('3 October');
    expect(say('2024-10-03T12:00:00')).toBe('3 October 2024');
  });

  it('do not slip a day when the clocks change', () => {
    expect(dayText(at('2026-10-24T23:30:00'), at('2026-10-25T23:30:00'), WORDS)).toBe('yesterday');
  });

  it('say an amount in steps of a thousand', () => {
    expect([0, 999, 1500, 4_200_000, 42_000_000, 3e12].map(bytesText)).toEqual([
      '0 B',
      '999 B',
      '1.5 kB',
      '4.2 MB',
      '42 MB',
      '3000 GB',
    ]);
  });

  it('say a length of time as a person would', () => {
    expect([0, 1, 14, 60, 120, 125, 780].map(timeInWords)).toEqual([
      'no seconds',
      'one second',
      '14 seconds',
      'one minute',
      'two minutes',
      'two minutes and five seconds',
      '13 minutes',
    ]);
  });

  it('say call time in minutes and whole seconds', () => {
    expect([-5, 0, 59_999, 134_000, 600_000].map(clockText)).toEqual([
      '0:00',
      '0:00',
      '0:59',
      '2:14',
      '10:00',
    ]);
  });

  it('agree in number', () => {
    expect([0, 1, 2].map((count) => plural(count, 'minute', 'minutes'))).toEqual([
      '0 minutes',
      '1 minute',
      '2 minutes',
    ]);
  });
});
