// An attempt and its script to everything the debrief shows. Pure: replays and asks the engine, decides nothing itself.

import type { Replay, Stage } from '../../engine/call/call.types';
import { ENGINE_VERSION } from '../../engine/call/engineVersion';
import { replayMoves } from '../../engine/call/replayMoves';
import { type Decision, decisionsOf } from '../../engine/score/explain';
import { type Pin, pinsOf } from '../../engine/score/pinsOf';
import { RUBRIC_VERSION } from '../../engine/score/rubric';
import type { Scorecard } from '../../engine/score/scorecard.types';
import { scoreReplay } from '../../engine/score/scoreReplay';
import type { Timeline } from '../../engine/session/session.types';
import { timelineOf } from '../../engine/session/timeline';
import { draftStatus } from '../../engine/store/draftStatus';
import type { Attempt } from '../../engine/store/records.types';
import type { Script } from '../app/ports.types';
import type { Services } from '../app/services';
import { whole } from './whole';

export interface Debrief {
  readonly attempt: Attempt;
  readonly replay: Replay;
  readonly decisions: readonly Decision[];
  readonly pins: readonly Pin[];
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
  const decisions = decisionsOf(replay);
  const isCardOld = attempt.rubricVersion !== RUBRIC_VERSION;
  return {
    kind: 'ready',
    debrief: {
      attempt,
      replay,
      decisions,
      pins: shownPins(pinsOf(replay), decisions),
      timeline: timelineOf(replay, voice),
      card: isCardOld ? attempt.scorecard : scoreReplay(replay),
      isCardOld,
    },
  };
}

/** Without a gain or a loss in which no figure on the page has moved: it would say that a loss was none. */
function shownPins(pins: readonly Pin[], decisions: readonly Decision[]): readonly Pin[] {
  return pins.filter(({ kind, turn }) => {
    const decision = decisions.find((one) => one.turn === turn);
    if (kind === 'ending' || decision === undefined) return true;
    const { before, after } = decision;
    return whole(before.heat) !== whole(after.heat) || whole(before.trust) !== whole(after.trust);
  });
}
