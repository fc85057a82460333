// A contact as a player of the bench plays it, worked out by the engine for the seed that `sameSeed` gives. Clicks nothing.

import { CONTESTANTS, EXPERT } from '../../../src/engine/bench/players/contestants';
import { playScenario } from '../../../src/engine/bench/playScenario';
import { ENGINE_VERSION } from '../../../src/engine/call/engineVersion';
import type { Policy } from '../../../src/engine/scenario/policy.types';
import type { Scenario } from '../../../src/engine/scenario/scenario.types';
import { RUBRIC_VERSION } from '../../../src/engine/score/rubric';
import type { Scorecard } from '../../../src/engine/score/scorecard.types';
import type { Attempt } from '../../../src/engine/store/records.types';
import { policies, scenarioLoaders } from '../../../src/scenarios/load';

/** What a quarter of all seeds comes to, as `sameSeed` lets chance fall. */
const SEED = 0.25 * 2 ** 32;

export interface PlayedCall {
  readonly scenario: Scenario;
  readonly policy: Policy;
  /** The agent's words, one entry for each decision. */
  readonly words: readonly string[];
  /** The sentences of the note that the next colleague needs. */
  readonly note: readonly string[];
  readonly ending: string;
  readonly card: Scorecard;
  /** As the app would keep it, in Practice. */
  readonly attempt: Attempt;
}

/** By the expert. */
export const playedWell = (id: string): Promise<PlayedCall> => playedBy(EXPERT.name, id);

/** By the player of that name at intensity 2, in the contact's own house. Throws where the player uses the phone instead of words. */
export async function playedBy(name: string, id: string): Promise<PlayedCall> {
  const player = CONTESTANTS.find((one) => one.name === name);
  if (player === undefined) throw new Error(`The bench has no ${name}.`);
  const scenario = await scenarioLoaders[id]?.();
  const policy = policies[scenario?.policy ?? ''];
  if (scenario === undefined || policy === undefined) throw new Error(`${id} cannot be loaded.`);
  const { replay, scorecard } = playScenario({ scenario, policy, seed: SEED, intensity: 2 }, player);
  const words = replay.steps.flatMap(({ move, reply }) => {
    if (move.type === 'note') return [];
    if (reply === undefined || move.type !== 'reply') throw new Error(`${name}’s ${move.type} has no words.`);
    return [reply.text];
  });
  return {
    scenario,
    policy,
    words,
    note: (replay.note ?? []).map((item) => scenario.note[item]?.text ?? item),
    ending: scenario.endings[scorecard.ending.id]?.title ?? scorecard.ending.id,
    card: scorecard,
    attempt: {
      v: 1,
      id: `${name} ${id}`,
      scenarioId: id,
      scenarioVersion: scenario.version,
      policyId: policy.id,
      policyVersion: policy.version,
      engineVersion: ENGINE_VERSION,
      rubricVersion: RUBRIC_VERSION,
      seed: SEED,
      intensity: 2,
      setting: 'practice',
      moves: replay.steps.map(({ move }) => move),
      savedAt: Date.UTC(2026, 0, 6, 12),
      endingId: scorecard.ending.id,
      beats: [replay.opening.beat],
      scorecard,
    },
  };
}

/** A house by its id. */
export function houseOf(id: string): Policy {
  const house = policies[id];
  if (house === undefined) throw new Error(`There is no house ${id}.`);
  return house;
}
