// What the phone itself can do: hold, transfer, end; and rewinding, which only Guided has.

import { describe, expect, test } from 'vitest';
import { buildBeat, buildPolicy, buildReply, buildStage } from '../../support/scenarioBuilder';
import { atFirstChoice, layTable, scenario } from './callTable';

describe('hold', () => {
  test('he answers, the music plays, whole seconds are counted, and coming back is a move with them', async () => {
    const { view, send, clock, voice, hearOut } = await atFirstChoice();
    expect(view().canHold).toBe(true);
    send({ type: 'hold.start', promisedSeconds: 60 });
    expect(view()).toMatchObject({ phase: 'speaking', line: { id: 'well' }, hold: null });
    await hearOut();
    expect(voice.told.at(-1)).toBe('phone hold');
    await clock.pass(41_500);
    expect(view()).toMatchObject({
      phase: 'held',
      hold: { promisedSeconds: 60, heldSeconds: 41, words: 'Well. Go on.' },
      canHold: false,
      replies: [],
    });
    send({ type: 'hold.end' });
    expect(view()).toMatchObject({ phase: 'speaking', line: { id: 'back' } });
    expect(view().moves).toEqual([
      { type: 'hold', promisedSeconds: 60 },
      { type: 'resume', heldSeconds: 41 },
    ]);
    await hearOut();
    expect(view()).toMatchObject({ phase: 'choosing', decision: 1 });
  });

  test('without a word it is a hold without a promise, and too long is late', async () => {
    const { view, send, clock, hearOut } = await atFirstChoice();
    send({ type: 'hold.start' });
    await hearOut();
    await clock.pass(61_000);
    expect(view().hold).toMatchObject({ promisedSeconds: null, heldSeconds: 61 });
    send({ type: 'hold.end' });
    expect(view()).toMatchObject({ line: { id: 'late' } });
    expect(view().moves[0]).toEqual({ type: 'hold' });
  });

  test('in Live nobody is hurried while the caller is held', async () => {
    const { view, send, clock, hearOut } = await atFirstChoice({ setting: 'live' });
    send({ type: 'hold.start', promisedSeconds: 60 });
    await hearOut();
    await clock.pass(30_000);
    expect(view().moves).toEqual([{ type: 'hold', promisedSeconds: 60 }]);
  });
});

