// SL061 to SL088: policy and voice. Rows of the table only.

import type { InsultCategory } from '../../../src/engine/scenario/beat.types';
import type { EndingKind } from '../../../src/engine/scenario/ending.types';
import type { Line } from '../../../src/engine/scenario/line.types';
import type { Policy } from '../../../src/engine/scenario/policy.types';
import type { Voice } from '../../../src/engine/scenario/scenario.types';
import { buildPolicy } from '../../support/scenarioBuilder';
import type { RuleCase } from './cases.types';
import { type Bent, beat, bend, brief, clean, conductEndings, controls, line, reply } from './cleanScenario';

const house = (changes: Partial<Policy>, bent: Bent = {}): Bent => ({
  ...bent,
  policy: buildPolicy(changes),
});
const FALSE = { flags: { boxOrdered: 'Box', 'false-accusation': 'He was called a fraud' } };
const label = { labels: [{ id: 'insults', text: 'Insults', detail: 'He threatens and insults you.' }] };

/** Abuse at the opening, with words for naming it, for warning, or for neither. */
const abused = (...shows: readonly ('name-behaviour' | 'state-consequence')[]): Bent => {
  const [first, second] = shows;
  const named =
    first === undefined
      ? ({} as const)
      : { shows: second === undefined ? ([first] as const) : ([first, second] as const) };
  const opening = clean.beats['opening'];
  const b = opening?.replies['b'];
  if (opening === undefined || b === undefined) throw new Error('The clean scenario has lost a reply.');
  return beat(
    'opening',
    {
      arrives: { abuse: 2, because: 'He makes it personal' },
      replies: { ...opening.replies, b: { ...b, ...named } },
    },
    { ...label, endings: conductEndings },
  );
};

const threat = (category: InsultCategory): Bent =>
  beat(
    'opening',
    {
      cues: [{ kind: 'insult', category, isAimedAtAgent: true, isRepeated: false }],
      arrives: { abuse: 2, because: 'He makes it personal' },
    },
    { ...label, controls: withoutSafety() },
  );

function withoutSafety() {
  const { safety: _, ...rest } = clean.controls;
  return rest;
}

const lead = { name: 'Jo, lead', pronoun: 'they', voice: { voice: 'bf_emma' } } as const;
const customer = clean.cast.customer;
const cast = (voice: Voice): Bent => bend({ cast: { customer: { ...customer, voice } } });
const two = (voice: Voice, by?: string): Bent =>
  bend({ ...line(by === undefined ? {} : { by }).scenario, cast: { customer, lead: { ...lead, voice } } });

const take = (delivery: string, voice = 'am_michael') => ({ delivery, voice });
const takes = Object.fromEntries(
  Object.entries(clean.lines).map(([id, { delivery }]) => [id, take(delivery)]),
);
const recorded = (changes: object): Bent => ({ manifest: { lines: { ...takes, ...changes } } });
const extra = (delivery: Line['delivery'], caption: string): Bent => line({ delivery, caption });
const words = (count: number): string => Array.from({ length: count }, () => 'so').join(' ');

/** Abuse whose good endings are `best` and `acceptable`, in the clean scenario's house and in one that never ends a call. */
const judgedIn = (best: readonly EndingKind[], acceptable: readonly EndingKind[]): Bent => {
  const { scenario = clean } = abused();
  return {
    scenario: { ...scenario, judged: [{ best, acceptable }] },
    houses: [buildPolicy(), buildPolicy({ warningsDue: 'never', name: 'Never' })],
  };
};

/** A crisis from the start, and a house without a crisis line. */
const inCrisis = (shows: 'ask-safety-directly' | 'stay-and-handoff'): Bent => ({
  scenario: {
    ...clean,
    start: { ...clean.start, isCrisis: true },
    beats: reply('b', { shows: [shows] }).scenario?.beats ?? {},
  },
  houses: [buildPolicy({ routes: ['supervisor', 'conduct-colleague'] })],
});

