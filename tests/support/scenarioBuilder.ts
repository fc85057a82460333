// A small, complete scenario to bend for one test. Knows nothing of any real one.

import type { Stage } from '../../src/engine/call/call.types';
import type { Beat } from '../../src/engine/scenario/beat.types';
import type { Controls } from '../../src/engine/scenario/controls.types';
import { ENDING_KINDS, type Ending } from '../../src/engine/scenario/ending.types';
import type { Policy } from '../../src/engine/scenario/policy.types';
import type { Reply } from '../../src/engine/scenario/reply.types';
import type { Scenario } from '../../src/engine/scenario/scenario.types';

/** A reply that acknowledges and stays, but for `changes`. */
export function buildReply(changes: Partial<Reply> = {}): Reply {
  return {
    text: 'I have both calls here.',
    shows: ['acknowledge-history'],
    whatTheyHeard: 'Somebody has read it.',
    goes: 'here',
    ...changes,
  };
}

/** A beat with one line and two replies: `own` leads to `closing`, `listen` stays. */
export function buildBeat(changes: Partial<Beat> = {}): Beat {
  return {
    says: ['lost'],
    thought: 'They will pass me on again.',
    replies: {
      own: buildReply({ shows: ['own-next-action'], goes: 'closing' }),
      listen: buildReply({ shows: ['reflect-meaning'], answer: ['well'] }),
    },
    ...changes,
  };
}

export function buildControls(changes: Partial<Controls> = {}): Controls {
  return {
    closing: {
      summarise: [buildReply({ text: 'So, box today.', shows: ['recap-confirm'], answer: ['well'] })],
      nextStep: [buildReply({ text: 'I ring Thursday.', shows: ['schedule-follow-up'], answer: ['well'] })],
      lastQuestion: [
        buildReply({
          text: 'Is anything off?',
          shows: ['summarise-check'],
          signalsEnd: true,
          answer: ['well'],
        }),
      ],
      goodbye: [buildReply({ text: 'Goodbye.', shows: ['warm-wrap'], goes: 'end' })],
    },
    endUnderPolicy: [
      buildReply({ text: 'I am ending the call.', shows: ['end-with-route-back'], goes: 'end' }),
    ],
    hangUp: [buildReply({ text: 'We are done.', shows: ['hang-up-unwarned'], goes: 'end' })],
    safety: [buildReply({ text: 'I am reporting it.', shows: ['safety-close'], goes: 'end' })],
    transfers: {
      lead: {
        warm: [buildReply({ text: 'I have Priya here.', shows: ['warm-transfer'], goes: 'end' })],
        cold: [buildReply({ text: 'Putting you through.', shows: ['cold-transfer'], goes: 'end' })],
      },
      helpline: {
        warm: [buildReply({ text: 'Jo is here with us.', shows: ['warm-transfer'], goes: 'end' })],
        cold: [buildReply({ text: 'Here is a number.', shows: ['cold-transfer'], goes: 'end' })],
      },
    },
    hold: { asked: ['well'], unasked: ['lost'], kept: ['back'], late: ['late'] },
    silence: { first: 'hello', second: 'anyone' },
    ...changes,
  };
}

/** One ending of every kind, each under its kind's own name. */
export function buildEndings(changes: Readonly<Record<string, Ending>> = {}): Scenario['endings'] {
  const endings = ENDING_KINDS.map((kind): [string, Ending] => [
    kind,
    { kind, title: kind, outcome: `It ended as ${kind}.`, says: kind === 'customer-hung-up' ? ['bye'] : [] },
  ]);
  return { ...Object.fromEntries(endings), ...changes };
}

/** A two-beat phone scenario with one hidden need, every control and every ending. */
export function buildScenario(changes: Partial<Scenario> = {}): Scenario {
  return {
    format: 1,
    id: 'lost-line',
    version: 1,
    code: 'T1',
    title: 'Lost line',
    sector: 'telecom',
    channel: 'phone',
    kind: 'charged',
    difficulty: 2,
    minutes: 4,
    trains: ['de-escalation'],
    labels: [],
    policy: 'one-warning',
    temperament: 'even',
    abuse: 'authored',
    start: { heat: 60, trust: 40, distress: 30, abuse: 0 },
    cast: { customer: { name: 'Marek', pronoun: 'he', voice: { voice: 'am_michael' } } },
    brief: {
      situation: 'You are on the faults desk.',
      headline: 'Marek rings again.',
      ringLine: 'Third call.',
      desk: 'Faults, line 2',
      customer: '41, translator',
      record: [{ label: 'Mon', text: 'Line down' }],
      mayOffer: { box: { text: 'A 4G box today' } },
      mustNot: { slot: { text: 'A morning slot' } },
      targets: {
        lead: { name: 'Priya, lead', route: 'supervisor' },
        helpline: { name: 'Jo, helpline', route: 'crisis-line' },
      },
      isFirmAtFault: true,
      isRepeatContact: false,
      cueCards: [],
    },
    needs: { alarm: { text: 'An alarm runs on the line', isHidden: true } },
    flags: { boxOrdered: 'A box is on its way' },
    lines: {
      lost: { caption: 'No line since Monday.', delivery: 'angry' },
      well: { caption: 'Well. Go on.', delivery: 'tense' },
      back: { caption: 'That was quick.', delivery: 'calm' },
      late: { caption: 'You said two minutes.', delivery: 'angry' },
      hello: { caption: 'Hello?', delivery: 'tense' },
      anyone: { caption: 'Anyone there?', delivery: 'tense' },
      bye: { caption: 'Forget it.', delivery: 'angry' },
    },
    opening: 'opening',
    beats: {
      opening: buildBeat(),
      closing: buildBeat({
        says: ['well'],
        replies: {
          recap: buildReply({ shows: ['recap-confirm'], goes: 'here', answer: ['well'] }),
          goodbye: buildReply({ shows: ['warm-wrap'], goes: 'end' }),
        },
      }),
    },
    controls: buildControls(),
    endings: buildEndings(),
    judged: [{ best: ['resolved'], acceptable: ['agreed-next-step'] }],
    note: {
      fault: { text: 'Line down since Monday', needed: true },
      box: { text: 'Box ordered', needed: false, open: { flags: { all: ['boxOrdered'] } } },
    },
    fixTakesDays: true,
    hiddenStory: 'The alarm runs on the line.',
    plans: [{ cue: 'If a caller is angry', response: 'then I say what I have read' }],
    par: {},
    ...changes,
  };
}

/** A house with one warning, forwarding and every route. */
export function buildPolicy(changes: Partial<Policy> = {}): Policy {
  const clause = (id: string) => ({ id, text: `Clause ${id}.` });
  return {
    id: 'one-warning',
    version: 1,
    name: 'One warning',
    summary: 'One warning, then the call may be ended.',
    fits: 'A retailer',
    warningsDue: 1,
    endsAtOnce: ['sexual', 'threat'],
    hasForwarding: true,
    routes: ['supervisor', 'specialist', 'department', 'conduct-colleague', 'crisis-line', 'security'],
    closedRoute: 'This house has no such route.',
    clauses: {
      warnings: clause('warnings'),
      atOnce: clause('at-once'),
      crisis: clause('crisis'),
      promises: clause('promises'),
      data: clause('data'),
      transfers: clause('transfers'),
    },
    ...changes,
  };
}

/** A stage for `scenario`, at seed 1 and full intensity but for `changes`. */
export function buildStage(scenario: Scenario = buildScenario(), changes: Partial<Stage> = {}): Stage {
  return { scenario, policy: buildPolicy(), seed: 1, intensity: 3, ...changes };
}
