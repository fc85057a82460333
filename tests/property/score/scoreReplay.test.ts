import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BehaviourId } from '../../../src/engine/behaviours/catalogue';
import type { Replay } from '../../../src/engine/call/call.types';
import { callView } from '../../../src/engine/call/callView';
import type { Move } from '../../../src/engine/call/move.types';
import { replayMoves } from '../../../src/engine/call/replayMoves';
import type { Scenario } from '../../../src/engine/scenario/scenario.types';
import { totalCap } from '../../../src/engine/score/caps';
import {
  CRITICAL_ERRORS,
  type CriticalErrorId,
  criticalErrorRow,
} from '../../../src/engine/score/criticalErrorTable';
import { decisionsOf } from '../../../src/engine/score/explain';
import { isReasonKey } from '../../../src/engine/score/reasons';
import { COMPETENCES } from '../../../src/engine/score/rubric';
import { scoreReplay } from '../../../src/engine/score/scoreReplay';
import { generatedScenario } from '../../support/generatedScenario';
import { randomWalk } from '../../support/randomWalk';
import { buildPolicy, buildStage } from '../../support/scenarioBuilder';
import { type CallPlan, cardOf, chancesIn, replayOf, type TurnPlan } from '../../support/scoreScenario';
import { behaviour, deepFreeze } from '../customerArbitraries';

const policy = fc
  .record({
    warningsDue: fc.constantFrom(0 as const, 1 as const, 2 as const, 'never' as const),
    endsAtOnce: fc.constantFrom<readonly ('sexual' | 'personal')[]>([], ['sexual'], ['personal', 'sexual']),
    hasForwarding: fc.boolean(),
  })
  .map(buildPolicy);

interface Played {
  readonly scenario: Scenario;
  readonly moves: readonly Move[];
  readonly replay: Replay;
}

/** A finished call through the real engine, over a generated scenario, with a note of what was on offer. */
const played: fc.Arbitrary<Played> = fc
  .tuple(
    fc.integer({ min: 1, max: 1e6 }),
    fc.integer({ min: 2, max: 8 }),
    fc.integer({ min: 1, max: 1e6 }),
    policy,
  )
  .map(([seed, size, walk, house]) => {
    const scenario = {
      ...generatedScenario(seed, size),
      par: { 'one-warning': { heat: 25, trust: 60, distress: 20 } },
    };
    const stage = buildStage(scenario, { policy: house, seed });
    const steps = randomWalk(stage, walk, 14);
    const last = steps[steps.length - 1]?.after;
    const ends: Move[] = last?.hold ? [{ type: 'resume', heldSeconds: 1 }] : [];
    if (last?.ending === null) ends.push({ type: 'end', manner: 'hang-up' });
    const moves: Move[] = [...steps.map(({ move }) => move), ...ends];
    const ended = replayAll(stage, moves);
    const items = callView(ended.final, stage).noteItems.filter((_, at) => (walk >> at) % 2 === 0);
    moves.push({ type: 'note', items: items.map(({ id }) => id) });
    return { scenario, moves, replay: replayAll(stage, moves) };
  });

function replayAll(stage: Replay['stage'], moves: readonly Move[]): Replay {
  const replayed = replayMoves(stage, moves);
  if (!replayed.ok) throw new Error(replayed.problem);
  return replayed.replay;
}

const bytes = (replay: Replay): string => JSON.stringify(scoreReplay(replay));

