// The compiled machine stepped without an actor, from a plain call to the next. Keeps compiled machines, never a call.

import { transition } from 'xstate';
import type { Policy } from '../scenario/policy.types';
import type { Scenario } from '../scenario/scenario.types';
import type { Call, Stage, Step } from './call.types';
import type { CallContext, CallValue } from './callMachine.types';
import { type CallMachine, compileScenario } from './compileScenario';
import type { Move } from './move.types';
import { stepCall } from './stepCall';

const compiled = new WeakMap<Scenario, WeakMap<Policy, CallMachine>>();

/** The machine of a scenario under a policy, compiled the first time it is asked for. */
export function machineFor(scenario: Scenario, policy: Policy): CallMachine {
  let byPolicy = compiled.get(scenario);
  if (byPolicy === undefined) {
    byPolicy = new WeakMap();
    compiled.set(scenario, byPolicy);
  }
  let machine = byPolicy.get(policy);
  if (machine === undefined) {
    machine = compileScenario(scenario, policy);
    byPolicy.set(policy, machine);
  }
  return machine;
}

/** The state value that belongs to `call`. */
export function stateValueOf(call: Call): CallValue {
  if (call.ending !== null) return 'over';
  return { on: { dialogue: call.beat, boundary: call.boundary, closing: call.closing } };
}

/** A whole snapshot from plain parts: snapshots cannot be stored, calls can. */
export function snapshotOf(machine: CallMachine, context: CallContext) {
  return machine.resolveState({ value: stateValueOf(context.call), context });
}

/** The call a snapshot stands for; its three regions are told by the state value, the rest by the context. */
export function callFromSnapshot(snapshot: ReturnType<typeof snapshotOf>): Call {
  return snapshot.context.call;
}

/**
 * One move by the compiled machine, from `call`. Throws on a move that `canMove` refuses.
 * The note is written after the machine is done, so it is taken by the pure step.
 */
export function stepMachine(call: Call, move: Move, stage: Stage): Step {
  const stepped = stepCall(call, move, stage);
  if (!stepped.ok) throw new Error(stepped.problem);
  if (move.type === 'note') return stepped.step;
  const { scenario, policy, seed, intensity } = stage;
  const machine = machineFor(scenario, policy);
  const [next] = transition(machine, snapshotOf(machine, { call, seed, intensity }), move);
  return { ...stepped.step, after: callFromSnapshot(next) };
}
