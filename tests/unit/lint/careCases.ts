// SL090 to SL103: safety and fairness. Rows of the table only.

import type { Beat, InsultCategory } from '../../../src/engine/scenario/beat.types';
import type { Scenario } from '../../../src/engine/scenario/scenario.types';
import { buildEndings } from '../../support/scenarioBuilder';
import type { RuleCase } from './cases.types';
import { type Bent, beat, bend, clean, good, line, lure, reply } from './cleanScenario';

const danger = { labels: [{ id: 'danger', text: 'Danger to life', detail: 'Somebody may be in danger.' }] };
const rude = { labels: [{ id: 'insults', text: 'Insults', detail: 'He makes remarks and insults you.' }] };
const helped = { endings: { ...clean.endings, ...only('crisis-handoff', 'unsafe-close') } };

function only(...kinds: readonly string[]) {
  return Object.fromEntries(Object.entries(buildEndings()).filter(([kind]) => kinds.includes(kind)));
}

const ask = good('Are you safe where you are now?', { shows: ['ask-safety-directly'], goes: 'closing' });
const opens = { crisis: true, because: 'He says that he cannot go on' } as const;

/** The opening holds a crisis cue; `changes` say what is done about it. */
const crisis = (changes: Partial<Beat>, more: Partial<Scenario> = danger): Bent =>
  beat('opening', { cues: [{ kind: 'crisis' }], isUnhurried: true, ...changes }, { ...helped, ...more });

const asked = { replies: { ...clean.beats['opening']?.replies, a: ask } };

const insulted = (
  category: InsultCategory,
  abuse: 0 | 1 | 2,
  more: Partial<Scenario> = rude,
  says: Beat['says'] = ['lost'],
): Bent =>
  beat(
    'opening',
    {
      says,
      cues: [{ kind: 'insult', category, isAimedAtAgent: true, isRepeated: false }],
      arrives: { abuse, because: 'He makes it personal' },
    },
    more,
  );
const masked = {
  ...rude,
  lines: { ...clean.lines, lost: { caption: '[remark about how you talk]', delivery: 'cold' } },
} as const;
const labelled = (id: string, text: string, more: Partial<Scenario> = {}): Bent =>
  bend({ labels: [{ id, text, detail: 'In this call.' }], ...more });

const openingOf = (scenario: Scenario = clean) => ({
  opening: scenario.beats['opening'] ?? { says: [], thought: '', replies: {} },
});

/** In a crisis the reply `d` closes the call; its marks vary. */
const left = (isGood: boolean): Bent => {
  const bye = isGood
    ? good('Well, take care of yourself then.', { acceptable: true, shows: ['warm-wrap'], goes: 'end' })
    : lure('Well, take care of yourself then.', { shows: ['warm-wrap'], goes: 'end' });
  const { scenario } = crisis({ arrives: opens, replies: { ...asked.replies, d: bye } });
  const stays = good('I stay on until they are with you.', {
    expert: true,
    shows: ['stay-and-handoff'],
    goes: 'end',
  });
  return bend({
    ...scenario,
    beats: {
      ...scenario?.beats,
      ...beat('closing', { replies: { a: stays } }).scenario?.beats,
      ...openingOf(scenario),
    },
  });
};

/** The lure opens a crisis, and the closing asks. */
const answered: Scenario['beats'] = {
  ...beat('closing', { replies: { ...clean.beats['closing']?.replies, b: ask } }).scenario?.beats,
  opening: { says: ['lost'], thought: 'Well.', replies: { a: lure('A', { change: opens }) } },
};

/** Ten scenarios of which each differs from the clean one as `changes` say for its number. */
function library(changes: (nth: number) => Partial<Scenario>): Bent {
  const all = Array.from(
    { length: 10 },
    (_, nth): Scenario => ({
      ...clean,
      id: `call-${nth}`,
      code: `T${nth}`,
      kind: nth < 2 ? 'routine' : 'charged',
      channel: nth < 3 ? 'message' : 'phone',
      sector: `Sector ${nth}`,
      ...changes(nth),
    }),
  );
  const [scenario = clean] = all;
  return { scenario, library: all };
}

const aged = (customer: string, isCallerWrong: boolean): Scenario['brief'] => ({
  ...clean.brief,
  customer,
  isFirmAtFault: !isCallerWrong,
});
const voiced = (voice: string) => ({ customer: { ...clean.cast.customer, voice: { voice } } });
const called = (pronoun: 'he' | 'she') => ({ customer: { ...clean.cast.customer, pronoun } });
const next = (changes: Partial<Scenario>): Bent => ({
  library: [clean, { ...clean, id: 'other', code: 'T2', ...changes }],
});
const other = { name: 'Ada', pronoun: 'she', voice: { voice: 'bf_emma' } } as const;

