// The note: how long it takes to read, and who the sentences are about.

import { describe, expect, it } from 'vitest';
import { wrap } from '../../../../src/ui/copy/en/wrap';
import { shortName } from '../../../../src/ui/copy/shortName';
import { noteLength } from '../../../../src/ui/wrap/noteLength';

describe('the note', () => {
  it('is measured in words', () => {
    expect(noteLength([])).toBe(0);
    expect(noteLength(['4G box today, reference 4417.', 'I ring  him.'])).toBe(8);
  });

  it('says how long it takes to read', () => {
    expect(wrap.reading(29)).toBe('29 words, about 7 seconds to read. They will have about ten.');
    expect(wrap.reading(2)).toBe('Two words, about 3 seconds to read. They will have about ten.');
    expect(wrap.reading(0)).toBe('They will have about ten seconds to read it.');
  });

  it('calls people by their first name, and keeps a title', () => {
    expect(wrap.question(shortName('Marek Dolan'))).toBe('What should Marek never have to say again?');
    expect(shortName('Mrs Bell')).toBe('Mrs Bell');
    expect(shortName('Dr. Ahmed')).toBe('Dr. Ahmed');
  });

  it('does not take its grammar from one pronoun', () => {
    expect(wrap.gotTo('they')).toBe('Where they got to');
    expect(wrap.fromTo('Guarded', 'Furious')).toBe('Guarded, from furious');
    expect(wrap.fromTo('Angry', 'Angry')).toBe('Angry, as at the start');
  });
});
