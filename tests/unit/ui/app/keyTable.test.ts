// The table of keys: what holds at the same time never means two things, and the call looks its keys up in it.

import { describe, expect, it } from 'vitest';
import { commandOf, KEY_TABLE, type KeyGroup, type KeyRow, keysShown } from '../../../../src/ui/app/keyTable';
import { keyCommand } from '../../../../src/ui/call/screenKeys';

const rowsOf = (group: KeyGroup): readonly KeyRow[] => KEY_TABLE[group];

describe('the table of keys', () => {
  it.each([
    [['call', 'guided', 'everywhere']],
    [['call', 'live', 'everywhere']],
    [['sheet', 'everywhere']],
    [['debrief', 'everywhere']],
    [['brief', 'everywhere']],
  ] as const)('gives no key two meanings among %j', (groups) => {
    const keys = groups.flatMap(rowsOf).flatMap((row) => row.keys);
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
  });

  it('is what the call screen goes by, key for key', () => {
    const press = (key: string) =>
      keyCommand({ key, isHeld: false, hasModifier: false, hasLettersOff: false });
    for (const group of ['call', 'guided', 'live'] as const)
      for (const { command, keys } of rowsOf(group))
        keys.forEach((key, slot) => {
          expect(press(key)).toEqual(command === 'reply' ? { kind: 'reply', slot } : { kind: command });
        });
    expect(press('?')).toBeNull();
  });

  it('finds a key in either case, and nothing in the names of objects', () => {
    expect(commandOf('E', ['call'])).toEqual({ command: 'end', place: 0 });
    expect(commandOf('ArrowRight', ['debrief'])).toEqual({ command: 'nextDecision', place: 1 });
    expect(commandOf('constructor', ['call'])).toBeNull();
  });

  it('shows keys as they are written on a keyboard', () => {
    expect(keysShown(['Escape'])).toEqual(['Esc']);
    expect(keysShown(['j', 'ArrowRight'])).toEqual(['J', '→']);
    expect(keysShown(KEY_TABLE.call[0].keys)).toEqual(['1', '2', '3', '4']);
  });
});
