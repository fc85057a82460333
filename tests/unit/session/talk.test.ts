// The turn of talk: ringing, the customer's lines, choosing, taking back, skipping, hearing again.

import { describe, expect, test } from 'vitest';
import { atFirstChoice, LENGTHS, layTable, stageOf } from './callTable';

describe('from ring to choice', () => {
  test('it rings, silently sends nothing, and answering is the gesture that unlocks sound', async () => {
    const { view, send, voice, clock } = layTable();
    await clock.pass(30_000);
    expect(view()).toMatchObject({ phase: 'ringing', line: null, exchanges: [], elapsedMs: 0, decision: 1 });
    expect(voice.told).toEqual(['phone ring']);
    send({ type: 'call.answer' });
    expect(voice.told.toSorted()).toEqual(['phone connect', 'phone ring', 'quiet ring', 'unlock']);
    expect(view()).toMatchObject({
      phase: 'speaking',
      line: { id: 'lost', isVoiced: true, durationMs: 2000 },
    });
  });

  test('his lines come in order, the caption at once, the replies after the last', async () => {
    const { view, send, clock, voice } = layTable();
    send({ type: 'call.answer' });
    await clock.pass(350);
    expect(voice.told.at(-1)).toBe('speak lost');
    expect(view().exchanges.map(({ text }) => text)).toEqual(['No line since Monday.']);
    expect(view().replies).toEqual([]);
    await clock.pass(LENGTHS.lost);
    expect(view()).toMatchObject({ phase: 'speaking', line: { id: 'well' }, elapsedMs: 2000 });
    await clock.pass(LENGTHS.well);
    expect(view().phase).toBe('choosing');
    expect(
      view()
        .replies.map(({ id }) => id)
        .sort(),
    ).toEqual(['ask', 'listen', 'own']);
    expect(view().line?.id).toBe('well');
  });

  test('what may be said next is decoded ahead: the present lines first, then every answer', async () => {
    const { voice } = layTable();
    expect(voice.preloaded[0]).toEqual(['lost', 'well', 'back']);
  });
});

describe('choosing', () => {
  test('a reply stands before the customer answers, and only then is a move', async () => {
    const { view, send, clock } = await atFirstChoice();
    send({ type: 'reply.choose', replyId: 'own' });
    expect(view()).toMatchObject({ phase: 'replying', canTakeBack: true, moves: [], replies: [] });
    expect(view().exchanges.at(-1)).toEqual({ who: 'agent', text: 'I will stay on this.', move: 0 });
    await clock.pass(899);
    expect(view().moves).toEqual([]);
    await clock.pass(1);
    expect(view()).toMatchObject({ phase: 'speaking', decision: 2, line: { id: 'back' } });
    expect(view().moves).toEqual([{ type: 'reply', id: 'own' }]);
  });

  test('taken back, nothing has happened', async () => {
    const { view, send, clock } = await atFirstChoice();
    const before = view();
    send({ type: 'reply.choose', replyId: 'own' });
    await clock.pass(800);
    send({ type: 'reply.takeBack' });
    await clock.pass(300);
    expect(view()).toEqual(before);
    await clock.pass(60_000);
    expect(view().moves).toEqual([]);
  });

  test('once he speaks it cannot be taken back', async () => {
    const { view, send, say } = await atFirstChoice();
    await say('own');
    send({ type: 'reply.takeBack' });
    expect(view()).toMatchObject({
      phase: 'speaking',
      canTakeBack: false,
      moves: [{ type: 'reply', id: 'own' }],
    });
  });

  test('skipping lets a standing reply through at once', async () => {
    const { view, send } = await atFirstChoice();
    send({ type: 'reply.choose', replyId: 'own' });
    send({ type: 'line.skip' });
    expect(view().moves).toEqual([{ type: 'reply', id: 'own' }]);
  });

  test('a second choice while a reply stands is no choice', async () => {
    const { view, say, send } = await atFirstChoice();
    send({ type: 'reply.choose', replyId: 'own' });
    send({ type: 'reply.choose', replyId: 'listen' });
    await say('own');
    expect(view().moves).toEqual([{ type: 'reply', id: 'own' }]);
  });

  test('a key doubled from before the replies appeared chooses nothing', async () => {
    const { view, send, clock } = layTable();
    send({ type: 'call.answer' });
    await clock.pass(350 + LENGTHS.lost + LENGTHS.well);
    expect(view().phase).toBe('choosing');
    send({ type: 'reply.choose', replyId: 'own' });
    await clock.pass(249);
    send({ type: 'reply.choose', replyId: 'own' });
    expect(view().phase).toBe('choosing');
    await clock.pass(1);
    send({ type: 'reply.choose', replyId: 'own' });
    expect(view().phase).toBe('replying');
  });

  test('after taking back, the same key pressed twice does not choose again', async () => {
    const { view, send } = await atFirstChoice();
    send({ type: 'reply.choose', replyId: 'own' });
    send({ type: 'reply.takeBack' });
    send({ type: 'reply.choose', replyId: 'own' });
    expect(view().phase).toBe('choosing');
  });

  test('an unknown reply, and one already given here, are not taken', async () => {
    const { view, send, say, hearOut } = await atFirstChoice();
    send({ type: 'reply.choose', replyId: 'nothing' });
    expect(view().phase).toBe('choosing');
    await say('listen');
    await hearOut();
    expect(view().replies.map(({ id }) => id)).not.toContain('listen');
    send({ type: 'reply.choose', replyId: 'listen' });
    expect(view()).toMatchObject({ phase: 'choosing', moves: [{ type: 'reply', id: 'listen' }] });
  });

  test('while the beat stands, the replies left keep their order', async () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const { view, say, hearOut } = await atFirstChoice({ stage: stageOf(seed) });
      const before = view().replies.map(({ id }) => id);
      await say('listen');
      await hearOut();
      expect(view().replies.map(({ id }) => id)).toEqual(before.filter((id) => id !== 'listen'));
    }
  });

  test('in guided and practice nobody cuts in', async () => {
    for (const setting of ['guided', 'practice'] as const) {
      const { view, send, clock } = layTable({ setting });
      send({ type: 'call.answer' });
      await clock.pass(1000);
      send({ type: 'reply.choose', replyId: 'own' });
      expect(view()).toMatchObject({ phase: 'speaking', replies: [], moves: [] });
    }
  });
});

