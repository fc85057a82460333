// What only Live has: cutting in, silence with consequences, mute as silence. And that nothing else has any of it.

import { describe, expect, test } from 'vitest';
import { buildStage } from '../../support/scenarioBuilder';
import { atFirstChoice, layTable, scenario } from './callTable';

const live = { setting: 'live' } as const;
const interruptingOwn = { type: 'reply', id: 'own', isInterrupting: true };

describe('cutting in', () => {
  test('a reply while he speaks stops him, and is a move that says so', async () => {
    const { view, send, clock, voice } = layTable(live);
    send({ type: 'call.answer' });
    await clock.pass(1000);
    expect(view().replies).toHaveLength(3);
    send({ type: 'reply.choose', replyId: 'own' });
    expect(view()).toMatchObject({ phase: 'replying', isCuttingIn: true });
    expect(voice.told.at(-1)).toBe('stop lost');
    await clock.pass(900);
    expect(view().moves).toEqual([interruptingOwn]);
    expect(view().call.interruptions).toBe(1);
    expect(view().exchanges.find(({ who }) => who === 'agent')).toMatchObject({ isCutIn: true });
  });

  test('taken back, his line begins again and nobody was interrupted', async () => {
    const { view, send, clock, hearOut } = layTable(live);
    send({ type: 'call.answer' });
    await clock.pass(1000);
    send({ type: 'reply.choose', replyId: 'own' });
    await clock.pass(300);
    send({ type: 'reply.takeBack' });
    expect(view()).toMatchObject({ phase: 'speaking', line: { id: 'lost' }, moves: [] });
    await hearOut();
    send({ type: 'reply.choose', replyId: 'own' });
    await clock.pass(900);
    expect(view().moves).toEqual([{ type: 'reply', id: 'own' }]);
  });

  test('the key that answered the phone does not cut in', async () => {
    const { view, send, clock } = layTable(live);
    send({ type: 'call.answer' });
    await clock.pass(350 + 200);
    send({ type: 'reply.choose', replyId: 'own' });
    expect(view().phase).toBe('speaking');
  });

  test('muted, nobody hears the reply', async () => {
    const { view, send, clock } = layTable(live);
    send({ type: 'call.answer' });
    await clock.pass(1000);
    send({ type: 'mute.toggle' });
    send({ type: 'reply.choose', replyId: 'own' });
    expect(view()).toMatchObject({ phase: 'speaking', isMuted: true, moves: [] });
  });

  test('his last words are heard out', async () => {
    const { view, send, clock } = await atFirstChoice(live);
    send({ type: 'end.make', manner: 'hang-up' });
    await clock.pass(300);
    expect(view().replies).toEqual([]);
    expect(view().phase).toBe('wrapping');
  });
});

