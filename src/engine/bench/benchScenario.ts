// One scenario under all players, with everything the properties ask about. It plays and measures; it judges nothing.

import type { Stage } from '../call/call.types';
import type { Move } from '../call/move.types';
import type { Policy } from '../scenario/policy.types';
import type { Par, Scenario } from '../scenario/scenario.types';
import { reachedState } from '../score/outcome';
import { type BestLoss, BY_CHANCE, bestLossesIn, COLLEAGUES } from './bestLosses';
import { bestReachable } from './bestReachable';
import { criticalInARow } from './criticalOptions';
import { type Decision, decisionsIn } from './decisions';
import { type Detour, detoursFrom } from './detours';
import { type Exit, endingsAtExit, exitAfter, movesToExit } from './exits';
import { explore } from './explore';
import type { House } from './houses';
import { type Idling, idlingsOf } from './idling';
import type { Contestant } from './player.types';
import { CONTESTANTS, EXPERT } from './players/contestants';
import { type Played, playScenario } from './playScenario';
import { type Sighting, sightingsIn } from './sightings';
import { difference, type Road, roadsOf, varyingBeats } from './steadiness';
import { type PlayerRow, type Run, rowOf, runOf } from './summary';

export interface ScenarioBench {
  readonly scenario: Scenario;
  readonly policy: Policy;
  readonly rows: Readonly<Record<string, PlayerRow>>;
  readonly runs: Readonly<Record<string, readonly Run[]>>;
  /** The expert's state at the end, in the measure of a par. */
  readonly reached: Par;
  readonly detours: readonly Detour[];
  readonly decisions: readonly Decision[];
  readonly beats: readonly string[];
  readonly endings: readonly string[];
  /** Rows of the rubric that some run had a chance of. */
  readonly indicators: readonly string[];
  /** `from>to` of beats in a row that both offer a critical error. */
  readonly criticalRows: readonly string[];
  /** Best totals by beam search: with the author's marks to finish by, and without them. */
  readonly best: Best;
  readonly sightings: readonly (Sighting & { readonly player: string; readonly times: number })[];
  readonly exits: readonly Exit[];
  /** The expert's roads: a seeded cue may part them. */
  readonly roads: readonly Road[];
  readonly idlings: readonly Idling[];
  /** What rests left behind, from whoever can play calls through the session; null when nobody did. */
  readonly traces: Traces | null;
  /** The scenario in every house it may be played in; null when nobody looked. */
  readonly houses: readonly House[] | null;
  /** What a reply marked best loses: where a colleague comes to, and where only chance does. */
  readonly bestLosses: { readonly colleagues: readonly BestLoss[]; readonly chance: readonly BestLoss[] };
  readonly differences: readonly string[];
  readonly varying: readonly string[];
}

export interface Best {
  readonly marked: number;
  readonly unmarked: number;
  readonly moves: readonly Move[];
}

/** Calls played with and without rests, and where one left a trace. */
export interface Traces {
  readonly calls: number;
  readonly rests: number;
  readonly found: readonly string[];
}

export interface BenchOptions {
  /** Players besides the bench's own. */
  readonly guests?: readonly Contestant[];
  /** Seeds per player at most; the players' own numbers unless given. */
  readonly mostRuns?: number;
  /** States explored at most, and calls kept by the search: less finds less. */
  readonly states?: number;
  readonly width?: number;
  /** What `searchBest` found, where it was asked elsewhere. */
  readonly best?: Best;
}

const SEED = 1;
/** The search that may finish by the author's marks needs fewer calls: it begins at his own road. */
const MARKED_WIDTH = 10;
const EXITS = 40;
const REPLAYS = 20;

