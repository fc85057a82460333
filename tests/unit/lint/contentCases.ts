// SL031 to SL059: what is written. Rows of the table only.

import type { Beat } from '../../../src/engine/scenario/beat.types';
import type { ByBand } from '../../../src/engine/scenario/line.types';
import type { Reply } from '../../../src/engine/scenario/reply.types';
import type { RuleCase } from './cases.types';
import { type Bent, beat, bend, clean, good, line, lure, reply } from './cleanScenario';

const LONG = 'Three days, two calls, and I have got both of them here.';
const many = (count: number, word: string): string => Array.from({ length: count }, () => word).join(' ');

/** Twelve beats in a row, each with these four replies, the last of them the best. */
function chain(texts: readonly [string, string, string, string]): Bent {
  const beats = Object.fromEntries(
    Array.from({ length: 12 }, (_, at): [string, Beat] => {
      const goes = at < 11 ? `step-${at + 1}` : 'closing';
      const replies: Record<string, Reply> = {
        a: lure(texts[0], { goes }),
        b: lure(texts[1], { goes, shows: ['minimise'] }),
        c: lure(texts[2], { goes, shows: ['policy-wall'] }),
        d: good(texts[3], { goes, expert: true }),
      };
      return [`step-${at}`, { says: ['lost'], thought: 'Well.', replies }];
    }),
  );
  return bend({ beats: { ...clean.beats, ...beats }, opening: 'step-0' });
}

const EVEN = [
  'I will look at it now.',
  'It may well be over soon.',
  'That is what we all get.',
  'You rang us twice for it.',
] as const;
const best = (text: string): Bent => chain([EVEN[0], EVEN[1], EVEN[2], text]);

/** The opening with exactly these replies. */
const opening = (replies: Record<string, Reply>): Bent => beat('opening', { replies });
const a = lure('I can run a line test right away.');
const b = good('Three days is long when you need it.', { acceptable: true });
const c = good('I see both calls. The box goes out.', { expert: true });
const harm = (shows: Reply['shows'][0]): Reply =>
  lure('It will be on by noon.', { shows: [shows], commits: [{ what: 'Noon', clause: 'slot' }] });
const promised = (more: Record<string, Reply>): Bent => opening({ a, c, ...more });

/** The closing's words by band, to which the opening leads hot, cool and as he was. */
function banded(bands: ByBand): Bent {
  const replies = {
    a: lure('A', { change: { heat: 30, because: 'He has been told so twice' } }),
    b: good('B', { expert: true, change: { heat: -20, because: 'Somebody has read it at last' } }),
    c: lure('C', { shows: ['minimise'] }),
  };
  const closing = clean.beats['closing'];
  if (closing === undefined) throw new Error('The clean scenario has lost its closing.');
  return bend({
    beats: { opening: { says: ['lost'], thought: 'Well.', replies }, closing: { ...closing, says: [bands] } },
  });
}

/** A critical error at the opening, and one that could stand at the closing. */
const trapped = { beats: opening({ a, b, c, d: harm('over-promise') }).scenario?.beats ?? {} };
const trap: Beat = {
  says: ['so'],
  thought: 'Well.',
  replies: { ...clean.beats['closing']?.replies, d: { ...harm('over-promise'), goes: 'end' } },
};

/** The same thirty words, so many times in one turn. */
const said = (times: number): Bent =>
  beat(
    'opening',
    { says: Array.from({ length: times }, () => 'lost') },
    {
      lines: { ...clean.lines, lost: { caption: many(30, 'so.'), delivery: 'tense' } },
    },
  );