describe('silence', () => {
  test('eight seconds are free, then dead air, again at twenty, and at thirty-two he rings off', async () => {
    const { view, clock, hearOut } = await atFirstChoice(live);
    await clock.pass(7_690);
    expect(view().moves).toEqual([]);
    await clock.pass(20);
    expect(view().moves).toEqual([{ type: 'dead-air', nth: 1 }]);
    expect(view()).toMatchObject({ phase: 'speaking', line: { id: 'hello' } });
    await hearOut();
    await clock.pass(11_600);
    expect(view().moves).toHaveLength(1);
    await clock.pass(400);
    expect(view().moves).toEqual([
      { type: 'dead-air', nth: 1 },
      { type: 'dead-air', nth: 2 },
    ]);
    await hearOut();
    expect(view()).toMatchObject({ phase: 'choosing', silence: { secondsLeft: 12 } });
    await clock.pass(11_600);
    expect(view().moves).toHaveLength(2);
    await clock.pass(400);
    expect(view()).toMatchObject({ phase: 'speaking', line: { id: 'bye' }, endingId: 'customer-hung-up' });
    await hearOut();
    expect(view().phase).toBe('wrapping');
  });

  test('the clock begins anew where he makes a move of his own', async () => {
    const moving = {
      ...scenario,
      beats: {
        ...scenario.beats,
        opening: {
          ...scenario.beats['opening'],
          silence: { further: [{ says: 'hello', to: 'closing' }] },
        },
      },
    } as typeof scenario;
    const { view, clock, hearOut } = await atFirstChoice({ ...live, stage: buildStage(moving) });
    for (const wait of [8_000, 12_000, 12_000]) {
      await clock.pass(wait);
      await hearOut();
    }
    expect(view()).toMatchObject({ phase: 'choosing', decision: 2, silence: { secondsLeft: 8 } });
    expect(view().moves.at(-1)).toEqual({ type: 'dead-air', nth: 3 });
  });

  test('where all has been said he waits without a word, and that is told', async () => {
    const { view, clock, say, hearOut } = await atFirstChoice(live);
    await clock.pass(8_000);
    await hearOut();
    await say('listen');
    await hearOut();
    expect(view().silence).toMatchObject({ isAnswered: false });
    await clock.pass(8_000);
    expect(view()).toMatchObject({ phase: 'choosing', silence: { isAnswered: true } });
    expect(view().moves.at(-1)).toEqual({ type: 'dead-air', nth: 1 });
  });

  test('the view counts it down about four times a second', async () => {
    const { view, clock, session } = await atFirstChoice(live);
    let told = 0;
    session.subscribe(() => {
      told += 1;
    });
    await clock.pass(3_700);
    expect(view().silence).toEqual({ used: 0.5, secondsLeft: 4, isAnswered: true });
    expect(told).toBeGreaterThanOrEqual(14);
    expect(told).toBeLessThanOrEqual(16);
  });

  test.each([1, 2, 3, 5, 10] as const)('the timing setting stretches it by %i', async (timing) => {
    const { view, clock } = await atFirstChoice({ ...live, timing });
    await clock.pass(8_000 * timing - 320);
    expect(view().moves).toEqual([]);
    await clock.pass(40);
    expect(view().moves).toEqual([{ type: 'dead-air', nth: 1 }]);
  });

  test('timing off means none at all', async () => {
    const { view, clock } = await atFirstChoice({ ...live, timing: 0 });
    expect(view().silence).toBeNull();
    await clock.pass(3_600_000);
    expect(view().moves).toEqual([]);
  });

  test('timing can be turned off while it runs, for the rest of the call', async () => {
    const { view, send, clock, say, hearOut } = await atFirstChoice(live);
    await clock.pass(7_000);
    send({ type: 'timing.off' });
    expect(view().silence).toBeNull();
    await clock.pass(600_000);
    await say('own');
    await hearOut();
    await clock.pass(600_000);
    expect(view().moves).toEqual([{ type: 'reply', id: 'own' }]);
  });

  test.each(['guided', 'practice'] as const)('%s never counts one', async (setting) => {
    const { view, clock } = await atFirstChoice({ setting, timing: 1 });
    expect(view().silence).toBeNull();
    await clock.pass(3_600_000);
    expect(view()).toMatchObject({ phase: 'choosing', moves: [] });
  });

  test('a beat that may not be hurried counts none, and has no hold', async () => {
    const stage = buildStage({ ...scenario, opening: 'calm' });
    const { view, send, clock } = await atFirstChoice({ ...live, stage });
    expect(view()).toMatchObject({ silence: null, canHold: false });
    send({ type: 'hold.start', promisedSeconds: 60 });
    await clock.pass(600_000);
    expect(view()).toMatchObject({ phase: 'choosing', moves: [] });
  });

  test('a written contact counts none', async () => {
    const stage = buildStage({ ...scenario, channel: 'message' });
    const { view, clock } = await atFirstChoice({ ...live, stage });
    await clock.pass(600_000);
    expect(view()).toMatchObject({ silence: null, moves: [] });
  });

  test('hearing a line again and taking a reply back cost no patience, and give none back', async () => {
    const { view, send, clock } = await atFirstChoice(live);
    await clock.pass(3_700);
    send({ type: 'line.hear', lineId: 'well' });
    await clock.pass(1_500);
    expect(view().silence).toEqual({ used: 0.5, secondsLeft: 4, isAnswered: true });
    send({ type: 'reply.choose', replyId: 'own' });
    await clock.pass(800);
    send({ type: 'reply.takeBack' });
    expect(view().silence).toEqual({ used: 0.5, secondsLeft: 4, isAnswered: true });
    await clock.pass(3_990);
    expect(view().moves).toEqual([]);
    await clock.pass(20);
    expect(view().moves).toEqual([{ type: 'dead-air', nth: 1 }]);
  });

  test('muted on the agent’s turn, the silence runs on and no reply is taken', async () => {
    const { view, send, clock } = await atFirstChoice(live);
    send({ type: 'mute.toggle' });
    await clock.pass(1_000);
    send({ type: 'reply.choose', replyId: 'own' });
    expect(view().phase).toBe('choosing');
    await clock.pass(6_800);
    expect(view().moves).toEqual([{ type: 'dead-air', nth: 1 }]);
  });
});
