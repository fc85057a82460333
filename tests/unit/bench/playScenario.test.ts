// A call played by a player: what he is shown, how he is held to it, and that every call ends.

import { describe, expect, it, vi } from 'vitest';
import type { Choice, Contestant, Player, Seen } from '../../../src/engine/bench/player.types';
import { PlayerFault } from '../../../src/engine/bench/playerFault';
import { CONTESTANTS, EXPERT } from '../../../src/engine/bench/players/contestants';
import { movesOf, playScenario } from '../../../src/engine/bench/playScenario';
import { runOf } from '../../../src/engine/bench/summary';
import { oneWarning } from '../../../src/scenarios/policies/oneWarning';
import { thirdDayOffline } from '../../../src/scenarios/thirdDayOffline/scenario';
import { buildBeat, buildReply, buildScenario, buildStage } from '../../support/scenarioBuilder';

// hundreds of calls take a second alone and more on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const S1 = { scenario: thirdDayOffline, policy: oneWarning, seed: 1, intensity: 2 } as const;
const guest = (play: Player): Contestant => ({ name: 'GUEST', runs: 1, note: 'none', sees: 'screen', play });
const named = (name: string): Contestant => {
  const found = CONTESTANTS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No player is called ${name}`);
  return found;
};

function faultOf(play: Player): PlayerFault {
  try {
    playScenario(S1, guest(play));
  } catch (error) {
    if (error instanceof PlayerFault) return error;
    throw error;
  }
  throw new Error('nothing was wrong');
}

describe('a player', () => {
  it('is shown what a trainee sees and no more', () => {
    const shown: Seen[] = [];
    playScenario(
      S1,
      guest((seen) => {
        shown.push(seen);
        return { type: 'end', manner: 'hang-up' };
      }),
    );
    const [seen] = shown;
    expect(Object.keys(seen ?? {}).sort()).toEqual(['ends', 'replies', 'said', 'seed', 'transfers', 'turn']);
    expect(seen?.said).toEqual([
      'Third day. Third. And your app says no known issues, like I’m making it up.',
    ]);
    expect(seen?.replies.map((reply) => Object.keys(reply))).toEqual(Array(4).fill(['id', 'text']));
    expect(seen?.transfers.map(({ target }) => target)).toEqual(['lead', 'telecare']);
    expect(seen?.ends.map(({ manner, warningsStillDue }) => [manner, warningsStillDue])).toEqual([
      ['politely', 0],
      ['under-policy', 1],
      ['hang-up', 1],
    ]);
  });

  it('that chooses a closed reply is told who, where, when, and what is open', () => {
    const { player, scenario, turn, problem, mend } = faultOf(({ turn: now }) => ({
      type: 'reply',
      id: now === 1 ? 'c' : 'nothing',
    }));
    expect({ player, scenario, turn }).toEqual({ player: 'GUEST', scenario: 'third-day-offline', turn: 2 });
    expect(problem).toBe('There is no reply "nothing" at the beat "twice-told".');
    expect(mend).toBe(
      `Open are the replies a, b, c, d, and the ends politely, under-policy, hang-up; return one of them, such as { type: 'reply', id: 'a' }.`,
    );
  });

  it('that throws is told what it threw', () => {
    const fault = faultOf(() => {
      throw new Error('no idea');
    });
    expect(fault.problem).toBe('it threw "no idea".');
    expect(fault.message).toContain('The player "GUEST" failed in "third-day-offline" at turn 1');
  });

  it('that closes politely has to choose its words', () => {
    const { problem } = faultOf(() => ({ type: 'end', manner: 'politely' }));
    expect(problem).toBe('A polite close has to say which of its `choices` it is.');
  });

  it('that returns nothing at all is answered, too', () => {
    expect(faultOf(() => undefined as unknown as Choice).problem).toBe('This is no kind of move.');
  });
});

describe('a call', () => {
  it('that its player would never end is closed politely after forty moves', () => {
    const scenario = buildScenario({
      beats: {
        opening: buildBeat({ replies: { stay: buildReply({ goes: 'again' }) } }),
        again: buildBeat({ replies: { stay: buildReply({ goes: 'opening' }) } }),
      },
    });
    const { replay } = playScenario(
      buildStage(scenario),
      guest(({ replies }) => ({ type: 'reply', id: replies[0]?.id ?? '' })),
    );
    const moves = movesOf(replay);
    expect(moves.slice(0, 40).every(({ type }) => type === 'reply')).toBe(true);
    expect(moves.slice(40).every(({ type }) => type === 'end')).toBe(true);
    expect(replay.final.ending).not.toBeNull();
  });

  it('with every reply closed is gone on with by the polite steps', () => {
    const closed = buildReply({ open: { heat: { atLeast: 99 } } });
    const scenario = buildScenario({ beats: { opening: buildBeat({ replies: { closed } }) } });
    for (const contestant of CONTESTANTS.filter(
      ({ name }) => name !== 'ALWAYS-TRANSFER' && name !== 'END-ASAP',
    )) {
      const moves = movesOf(playScenario(buildStage(scenario), contestant).replay).filter(
        ({ type }) => type !== 'note',
      );
      expect(moves, contestant.name).toEqual(
        ['summarise:1', 'nextStep:1', 'lastQuestion:1', 'goodbye:1'].map((words) => ({
          type: 'end',
          manner: 'politely',
          words,
        })),
      );
    }
  });

  it('leaves the needed note where the player is one to leave it', () => {
    expect(playScenario(S1, EXPERT).replay.note).toEqual(
      expect.arrayContaining(['alarm', 'box', 'engineer', 'tried']),
    );
    expect(
      playScenario(
        S1,
        guest(() => ({ type: 'end', manner: 'hang-up' })),
      ).replay.note,
    ).toBeNull();
  });
});

describe('the players choose', () => {
  const choices = {
    best: buildReply({ text: 'I have both calls here, and nobody rang.', expert: true, goes: 'end' }),
    fine: buildReply({ text: 'Nobody rang you?', acceptable: true, goes: 'end' }),
    sorry: buildReply({
      text: 'Sorry, please accept my apology.',
      shows: ['empty-apology-loop'],
      whyTempting: 'Kind.',
      goes: 'end',
    }),
    gift: buildReply({
      text: 'Perhaps I could.',
      shows: ['cave-in'],
      concession: true,
      whyTempting: 'Kind.',
      goes: 'end',
    }),
    rule: buildReply({ text: 'No.', shows: ['refuse-with-reason'], whyTempting: 'True.', goes: 'end' }),
    slot: buildReply({
      text: 'An engineer comes to you on Monday.',
      shows: ['give-timeline'],
      whyTempting: 'True.',
      goes: 'end',
    }),
  };
  const stage = buildStage(buildScenario({ beats: { opening: buildBeat({ replies: choices }) } }));

  it.each([
    ['EXPERT', 'best'],
    ['FIRST', 'best'],
    ['LAST', 'slot'],
    ['MIDDLE', 'sorry'],
    ['LONGEST', 'best'],
    ['SHORTEST', 'rule'],
    ['POLITEST', 'sorry'],
    ['HEDGER', 'gift'],
    ['ALWAYS-QUESTION', 'fine'],
    ['ECHO', 'slot'],
    ['ALWAYS-CONCEDE', 'gift'],
    ['ALWAYS-LIMIT', 'rule'],
    ['ALWAYS-FIX', 'slot'],
  ])('%s says "%s"', (name, reply) => {
    expect(runOf(playScenario(stage, named(name))).choices).toEqual([`opening:${reply}`]);
  });

  it('a warm handover at once: ALWAYS-TRANSFER', () => {
    expect(movesOf(playScenario(stage, named('ALWAYS-TRANSFER')).replay)[0]).toEqual({
      type: 'transfer',
      target: 'lead',
      manner: 'warm',
      parts: ['consent', 'brief', 'introduce', 'fallback'],
    });
  });

  it('the ending nearest at hand: END-ASAP', () => {
    expect(movesOf(playScenario(stage, named('END-ASAP')).replay)[0]).toEqual({
      type: 'end',
      manner: 'under-policy',
    });
  });

  it('a second best in about a fifth of the turns: HUMAN-GOOD', () => {
    const said = Array.from(
      { length: 400 },
      (_, seed) => runOf(playScenario({ ...stage, seed }, named('HUMAN-GOOD'))).choices[0],
    );
    const share = (reply: string): number => said.filter((one) => one === `opening:${reply}`).length;
    expect(share('fine')).toBeGreaterThan(60);
    expect(share('fine')).toBeLessThan(100);
    expect(share('sorry') + share('gift') + share('rule') + share('slot')).toBeGreaterThan(8);
    expect(share('sorry') + share('gift') + share('rule') + share('slot')).toBeLessThan(36);
  });
});
