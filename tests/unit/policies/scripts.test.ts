// The shared words: complete, free of hard-wired facts, and overridden where a house has its own. Helplines go stale on their day.

import { describe, expect, it } from 'vitest';
import { helplinesFor, overdueHelplines } from '../../../src/engine/scenario/helplines';
import { SCRIPT_IDS } from '../../../src/engine/scenario/script.types';
import { fillSlots, scriptOf, scriptsOf, slotsIn } from '../../../src/engine/scenario/scripts';
import { helplines } from '../../../src/scenarios/policies/helplines';
import { neverEnd } from '../../../src/scenarios/policies/neverEnd';
import { oneWarning } from '../../../src/scenarios/policies/oneWarning';
import { sharedScripts } from '../../../src/scenarios/policies/scripts';

describe('the shared scripts', () => {
  it('are one of each, in the order of the protocols', () => {
    expect(Object.keys(sharedScripts)).toEqual([...SCRIPT_IDS]);
  });

  it.each(SCRIPT_IDS)('%s explains every slot, says no number and names no real service', (id) => {
    const { steps, slots } = sharedScripts[id];
    const words = steps.map(({ says = '', only = '' }) => `${says} ${only}`).join(' ');
    for (const slot of slotsIn(words)) expect(slots).toHaveProperty(slot);
    for (const slot of Object.keys(slots)) {
      const isOfConduct = id === 'abusive';
      expect(isOfConduct || slotsIn(words).includes(slot), slot).toBe(true);
    }
    expect(words).not.toMatch(/\d{3}/);
    for (const { lines } of helplines) for (const { name } of lines) expect(words).not.toContain(name);
  });

  it('ask about safety before bringing anybody on', () => {
    const shown = sharedScripts['crisis-handoff'].steps.flatMap(({ shows }) => shows);
    expect(shown.indexOf('ask-safety-directly')).toBeLessThan(shown.indexOf('support-offer'));
    expect(shown[0]).toBe('stay-and-handoff');
  });
});

describe('the words in force', () => {
  it('are the house’s own where it has them', () => {
    expect(scriptOf('abusive', oneWarning, sharedScripts)).toBe(sharedScripts.abusive);
    expect(scriptOf('abusive', neverEnd, sharedScripts)).toBe(neverEnd.scripts?.abusive);
    expect(
      scriptsOf(neverEnd, sharedScripts)
        .filter(({ isOwn }) => isOwn)
        .map(({ id }) => id),
    ).toEqual(['abusive']);
  });

  it('keep a slot in its braces until it is filled', () => {
    expect(fillSlots('Case {ref}, {name}. {ref}!', { ref: '4417' })).toBe('Case 4417, {name}. 4417!');
    expect(fillSlots('{toString}', {})).toBe('{toString}');
    expect(slotsIn('{a} and {b} and {a}')).toEqual(['a', 'b']);
  });
});

describe('helplines', () => {
  it('each have a day of review and a note for the reviewer', () => {
    const ids = helplines.flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { reviewBy, lines } of helplines) {
      expect(new Date(reviewBy).toISOString().slice(0, 10)).toBe(reviewBy);
      for (const { source, number, standIn, name } of lines) {
        expect(source).toMatch(/^Confirm /);
        expect(number).toMatch(/^[\d ]+$/);
        expect(standIn).not.toBe(name);
      }
    }
  });

  it('are shown up to that day and not after it', () => {
    const day = helplines[0]?.reviewBy ?? '';
    expect(helplinesFor(helplines, 'GB', day)).toHaveLength(2);
    expect(helplinesFor(helplines, 'GB', '2027-03-01')).toEqual([]);
    expect(helplinesFor(helplines, 'XX', day)).toEqual([]);
    expect(overdueHelplines(helplines, day)).toEqual([]);
    expect(overdueHelplines(helplines, '2030-01-01')).toHaveLength(helplines.length);
  });
});
