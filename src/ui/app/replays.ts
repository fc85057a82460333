// What lists need from old attempts: their line, and what was heard. Replays; keeps what it has already computed.

import { ENGINE_VERSION } from '../../engine/call/engineVersion';
import { replayMoves } from '../../engine/call/replayMoves';
import type { Timeline } from '../../engine/session/session.types';
import { timelineOf } from '../../engine/session/timeline';
import { draftStatus } from '../../engine/store/draftStatus';
import type { Attempt } from '../../engine/store/records.types';
import type { Ports, Script } from './ports.types';

const lines = new Map<string, Timeline | null>();

/** Null when the attempt's scenario is gone or any version has changed: then it is shown as it was, not drawn. */
export async function lineOf(
  attempt: Attempt,
  ports: Pick<Ports, 'loadScript' | 'voice'>,
): Promise<Timeline | null> {
  const known = lines.get(attempt.id);
  if (known !== undefined) return known;
  const script = await ports.loadScript(attempt.scenarioId, attempt.policyId);
  const line =
    script === null || !isPlayable(attempt, script) ? null : await draw(attempt, script, ports.voice);
  lines.set(attempt.id, line);
  return line;
}

async function draw(attempt: Attempt, script: Script, voice: Ports['voice']): Promise<Timeline | null> {
  await voice.open(attempt.scenarioId);
  const replayed = replayMoves(
    { ...script, seed: attempt.seed, intensity: attempt.intensity },
    attempt.moves,
  );
  return replayed.ok ? timelineOf(replayed.replay, voice) : null;
}

/** Line ids heard in these attempts of one scenario, whichever house each was played in. Attempts of other versions count for nothing. */
export async function heardLines(
  { scenario, policy }: Script,
  attempts: readonly Attempt[],
  ports: Pick<Ports, 'loadPolicies'>,
): Promise<readonly string[]> {
  const houses = attempts.every(({ policyId }) => policyId === policy.id) ? [] : await ports.loadPolicies();
  const heard = new Set<string>();
  for (const attempt of attempts) {
    const script = { scenario, policy: houses.find(({ id }) => id === attempt.policyId) ?? policy };
    if (!isPlayable(attempt, script)) continue;
    const replayed = replayMoves(
      { ...script, seed: attempt.seed, intensity: attempt.intensity },
      attempt.moves,
    );
    if (!replayed.ok) continue;
    for (const call of [replayed.replay.opening, ...replayed.replay.steps.map((step) => step.after)]) {
      for (const line of call.says) heard.add(line);
    }
  }
  return [...heard];
}

function isPlayable(attempt: Attempt, { scenario, policy }: Script): boolean {
  const installed = {
    scenarioVersion: scenario.version,
    policyVersion: policy.version,
    engineVersion: ENGINE_VERSION,
  };
  return attempt.policyId === policy.id && draftStatus(attempt, installed) === 'resumable';
}