describe('a scorecard', () => {
  it('keeps every number on its scale, and to its caps', () => {
    fc.assert(
      fc.property(played, ({ replay }) => {
        const card = scoreReplay(replay);
        const errors = card.criticalErrors.map(({ id }) => id as CriticalErrorId);
        expect(card.total).toBeGreaterThanOrEqual(0);
        expect(card.total).toBeLessThanOrEqual(totalCap(errors) ?? 100);
        for (const { id, weight, isObserved, score, band, outcome, chances } of card.competences) {
          const row = COMPETENCES.find((one) => one.id === id);
          expect(isObserved).toBe(weight >= (row?.leastWeight ?? Number.NaN));
          expect(score === null).toBe(!isObserved);
          expect(band === null).toBe(!isObserved);
          const caps = errors.map((error) => criticalErrorRow(error).competences[id] ?? 100);
          if (score !== null) expect(score).toBeLessThanOrEqual(Math.min(100, ...caps));
          if (score !== null) expect(score).toBeGreaterThanOrEqual(0);
          if (outcome !== null) expect(outcome >= 0 && outcome <= 100).toBe(true);
          for (const { credit } of chances) expect(credit >= 0 && credit <= 1).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names a real turn, reply and reason for every chance', () => {
    fc.assert(
      fc.property(played, ({ replay }) => {
        const turns = replay.steps.filter(({ turn }) => turn > 0);
        for (const chance of scoreReplay(replay).competences.flatMap(({ chances }) => chances)) {
          expect(isReasonKey(chance.reason)).toBe(true);
          expect(chance.reason === 'any.silent' || chance.reason.startsWith(`${chance.indicator}.`)).toBe(
            true,
          );
          const step = turns.find(({ turn }) => turn === chance.turn);
          // read without the waits, a turn may be another thing: ending with no warning given, say
          if (chance.isWithoutWaits !== true) expect(chance.behaviours).toEqual(step?.behaviours ?? []);
          expect(chance.replyId).toBe(step?.replyId);
          expect(chance.openedAt).toBeLessThanOrEqual(turns.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same bytes every time, and leaves the replay as it was', () => {
    fc.assert(
      fc.property(played, ({ replay }) => {
        const frozen = deepFreeze(structuredClone(replay));
        expect(bytes(frozen)).toBe(bytes(frozen));
        expect(bytes(frozen)).toBe(bytes(replay));
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on the order in which replies are written', () => {
    fc.assert(
      fc.property(played, ({ scenario, moves, replay }) => {
        const beats = Object.fromEntries(
          Object.entries(scenario.beats).map(([id, beat]) => [
            id,
            { ...beat, replies: Object.fromEntries(Object.entries(beat.replies).reverse()) },
          ]),
        );
        const stage = { ...replay.stage, scenario: { ...scenario, beats } };
        expect(bytes(replayAll(stage, moves))).toBe(bytes(replay));
      }),
      { numRuns: 100 },
    );
  });

  it('gives no chance for a move that is no turn', () => {
    fc.assert(
      fc.property(played, fc.nat(), ({ replay }, where) => {
        const open = replay.steps.filter(({ before }) => before.ending === null);
        const at = where % open.length;
        const state = open[at]?.before ?? replay.opening;
        const pause = {
          move: { type: 'dead-air', nth: 1 } as const,
          turn: 0,
          before: state,
          after: state,
          behaviours: [],
          tags: [],
        };
        const steps = [...replay.steps.slice(0, at), pause, ...replay.steps.slice(at)];
        expect(bytes({ ...replay, steps })).toBe(bytes(replay));
      }),
      { numRuns: 100 },
    );
  });
});

describe('the facts behind a card', () => {
  it('find the chosen reply among the options, with the customer it really left', () => {
    fc.assert(
      fc.property(played, ({ replay }) => {
        for (const { step, options, after, move } of decisionsOf(replay)) {
          expect(replay.steps[move]).toBe(step);
          const chosen = options.filter(({ isChosen }) => isChosen);
          expect(chosen).toHaveLength(step.replyId === undefined ? 0 : 1);
          const wasInterrupting = step.move.type === 'reply' && step.move.isInterrupting === true;
          if (!wasInterrupting) for (const one of chosen) expect(one.after).toEqual(after);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** A call whose states are fixed beforehand, so that only what is shown differs. */
const fixedCall: fc.Arbitrary<CallPlan> = fc
  .array(
    fc.record({
      id: behaviour,
      heat: fc.integer({ min: 20, max: 95 }),
      heard: fc.integer({ min: 0, max: 4 }),
      progress: fc.nat({ max: 2 }),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map((turns) => ({
    scenario: { par: { 'one-warning': { heat: 25, trust: 60, distress: 20 } } },
    turns: turns.map(({ id, heat, heard, progress }): TurnPlan => {
      const state = { heat, heard, progress, listeningRun: 0, shown: [], abuse: 0 as const };
      return { shows: [id], meets: state, leaves: state, tags: [] };
    }),
  }));

const MENDING: readonly BehaviourId[] = ['specific-apology', 'reflect-content', 'reflect-meaning'];

describe('harm', () => {
  it('added to a reply and not mended never raises de-escalation, whatever else stays the same', () => {
    fc.assert(
      fc.property(fixedCall, fc.nat(), (plan, where) => {
        const at = where % plan.turns.length;
        const next = plan.turns.slice(at + 1, at + 3).flatMap(({ shows }) => [...shows]);
        fc.pre(!next.some((id) => MENDING.includes(id)));
        const turns = plan.turns.map(
          (turn, index): TurnPlan => (index === at ? { ...turn, shows: [turn.shows[0], 'minimise'] } : turn),
        );
        const de = (one: CallPlan) => cardOf(one).competences.find(({ id }) => id === 'DE');
        const evidence = (one: CallPlan) => evidenceOf(de(one)?.chances ?? []);
        expect(evidence({ ...plan, turns })).toBeLessThanOrEqual(evidence(plan) + 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it('never earns an escalator row, and mending earns half at most', () => {
    fc.assert(
      fc.property(played, ({ replay }) => {
        const card = scoreReplay(replay);
        for (const { credit } of chancesIn(card, 'DE7')) expect(credit).toBeLessThanOrEqual(0.5);
        for (const { credit, behaviours } of chancesIn(card, 'DE6'))
          if (behaviours.includes('minimise')) expect(credit).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});

function evidenceOf(chances: readonly { indicator: string; weight: number; credit: number }[]): number {
  const rows = new Map<string, { weight: number; credit: number }[]>();
  for (const one of chances) rows.set(one.indicator, [...(rows.get(one.indicator) ?? []), one]);
  let weight = 0;
  let earned = 0;
  for (const list of rows.values()) {
    const one = list[0]?.weight ?? 0;
    weight += one;
    earned += (one * list.reduce((sum, { credit }) => sum + credit, 0)) / list.length;
  }
  return weight === 0 ? 1 : earned / weight;
}

describe('caps', () => {
  const ids = Object.keys(CRITICAL_ERRORS) as CriticalErrorId[];
  it('never rise with one more error, and never fall below twenty', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }), (errors) => {
        const all = totalCap(errors) ?? 100;
        expect(all).toBeLessThanOrEqual(totalCap(errors.slice(1)) ?? 100);
        expect(all).toBeGreaterThanOrEqual(20);
      }),
    );
  });
});

describe('a hand-written replay', () => {
  it('is over after its last turn, so the other tests score what they say', () => {
    const replay = replayOf({ turns: [{ shows: ['warm-wrap'] }] });
    expect(replay.final.ending).toBe('resolved');
  });
});