export const CARE_CASES: readonly RuleCase[] = [
  { code: 'SL090', bad: crisis({}), near: crisis(asked) },
  {
    code: 'SL090',
    bad: reply('a', { change: opens }, { ...helped, ...danger }),
    near: bend({ ...helped, ...danger, beats: answered }),
  },
  {
    code: 'SL090',
    bad: crisis({
      replies: { ...clean.beats['opening']?.replies, a: { ...ask, open: { trust: { atLeast: 60 } } } },
    }),
    near: crisis({
      replies: { ...clean.beats['opening']?.replies, a: { ...ask, open: { trust: { atLeast: 40 } } } },
    }),
  },
  { code: 'SL091', bad: insulted('personal', 2, { labels: [] }), near: insulted('personal', 2) },
  { code: 'SL091', bad: crisis(asked, { labels: [] }), near: crisis(asked) },
  { code: 'SL092', bad: labelled('threat', 'A threat'), near: labelled('loneliness', 'Loneliness') },
  {
    code: 'SL092',
    bad: labelled('shouting', 'Shouting'),
    near: labelled('shouting', 'Shouting', {
      lines: { ...clean.lines, lost: { caption: 'No line!', delivery: 'shouting' } },
    }),
  },
  {
    code: 'SL093',
    bad: beat('opening', { cues: [{ kind: 'crisis' }], ...asked }, { ...helped, ...danger }),
    near: crisis(asked),
  },
  { code: 'SL094', bad: left(true), near: left(false) },
  {
    code: 'SL094',
    bad: bend({ endings: helped.endings, judged: [{ best: ['resolved'], acceptable: ['unsafe-close'] }] }),
    near: bend({ endings: helped.endings, judged: [{ best: ['resolved'], acceptable: ['crisis-handoff'] }] }),
  },
  {
    code: 'SL095',
    bad: reply('a', { text: 'You could always ring 116 123, Marek.' }),
    near: reply('a', { text: 'It says 116 on your bill, Marek.' }),
  },
  {
    code: 'SL095',
    bad: line({ caption: 'I am on 0161 496 0123.' }),
    near: line({ caption: 'I am at 12 to 6, for £0161.', say: 'So.' }),
  },
  {
    code: 'SL096',
    bad: reply('a', { text: 'TODO a reply for here, Marek.' }),
    near: reply('a', { text: 'To do all of this, Marek, I test.' }),
  },
  {
    code: 'SL096',
    bad: bend({
      hiddenStory: 'Check the time limit with a lawyer.',
      authorNotes: ['Check the time limit with a lawyer.'],
    }),
    near: bend({ authorNotes: ['Check the time limit with a lawyer.'] }),
  },
  { code: 'SL097', bad: insulted('discriminatory', 2), near: insulted('discriminatory', 2, masked) },
  { code: 'SL099', bad: bend({ purpose: 'introduction' }) },
  { code: 'SL098', bad: insulted('personal', 1), near: insulted('personal', 2) },
  {
    code: 'SL100',
    bad: library((nth) => ({ kind: nth < 2 ? 'crisis' : nth < 4 ? 'routine' : 'charged' })),
    near: library(() => ({})),
  },
  {
    code: 'SL100',
    bad: library((nth) => ({ sector: nth < 2 ? 'telecom' : `Sector ${nth}` })),
    near: library(() => ({})),
  },
  {
    code: 'SL101',
    bad: library((nth) => ({
      cast: called(nth < 5 ? 'he' : 'she'),
      temperament: nth < 5 ? 'volatile' : 'even',
    })),
    near: library((nth) => ({
      cast: called(nth < 5 ? 'he' : 'she'),
      temperament: nth % 2 === 0 ? 'volatile' : 'even',
    })),
  },
  {
    code: 'SL101',
    bad: library((nth) => ({ brief: aged(nth < 5 ? '71, retired' : '24, a student', nth < 5) })),
    near: library((nth) => ({ brief: aged(nth < 5 ? '71, retired' : '24, a student', nth % 2 === 0) })),
  },
  {
    code: 'SL101',
    bad: library((nth) => ({
      cast: voiced(nth < 5 ? 'bm_lewis' : 'am_adam'),
      start: { ...clean.start, abuse: nth < 5 ? 2 : 0 },
    })),
    near: library((nth) => ({ cast: voiced('bm_lewis'), start: { ...clean.start, abuse: nth < 5 ? 2 : 0 } })),
  },
  {
    code: 'SL102',
    bad: next({ code: clean.code, cast: { customer: other } }),
    near: next({ cast: { customer: other } }),
  },
  { code: 'SL103', bad: next({}), near: next({ cast: { customer: other } }) },
];
