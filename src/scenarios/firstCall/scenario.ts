// "A meter reading": the first contact of a first visit. Three turns with a patient man and a small matter, to learn the keys, the sound and the line.
//
// The facts. Thursday 12 March, ten past two, Alder Water. Peter Okafor, 58, caretaker of a school, on a day off. Letter of Monday the
// 9th: a reading by Friday the 20th; he takes it for tomorrow. He rang at 09:30, waited 12 minutes and was cut off. The meter shows
// five black digits, 00482, and three red ones, which are not asked for; last year he read out all eight and it was sent back.

import { defineScenario } from '../../engine/scenario/defineScenario';
import { BEATS } from './beats';
import { LINES } from './lines';

export const firstCall = defineScenario({
  format: 1,
  purpose: 'introduction',
  id: 'first-call',
  version: 1,
  code: 'S0',
  title: 'A meter reading',
  sector: 'water company',
  channel: 'phone',
  kind: 'routine',
  difficulty: 1,
  minutes: 2,
  trains: ['de-escalation'],
  labels: [],
  policy: 'two-warnings',
  temperament: 'even',
  abuse: 'authored',
  start: { heat: 38, trust: 55, distress: 10, abuse: 0 },
  cast: { customer: { name: 'Peter Okafor', pronoun: 'he', voice: { voice: 'am_fenrir' } } },
  brief: {
    situation: 'You’re on the customer desk at Alder Water. Thursday 12 March, 14:10.',
    headline: 'Peter Okafor is ringing about his water meter.',
    ringLine: 'About a letter, and a water meter.',
    desk: 'Alder Water, customer desk',
    customer: '58, at home today, reads his own meter',
    record: [
      { label: 'Mon 9 March', text: 'Letter: please send your meter reading by Friday the 20th' },
      { label: 'Today 09:30', text: 'Rang, waited 12 minutes, line dropped' },
      { label: 'Meter', text: 'Five black digits count. The red ones do not' },
    ],
    mayOffer: {
      'text-by-five': { text: 'A text to confirm it, today by five' },
      'call-by-five': { text: 'A call from a colleague, today by five' },
    },
    mustNot: { 'no-next-bill': { text: 'What the next bill will be' } },
    targets: {},
    isFirmAtFault: true,
    isRepeatContact: true,
    cueCards: [],
  },
  needs: {},
  flags: { 'has-read': 'He has read out his five numbers' },
  lines: LINES,
  opening: 'letter',
  beats: BEATS,
  controls: {
    closing: {
      summarise: [
        {
          text: 'I have your reading, zero, zero, four, eight, two. You get a text by five to confirm it. Goodbye.',
          open: { flags: { all: ['has-read'] } },
          shows: ['recap-confirm', 'schedule-follow-up'],
          whatTheyHeard: 'That’s it, and it’ll be in writing.',
          whyStrong: 'It says back what he gave you, and what comes next.',
          recap: ['what', 'when'],
          dated: true,
          commits: [{ what: 'A text to confirm the reading, by five', clause: 'text-by-five' }],
          tone: 'plain',
          goes: 'read',
        },
        {
          text: 'I have to stop here, Mr Okafor. It’s about the meter letter, and a colleague rings you today by five. Goodbye.',
          shows: ['recap-confirm', 'schedule-follow-up'],
          whatTheyHeard: 'Not now, then, but today.',
          whyStrong: 'You said what it was about and when somebody rings. He need not tell it again.',
          recap: ['what', 'when'],
          fallback: true,
          dated: true,
          commits: [{ what: 'A call from a colleague, today by five', clause: 'call-by-five' }],
          tone: 'plain',
          goes: 'rung-back',
        },
      ],
      nextStep: [],
      lastQuestion: [],
      goodbye: [],
    },
    endUnderPolicy: [],
    hangUp: [],
    transfers: {},
    hold: { asked: [], unasked: [], kept: [], late: [] },
    silence: { first: 'still-there', second: 'still-there' },
  },
  endings: {
    read: {
      kind: 'resolved',
      title: 'Reading taken',
      outcome: 'The reading is in, and he knows it.',
      says: [{ settled: 'bye-settled', guarded: 'bye-guarded', tense: 'bye-tense' }],
    },
    'rung-back': {
      kind: 'agreed-next-step',
      title: 'Rung back today',
      outcome: 'A colleague rings him by five.',
      says: ['bye-five'],
    },
    left: { kind: 'customer-left-cool', title: 'Rang off', outcome: 'He rang off.', says: ['bye-guarded'] },
  },
  judged: [{ best: ['resolved'], acceptable: ['agreed-next-step'] }],
  note: {},
  fixTakesDays: false,
  hiddenStory:
    'Peter looks after a school and reads its meters every month. It is only at home that nobody has told him which numbers count. He had put the whole afternoon aside for this.',
  plans: [
    {
      cue: 'a caller tells me what went wrong before I can help',
      response: 'say that first, and then ask',
      answers: ['DE1', 'DE4', 'DI1'],
    },
  ],
  par: {},
});
