// Every way in which a voice can fail, and that the call goes on in each.

import { describe, expect, test } from 'vitest';
import { atFirstChoice, LENGTHS, layTable } from './callTable';

describe.each(['missing', 'undecodable', 'blocked'] as const)('a recording that is %s', (trick) => {
  test('stands as a caption for its reading time, then the call goes on', async () => {
    const { view, send, clock, voice } = layTable();
    voice.trick('lost', trick);
    send({ type: 'call.answer' });
    await clock.pass(350 + 30);
    expect(view()).toMatchObject({ phase: 'speaking', line: { id: 'lost', isVoiced: false }, canSkip: true });
    await clock.pass(2_300 - 31);
    expect(view().line?.id).toBe('lost');
    await clock.pass(1);
    expect(view()).toMatchObject({ line: { id: 'well', isVoiced: true } });
  });
});

test('a voice lost in the middle leaves the caption at least a moment', async () => {
  const { view, send, clock, voice } = layTable();
  voice.trick('well', 'lost');
  send({ type: 'call.answer' });
  await clock.pass(350 + LENGTHS.lost);
  await clock.pass(LENGTHS.well / 2);
  expect(view()).toMatchObject({ line: { id: 'well', isVoiced: false } });
  await clock.pass(1200);
  expect(view().phase).toBe('choosing');
});

test('a recording that never begins goes on as a caption after four seconds, and is silenced', async () => {
  const { view, send, clock, voice } = layTable();
  voice.trick('lost', 'never-starts');
  send({ type: 'call.answer' });
  await clock.pass(350 + 3_999);
  expect(view()).toMatchObject({ line: { id: 'lost', isVoiced: true } });
  await clock.pass(1);
  expect(view()).toMatchObject({ line: { id: 'lost', isVoiced: false } });
  expect(voice.told).toContain('stop lost');
  await clock.pass(600);
  expect(view().line?.id).toBe('well');
});

test('a recording that never says its end is taken as ended by the watchdog', async () => {
  const { view, send, clock, voice } = layTable();
  voice.trick('lost', 'never-ends');
  send({ type: 'call.answer' });
  await clock.pass(350 + LENGTHS.lost + 1_499);
  expect(view().line?.id).toBe('lost');
  await clock.pass(1);
  expect(view()).toMatchObject({ line: { id: 'well', isVoiced: true } });
});

test('the watchdog stands still in a pause', async () => {
  const { view, send, clock, voice } = layTable();
  voice.trick('lost', 'never-ends');
  send({ type: 'call.answer' });
  await clock.pass(1_000);
  send({ type: 'minute.take' });
  await clock.pass(3_600_000);
  send({ type: 'minute.over' });
  await clock.pass(2_000);
  expect(view().line?.id).toBe('lost');
});

test('when every voice fails, the same moves give the same call as with voices', async () => {
  const play = async (isFailing: boolean): Promise<unknown> => {
    const { view, send, say, voice, hearOut } = layTable();
    if (isFailing) for (const line of ['lost', 'well', 'back']) voice.trick(line, 'missing');
    send({ type: 'call.answer' });
    await hearOut();
    await say('listen');
    await hearOut();
    await say('own');
    await hearOut();
    const { moves, call, exchanges, decision } = view();
    return { moves, call, exchanges, decision };
  };
  expect(await play(true)).toEqual(await play(false));
});

test('stopping the session silences it and leaves no timer behind', async () => {
  for (const setting of ['guided', 'live'] as const) {
    const { session, send, clock, voice } = layTable({ setting });
    send({ type: 'call.answer' });
    await clock.pass(1000);
    session.stop();
    expect(voice.told.at(-1)).toBe('stop lost');
    expect(clock.waiting()).toBe(0);
  }
  const waiting = await atFirstChoice({ setting: 'live' });
  waiting.session.stop();
  expect(waiting.clock.waiting()).toBe(0);
});
