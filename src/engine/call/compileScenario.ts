// A scenario and a house as one statechart: dialogue, boundary and closing side by side, then over. Its guards and actions ask the pure step; it decides nothing itself.

import { assign, setup } from 'xstate';
import type { Policy } from '../scenario/policy.types';
import type { Scenario } from '../scenario/scenario.types';
import { BOUNDARY_STATES, CLOSING_STATES, type Stage, type Step } from './call.types';
import type { CallContext, CallEvent, CallInput, CallOutput } from './callMachine.types';
import { controlTargets, replyTargets, silenceBeats } from './callTargets';
import { startCall } from './startCall';
import { stepCall } from './stepCall';

/** A machine has no `always`, so one step is all an event may take; the bound turns a mistake into an error. */
const MAX_ITERATIONS = 10;

const REPORT = '*';

/**
 * Compiles once per scenario and policy; seed and intensity come as input. Beat ids are state keys, so `checkScenario`
 * refuses those with a dot. An event that is no possible move is reported through the action `reportUnexpected`, which does
 * nothing unless provided.
 */
export function compileScenario(scenario: Scenario, policy: Policy) {
  const stepOf = rememberLast(scenario, policy);
  const chart = setup({
    types: {
      context: {} as CallContext,
      events: {} as CallEvent,
      input: {} as CallInput,
      output: {} as CallOutput,
    },
    guards: {
      leadsTo: ({ context, event }, { beat }: { beat: string }) => {
        const after = stepOf(context, event)?.after;
        return after !== undefined && after.ending === null && after.beat === beat;
      },
      stays: ({ context, event }) => {
        const after = stepOf(context, event)?.after;
        return after !== undefined && after.ending === null && after.beat === context.call.beat;
      },
      leadsOut: ({ context, event }) => {
        const after = stepOf(context, event)?.after;
        return after !== undefined && after.ending !== null;
      },
      boundaryBecomes: ({ context, event }, { state }: { state: string }) =>
        stepOf(context, event)?.after.boundary === state,
      closingBecomes: ({ context, event }, { state }: { state: string }) =>
        stepOf(context, event)?.after.closing === state,
    },
    actions: {
      takeMove: assign(({ context, event }) => {
        const step = stepOf(context, event);
        return step === null ? {} : { call: step.after };
      }),
      reportUnexpected: () => {},
    },
  });

  const leads = (to: string, target: string) => ({
    target,
    guard: { type: 'leadsTo', params: { beat: to } } as const,
    actions: 'takeMove' as const,
  });
  const beatState = (id: string) => {
    const onwards = replyTargets(scenario, id).filter((to) => to !== id);
    const bySilence = silenceBeats(scenario, id);
    return {
      on: {
        ...(onwards.length > 0 && { reply: onwards.map((to) => leads(to, to)) }),
        ...(bySilence.length > 0 && { 'dead-air': bySilence.map((to) => leads(to, to)) }),
      },
    };
  };
  // What is the same at every beat stands on the region: staying, leaving, and where a control leads.
  const stays = { guard: 'stays', actions: 'takeMove' } as const;
  const out = { target: '#over', guard: 'leadsOut', actions: 'takeMove' } as const;
  const waiting = [stays, out];
  const controls = [stays, out, ...controlTargets(scenario).map((to) => leads(to, `.${to}`))];
  // The last state has no `on` at all: an empty list of transitions would swallow the event unseen.
  const ladder = <S extends string>(states: readonly S[], guard: 'boundaryBecomes' | 'closingBecomes') =>
    Object.fromEntries(
      states.map((state, at) => {
        const rises = states
          .slice(at + 1)
          .map((target) => ({ target, guard: { type: guard, params: { state: target } } as const }));
        return [state, rises.length === 0 ? {} : { on: { '*': rises } }];
      }),
    );
  const opening = startCall({ scenario, policy, seed: 0, intensity: 3 });

  return chart.createMachine({
    id: scenario.id,
    initial: 'on',
    context: ({ input }) => ({ ...input, call: startCall({ scenario, policy, ...input }) }),
    on: { [REPORT]: { actions: 'reportUnexpected' } },
    output: ({ context: { call } }) => ({ ending: call.ending, endedBy: call.endedBy }),
    states: {
      on: {
        type: 'parallel',
        states: {
          dialogue: {
            initial: scenario.opening,
            on: {
              reply: waiting,
              hold: waiting,
              resume: waiting,
              'dead-air': waiting,
              transfer: controls,
              end: controls,
            },
            states: Object.fromEntries(Object.keys(scenario.beats).map((id) => [id, beatState(id)])),
          },
          boundary: { initial: opening.boundary, states: ladder(BOUNDARY_STATES, 'boundaryBecomes') },
          closing: { initial: 'open', states: ladder(CLOSING_STATES, 'closingBecomes') },
        },
      },
      over: { id: 'over', type: 'final' },
    },
    options: { maxIterations: MAX_ITERATIONS },
  });
}

export type CallMachine = ReturnType<typeof compileScenario>;

/** The step of an event, reckoned once although every region asks: one entry, keyed by the very context and event. */
function rememberLast(scenario: Scenario, policy: Policy) {
  let stage: Stage = { scenario, policy, seed: 0, intensity: 3 };
  let context: CallContext | null = null;
  let event: CallEvent | null = null;
  let step: Step | null = null;
  return (nextContext: CallContext, nextEvent: CallEvent): Step | null => {
    if (nextContext === context && nextEvent === event) return step;
    const { seed, intensity, call } = nextContext;
    if (seed !== stage.seed || intensity !== stage.intensity) stage = { scenario, policy, seed, intensity };
    const stepped = stepCall(call, nextEvent, stage);
    context = nextContext;
    event = nextEvent;
    step = stepped.ok ? stepped.step : null;
    return step;
  };
}
