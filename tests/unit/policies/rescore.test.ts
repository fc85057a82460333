// A call read again under another house: which lines change, which do not, and what cannot be read again.

import { describe, expect, it } from 'vitest';
import { mayForward } from '../../../src/engine/call/boundary';
import { ENGINE_VERSION } from '../../../src/engine/call/engineVersion';
import type { Move } from '../../../src/engine/call/move.types';
import type { Policy } from '../../../src/engine/scenario/policy.types';
import { rescore } from '../../../src/engine/score/rescore';
import type { Change, Played, Rescored } from '../../../src/engine/score/rescore.types';
import { rescoreAll } from '../../../src/engine/score/rescoreAll';
import { policies } from '../../../src/scenarios/load';
import { neverEnd } from '../../../src/scenarios/policies/neverEnd';
import { oneWarning } from '../../../src/scenarios/policies/oneWarning';
import { twoWarnings } from '../../../src/scenarios/policies/twoWarnings';
import { zeroTolerance } from '../../../src/scenarios/policies/zeroTolerance';
import { callWith, end, play, say } from '../../support/playCall';
import { buildBeat, buildReply, buildScenario, buildStage } from '../../support/scenarioBuilder';

/** He insults from the first word and does not stop. */
const scenario = buildScenario({
  policy: 'one-warning',
  judged: [{ best: ['ended-with-route', 'forwarded'], acceptable: ['resolved'] }],
  par: { 'one-warning': { heat: 30, trust: 50, distress: 20 } },
  beats: {
    ...buildScenario().beats,
    opening: buildBeat({
      arrives: { abuse: 2, because: 'He insults.' },
      cues: [{ kind: 'insult', category: 'personal', isAimedAtAgent: true, isRepeated: true }],
      replies: {
        name: buildReply({ shows: ['name-behaviour'], goes: 'opening' }),
        warn: buildReply({ shows: ['state-consequence'], goes: 'opening' }),
        listen: buildReply({ shows: ['reflect-content'], goes: 'opening' }),
        give: buildReply({
          shows: ['own-next-action'],
          goes: 'opening',
          commits: [{ what: '£20 off', goodwill: 20 }],
        }),
      },
    }),
  },
});

const attempt = (moves: readonly Move[], part: Partial<Played> = {}): Played => ({
  id: 'a',
  scenarioId: scenario.id,
  scenarioVersion: scenario.version,
  policyId: 'one-warning',
  policyVersion: oneWarning.version,
  engineVersion: ENGINE_VERSION,
  seed: 1,
  intensity: 2,
  moves,
  ...part,
});
const read = (moves: readonly Move[], policy: Policy, own: Policy = oneWarning) => {
  const played = attempt(moves, { policyId: own.id, policyVersion: own.version });
  const rescored = rescore(played, { scenario, policy: own }, policy);
  if (!rescored.ok) throw new Error(rescored.because);
  return rescored;
};
const ofKind = <K extends Change['kind']>({ changes }: Extract<Rescored, { ok: true }>, kind: K) =>
  changes.filter((one): one is Extract<Change, { kind: K }> => one.kind === kind);

const FAIR = [say('name'), say('warn'), end('under-policy')];

