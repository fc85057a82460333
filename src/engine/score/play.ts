// A replay read turn by turn, as the rubric needs it. It reads and counts; it judges nothing.

import type { BehaviourId } from '../behaviours/catalogue';
import type { Call, Replay, Step } from '../call/call.types';
import { factsOf } from '../call/factsOf';
import { listeningOwed } from '../customer/listeningOwed';
import type { Cue } from '../scenario/beat.types';
import type { EndingKind } from '../scenario/ending.types';
import { holds } from '../scenario/holds';
import type { Reply } from '../scenario/reply.types';

/** One agent turn with the customer it met. */
export interface AgentTurn {
  /** 0-based place among the agent's turns. */
  readonly index: number;
  readonly step: Step;
  readonly before: Call;
  readonly after: Call;
  readonly shown: readonly BehaviourId[];
  readonly reply: Reply | null;
  /** Cues of this beat whose condition held when the agent spoke. */
  readonly cues: readonly Cue[];
  /** The same, less those that were put in front of the agent on an earlier turn. */
  readonly newCues: readonly Cue[];
  /** Credits of listening the customer's heat asks for, and whether he has been heard as much. */
  readonly owed: number;
  readonly isHeard: boolean;
  /** The call has been at heat 45 or more by now, or a beat has declared a decision due. */
  readonly isCharged: boolean;
  /** Kind of the ending this turn brought about; null while the call goes on. */
  readonly kind: EndingKind | null;
}

export interface Play {
  readonly replay: Replay;
  readonly turns: readonly AgentTurn[];
  /** The ending's kind; null while the call is not over. */
  readonly kind: EndingKind | null;
}

/** Heat at which a call asks for de-escalation at all (domain 3.2). */
export const CHARGED_HEAT = 45;

/** Reads `replay` once; every indicator shares the result. */
export function readPlay(replay: Replay): Play {
  const { stage } = replay;
  const seen = new Set<string>();
  const turns: AgentTurn[] = [];
  let isCharged = replay.opening.customer.heat >= CHARGED_HEAT;
  for (const step of replay.steps) {
    if (step.turn === 0) continue;
    const { before } = step;
    const facts = factsOf(before, stage);
    const owed = listeningOwed(before.customer.heat, stage.scenario.temperament);
    const cues: Cue[] = [];
    const newCues: Cue[] = [];
    (stage.scenario.beats[before.beat]?.cues ?? []).forEach((cue, place) => {
      if (!holds(cue.when, facts)) return;
      cues.push(cue);
      const key = `${before.beat}#${place}`;
      if (!seen.has(key)) newCues.push(cue);
      seen.add(key);
    });
    isCharged ||= before.customer.heat >= CHARGED_HEAT || cues.some((cue) => cue.kind === 'decision');
    turns.push({
      index: turns.length,
      step,
      before,
      after: step.after,
      shown: step.behaviours,
      reply: step.reply ?? null,
      cues,
      newCues,
      owed,
      isHeard: before.customer.heard >= owed,
      isCharged,
      kind: kindOf(step.after, replay),
    });
  }
  return { replay, turns, kind: kindOf(replay.final, replay) };
}

/** The agent said nothing until the customer made the next move himself: a turn that shows nothing and earns nothing. */
export function letPass({ step }: AgentTurn): boolean {
  return step.move.type === 'dead-air';
}

function kindOf({ ending }: Call, { stage }: Replay): EndingKind | null {
  return ending === null ? null : (stage.scenario.endings[ending]?.kind ?? null);
}
