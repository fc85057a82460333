// Plays moves through the real session on a clock of its own, with and without rests, and says where a rest left a trace (P33). Prints nothing.

import { handClock, NO_VOICE } from './quietPorts.mjs';

/** How long each rest and each thought lasts: far longer than anything the session waits for, and a call of them stays within one day. */
const REST_MS = 4 * 60_000;
/** A reply's words stand and may be taken back, or what has just appeared settles: both are over by then. */
const STANDS_MS = 1_000;
const HELD_MS = 7_300;
const HOLD = [
  { type: 'hold', promisedSeconds: 60 },
  { type: 'resume', heldSeconds: 7 },
];
const PHASE_STEPS = 4_000;
const RESTS = ['minute.take', 'tab.hidden', 'sound.lost'];

/** The session did not come to where the moves go on. */
class Astray extends Error {}

/**
 * What differs between the calls `replays` played straight through and the same calls with a rest at every point: pauses of three kinds
 * in Live with timing on; in Practice, pauses, long thought, a line heard again and a reply taken back as well.
 * @param {readonly any[]} replays calls of the bench; their moves are made
 * @param {{ createSession: any, createMemoryStore: any, scoreReplay: any, replayMoves: any, callView: any }} tools of src/engine
 * @returns {Promise<{ calls: number, rests: number, found: readonly string[] }>}
 */
export async function tracesOf(replays, tools) {
  const found = [];
  let rests = 0;
  let calls = 0;
  for (const replay of replays) {
    const moves = withHold(replay, tools);
    for (const setting of ['practice', 'live']) {
      const straight = await playThrough({ ...replay, moves }, setting, false, tools);
      calls += 1;
      const rested = await playThrough({ ...replay, moves }, setting, true, tools).catch((error) => {
        if (!(error instanceof Astray)) throw error;
        found.push(
          `With rests, the replay of the call with seed ${replay.stage.seed} (${setting}) differs: ${error.message}`,
        );
        return null;
      });
      if (rested === null) continue;
      rests += rested.rests;
      for (const part of Object.keys(straight.kept))
        if (straight.kept[part] !== rested.kept[part])
          found.push(`With rests, ${part} of the call with seed ${replay.stage.seed} (${setting}) differs.`);
    }
  }
  return { calls, rests, found };
}

/** The moves of a call with one hold put in, at the first place where the rest still fits; without it where there is none. */
function withHold({ stage, steps }, { replayMoves, callView }) {
  const moves = steps.map(({ move }) => move);
  for (const [at, { before }] of steps.entries()) {
    const held = [...moves.slice(0, at), ...HOLD, ...moves.slice(at)];
    const isOpen = before.ending === null && callView(before, stage).canHold;
    if (isOpen && replayMoves(stage, held).ok) return held;
  }
  return moves;
}

/** One call through the session; what is kept of it, each part as text. */
async function playThrough(
  { stage, moves },
  setting,
  hasRests,
  { createSession, createMemoryStore, scoreReplay },
) {
  const clock = handClock();
  const store = createMemoryStore({ now: clock.now });
  const session = createSession({
    attemptId: 'bench',
    stage,
    setting,
    timing: setting === 'live' ? 1 : 0,
    moves: [],
    heardLines: [],
    scoreOf: scoreReplay,
    ports: { voice: NO_VOICE, store, clock },
  });
  const { send, getView } = session;
  let rests = 0;
  const rest = async () => {
    if (!hasRests) return;
    send({ type: RESTS[rests % RESTS.length] });
    rests += 1;
    await clock.pass(REST_MS);
    send({ type: 'minute.over' });
    await clock.pass(STANDS_MS / 2);
  };
  const until = async (...phases) => {
    for (let left = PHASE_STEPS; left > 0 && !phases.includes(getView().phase); left -= 1)
      await clock.pass(100);
    if (!phases.includes(getView().phase))
      throw new Astray(
        `${stage.scenario.id}: the session stands at ${getView().phase} and not at ${phases.join(', ')}.`,
      );
    // what settles after a rest also settles without one, so that in Live both have waited alike
    await clock.pass(hasRests ? 0 : STANDS_MS / 2);
  };
  const think = async () => {
    if (!hasRests || setting === 'live') return;
    await clock.pass(REST_MS);
    const line = getView().line;
    if (line !== null) send({ type: 'line.hear', lineId: line.id });
    await until('choosing');
    await clock.pass(REST_MS);
  };
  await rest();
  send({ type: 'call.answer' });
  await rest();
  for (const move of moves) {
    if (move.type === 'note') {
      await until('wrapping');
      await clock.pass(hasRests ? REST_MS : 0);
      send({ type: 'note.leave', items: move.items });
      continue;
    }
    if (move.type === 'resume') {
      await until('held');
      await clock.pass(HELD_MS);
      await rest();
      send({ type: 'hold.end' });
      continue;
    }
    await until('choosing');
    await rest();
    if (move.type === 'hold') {
      send({ type: 'hold.start', promisedSeconds: move.promisedSeconds });
      continue;
    }
    await think();
    const choice =
      move.type === 'reply'
        ? { type: 'reply.choose', replyId: move.id }
        : move.words === undefined
          ? null
          : { type: 'close.choose', words: move.words };
    if (choice !== null) {
      if (hasRests && setting === 'practice') {
        send(choice);
        send({ type: 'reply.takeBack' });
        await clock.pass(STANDS_MS);
      }
      send(choice);
      await rest();
      await clock.pass(STANDS_MS);
    } else send({ ...move, type: `${move.type}.make` });
  }
  if (moves.at(-1)?.type !== 'note') {
    await until('wrapping');
    send({ type: 'note.leave', items: [] });
  }
  await until('saved');
  const { attempt, call, moves: made, elapsedMs } = getView();
  const exported = await store.exportAll();
  session.stop();
  if (!exported.ok) throw new Error(`${stage.scenario.id}: nothing could be exported (${exported.fault}).`);
  return {
    rests,
    kept: {
      'the export': exported.value,
      'the scorecard': JSON.stringify(attempt.scorecard),
      'the replay': JSON.stringify({ moves: made, call, elapsedMs }),
    },
  };
}
