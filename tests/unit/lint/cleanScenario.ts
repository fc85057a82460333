// A small scenario of which the lint says nothing, and ways to bend it. Knows no rule.

import type { LintInput } from '../../../src/engine/lint/subject';
import type { Beat } from '../../../src/engine/scenario/beat.types';
import type { Brief } from '../../../src/engine/scenario/brief.types';
import type { Controls } from '../../../src/engine/scenario/controls.types';
import type { Line } from '../../../src/engine/scenario/line.types';
import type { Reply } from '../../../src/engine/scenario/reply.types';
import type { Scenario } from '../../../src/engine/scenario/scenario.types';
import {
  buildControls,
  buildEndings,
  buildPolicy,
  buildReply,
  buildScenario,
} from '../../support/scenarioBuilder';

/** A lure with a debrief of its own. */
export function lure(text: string, changes: Partial<Reply> = {}): Reply {
  return buildReply({
    text,
    shows: ['premature-fix'],
    whatTheyHeard: `He hears “${text}”`,
    whyTempting: `It is quick to say “${text}”`,
    goes: 'closing',
    ...changes,
  });
}

/** A good reply with a debrief of its own. */
export function good(text: string, changes: Partial<Reply> = {}): Reply {
  return buildReply({
    text,
    shows: ['reflect-meaning'],
    whatTheyHeard: `He hears “${text}”`,
    whyStrong: `It helps to say “${text}”`,
    goes: 'closing',
    ...changes,
  });
}

const BEATS: Scenario['beats'] = {
  opening: {
    says: ['lost'],
    thought: 'They will pass me on again.',
    hint: 'What has he said twice?',
    replies: {
      a: lure('I can run a line test right away.', { answer: ['tested'] }),
      b: good('Three days is long when you need it.', {
        acceptable: true,
        answer: ['well'],
        reveals: ['alarm'],
      }),
      c: good('I see both calls. The box goes out today.', {
        expert: true,
        shows: ['own-next-action'],
        reveals: ['alarm'],
        meets: ['alarm'],
        sets: ['boxOrdered'],
        commits: [{ what: 'A box today', clause: 'box' }],
      }),
    },
  },
  closing: {
    says: ['so'],
    thought: 'Say it once more, so that I can write it down.',
    replies: {
      a: lure('Then that is all done for you now.', { shows: ['warm-wrap'], goes: 'end' }),
      b: lure('So, we will be in touch about it.', {
        shows: ['policy-wall'],
        answer: ['tested'],
        goes: 'end',
      }),
      c: good('Box today, and I ring on Thursday.', { expert: true, shows: ['recap-confirm'], goes: 'end' }),
    },
  },
};

const KINDS = [
  'customer-hung-up',
  'unwarned-hang-up',
  'warm-handoff',
  'cold-transfer',
  'false-close',
  'resolved',
  'customer-left-cool',
];

/** The controls of the builder, each reply with a debrief of its own. */
function toldControls(): Controls {
  const { closing, endUnderPolicy, hangUp, safety, transfers, ...rest } = buildControls();
  const told = (replies: readonly Reply[] = []): readonly Reply[] =>
    replies.map((words) => ({
      ...words,
      whatTheyHeard: `He hears “${words.text}”`,
      whyStrong: `It helps to say “${words.text}”`,
    }));
  // each step a choice: one best and two lures
  const choice = (replies: readonly Reply[], ...lures: readonly string[]): readonly Reply[] => [
    ...told(replies).map((words) => ({ ...words, expert: true as const })),
    ...lures.map((text) =>
      lure(text, { shows: replies[0]?.shows ?? ['recap-confirm'], goes: replies[0]?.goes ?? 'here' }),
    ),
  ];
  const { summarise, nextStep, lastQuestion, goodbye } = closing;
  return {
    ...rest,
    closing: {
      summarise: choice(summarise, 'So that is all in hand now.', 'So you know where we are with it.'),
      nextStep: choice(nextStep, 'You will hear from us about it.', 'We keep an eye on that for you.'),
      lastQuestion: choice(
        lastQuestion,
        'Was there anything more today?',
        'Have I been of some help to you?',
      ),
      goodbye: choice(goodbye, 'All the best to you, then.', 'Have a good rest of the day.'),
    },
    endUnderPolicy: told(endUnderPolicy),
    hangUp: told(hangUp),
    safety: told(safety),
    transfers: {
      lead: { warm: told(transfers['lead']?.warm), cold: told(transfers['lead']?.cold) },
    },
  };
}

export const clean: Scenario = buildScenario({
  start: { heat: 40, trust: 50, distress: 30, abuse: 0 },
  brief: { ...buildScenario().brief, targets: { lead: { name: 'Priya, lead', route: 'supervisor' } } },
  lines: {
    ...buildScenario().lines,
    tested: { caption: 'They tested it. Twice.', delivery: 'tense' },
    so: { caption: 'So what happens now?', delivery: 'tense' },
  },
  beats: BEATS,
  controls: toldControls(),
  endings: Object.fromEntries(Object.entries(buildEndings()).filter(([kind]) => KINDS.includes(kind))),
  judged: [{ best: ['resolved'], acceptable: ['warm-handoff'] }],
  par: { 'one-warning': { heat: 20, trust: 60, distress: 20 } },
});

/** The endings of a scenario in which a call can be ended for conduct; the clean one has no abuse. */
export const conductEndings: Scenario['endings'] = {
  ...clean.endings,
  'ended-no-route': { kind: 'ended-no-route', title: 'No way back', outcome: 'It was ended.' },
  'ended-with-route': { kind: 'ended-with-route', title: 'A way back', outcome: 'It was ended.' },
};

export type Bent = Partial<LintInput>;

/** What is linted: the clean scenario under its policy, bent. */
export function inputOf(bent: Bent = {}): LintInput {
  return { scenario: clean, policy: buildPolicy(), ...bent };
}

export function bend(changes: Partial<Scenario>): Bent {
  return { scenario: { ...clean, ...changes } };
}

/** A beat changed, or added; an added one takes the clean closing's place for what is left out. */
export function beat(id: string, changes: Partial<Beat>, more: Partial<Scenario> = {}): Bent {
  const like = clean.beats[id] ?? clean.beats['closing'];
  if (like === undefined) throw new Error('The clean scenario has lost its closing.');
  return bend({ beats: { ...clean.beats, [id]: { ...like, ...changes } }, ...more });
}

/** A reply of the opening changed; `a` is the lure, `b` the good second, `c` the best. */
export function reply(id: 'a' | 'b' | 'c', changes: Partial<Reply>, more: Partial<Scenario> = {}): Bent {
  const replies = clean.beats['opening']?.replies ?? {};
  return beat(
    'opening',
    { replies: { ...replies, [id]: { ...buildReply(), ...replies[id], ...changes } } },
    more,
  );
}

/** The customer's first line changed. */
export function line(changes: Partial<Line>): Bent {
  return bend({
    lines: { ...clean.lines, lost: { caption: 'No line since Monday.', delivery: 'angry', ...changes } },
  });
}

export function brief(changes: Partial<Brief>, more: Partial<Scenario> = {}): Bent {
  return bend({ brief: { ...clean.brief, ...changes }, ...more });
}

export function controls(changes: Partial<Controls>, more: Partial<Scenario> = {}): Bent {
  return bend({ controls: { ...clean.controls, ...changes }, ...more });
}
