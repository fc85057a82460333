// What an introduction is held to in place of everything that is asked of a whole contact: short, and kind whatever is said. Walks every road.

import type { Call, Stage } from '../call/call.types';
import { callView } from '../call/callView';
import type { Move } from '../call/move.types';
import { movesAt } from '../call/movesAt';
import { replayMoves } from '../call/replayMoves';
import { startCall } from '../call/startCall';
import { heatBand } from '../customer/heatBand';
import type { EndingKind } from '../scenario/ending.types';
import type { Keys } from '../scenario/findings';
import type { Band } from '../scenario/line.types';
import type { Policy } from '../scenario/policy.types';
import type { Scenario } from '../scenario/scenario.types';
import { scoreReplay } from '../score/scoreReplay';
import { seedsOf } from './variants';

export const MOST_INTRODUCTION_TURNS = 3;
/** Past so many faults the author knows: a whole contact that calls itself an introduction has thousands of roads. */
const MOST_FAULTS = 12;

const KIND: readonly EndingKind[] = ['resolved', 'agreed-next-step', 'wrapped-kindly'];
const HOT: readonly Band[] = ['angry', 'furious'];

export interface IntroductionFault {
  readonly where: Keys;
  /** One sentence. */
  readonly what: string;
}

/**
 * Every way in which `scenario` is no introduction under `policy`, each said once; at most twelve. Looks at every reply and every
 * control in every order, so it is meant for three turns: a longer road is a fault where it passes the third. The scenario must be free of errors.
 */
export function introductionFaults(scenario: Scenario, policy: Policy): readonly IntroductionFault[] {
  const found = new Map<string, IntroductionFault>();
  const fault = (where: Keys, what: string): void => {
    if (found.size < MOST_FAULTS) found.set(what, { where, what });
  };
  if (scenario.labels.length > 0) fault(['labels'], 'It needs a content label.');
  for (const seed of seedsOf(scenario)) {
    const stage: Stage = { scenario, policy, seed, intensity: 2 };
    walk({ stage, call: startCall(stage), moves: [] }, fault, () => found.size >= MOST_FAULTS);
  }
  return [...found.values()];
}

interface Place {
  readonly stage: Stage;
  readonly call: Call;
  readonly moves: readonly Move[];
}

type Report = (where: Keys, what: string) => void;

function walk(place: Place, fault: Report, isEnough: () => boolean): void {
  const { stage, call, moves } = place;
  if (isEnough()) return;
  const where: Keys = ['beats', call.beat];
  if (HOT.includes(heatBand(call.customer.heat)))
    fault(where, `The caller can be ${heatBand(call.customer.heat)} at "${call.beat}".`);
  if (call.ending !== null) {
    judgeEnd(place, fault);
    return;
  }
  if (moves.length >= MOST_INTRODUCTION_TURNS) {
    fault(where, `It goes on after ${MOST_INTRODUCTION_TURNS} turns, at "${call.beat}".`);
    return;
  }
  const view = callView(call, stage);
  if (view.replies.length === 0) fault(where, `Nothing can be said at "${call.beat}".`);
  if (view.canHold) fault(where, `The caller can be left on hold at "${call.beat}"; make it unhurried.`);
  for (const move of movesAt(call, stage)) {
    const next = [...moves, move];
    const replayed = replayMoves(stage, next);
    if (!replayed.ok) continue;
    const after = replayed.replay.final;
    if (after.ending === null && after.beat === call.beat) {
      fault(where, `"${'id' in move ? move.id : move.type}" does not lead on from "${call.beat}".`);
    } else walk({ stage, call: after, moves: next }, fault, isEnough);
  }
}

function judgeEnd({ stage, call, moves }: Place, fault: Report): void {
  const { scenario } = stage;
  const replayed = replayMoves(stage, moves);
  if (!replayed.ok || call.ending === null) return;
  const where: Keys = ['endings', call.ending];
  const { kind } = scenario.endings[call.ending] ?? {};
  if (kind === undefined || !KIND.includes(kind)) fault(where, `It can end as "${kind ?? call.ending}".`);
  const last = scenario.lines[call.says.at(-1) ?? ''];
  if (last?.delivery !== 'calm')
    fault(where, `The last words of "${call.ending}" are not said calmly, or there are none.`);
  for (const { id } of scoreReplay(replayed.replay).criticalErrors) {
    fault(where, `The critical error ${id} can be made.`);
  }
}
