// SL001 to SL029: names, routes, controls, endings and roads. Rows of the table only.

import type { Reply } from '../../../src/engine/scenario/reply.types';
import type { RuleCase } from './cases.types';
import { type Bent, beat, bend, clean, conductEndings, controls, good, lure, reply } from './cleanScenario';

const { endings, controls: bar } = clean;
const without = (kind: string): Bent =>
  bend({ endings: Object.fromEntries(Object.entries(endings).filter(([id]) => id !== kind)) });
const withSatThrough = (temperament: 'even' | 'rambling'): Bent =>
  bend({
    endings: { ...endings, sat: { kind: 'stood-and-took-it', title: 'Sat through', outcome: 'It went on.' } },
    temperament,
    abuse: 'ladder',
  });
const routes = (goes: Reply['goes']): Bent => reply('a', { goes });
/** Replies of the opening that lead on, each with its answer. */
const sameOf = (...answers: readonly string[]): Record<string, Reply> =>
  Object.fromEntries(
    answers.map((answer, at) => [
      `r${at}`,
      lure(`Reply ${at}`, {
        shows: [at === 0 ? 'minimise' : 'policy-wall'],
        answer: [answer],
        goes: 'closing',
      }),
    ]),
  );
const hot = { heat: { atLeast: 50 } };
const bye: Reply = good('Goodbye, Marek.', { shows: ['warm-wrap'], goes: 'end' });

/** A second beat to go round with; `goes` is where the opening's best reply leads. */
const round = (back: Reply['goes']): Bent =>
  beat('closing', {
    replies: {
      ...clean.beats['closing']?.replies,
      d: lure('Let us take it from the top again.', { goes: back, shows: ['open-question'] }),
    },
  });

const insult = (when?: { variant: { of: number; is: number } }): Bent =>
  beat(
    'opening',
    {
      cues: [
        {
          kind: 'insult',
          category: 'disrespect',
          isAimedAtAgent: false,
          isRepeated: false,
          ...(when && { when }),
        },
      ],
      arrives: { abuse: 1, because: 'He has rung three times' },
    },
    { labels: [{ id: 'rude', text: 'Rude words', detail: 'He is rude about us.' }] },
  );

const threatening = (abuse: 1 | 2): Bent =>
  beat(
    'opening',
    {
      arrives: { abuse, because: 'He has rung three times' },
      replies: {
        ...clean.beats['opening']?.replies,
        a: lure('Say that again and it goes on your account.', { shows: ['threaten'] }),
      },
    },
    {
      labels: [{ id: 'rude', text: 'Rude words', detail: 'He is rude about us.' }],
      temperament: 'volatile',
      endings: conductEndings,
    },
  );

/** A third beat, to which the opening leads. */
const later: Bent = bend({
  beats: {
    ...reply('a', { goes: 'later' }).scenario?.beats,
    later: clean.beats['closing'] ?? { says: [], thought: '', replies: {} },
  },
});

