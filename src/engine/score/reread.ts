// A call that has happened, read under another house's rules. What was said and what the customer did stay; only what the rules make of it changes.

import { boundaryOf } from '../call/boundary';
import type { Call, Replay, Stage, Step } from '../call/call.types';
import { react } from '../call/react';
import { route } from '../call/route';
import type { Policy } from '../scenario/policy.types';
import type { Scenario } from '../scenario/scenario.types';

/**
 * `replay` with the boundary of every state, and the ending where conduct decides it, as `policy` reads them. The customer, the
 * beats and the words are untouched. Under the call's own policy the result equals `replay`.
 */
export function rereadUnder(replay: Replay, policy: Policy): Replay {
  const { stage: own } = replay;
  const stage: Stage = { ...own, scenario: withParOf(own, policy), policy };
  const opening: Call = {
    ...replay.opening,
    boundary: boundaryOf({ ...replay.opening, boundary: 'unmarked' }, stage),
  };
  let before = opening;
  const steps: Step[] = [];
  for (const step of replay.steps) {
    const next = { ...step, before, after: afterOf(step, before, own, stage) };
    steps.push(next);
    before = next.after;
  }
  return { ...replay, stage, opening, steps, final: before };
}

/** The state after `step` with its boundary and ending read under `stage`; `own` is the stage it was played on. */
function afterOf(step: Step, before: Call, own: Stage, stage: Stage): Call {
  const { move, after } = step;
  if (move.type === 'note') return before;
  const reaction = react(step.before, move, own);
  const spoken = boundaryOf({ ...reaction.call, boundary: before.boundary }, stage);
  if (after.ending === null) return { ...after, boundary: boundaryOf({ ...after, boundary: spoken }, stage) };
  // The reaction keeps its old boundary, so that the words lead where they led; the state before has the new one, and decides.
  const to = route(before, move, reaction, stage);
  return to.kind === 'ending'
    ? { ...after, boundary: spoken, ending: to.ending, endedBy: to.endedBy }
    : { ...after, boundary: spoken };
}

const twins = new WeakMap<Scenario, Map<string, Scenario>>();

/** The same scenario with the par of the house it was played in standing for `policy`: the conversation is measured by one par. */
function withParOf({ scenario, policy: own }: Stage, policy: Policy): Scenario {
  if (policy.id === own.id) return scenario;
  let known = twins.get(scenario);
  if (known === undefined) {
    known = new Map();
    twins.set(scenario, known);
  }
  const key = `${own.id} ${policy.id}`;
  let twin = known.get(key);
  if (twin === undefined) {
    twin = { ...scenario, par: parsFor(scenario, own.id, policy.id) };
    known.set(key, twin);
  }
  return twin;
}

function parsFor({ par }: Scenario, own: string, other: string): Scenario['par'] {
  const ofOwn = Object.hasOwn(par, own) ? par[own] : undefined;
  const rest = Object.fromEntries(Object.entries(par).filter(([id]) => id !== other));
  return ofOwn === undefined ? rest : { ...rest, [other]: ofOwn };
}