describe('a call read under another house', () => {
  it('says of a gift whose to give it is in either house', () => {
    const [promise, ...others] = ofKind(read([say('give'), ...FAIR], zeroTolerance), 'promise');
    expect(others).toEqual([]);
    expect(promise).toEqual({
      kind: 'promise',
      turn: 1,
      what: '£20 off',
      before: 'forbidden',
      after: 'allowed',
      clause: zeroTolerance.clauses.promises.id,
    });
    expect(ofKind(read([say('give'), ...FAIR], twoWarnings), 'promise')).toHaveLength(1);
    expect(ofKind(read([say('give'), ...FAIR], neverEnd), 'promise')).toEqual([]);
  });

  it('is what it was under its own', () => {
    const same = read(FAIR, oneWarning);
    expect(same.changes).toEqual([]);
    expect(same.after).toEqual(same.before);
    expect(same.before.ending.kind).toBe('ended-with-route');
  });

  it('was ended too early where two warnings are owed', () => {
    const strict = read(FAIR, twoWarnings);
    expect(strict.after.ending.kind).toBe('unwarned-hang-up');
    expect(ofKind(strict, 'error')).toEqual([
      { kind: 'error', error: 'CE1', turn: 3, isAdded: true, clause: 'warnings' },
    ]);
    expect(ofKind(strict, 'chance').map(({ indicator }) => indicator)).toEqual(
      expect.arrayContaining(['BS3', 'BS4', 'PE1']),
    );
    expect(strict.after.total).toBeLessThan(strict.before.total ?? 0);
    expect(ofKind(strict, 'ending')[0]?.clause).toBe('warnings');
  });

  it('was warned more often than needed where none is owed, and was right to end', () => {
    const bare = [end('under-policy')];
    const cutOff = read(bare, zeroTolerance);
    expect(cutOff.before.criticalErrors.map(({ id }) => id)).toContain('CE1');
    expect(cutOff.after.criticalErrors).toEqual([]);
    expect(ofKind(cutOff, 'error')[0]?.isAdded).toBe(false);
    expect(cutOff.after.ending.kind).toBe('ended-with-route');
  });

  it('did what a house that never ends a call has no way to do', () => {
    expect(ofKind(read(FAIR, neverEnd), 'departure')).toEqual([
      { kind: 'departure', what: 'no-ending', turn: 3, clause: 'warnings' },
    ]);
    const forward: Move = {
      type: 'transfer',
      target: 'lead',
      manner: 'warm',
      parts: ['consent'],
      isConduct: true,
    };
    const passedOn = [say('name'), say('warn'), forward];
    expect(ofKind(read(passedOn, twoWarnings), 'departure')).toEqual([
      { kind: 'departure', what: 'no-forwarding', turn: 3, clause: 'warnings' },
    ]);
    const noDesk = { ...oneWarning, id: 'no-desk', routes: ['conduct-colleague', 'crisis-line'] } as const;
    expect(ofKind(read(passedOn, noDesk), 'departure').map(({ what }) => what)).toEqual(['route-closed']);
  });

  it('keeps the par of the house it was played in, so that de-escalation does not change with the house', () => {
    const closed = [say('listen'), end('politely'), end('politely'), end('politely'), end('politely')];
    for (const policy of Object.values(policies)) {
      const { before, after } = read(closed, policy);
      expect(after.competences[0]?.outcome).toBe(before.competences[0]?.outcome);
      expect(after.hasNoPar).toBeUndefined();
    }
  });

  it('says why it cannot be read again', () => {
    const because = (part: Partial<Played>) => {
      const rescored = rescore(attempt(FAIR, part), { scenario, policy: oneWarning }, twoWarnings);
      return rescored.ok ? null : rescored.because;
    };
    expect(because({})).toBeNull();
    expect(because({ scenarioVersion: 99 })).toBe('changed');
    expect(because({ policyId: 'two-warnings' })).toBe('changed');
    expect(because({ engineVersion: ENGINE_VERSION + 1 })).toBe('changed');
    expect(because({ moves: [say('nothing')] })).toBe('misfit');
    expect(because({ moves: [say('name')] })).toBe('unfinished');
  });
});

describe('passing an abusive caller on', () => {
  it('is open in a house that never ends a call once the abuse has been named, and earns its ending', () => {
    const stage = buildStage(scenario, { policy: neverEnd });
    const abused = callWith(stage, { boundary: 'unmarked' }, { abuse: 2 });
    expect(mayForward(abused, stage)).toBe(false);
    expect(mayForward({ ...abused, boundary: 'named' }, stage)).toBe(true);
    expect(
      mayForward(
        { ...abused, boundary: 'named' },
        { ...stage, policy: { ...neverEnd, hasForwarding: false } },
      ),
    ).toBe(false);
    expect(mayForward(callWith(stage, { boundary: 'named' }, { abuse: 1 }), stage)).toBe(false);
    const forward: Move = { type: 'transfer', target: 'lead', manner: 'warm', parts: [], isConduct: true };
    const kindOf = (policy: Policy, ...moves: readonly Move[]) =>
      scenario.endings[play({ ...stage, policy }, ...moves).final.ending ?? '']?.kind;
    expect(kindOf(neverEnd, say('name'), forward)).toBe('forwarded');
    expect(kindOf(neverEnd, forward)).toBe('warm-handoff');
    expect(kindOf(oneWarning, say('name'), forward)).toBe('warm-handoff');
  });
});

describe('many calls', () => {
  it('come one row at a time, and may be stopped between two', () => {
    const attempts = [attempt(FAIR), attempt([say('name')], { id: 'b' }), attempt(FAIR, { id: 'c' })];
    const asked: string[] = [];
    const rows = rescoreAll(
      attempts,
      ({ id }) => {
        asked.push(id);
        return id === 'c' ? null : { scenario, policy: oneWarning };
      },
      twoWarnings,
    );
    const first = rows.next();
    expect(asked).toEqual(['a']);
    expect(!first.done && first.value.because).toBeNull();
    expect(!first.done && first.value.changes).toBeGreaterThan(2);
    expect([...rows].map(({ id, because }) => [id, because])).toEqual([
      ['b', 'unfinished'],
      ['c', 'gone'],
    ]);
  });
});
