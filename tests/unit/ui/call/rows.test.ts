// What stands around the line: the last exchange above it, the replies below, and the keys that choose them.

import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../../src/engine/session/session.types';
import { pastOf } from '../../../../src/ui/call/pastOf';
import { replyRows } from '../../../../src/ui/call/replyRows';
import { keyCommand } from '../../../../src/ui/call/screenKeys';

const said = (who: Exchange['who'], text: string, lineId?: string): Exchange =>
  lineId === undefined ? { who, text, move: 0 } : { who, text, move: 0, lineId };

describe('the last exchange', () => {
  const exchanges = [
    said('customer', 'Third day.', 'open'),
    said('agent', 'I have both calls here.'),
    said('customer', 'Both? Well.', 'both'),
    said('customer', 'So what now?', 'so'),
  ];

  it('is what came before the line on screen', () => {
    expect(pastOf(exchanges, 'so').map((one) => one.text)).toEqual([
      'I have both calls here.',
      'Both? Well.',
    ]);
    expect(pastOf(exchanges, 'open')).toEqual([]);
  });

  it('leaves the standing reply below, where it was chosen', () => {
    const withReply = [...exchanges, said('agent', 'Let me see.')];
    expect(pastOf(withReply, 'so').at(-1)?.text).toBe('Both? Well.');
  });

  it('is all that was said while the customer is on hold', () => {
    expect(pastOf(exchanges, null).at(-1)?.text).toBe('So what now?');
  });

  it('never takes more than two rows, and never loses the newest words', () => {
    const long = [
      said('agent', 'a'.repeat(300)),
      said('customer', 'b'.repeat(200)),
      said('customer', 'c', 'c'),
    ];
    expect(pastOf(long, 'c').map((one) => one.text)).toEqual(['b'.repeat(200)]);
  });
});

describe('the rows of replies', () => {
  const replies = [
    { id: 'a', text: 'One' },
    { id: 'b', text: 'Two' },
  ];

  it('keep four places, dashed while there is nothing to say', () => {
    expect(replyRows([], null).map((row) => row.state)).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
  });

  it('leave the places beyond the replies without a key', () => {
    expect(replyRows(replies, null).map((row) => row.state)).toEqual(['open', 'open', 'none', 'none']);
  });

  it('keep the words just said in their place', () => {
    expect(replyRows([], { slot: 1, id: 'b', text: 'Two' })).toEqual([
      { state: 'waiting' },
      { state: 'said', id: 'b', text: 'Two' },
      { state: 'waiting' },
      { state: 'waiting' },
    ]);
  });
});

describe('a key on the call screen', () => {
  const press = (key: string, change = {}) =>
    keyCommand({ key, isHeld: false, hasModifier: false, hasLettersOff: false, ...change });

  it('chooses the reply of its number', () => {
    expect(press('1')).toEqual({ kind: 'reply', slot: 0 });
    expect(press('4')).toEqual({ kind: 'reply', slot: 3 });
  });

  it('means nothing while it is held down, or with a modifier', () => {
    expect(press('1', { isHeld: true })).toBeNull();
    expect(press('e', { isHeld: true })).toBeNull();
    expect(press('r', { hasModifier: true })).toBeNull();
  });

  it('means nothing as a single character where those are switched off, and the others stay', () => {
    expect(press('1', { hasLettersOff: true })).toBeNull();
    expect(press('e', { hasLettersOff: true })).toBeNull();
    expect(press('n', { hasLettersOff: true })).toBeNull();
    expect(press('Escape', { hasLettersOff: true })).toEqual({ kind: 'close' });
    expect(press('Backspace', { hasLettersOff: true })).toEqual({ kind: 'takeBack' });
  });

  it('means the same in capitals', () => {
    expect(press('H')).toEqual({ kind: 'hold' });
    expect(press('Backspace')).toEqual({ kind: 'takeBack' });
    expect(press('q')).toBeNull();
    expect(press('constructor')).toBeNull();
  });
});
