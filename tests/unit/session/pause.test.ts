// Time stands still in every phase when it is asked to, and leaves no trace in the moves.

import { describe, expect, test } from 'vitest';
import type { SessionEvent } from '../../../src/engine/session/session.types';
import { atFirstChoice, type CallTable, LENGTHS, layTable } from './callTable';

const HOUR = 3_600_000;

/** Brings a Live call into each phase that has time in it. */
const ways: Readonly<Record<string, () => Promise<CallTable>>> = {
  ringing: async () => layTable({ setting: 'live' }),
  speaking: async () => {
    const table = layTable({ setting: 'live' });
    table.send({ type: 'call.answer' });
    await table.clock.pass(1000);
    return table;
  },
  choosing: () => atFirstChoice({ setting: 'live' }),
  replying: async () => {
    const table = await atFirstChoice({ setting: 'live' });
    table.send({ type: 'reply.choose', replyId: 'own' });
    await table.clock.pass(400);
    return table;
  },
  held: async () => {
    const table = await atFirstChoice({ setting: 'live' });
    table.send({ type: 'hold.start', promisedSeconds: 60 });
    await table.hearOut();
    return table;
  },
};

const reasons = { 'minute.take': 'minute', 'tab.hidden': 'hidden', 'sound.lost': 'sound' } as const;

describe.each(Object.keys(ways))('paused while %s', (phase) => {
  test.each(Object.entries(reasons))('by %s, an hour passes without consequence', async (type, because) => {
    const { view, send, clock } = (await (ways[phase] ?? ways['ringing'])?.()) ?? layTable();
    const before = view();
    expect(before.phase).toBe(phase);
    send({ type } as SessionEvent);
    expect(view()).toEqual({ ...before, pausedBecause: because });
    await clock.pass(HOUR);
    expect(view()).toEqual({ ...before, pausedBecause: because });
    send({ type: 'minute.over' });
    expect(view()).toEqual(before);
  });

  test('commands wait for the return', async () => {
    const { view, send } = (await (ways[phase] ?? ways['ringing'])?.()) ?? layTable();
    send({ type: 'minute.take' });
    const before = view();
    for (const event of [
      { type: 'call.answer' },
      { type: 'line.skip' },
      { type: 'line.hear', lineId: 'well' },
      { type: 'reply.choose', replyId: 'own' },
      { type: 'reply.takeBack' },
      { type: 'hold.start' },
      { type: 'hold.end' },
      { type: 'mute.toggle' },
      { type: 'end.make', manner: 'hang-up' },
      { type: 'transfer.make', target: 'lead', manner: 'cold', parts: [] },
    ] as const)
      send(event);
    expect(view()).toBe(before);
  });
});

test('the voice pauses in the middle of a word and goes on from there', async () => {
  const { view, send, clock, voice, session } = layTable();
  send({ type: 'call.answer' });
  await clock.pass(350 + 700);
  send({ type: 'tab.hidden' });
  expect(voice.told.at(-1)).toBe('pause lost');
  await clock.pass(HOUR);
  expect(session.positionMs()).toBe(700);
  send({ type: 'minute.over' });
  await clock.pass(LENGTHS.lost - 700 - 1);
  expect(view().line?.id).toBe('lost');
  await clock.pass(1);
  expect(view().line?.id).toBe('well');
});

test('coming back to the tab alone does not go on; the person says when', async () => {
  const { view, send, clock } = layTable();
  send({ type: 'call.answer' });
  await clock.pass(1000);
  send({ type: 'tab.hidden' });
  send({ type: 'tab.shown' });
  await clock.pass(HOUR);
  expect(view()).toMatchObject({ pausedBecause: 'hidden', phase: 'speaking', line: { id: 'lost' } });
});

test('going on is a gesture: sound is unlocked by it', async () => {
  const { send, voice } = await atFirstChoice();
  send({ type: 'tab.hidden' });
  voice.told.length = 0;
  send({ type: 'minute.over' });
  expect(voice.told).toContain('unlock');
});