export const GRAPH_CASES: readonly RuleCase[] = [
  { code: 'SL001', bad: routes('closin') },
  {
    code: 'SL002',
    bad: bend({ flags: { boxOrdered: 'Box', 'a.b': 'First' } }),
    near: bend({ flags: { boxOrdered: 'Box', first: 'First' } }),
  },
  { code: 'SL003', bad: beat('closing', { replies: {} }) },
  {
    code: 'SL004',
    bad: beat('closing', { replies: { a: lure('Again?', { goes: 'opening' }) } }),
    near: beat('closing', { replies: { a: lure('Again?', { goes: 'end' }) } }),
  },
  {
    code: 'SL005',
    bad: beat('closing', {
      replies: {
        a: lure('A', { open: hot, goes: 'end' }),
        b: lure('B', { open: { not: hot }, goes: 'end' }),
      },
    }),
    near: beat('closing', {
      replies: { a: lure('A', { open: hot, goes: 'end' }), b: lure('B', { goes: 'end' }) },
    }),
  },
  { code: 'SL006', bad: beat('later', {}), near: later },
  {
    code: 'SL007',
    bad: routes([{ to: 'closing', when: hot }]),
    near: routes([{ to: 'closing', when: hot }, { to: 'end' }]),
  },
  {
    code: 'SL008',
    bad: routes([{ to: 'end' }, { to: 'closing', when: hot }]),
    near: routes([{ to: 'closing', when: hot }, { to: 'end' }]),
  },
  {
    code: 'SL009',
    bad: reply('a', { goes: 'ended-with-route' }, { endings: conductEndings }),
    near: reply('a', { goes: 'resolved' }, { endings: conductEndings }),
  },
  {
    code: 'SL010',
    bad: reply('a', { shows: ['warm-wrap'] }),
    near: reply('a', { shows: ['warm-wrap'], goes: 'end' }),
  },
  { code: 'SL011', bad: insult({ variant: { of: 2, is: 0 } }), near: insult() },
  { code: 'SL012', bad: without('unwarned-hang-up') },
  {
    code: 'SL012',
    bad: bend({ temperament: 'even', abuse: 'ladder' }),
    near: bend({ temperament: 'rambling', abuse: 'ladder' }),
  },
  {
    code: 'SL013',
    bad: bend({
      endings: {
        ...endings,
        'customer-left-cool': { kind: 'customer-left-cool', title: 'Cool', outcome: 'Cool.', when: hot },
      },
    }),
  },
  { code: 'SL014', bad: bend({ judged: [{ best: ['resolved'], acceptable: ['forwarded'] }] }) },
  { code: 'SL014', bad: threatening(2), near: threatening(1) },
  { code: 'SL015', bad: bend({ judged: [{ best: ['resolved'], acceptable: [], when: hot }] }) },
  { code: 'SL016', bad: controls({ closing: { ...bar.closing, lastQuestion: [] } }) },
  {
    code: 'SL017',
    bad: controls({ closing: { ...bar.closing, goodbye: [{ ...bye, open: hot }] } }),
    near: controls({ closing: { ...bar.closing, goodbye: [{ ...bye, open: hot }, bye] } }),
  },
  { code: 'SL018', bad: controls({ hangUp: [bye] }) },
  {
    code: 'SL019',
    bad: controls({ transfers: {} }),
    near: controls({ transfers: {} }, { brief: { ...clean.brief, targets: {} } }),
  },
  { code: 'SL020', bad: {} },
  {
    code: 'SL021',
    bad: bend({
      endings: { ...endings, wrapped: { kind: 'wrapped-kindly', title: 'Wrapped', outcome: 'All is well.' } },
    }),
    near: bend({
      endings: { ...endings, wrapped: { kind: 'wrapped-kindly', title: 'Wrapped', outcome: 'All is well.' } },
      temperament: 'rambling',
    }),
  },
  {
    code: 'SL021',
    bad: withSatThrough('rambling'),
    near: withSatThrough('even'),
  },
  {
    code: 'SL030',
    bad: beat('opening', { replies: sameOf('well', 'well') }),
    near: beat('opening', { replies: sameOf('well', 'tested') }),
  },
  {
    code: 'SL022',
    bad: reply('b', { shows: ['premature-fix'], answer: ['tested'], reveals: [] }),
    near: reply('b', { shows: ['premature-fix'], reveals: [] }),
  },
  {
    code: 'SL023',
    bad: thawed(95),
    near: thawed(5),
  },
  {
    code: 'SL024',
    bad: round('opening'),
    near: round([{ to: 'opening', when: { visits: { beat: 'closing', atMost: 1 } } }, { to: 'end' }]),
  },
  {
    code: 'SL025',
    bad: round('opening'),
    near: round([{ to: 'opening', when: { visits: { beat: 'closing', atMost: 1 } } }, { to: 'end' }]),
  },
  {
    code: 'SL026',
    bad: bend({ flags: { boxOrdered: 'Box', asked: 'Asked' } }),
    near: reply('a', { sets: ['asked'] }, { flags: { boxOrdered: 'Box', asked: 'Asked' } }),
  },
  {
    code: 'SL027',
    bad: reply('a', { sets: ['asked'] }, { flags: { boxOrdered: 'Box', asked: 'Asked' } }),
    near: reply(
      'a',
      { sets: ['asked'], open: { flags: { none: ['asked'] } } },
      { flags: { boxOrdered: 'Box', asked: 'Asked' } },
    ),
  },
  {
    code: 'SL028',
    bad: beat('closing', { replies: { a: lure('Bye.', { open: { heat: { atMost: -1 } }, goes: 'end' }) } }),
    near: beat('closing', { replies: { a: lure('Bye.', { goes: 'end' }) } }),
  },
  { code: 'SL029', bad: reply('c', { meets: [] }) },
];

/** A beat to which the opening's first reply leads once he trusts so much. */
function thawed(atLeast: number): Bent {
  const [opening, closing] = [clean.beats['opening'], clean.beats['closing']];
  if (opening === undefined || closing === undefined) throw new Error('The clean scenario has lost a beat.');
  const a = lure('We shall see.', {
    goes: [{ to: 'thaw', when: { trust: { atLeast } } }, { to: 'closing' }],
  });
  return bend({
    beats: { opening: { ...opening, replies: { ...opening.replies, a } }, closing, thaw: closing },
  });
}
