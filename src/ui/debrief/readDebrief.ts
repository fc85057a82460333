// An attempt and its script to everything the debrief shows. Pure: replays and asks the engine, decides nothing itself.

import type { Replay, Stage } from '../../engine/call/call.types';
import { ENGINE_VERSION } from '../../engine/call/engineVersion';
import { replayMoves } from '../../engine/call/replayMoves';
import { decisionsOf } from '../../engine/score/explain';
import type { Moments } from '../../engine/score/review/moments';
import { RUBRIC_VERSION } from '../../engine/score/rubric';
import type { Scorecard } from '../../engine/score/scorecard.types';
import { scoreReplay } from '../../engine/score/scoreReplay';
import type { Timeline } from '../../engine/session/session.types';
import { timelineOf } from '../../engine/session/timeline';
import { draftStatus } from '../../engine/store/draftStatus';
import type { Attempt } from '../../engine/store/records.types';
import type { Script } from '../app/ports.types';
import type { Services } from '../app/services';
import type { Pin } from './pin.types';
import { type JudgedDecision, judged } from './withReview';

export interface Debrief {
  readonly attempt: Attempt;
  readonly replay: Replay;
  readonly decisions: readonly JudgedDecision[];
  /** The ending, and the review's gain and loss once it is ready. */
  readonly pins: readonly Pin[];
  /** Null until the review is ready, and where there is none. */
  readonly moments: Moments | null;
  readonly timeline: Timeline;
  readonly card: Scorecard;
  /** The rubric has changed: the card is the stored one, the rest is exact. */
  readonly isCardOld: boolean;
}

export type ReadDebrief =
  | { readonly kind: 'ready'; readonly debrief: Debrief }
  /** `gone` no script, `changed` another version, `misfit` the moves do not fit: only the stored card can be shown. */
  | { readonly kind: 'as-it-was'; readonly because: 'gone' | 'changed' | 'misfit'; readonly problem: string };

export function readDebrief(
  attempt: Attempt,
  script: Script | null,
  voice: Pick<Services['voice'], 'recordingOf'>,
): ReadDebrief {
  if (script === null) return { kind: 'as-it-was', because: 'gone', problem: '' };
  const { scenario, policy } = script;
  const installed = {
    scenarioVersion: scenario.version,
    policyVersion: policy.version,
    engineVersion: ENGINE_VERSION,
  };
  if (attempt.policyId !== policy.id || draftStatus(attempt, installed) !== 'resumable')
    return { kind: 'as-it-was', because: 'changed', problem: '' };
  const stage: Stage = { scenario, policy, seed: attempt.seed, intensity: attempt.intensity };
  const replayed = replayMoves(stage, attempt.moves);
  if (!replayed.ok) return { kind: 'as-it-was', because: 'misfit', problem: replayed.problem };
  const { replay } = replayed;
  if (replay.final.ending === null) return { kind: 'as-it-was', because: 'misfit', problem: '' };
  const decisions = decisionsOf(replay).map((decision) => judged(decision, null));
  const last = decisions.at(-1);
  const isCardOld = attempt.rubricVersion !== RUBRIC_VERSION;
  return {
    kind: 'ready',
    debrief: {
      attempt,
      replay,
      decisions,
      pins: last === undefined ? [] : [{ kind: 'ending', turn: last.turn }],
      moments: null,
      timeline: timelineOf(replay, voice),
      card: isCardOld ? attempt.scorecard : scoreReplay(replay),
      isCardOld,
    },
  };
}