test('the first reason for a pause stands', async () => {
  const { view, send } = await atFirstChoice();
  send({ type: 'minute.take' });
  send({ type: 'tab.hidden' });
  expect(view().pausedBecause).toBe('minute');
});

test('the key that ends a pause chooses nothing', async () => {
  const { view, send, clock } = await atFirstChoice();
  send({ type: 'minute.take' });
  send({ type: 'minute.over' });
  send({ type: 'reply.choose', replyId: 'own' });
  expect(view().phase).toBe('choosing');
  await clock.pass(250);
  send({ type: 'reply.choose', replyId: 'own' });
  expect(view().phase).toBe('replying');
});

test('sound lost on the way pauses by itself, and going on without it is by captions', async () => {
  const { view, send, clock, voice, hearOut } = layTable();
  voice.trick('well', 'blocked');
  send({ type: 'call.answer' });
  await clock.pass(1000);
  voice.becomes('lost');
  expect(view().pausedBecause).toBe('sound');
  voice.becomes('running');
  expect(view().pausedBecause).toBe('sound');
  send({ type: 'minute.over' });
  await hearOut();
  expect(view()).toMatchObject({ phase: 'choosing', line: { id: 'well', isVoiced: false } });
});

test('patience goes on from where it was', async () => {
  const { view, send, clock } = await atFirstChoice({ setting: 'live' });
  await clock.pass(3_700);
  send({ type: 'minute.take' });
  await clock.pass(HOUR);
  expect(view().silence).toEqual({ used: 0.5, secondsLeft: 4, isAnswered: true });
  send({ type: 'minute.over' });
  await clock.pass(3_900);
  expect(view().moves).toEqual([]);
  await clock.pass(200);
  expect(view().moves).toEqual([{ type: 'dead-air', nth: 1 }]);
});

test('hold music and hold seconds stop with it', async () => {
  const { view, send, clock, voice, hearOut } = await atFirstChoice();
  send({ type: 'hold.start', promisedSeconds: 120 });
  await hearOut();
  await clock.pass(10_000);
  const before = view().hold?.heldSeconds ?? 0;
  voice.told.length = 0;
  send({ type: 'minute.take' });
  expect(voice.told).toEqual(['quiet hold']);
  await clock.pass(HOUR);
  send({ type: 'minute.over' });
  expect(voice.told).toContain('phone hold');
  expect(view().hold?.heldSeconds).toBe(before);
});

test('a call with a pause in every phase leaves the same bytes as one without', async () => {
  const play = async (hasPauses: boolean): Promise<string> => {
    const table = layTable({ setting: 'live', timing: 2 });
    const { send, view, clock, hearOut } = table;
    const rest = async (): Promise<void> => {
      if (!hasPauses) return;
      send({ type: 'minute.take' });
      await clock.pass(HOUR);
      send({ type: 'minute.over' });
      await clock.pass(250);
    };
    await rest();
    send({ type: 'call.answer' });
    await rest();
    await hearOut();
    await rest();
    send({ type: 'reply.choose', replyId: 'listen' });
    await rest();
    await clock.pass(900);
    await rest();
    await hearOut();
    send({ type: 'hold.start', promisedSeconds: 30 });
    await hearOut();
    await clock.pass(5_000);
    await rest();
    send({ type: 'hold.end' });
    await hearOut();
    send({ type: 'end.make', manner: 'hang-up' });
    await hearOut();
    await rest();
    send({ type: 'note.leave', items: ['fault'] });
    await clock.pass(10);
    expect(view().phase).toBe('saved');
    const { moves, call, elapsedMs } = view();
    const held = moves.map((move) => (move.type === 'resume' ? { ...move, heldSeconds: 5 } : move));
    expect(moves.find((move) => move.type === 'resume')).toEqual({ type: 'resume', heldSeconds: 5 });
    return JSON.stringify({ held, call, elapsedMs });
  };
  expect(await play(true)).toBe(await play(false));
});