describe('transfer and end', () => {
  test('a transfer is made with its parts, and ends the call', async () => {
    const { view, send, hearOut, voice } = await atFirstChoice();
    expect(view().transfers.map(({ target }) => target)).toEqual(['lead', 'helpline']);
    send({ type: 'transfer.make', target: 'lead', manner: 'warm', parts: ['consent', 'brief'] });
    await hearOut();
    expect(view()).toMatchObject({ phase: 'wrapping', endingId: 'warm-handoff' });
    expect(view().moves).toEqual([
      { type: 'transfer', target: 'lead', manner: 'warm', parts: ['consent', 'brief'] },
    ]);
    expect(view().exchanges.at(-1)).toEqual({ who: 'agent', text: 'I have Priya here.', move: 0 });
    expect(voice.told.at(-1)).toBe('phone hang-up');
  });

  test('a route that the policy lacks is shown closed with its sentence, and is not taken', async () => {
    const stage = buildStage(scenario, { policy: buildPolicy({ routes: [] }) });
    const { view, send } = await atFirstChoice({ stage });
    expect(view().transfers[0]).toMatchObject({
      isOpen: false,
      closedBecause: 'This house has no such route.',
    });
    send({ type: 'transfer.make', target: 'lead', manner: 'warm', parts: [] });
    expect(view()).toMatchObject({ phase: 'choosing', moves: [] });
  });

  test('End is there while he speaks, in every setting', async () => {
    for (const setting of ['guided', 'practice', 'live'] as const) {
      const { view, send, clock } = layTable({ setting });
      send({ type: 'call.answer' });
      await clock.pass(1000);
      expect(view().endings.map(({ manner }) => manner)).toContain('hang-up');
      send({ type: 'end.make', manner: 'hang-up' });
      expect(view()).toMatchObject({ phase: 'wrapping', moves: [{ type: 'end', manner: 'hang-up' }] });
    }
  });

  test('the polite close goes one step at a time', async () => {
    const beats = {
      ...scenario.beats,
      opening: buildBeat({ replies: { listen: buildReply({ shows: ['reflect-content'] }) } }),
    };
    const { view, send, clock, hearOut } = await atFirstChoice({ stage: buildStage({ ...scenario, beats }) });
    for (const text of ['So, box today.', 'I ring Thursday.', 'Is anything off?', 'Goodbye.']) {
      const [only] = view().closing;
      expect(view().closing.map((one) => one.text)).toEqual([text]);
      send({ type: 'close.choose', words: only?.id ?? '' });
      expect(view().phase).toBe('replying');
      expect(view().exchanges.at(-1)?.text).toBe(text);
      await clock.pass(950);
      await hearOut();
    }
    expect(view().phase).toBe('wrapping');
    expect(view().moves.map((move) => 'words' in move && move.words)).toEqual([
      'summarise:1',
      'nextStep:1',
      'lastQuestion:1',
      'goodbye:1',
    ]);
  });

  test('a sentence of the close can be taken back, and nothing has happened', async () => {
    const { view, send } = await atFirstChoice();
    const before = view();
    send({ type: 'close.choose', words: 'summarise:1' });
    send({ type: 'reply.takeBack' });
    expect(view()).toMatchObject({ phase: 'choosing', moves: [], call: before.call });
  });

  test('no step of the close is taken that is not due', async () => {
    const { view, send } = await atFirstChoice();
    send({ type: 'close.choose', words: 'goodbye:1' });
    send({ type: 'close.choose', words: 'summarise:9' });
    expect(view()).toMatchObject({ phase: 'choosing', moves: [] });
  });

  test('where the beat itself sums up, the sheet does not offer it a second time', async () => {
    const beats = {
      ...scenario.beats,
      opening: buildBeat({
        replies: {
          recap: buildReply({ shows: ['recap-confirm'], goes: 'here' }),
          listen: buildReply({ shows: ['reflect-content'], goes: 'here' }),
        },
      }),
    };
    const { view, say, hearOut } = await atFirstChoice({ stage: buildStage({ ...scenario, beats }) });
    expect(view()).toMatchObject({ closing: [], isClosingAmongReplies: true });
    expect(view().endings.map(({ manner }) => manner)).not.toContain('politely');
    await say('recap');
    await hearOut();
    expect(view().closing.map(({ id }) => id)).toEqual(['nextStep:1']);
  });
});

describe('rewinding', () => {
  test('in Guided the call goes back to before a move, with the same customer', async () => {
    const { view, send, say, hearOut } = await atFirstChoice({ setting: 'guided' });
    const before = view();
    await say('listen');
    await hearOut();
    await say('own');
    await hearOut();
    expect(view().canRewind).toBe(true);
    send({ type: 'call.rewind', move: 0 });
    await hearOut();
    expect(view()).toEqual({ ...before, line: { ...before.line, id: 'well' } });
  });

  test('from anywhere, even the note; and the draft follows', async () => {
    const { view, send, clock, store } = await atFirstChoice({ setting: 'guided' });
    send({ type: 'end.make', manner: 'hang-up' });
    await clock.pass(10);
    expect(view().phase).toBe('wrapping');
    send({ type: 'call.rewind', move: 0 });
    await clock.pass(300);
    expect(view()).toMatchObject({ phase: 'choosing', moves: [], endingId: null });
    expect(await store.draft()).toMatchObject({ ok: true, value: { moves: [] } });
  });

  test.each(['practice', 'live'] as const)('not in %s', async (setting) => {
    const { view, send, say, hearOut } = await atFirstChoice({ setting, timing: 0 });
    await say('own');
    await hearOut();
    const before = view();
    send({ type: 'call.rewind', move: 0 });
    expect(view()).toBe(before);
    expect(before.canRewind).toBe(false);
  });

  test('not to a move that was never made', async () => {
    const { view, send } = await atFirstChoice({ setting: 'guided' });
    for (const move of [0, -1, 3, 0.5]) send({ type: 'call.rewind', move });
    expect(view().phase).toBe('choosing');
  });
});

test('heat and hints are told in Guided and nowhere else', async () => {
  const guided = await atFirstChoice({ setting: 'guided' });
  expect(guided.view()).toMatchObject({
    reading: { scale: 'heat', value: 60, band: 'tense' },
    hint: 'He has told it twice.',
  });
  for (const setting of ['practice', 'live'] as const) {
    const { view } = await atFirstChoice({ setting });
    expect(view()).toMatchObject({ reading: null, hint: null });
  }
});