/** Plays `scenario` under `policy` with everybody. A minute of work at most on a slow machine. */
export function benchScenario(scenario: Scenario, policy: Policy, options: BenchOptions = {}): ScenarioBench {
  const stage: Stage = { scenario, policy, seed: SEED, intensity: 2 };
  const runs: Record<string, Run[]> = {};
  const kept: Played[] = [];
  const seen = new Map<string, Sighting & { player: string; times: number }>();
  const indicators = new Set<string>();
  const exits = new Map<string, { moves: readonly Move[]; stage: Stage; beat: string }>();
  // guests first: a guest that breaks down does so before the long part
  for (const contestant of [...(options.guests ?? []), ...CONTESTANTS]) {
    const times = Math.min(contestant.runs, options.mostRuns ?? contestant.runs);
    runs[contestant.name] = Array.from({ length: times }, (_, place) => {
      const played = playScenario({ ...stage, seed: SEED + place }, contestant);
      note(seen, played, contestant.name);
      for (const { chances } of played.scorecard.competences)
        for (const { indicator } of chances) indicators.add(indicator);
      noteExit(exits, played);
      if (contestant.name === EXPERT.name || (contestant.name === 'RANDOM' && place < REPLAYS))
        kept.push(played);
      return runOf(played);
    });
  }
  const found = explore(stage, options.states);
  const experts = kept.filter(({ replay }) => replay.note !== null).slice(0, runs[EXPERT.name]?.length ?? 0);
  const expert = playScenario(stage, EXPERT);
  const ways = [...exits.values()];
  const best = options.best ?? searchBest(scenario, policy, options.width);
  return {
    scenario,
    policy,
    rows: Object.fromEntries(Object.entries(runs).map(([name, own]) => [name, rowOf(own)])),
    runs,
    reached: reachedState(expert.replay),
    detours: detoursFrom(expert, stage),
    decisions: decisionsIn(found.calls, stage),
    indicators: [...indicators],
    beats: [...found.beats],
    endings: [
      ...new Set([...found.endings, ...ways.flatMap(({ moves, stage: own }) => endingsAtExit(moves, own))]),
    ],
    criticalRows: criticalInARow(found.calls, stage),
    best,
    sightings: [...seen.values()],
    exits: ways.map(({ moves, stage: own, beat }) => exitAfter(moves, own, beat)),
    roads: roadsOf(experts),
    idlings: idlingsOf(expert, stage),
    traces: null,
    houses: null,
    bestLosses: {
      colleagues: bestLossesIn(stage, COLLEAGUES, options.mostRuns),
      chance: bestLossesIn(stage, BY_CHANCE, options.mostRuns),
    },
    differences: kept.flatMap(({ replay }) => difference(replay) ?? []),
    varying: varyingBeats(experts.map(({ replay }) => replay)),
  };
}

/** The two searches of P5: half of the bench's work, and independent of the players. */
export function searchBest(scenario: Scenario, policy: Policy, width?: number): Best {
  const stage: Stage = { scenario, policy, seed: SEED, intensity: 2 };
  const [marked] = bestReachable(stage, [EXPERT, closer()], width ?? MARKED_WIDTH);
  const [unmarked] = bestReachable(stage, [closer()], width);
  return { marked: marked?.value ?? 0, unmarked: unmarked?.value ?? 0, moves: marked?.moves ?? [] };
}

function closer(): Contestant {
  const found = CONTESTANTS.find(({ name }) => name === 'CLOSE-ASAP');
  if (found === undefined) throw new Error('The bench has lost its closer.');
  return { ...found, note: 'needed' };
}

function note(
  seen: Map<string, Sighting & { player: string; times: number }>,
  played: Played,
  player: string,
): void {
  for (const sighting of sightingsIn(played)) {
    const key = `${sighting.property} ${sighting.beat} ${sighting.reply}`;
    const known = seen.get(key);
    if (known === undefined) seen.set(key, { ...sighting, player, times: 1 });
    else known.times += 1;
  }
}

/** A few exits for each beat, so that no beat crowds out the others. */
function noteExit(
  exits: Map<string, { moves: readonly Move[]; stage: Stage; beat: string }>,
  played: Played,
): void {
  if (exits.size >= EXITS) return;
  const moves = movesToExit(played);
  if (moves === null) return;
  const beat = played.replay.steps[moves.length]?.before.beat ?? '';
  const key = `${beat} ${moves.length} ${moves
    .map((move) => ('id' in move ? move.id : move.type))
    .join('')
    .slice(-3)}`;
  if (!exits.has(key)) exits.set(key, { moves, stage: played.replay.stage, beat });
}
