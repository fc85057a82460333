import { describe, expect, it } from 'vitest';
import { recordingHash, spokenText, voiceName, voiceParts, wantedOf } from '../../../tools/voices/spoken.mjs';

describe('the words for the speech model', () => {
  it('drop the stars of stress and keep every word', () => {
    expect(spokenText({ caption: '*Third.* And you *still* say  so?' })).toBe('Third. And you still say so?');
  });

  it('keep a star that marks no stress', () => {
    expect(spokenText({ caption: 'Press * now.' })).toBe('Press * now.');
  });

  it('are `say` where the caption would be misread', () => {
    expect(spokenText({ caption: 'Hmm. *No.*', say: 'Mm. *No.*' })).toBe('Mm. No.');
  });
});

describe('a voice in one word', () => {
  it('names one voice', () => {
    expect(voiceName({ voice: 'am_michael' })).toBe('am_michael');
    expect(voiceParts('am_michael')).toEqual([['am_michael', 1]]);
  });

  it('names a mix, and reads it back with weights that add up to 1', () => {
    const name = voiceName({
      mix: [
        ['am_michael', 3],
        ['bm_george', 1],
      ],
    });
    expect(name).toBe('am_michael:3+bm_george:1');
    expect(voiceParts(name)).toEqual([
      ['am_michael', 0.75],
      ['bm_george', 0.25],
    ]);
  });
});

describe('the fingerprint of a recording', () => {
  const what = { text: 'Third day.', voice: 'am_michael', delivery: 'tense' };
  const hash = recordingHash(what, 1);

  it('is sixteen hex digits, the same each time', () => {
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(recordingHash({ ...what }, 1)).toBe(hash);
  });

  it.each([
    ['words', recordingHash({ ...what, text: 'Third day!' }, 1)],
    ['voice', recordingHash({ ...what, voice: 'am_michael:0.6+bm_george:0.4' }, 1)],
    ['delivery', recordingHash({ ...what, delivery: 'angry' }, 1)],
    ['recipe', recordingHash(what, 2)],
  ])('changes with the %s', (_, other) => {
    expect(other).not.toBe(hash);
  });

  it('does not change when only the stress in a caption does', () => {
    const script = (caption: string) => ({
      scenarioId: 's',
      cast: { customer: { voice: 'af_heart' } },
      lines: [{ id: 'a', speaker: 'customer', caption, delivery: 'calm' as const }],
    });
    expect(wantedOf(script('So *what* now?'))).toEqual(wantedOf(script('So what *now?*')));
  });
});
