// Replays written by hand for the rubric: each turn says what state the agent meets, what is shown and how it leaves the customer.

import type { BehaviourId } from '../../src/engine/behaviours/catalogue';
import { boundaryOf } from '../../src/engine/call/boundary';
import type { Call, Replay, Stage, Step } from '../../src/engine/call/call.types';
import type { Move } from '../../src/engine/call/move.types';
import { preparedFor } from '../../src/engine/call/prepared';
import { startCall } from '../../src/engine/call/startCall';
import type { Customer, Tag } from '../../src/engine/customer/customer.types';
import { takeTurn } from '../../src/engine/customer/react';
import type { Beat, Cue } from '../../src/engine/scenario/beat.types';
import type { EndingKind } from '../../src/engine/scenario/ending.types';
import type { Policy } from '../../src/engine/scenario/policy.types';
import type { Reply } from '../../src/engine/scenario/reply.types';
import type { Scenario } from '../../src/engine/scenario/scenario.types';
import type { IndicatorId } from '../../src/engine/score/rubric';
import type { Chance, Scorecard } from '../../src/engine/score/scorecard.types';
import { scoreReplay } from '../../src/engine/score/scoreReplay';
import { buildBeat, buildPolicy, buildReply, buildScenario, buildStage } from './scenarioBuilder';

export interface TurnPlan {
  readonly shows: readonly [BehaviourId] | readonly [BehaviourId, BehaviourId];
  readonly reply?: Partial<Reply>;
  /** What the agent meets, on top of how the last turn left the customer. */
  readonly meets?: Partial<Customer>;
  /** How the turn leaves him; heat, trust, distress and abuse stay as met unless given, the counts are the model's own. */
  readonly leaves?: Partial<Customer>;
  readonly cues?: readonly Cue[];
  /** The beat's name; each turn has a beat of its own unless two share one. */
  readonly beat?: string;
  /** Further replies on offer at the beat. */
  readonly others?: Readonly<Record<string, Reply>>;
  readonly move?: Move;
  readonly tags?: readonly Tag[];
}

export interface CallPlan {
  readonly turns: readonly TurnPlan[];
  readonly start?: Partial<Scenario['start']>;
  readonly scenario?: Partial<Scenario>;
  readonly policy?: Partial<Policy>;
  readonly ending?: EndingKind;
  readonly endedBy?: 'agent' | 'customer';
  readonly note?: readonly string[];
}

/** The replay of `plan`. Quiet by default: no needs, no repeat contact, nobody at fault, heat 40, trust 40, no par. */
export function replayOf(plan: CallPlan): Replay {
  const stage = stageOf(plan);
  const opening = startCall(stage);
  const steps: Step[] = [];
  let call = opening;
  plan.turns.forEach((turn, index) => {
    const isLast = index === plan.turns.length - 1;
    const before = bounded(
      { ...call, beat: beatOf(turn, index), customer: { ...call.customer, ...turn.meets } },
      stage,
    );
    const step = stepOf(turn, before, stage);
    const after: Call = isLast
      ? {
          ...step.after,
          ending: plan.ending ?? 'resolved',
          endedBy: plan.endedBy ?? 'agent',
          closing: 'closed',
        }
      : step.after;
    steps.push({ ...step, after });
    call = after;
  });
  return { stage, opening, steps, final: call, note: plan.note ?? null };
}

function stageOf(plan: CallPlan): Stage {
  const base = buildScenario();
  const beats: Record<string, Beat> = {};
  plan.turns.forEach((turn, index) => {
    const id = beatOf(turn, index);
    if (beats[id] !== undefined) return;
    const cues = turn.cues === undefined ? {} : { cues: turn.cues };
    beats[id] = buildBeat({ ...cues, replies: { chosen: replyIn(turn), ...turn.others } });
  });
  const first = plan.turns[0];
  return buildStage(
    {
      ...base,
      needs: {},
      note: {},
      fixTakesDays: false,
      brief: { ...base.brief, isFirmAtFault: false },
      opening: first === undefined ? base.opening : beatOf(first, 0),
      beats: first === undefined ? base.beats : beats,
      ...plan.scenario,
      start: { heat: 40, trust: 40, distress: 30, abuse: 0, ...plan.start },
    },
    { policy: buildPolicy(plan.policy) },
  );
}

function beatOf(turn: TurnPlan, index: number): string {
  return turn.beat ?? `beat${index + 1}`;
}

function replyIn(turn: TurnPlan): Reply {
  return buildReply({ shows: turn.shows, ...turn.reply });
}

function bounded(call: Call, stage: Stage): Call {
  return { ...call, boundary: boundaryOf(call, stage) };
}

function stepOf(plan: TurnPlan, before: Call, stage: Stage): Step {
  const reply = replyIn(plan);
  const turn = takeTurn(
    before.customer,
    { behaviours: plan.shows, limitStyle: reply.limitStyle },
    preparedFor(stage).world,
  );
  const { heat, trust, distress, abuse } = before.customer;
  const customer = { ...turn.customer, heat, trust, distress, abuse, ...plan.leaves };
  const commits = (reply.commits ?? []).map((one) => ({ turn: customer.turn, ...one }));
  const after: Call = {
    ...before,
    customer,
    flags: [...before.flags, ...(reply.sets ?? [])],
    revealed: [...before.revealed, ...(reply.reveals ?? [])],
    met: [...before.met, ...(reply.meets ?? [])],
    commitments: [...before.commitments, ...commits],
    hasDataGoneOut: before.hasDataGoneOut || plan.shows.includes('disclose-data'),
  };
  return {
    move: plan.move ?? { type: 'reply', id: 'chosen' },
    turn: customer.turn,
    before,
    after: bounded(after, stage),
    reply,
    replyId: 'chosen',
    behaviours: plan.shows,
    tags: plan.tags ?? turn.tags,
  };
}

/** The scorecard of `plan`. */
export function cardOf(plan: CallPlan): Scorecard {
  return scoreReplay(replayOf(plan));
}

/** The chances of one indicator in `plan`, as `reason credit opened>decided`. */
export function chancesOf(plan: CallPlan, indicator: IndicatorId): readonly string[] {
  return chancesIn(cardOf(plan), indicator).map(
    ({ reason, credit, openedAt, turn }) => `${reason} ${credit} ${openedAt}>${turn}`,
  );
}

export function chancesIn(card: Scorecard, indicator: IndicatorId): readonly Chance[] {
  return card.competences
    .flatMap(({ chances }) => chances)
    .filter((chance) => chance.indicator === indicator);
}

/** Ids of the critical errors in `plan`, each with its turn: `CE1@2`. */
export function errorsOf(plan: CallPlan): readonly string[] {
  return cardOf(plan).criticalErrors.map(({ id, turn }) => `${id}@${turn}`);
}
