// Many stored attempts read again under another house, as history asks for it. Builds no story.

import { ENGINE_VERSION } from '../../../src/engine/call/engineVersion';
import { rescoreAll } from '../../../src/engine/score/rescoreAll';
import { policies } from '../../../src/scenarios/load';
import { attemptAt, DECISIONS } from './attempt';

const ATTEMPTS = 10_000;
const OTHER_HOUSE = 'zero-tolerance';

export interface RescoringTimes {
  readonly attempts: number;
  readonly decisions: number;
  readonly cpuMs: number;
  readonly wallMs: number;
}

/** Reads ten thousand attempts of ten decisions again, each from its moves. Throws when one of them cannot be read. */
export function rescoringTimes(): RescoringTimes {
  const { stage, moves } = attemptAt(DECISIONS);
  const { scenario, policy, seed, intensity } = stage;
  const other = policies[OTHER_HOUSE];
  if (other === undefined) throw new Error(`There is no policy ${OTHER_HOUSE}.`);
  const attempts = Array.from({ length: ATTEMPTS }, (_, at) => ({
    id: String(at),
    scenarioId: scenario.id,
    scenarioVersion: scenario.version,
    policyId: policy.id,
    policyVersion: policy.version,
    engineVersion: ENGINE_VERSION,
    seed,
    intensity,
    moves,
  }));
  const usage = process.cpuUsage();
  const from = performance.now();
  for (const { id, after } of rescoreAll(attempts, () => ({ scenario, policy }), other)) {
    if (after === null) throw new Error(`Attempt ${id} could not be read again.`);
  }
  const { user, system } = process.cpuUsage(usage);
  return {
    attempts: ATTEMPTS,
    decisions: DECISIONS,
    cpuMs: (user + system) / 1000,
    wallMs: performance.now() - from,
  };
}