describe('skipping and hearing again', () => {
  test('a recorded line heard for the first time cannot be skipped', async () => {
    const { view, send, clock } = layTable();
    send({ type: 'call.answer' });
    await clock.pass(400);
    expect(view().canSkip).toBe(false);
    send({ type: 'line.skip' });
    expect(view().line?.id).toBe('lost');
  });

  test('in Guided a long one can, once two seconds of it have been heard, and nowhere else', async () => {
    const lengths = { lost: 6000 };
    const { view, send, clock } = layTable({ setting: 'guided', lengths });
    send({ type: 'call.answer' });
    await clock.pass(350 + 1_900);
    expect(view()).toMatchObject({ line: { id: 'lost' }, canSkip: false });
    await clock.pass(200);
    expect(view().canSkip).toBe(true);
    send({ type: 'line.skip' });
    expect(view()).toMatchObject({ line: { id: 'well' }, canSkip: false });

    for (const setting of ['practice', 'live'] as const) {
      const other = layTable({ setting, lengths });
      other.send({ type: 'call.answer' });
      await other.clock.pass(3_000);
      expect(other.view()).toMatchObject({ line: { id: 'lost' }, canSkip: false });
    }
  });

  test('a line heard in an earlier play is skipped, to the next', async () => {
    const { view, send, clock, voice } = layTable({ heardLines: ['lost'] });
    send({ type: 'call.answer' });
    await clock.pass(400);
    expect(view().canSkip).toBe(true);
    send({ type: 'line.skip' });
    expect(view()).toMatchObject({ line: { id: 'well' }, canSkip: false });
    expect(voice.told).toContain('stop lost');
  });

  test('a line heard earlier in this call may be skipped', async () => {
    const { view, say } = await atFirstChoice();
    await say('ask');
    expect(view()).toMatchObject({ phase: 'speaking', line: { id: 'well' }, canSkip: true });
  });

  test('a line without a voice stands for its reading time and may be skipped', async () => {
    const { view, send, clock } = layTable({ isSilent: true });
    send({ type: 'call.answer' });
    await clock.pass(350);
    expect(view()).toMatchObject({ line: { id: 'lost', isVoiced: false }, canSkip: true });
    const { durationMs } = view().line ?? { durationMs: 0 };
    await clock.pass(durationMs - 1);
    expect(view().line?.id).toBe('lost');
    await clock.pass(1);
    expect(view().line?.id).toBe('well');
    send({ type: 'line.skip' });
    expect(view().phase).toBe('choosing');
  });

  test('a line can be heard again, and that changes no move and no length', async () => {
    const { view, send, clock, voice } = await atFirstChoice();
    const before = view();
    send({ type: 'line.hear', lineId: 'well' });
    expect(view()).toMatchObject({ phase: 'choosing', isHearingAgain: true, canSkip: true });
    expect(voice.told.filter((one) => one === 'speak well')).toHaveLength(2);
    expect(view().replies).toEqual(before.replies);
    await clock.pass(LENGTHS.well);
    expect(view()).toEqual(before);
  });

  test('a reply may be chosen while a line is heard again', async () => {
    const { view, send, voice } = await atFirstChoice();
    send({ type: 'line.hear', lineId: 'well' });
    send({ type: 'reply.choose', replyId: 'own' });
    expect(view().phase).toBe('replying');
    expect(voice.told.at(-1)).toBe('stop well');
  });

  test('no line is heard that does not exist', async () => {
    const { view, send } = await atFirstChoice();
    send({ type: 'line.hear', lineId: 'toString' });
    send({ type: 'line.hear', lineId: 'nothing' });
    expect(view().isHearingAgain).toBe(false);
  });
});

test('the view is the same object until something in it changes', async () => {
  const { view, send, session, clock } = await atFirstChoice();
  let told = 0;
  session.subscribe(() => {
    told += 1;
  });
  const before = view();
  send({ type: 'tab.shown' });
  send({ type: 'reply.takeBack' });
  send({ type: 'hold.end' });
  await clock.pass(5000);
  expect(view()).toBe(before);
  expect(told).toBe(0);
  send({ type: 'mute.toggle' });
  expect(told).toBe(1);
  expect(view()).toEqual({ ...before, isMuted: true });
  expect(view().replies).toBe(before.replies);
  expect(view().exchanges).toBe(before.exchanges);
});

test('the position of a line can be read while it is spoken, with or without a voice', async () => {
  const voiced = layTable();
  expect(voiced.session.positionMs()).toBeNull();
  voiced.send({ type: 'call.answer' });
  await voiced.clock.pass(350 + 700);
  expect(voiced.session.positionMs()).toBe(700);
  await voiced.hearOut();
  expect(voiced.session.positionMs()).toBeNull();
  const silent = layTable({ isSilent: true });
  silent.send({ type: 'call.answer' });
  await silent.clock.pass(350 + 600);
  expect(silent.session.positionMs()).toBe(600);
});
