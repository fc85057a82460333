import { describe, expect, it } from 'vitest';
import { faultsIn } from '../../../tools/voices/scripts.mjs';

const line = { id: 'a', speaker: 'customer', caption: 'Well?', delivery: 'calm' as const };
const script = (...lines: object[]) => [
  { scenarioId: 's', cast: { customer: { voice: 'af_heart' } }, lines: lines as (typeof line)[] },
];

describe('lines that cannot be recorded', () => {
  it('are none among good ones', () => {
    expect(faultsIn(script(line, { ...line, id: 'b' }))).toEqual([]);
  });

  it.each([
    [
      'an id that is no file name',
      [{ ...line, id: '../a' }],
      's/../a: the id must be letters, digits, _ and -, a letter first',
    ],
    ['an id used twice', [line, { ...line, id: 'A' }], 's/A: the id is used twice'],
    ['a speaker without a voice', [{ ...line, speaker: 'son' }], 's/a: "son" is not in the cast'],
    ['an unknown delivery', [{ ...line, delivery: 'sly' }], 's/a: no delivery is called "sly"'],
    ['no words', [{ ...line, caption: '…' }], 's/a: there is nothing to say'],
  ])('are named: %s', (_, lines, fault) => {
    expect(faultsIn(script(...lines))).toEqual([fault]);
  });
});