export const HOUSE_CASES: readonly RuleCase[] = [
  { code: 'SL061', bad: { policy: null } },
  {
    code: 'SL062',
    bad: reply('b', { commits: [{ what: 'A morning', clause: 'slot' }] }),
    near: reply('b', { shows: ['over-promise'], commits: [{ what: 'A morning', clause: 'slot' }] }),
  },
  {
    code: 'SL063',
    bad: reply('a', { shows: ['over-promise'] }),
    near: reply('a', { shows: ['over-promise'], commits: [{ what: 'A morning', clause: 'slot' }] }),
  },
  {
    code: 'SL064',
    bad: brief({ mayOffer: { ...clean.brief.mayOffer, credit: { text: 'A credit' } } }),
    near: brief({ mustNot: { ...clean.brief.mustNot, credit: { text: 'A credit' } } }),
  },
  { code: 'SL065', bad: abused(), near: abused('name-behaviour', 'state-consequence') },
  { code: 'SL065', bad: abused('name-behaviour'), near: house({ warningsDue: 0 }, abused('name-behaviour')) },
  {
    code: 'SL066',
    bad: house({ warningsDue: 'never', hasForwarding: false }, abused()),
    near: house({ warningsDue: 'never' }, abused()),
  },
  {
    code: 'SL066',
    bad: house({ warningsDue: 'never', routes: ['crisis-line'] }, abused()),
    near: house({ warningsDue: 'never', routes: ['supervisor'] }, abused()),
  },
  { code: 'SL067', bad: threat('threat'), near: threat('personal') },
  { code: 'SL068', bad: house({ routes: ['crisis-line'] }), near: house({ routes: ['supervisor'] }) },
  { code: 'SL069', bad: reply('c', { meets: [] }) },
  {
    code: 'SL073',
    bad: judgedIn(['ended-with-route'], ['ended-no-route']),
    near: judgedIn(['ended-with-route'], ['forwarded']),
  },
  {
    code: 'SL074',
    bad: judgedIn(['ended-with-route'], ['forwarded']),
    near: judgedIn(['ended-with-route', 'forwarded'], []),
  },
  { code: 'SL075', bad: inCrisis('ask-safety-directly'), near: inCrisis('stay-and-handoff') },
  {
    code: 'SL070',
    bad: beat('opening', { sets: ['false-accusation'] }, FALSE),
    near: reply('a', { sets: ['false-accusation'] }, FALSE),
  },
  {
    code: 'SL070',
    bad: reply('b', { sets: ['false-accusation'] }, FALSE),
    near: reply('a', { sets: ['false-accusation'] }, FALSE),
  },
  { code: 'SL071', bad: bend({ par: {} }) },
  {
    code: 'SL071',
    bad: { houses: [buildPolicy(), buildPolicy({ id: 'never-end' })] },
    near: { houses: [buildPolicy()] },
  },
  {
    code: 'SL072',
    bad: reply('b', { commits: [{ what: 'A ring back' }] }),
    near: reply('a', { commits: [{ what: 'A ring back' }] }),
  },
  { code: 'SL080', bad: { manifest: { lines: {} } }, near: recorded({}) },
  { code: 'SL081', bad: recorded({ old: take('calm') }), near: recorded({}) },
  {
    code: 'SL082',
    bad: bend({ lines: { ...clean.lines, sigh: { caption: 'Well, well.', delivery: 'calm' } } }),
    near: controls({ silence: { first: 'hello', second: 'sigh' } }, { lines: sighing() }),
  },
  {
    code: 'SL083',
    bad: line({ caption: 'It is 4417.' }),
    near: line({ caption: 'It is 4417.', say: 'It is four four one seven.' }),
  },
  {
    code: 'SL083',
    bad: line({ caption: 'Hmm. Go on.' }),
    near: line({ caption: 'Well. Go on, at 20:40, for £2400.' }),
  },
  { code: 'SL084', bad: extra('shouting', words(19)), near: extra('shouting', words(18)) },
  { code: 'SL084', bad: extra('calm', words(37)), near: extra('calm', `${words(20)}. ${words(20)}`) },
  { code: 'SL085', bad: recorded({ lost: take('calm') }), near: recorded({}) },
  { code: 'SL085', bad: recorded({ lost: take('angry', 'bm_george') }), near: recorded({}) },
  { code: 'SL086', bad: cast({ voice: 'Michael' }), near: cast({ voice: 'bm_george' }) },
  {
    code: 'SL086',
    bad: cast({
      mix: [
        ['am_michael', 1],
        ['bm_george', 0],
      ],
    }),
    near: cast({
      mix: [
        ['am_michael', 0.7],
        ['bm_george', 0.3],
      ],
    }),
  },
  { code: 'SL087', bad: two(lead.voice), near: two(lead.voice, 'lead') },
  { code: 'SL088', bad: two(customer.voice, 'lead'), near: two(lead.voice, 'lead') },
];

function sighing() {
  const { anyone: _, ...lines } = clean.lines;
  return { ...lines, sigh: { caption: 'Well, well.', delivery: 'calm' } } as const;
}
