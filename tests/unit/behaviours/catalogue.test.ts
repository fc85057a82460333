// The catalogue as data: complete, readable, and free of entries that could never do anything.

import { describe, expect, expectTypeOf, it } from 'vitest';
import type { BehaviourGroup, BehaviourNotes } from '../../../src/engine/behaviours/behaviour.types';
import { CARE } from '../../../src/engine/behaviours/care';
import { BEHAVIOUR_IDS, BEHAVIOURS, type BehaviourId } from '../../../src/engine/behaviours/catalogue';
import { CLOSE } from '../../../src/engine/behaviours/close';
import { CONNECT } from '../../../src/engine/behaviours/connect';
import { EXPLORE } from '../../../src/engine/behaviours/explore';
import { HARMFUL } from '../../../src/engine/behaviours/harmful';
import { isBehaviourId } from '../../../src/engine/behaviours/isBehaviourId';
import { LIMIT } from '../../../src/engine/behaviours/limit';
import { OWN } from '../../../src/engine/behaviours/own';
import { STEER } from '../../../src/engine/behaviours/steer';

const entries = BEHAVIOUR_IDS.map((id) => ({ id, ...BEHAVIOURS[id] }));

describe('catalogue', () => {
  it('holds the fifty behaviours in their groups', () => {
    const sizes: Partial<Record<BehaviourGroup, number>> = {};
    for (const { group } of entries) sizes[group] = (sizes[group] ?? 0) + 1;
    expect(sizes).toEqual({
      connect: 7,
      explore: 4,
      own: 3,
      steer: 5,
      limit: 4,
      close: 6,
      care: 5,
      harmful: 16,
    });
    expect(BEHAVIOUR_IDS).toHaveLength(50);
  });

  it.each(entries)('$id says what it is, what it sounds like and what it rests on', ({ id }) => {
    const notes: Readonly<Record<BehaviourId, BehaviourNotes>> = {
      ...CONNECT,
      ...EXPLORE,
      ...OWN,
      ...STEER,
      ...LIMIT,
      ...CLOSE,
      ...CARE,
      ...HARMFUL,
    };
    const entry = notes[id];
    expect(entry.says.length).toBeGreaterThanOrEqual(2);
    for (const text of [entry.meaning, entry.helps, entry.backfires, entry.why, ...entry.says])
      expect(text.trim().length).toBeGreaterThan(5);
  });

  it.each(entries)('$id has a label of two to six plain words', ({ id, label }) => {
    const words = label.split(' ').length;
    expect(words).toBeGreaterThanOrEqual(2);
    expect(words).toBeLessThanOrEqual(6);
    expect(label).toMatch(/^[A-Z]/);
    expect(label).not.toContain(id);
  });

  it('repeats no label', () => {
    expect(new Set(entries.map((entry) => entry.label)).size).toBe(50);
  });

  it('asks for no run of one behaviour longer than the six that are remembered', () => {
    for (const { modifiers } of entries)
      for (const condition of modifiers.flatMap((modifier) => modifier.when)) {
        if (!('inARow' in condition)) continue;
        expect(JSON.stringify(condition)).toMatch(/"atLeast":[1-6]\}/);
      }
  });

  it('has no modifier that changes nothing', () => {
    for (const { id, modifiers } of entries)
      for (const modifier of modifiers) {
        const does =
          'becomes' in modifier ||
          ('scaleBenefit' in modifier && modifier.scaleBenefit !== 1) ||
          ('add' in modifier && Object.values(modifier.add).some((points) => points !== 0));
        expect([id, does]).toEqual([id, true]);
      }
  });

  it('ends a call with nothing but the behaviours flagged terminal', () => {
    expect(entries.filter(({ flags }) => flags.includes('terminal')).map(({ id }) => id)).toEqual([
      'warm-wrap',
      'end-with-route-back',
      'safety-close',
      'warm-transfer',
      'stay-and-handoff',
      'hang-up-unwarned',
      'cold-transfer',
    ]);
  });
});

describe('isBehaviourId', () => {
  it('knows its own and nothing else', () => {
    expect(isBehaviourId('name-emotion')).toBe(true);
    for (const stranger of ['name-emotions', '', 'toString', '__proto__'])
      expect(isBehaviourId(stranger)).toBe(false);
  });

  it('forgets none of them', () => {
    expect(BEHAVIOUR_IDS).toEqual(Object.keys(BEHAVIOURS));
  });

  it('is derived from the data, so that a misspelt id does not compile', () => {
    expectTypeOf<'give-space'>().toExtend<BehaviourId>();
    expectTypeOf<'give-spaces'>().not.toExtend<BehaviourId>();
    expectTypeOf<string>().not.toExtend<BehaviourId>();
  });
});