export const CONTENT_CASES: readonly RuleCase[] = [
  { code: 'SL031', bad: reply('c', { text: `${LONG} ${LONG}` }) },
  { code: 'SL032', bad: best('You rang us twice, and twice.'), near: best('You rang twice for it.') },
  { code: 'SL033', bad: best('You rang us twice.'), near: best(EVEN[3]) },
  {
    code: 'SL034',
    bad: best('Sorry, you rang us twice.'),
    near: chain([
      'Sorry, I look at it now.',
      'Sorry, it may be over soon.',
      'Sorry, that is what we get.',
      'Sorry, you rang twice.',
    ]),
  },
  {
    code: 'SL035',
    bad: best('You rang us twice for it?'),
    near: chain(['Do I look at it now?', EVEN[1], EVEN[2], 'You rang us twice for it?']),
  },
  { code: 'SL036', bad: reply('a', { text: many(36, 'yes') }), near: reply('a', { text: many(35, 'yes') }) },
  {
    code: 'SL037',
    bad: reply('a', {
      text: 'Unfortunately our authorisation procedures necessitate additional verification documentation first.',
    }),
    near: reply('a', { text: 'I have to check who you are before I can tell you.' }),
  },
  { code: 'SL038', bad: line({ caption: many(71, 'so.') }), near: line({ caption: many(70, 'so.') }) },
  { code: 'SL038', bad: said(3), near: said(2) },
  {
    code: 'SL040',
    bad: reply('a', { text: 'I want to acknowledge how you feel, Marek.' }),
    near: reply('a', { text: 'I acknowledge that we had both letters, Marek.' }),
  },
  {
    code: 'SL060',
    bad: best('You rang us, twice, for it.'),
    near: chain(['I will look, then, at it.', EVEN[1], EVEN[2], 'You rang us, twice, for it.']),
  },
  {
    code: 'SL060',
    bad: best('The line is off for three days.'),
    near: chain([EVEN[0], 'No line is no line.', EVEN[2], 'No line and that is so.']),
  },
  {
    code: 'SL039',
    bad: reply('a', { text: 'I want to validate that for you, Marek.' }),
    near: reply('a', { text: 'I want to check that for you, Marek.' }),
  },
  {
    code: 'SL040',
    bad: reply('a', { text: 'Here is a specific apology for you.' }),
    near: reply('a', { text: 'I am sorry that we never rang you.' }),
  },
  { code: 'SL041', bad: beat('opening', { thought: ' ' }) },
  {
    code: 'SL041',
    bad: beat('opening', { thought: {} }),
    near: beat('opening', { thought: { angry: 'Again.' } }),
  },
  { code: 'SL042', bad: reply('a', { whatTheyHeard: '' }) },
  { code: 'SL043', bad: reply('b', { whyStrong: ' ' }) },
  {
    code: 'SL043',
    bad: reply('a', { whyTempting: '', whyStrong: 'It is fine' }),
    near: reply('a', { whyTempting: 'It is quick', whyStrong: '' }),
  },
  {
    code: 'SL044',
    bad: reply('a', { whatTheyHeard: clean.beats['opening']?.replies['b']?.whatTheyHeard ?? '' }),
  },
  {
    code: 'SL045',
    bad: reply('a', { text: 'That is not my problem, is it, Marek?' }),
    near: reply('a', { text: 'That is the other desk, is it, Marek?' }),
  },
  {
    code: 'SL045',
    bad: reply('a', { whyTempting: 'Only the lazy say so.' }),
    near: reply('a', { whyTempting: 'Only the lost say so.' }),
  },
  { code: 'SL046', bad: opening({ a, c }), near: opening({ a, b, c }) },
  {
    code: 'SL046',
    bad: opening({ a, b, c, d: { ...a, text: 'D' }, e: { ...a, text: 'E' } }),
    near: opening({ a, b, c, d: { ...a, text: 'D' } }),
  },
  {
    code: 'SL047',
    bad: promised({ b: harm('over-promise'), d: harm('amateur-therapy') }),
    near: promised({ b: harm('over-promise'), d: harm('minimise') }),
  },
  {
    code: 'SL048',
    bad: bend({ beats: { ...trapped.beats, closing: trap } }),
    near: bend({ beats: trapped.beats }),
  },
  { code: 'SL049', bad: opening({ b, c, d: { ...b, text: 'D' } }), near: opening({ a, b, c }) },
  {
    code: 'SL050',
    bad: reply('c', { expert: { heat: { atMost: 20 } } }),
    near: reply('c', { expert: { heat: { atMost: 60 } } }),
  },
  {
    code: 'SL051',
    bad: reply('b', { expert: { heat: { atMost: 60 } } }),
    near: reply('b', { expert: { heat: { atMost: 20 } } }),
  },
  {
    code: 'SL052',
    bad: banded({ angry: 'so', tense: 'well' }),
    near: banded({ angry: 'so', tense: 'well', guarded: 'lost' }),
  },
  {
    code: 'SL053',
    bad: line({ caption: '*No* line *since* last *Monday*.' }),
    near: line({ caption: '*No* line since last *Monday*.' }),
  },
  {
    code: 'SL053',
    bad: line({ caption: '*No line since last Monday*.' }),
    near: line({ caption: '*No line since Monday*.' }),
  },
  {
    code: 'SL054',
    bad: reply('a', { text: "I'll run a line test right away." }),
    near: reply('a', { text: 'I’ll run a line test right away.' }),
  },
  {
    code: 'SL055',
    bad: line({ caption: 'No *line since Monday.' }),
    near: line({ caption: 'No *line* since Monday.' }),
  },
  {
    code: 'SL056',
    bad: beat('opening', { hint: 'Say that you see both calls. The box can wait.' }),
    near: beat('opening', { hint: 'What do both calls say?' }),
  },
  { code: 'SL057', bad: line({ caption: 'You zzcanary.' }), near: line({ caption: 'You canary.' }) },
  {
    code: 'SL058',
    bad: reply('a', { change: { heat: 5, because: 'angry' } }),
    near: reply('a', { change: { heat: 5, because: 'He was told so on Monday' } }),
  },
  {
    code: 'SL059',
    bad: reply('c', { shows: ['minimise'] }),
    near: reply('c', { expert: { heat: { atMost: 60 } }, shows: ['minimise'] }),
  },
];
