// Mistakes that must not compile. Never run: the type checker reads it, and an expected error that is none fails the build.

import { defineScenario } from '../../src/engine/scenario/defineScenario';
import type { Reply } from '../../src/engine/scenario/reply.types';

const told = { text: 'I have it here.', whatTheyHeard: 'Good.' } as const;
const own = { ...told, shows: ['own-next-action'], goes: 'end' } as const;
const words = [{ ...told, shows: ['recap-confirm'], goes: 'end' }] as const;
const customer = { name: 'Marek', pronoun: 'he', voice: { voice: 'am_michael' } } as const;
const cool = { kind: 'customer-left-cool', title: 'Cool', outcome: 'He left.' } as const;

const controls = {
  closing: { summarise: words, nextStep: words, lastQuestion: words, goodbye: words },
  endUnderPolicy: words,
  hangUp: words,
  transfers: { lead: { warm: words, cold: words } },
  hold: { asked: ['lost'], unasked: ['lost'], kept: ['lost'], late: ['lost'] },
  silence: { first: 'lost', second: 'lost' },
} as const;

const brief = {
  situation: 'x',
  headline: 'x',
  ringLine: 'x',
  desk: 'x',
  customer: 'x',
  record: [],
  mayOffer: { box: { text: 'A box' } },
  mustNot: { slot: { text: 'A slot' } },
  targets: { lead: { name: 'Priya', route: 'supervisor' } },
  isFirmAtFault: true,
  isRepeatContact: false,
  cueCards: [],
} as const;

const base = {
  format: 1,
  id: 'lost-line',
  version: 1,
  code: 'T1',
  title: 'x',
  sector: 'x',
  channel: 'phone',
  kind: 'charged',
  difficulty: 1,
  minutes: 4,
  trains: [],
  labels: [],
  policy: 'x',
  temperament: 'even',
  abuse: 'ladder',
  start: { heat: 60, trust: 40, distress: 30, abuse: 0 },
  cast: { customer },
  brief,
  needs: { alarm: { text: 'x', isHidden: true } },
  flags: { boxOrdered: 'x' },
  lines: { lost: { caption: 'x', delivery: 'angry' } },
  opening: 'stairs',
  controls,
  endings: { cool },
  judged: [],
  note: { fault: { text: 'x', needed: true } },
  fixTakesDays: true,
  hiddenStory: 'x',
  plans: [],
  par: {},
} as const;

const beat = { says: ['lost'], thought: 'x' } as const;

export const sound = defineScenario({
  ...base,
  beats: {
    stairs: {
      ...beat,
      replies: {
        own: { ...own, goes: 'cool', sets: ['boxOrdered'], meets: ['alarm'] },
        ask: {
          ...own,
          goes: [{ to: 'stairs', when: { visits: { beat: 'stairs', atMost: 2 } } }, { to: 'here' }],
        },
        give: {
          ...own,
          commits: [
            { what: 'x', clause: 'box' },
            { what: 'y', clause: 'slot' },
          ],
        },
      },
    },
  },
});

export const misspelt = [
  // @ts-expect-error a target that is neither beat nor ending
  defineScenario({ ...base, beats: { stairs: { ...beat, replies: { own: { ...own, goes: 'stiars' } } } } }),
  defineScenario({
    ...base,
    // @ts-expect-error a target inside a list of routes
    beats: { stairs: { ...beat, replies: { own: { ...own, goes: [{ to: 'col' }] } } } },
  }),
  defineScenario({
    ...base,
    // @ts-expect-error a behaviour
    beats: { stairs: { ...beat, replies: { own: { ...own, shows: ['own-next-acton'] } } } },
  }),
  // @ts-expect-error a line
  defineScenario({ ...base, beats: { stairs: { ...beat, says: ['lots'], replies: { own } } } }),
  defineScenario({
    ...base,
    // @ts-expect-error a flag
    beats: { stairs: { ...beat, replies: { own: { ...own, sets: ['boxOrderd'] } } } },
  }),
  defineScenario({
    ...base,
    // @ts-expect-error a need
    beats: { stairs: { ...beat, replies: { own: { ...own, reveals: ['alrm'] } } } },
  }),
  defineScenario({
    ...base,
    // @ts-expect-error a clause
    beats: { stairs: { ...beat, replies: { own: { ...own, commits: [{ what: 'x', clause: 'bx' }] } } } },
  }),
  defineScenario({
    ...base,
    // @ts-expect-error a flag inside a condition
    beats: { stairs: { ...beat, replies: { own: { ...own, open: { flags: { all: ['boxOrderd'] } } } } } },
  }),
  defineScenario({
    ...base,
    // @ts-expect-error a beat inside a condition
    beats: { stairs: { ...beat, replies: { own: { ...own, open: { visits: { beat: 'stiars' } } } } } },
  }),
  defineScenario({
    ...base,
    beats: { stairs: { ...beat, replies: { own } } },
    // @ts-expect-error a speaker
    lines: { lost: { caption: 'x', delivery: 'angry', by: 'custoner' } },
  }),
  defineScenario({
    ...base,
    beats: { stairs: { ...beat, replies: { own } } },
    // @ts-expect-error a transfer target
    controls: { ...controls, transfers: { leed: { warm: words, cold: words } } },
  }),
  defineScenario({
    ...base,
    beats: { stairs: { ...beat, replies: { own } } },
    // @ts-expect-error an opening
    opening: 'stiars',
  }),
  defineScenario({
    ...base,
    beats: { stairs: { ...beat, replies: { own } } },
    // @ts-expect-error a kind of ending
    endings: { cool: { ...cool, kind: 'customer-left-col' } },
  }),
  defineScenario({
    ...base,
    beats: { stairs: { ...beat, replies: { own } } },
    // @ts-expect-error a condition on a flag of a note item
    note: { fault: { text: 'x', needed: { flags: { all: ['boxOrderd'] } } } },
  }),
];

// @ts-expect-error a reply shows one behaviour or two
export const three: Reply = { ...own, shows: ['give-space', 'give-space', 'give-space'] };
