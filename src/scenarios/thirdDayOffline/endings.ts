// Where the call can come out, which of those count as good, and what the wrap note can hold.

import type { NoteItem } from '../../engine/scenario/brief.types';
import type { Ending, JudgedEndings } from '../../engine/scenario/ending.types';
import type { EndingId, ThirdDay } from './names';

export const ENDINGS = {
  'sorted-tonight': {
    kind: 'resolved',
    title: 'Sorted for tonight',
    outcome: 'The box is on its way, the alarm centre rings Basia tonight, and the engineer comes tomorrow.',
    when: { flags: { all: ['box-ordered', 'engineer-booked', 'tonight-covered'] } },
    says: ['end-thanks'],
  },
  agreed: {
    kind: 'agreed-next-step',
    title: 'Agreed next step',
    outcome: 'The line is still down, and he knows what happens next and when.',
    when: { any: [{ heat: { atMost: 70 } }, { heard: { atLeast: 1 } }] },
    says: [
      { when: { not: { heat: { atMost: 70 } } }, say: 'end-cool-hot' },
      { when: { heat: { atMost: 70 }, flags: { all: ['follow-up-set'] } }, say: 'end-thursday' },
      { when: { heat: { atMost: 70 }, flags: { none: ['follow-up-set'] } }, say: 'end-agreed' },
    ],
  },
  'closed-short': {
    kind: 'false-close',
    title: 'Closed, with something left',
    outcome: 'The call was closed as done while what he needed most was still open.',
    says: ['end-short'],
  },
  'left-cool': {
    kind: 'customer-left-cool',
    title: 'He left unconvinced',
    outcome: 'He let the call end. Whatever stands in the notes, he has nothing in hand that he trusts.',
    says: [{ angry: 'end-cool-hot', tense: 'end-cool' }],
  },
  'hung-up': {
    kind: 'customer-hung-up',
    title: 'He hung up',
    outcome: 'He put the phone down. His line is still off, and he will ring again or he will leave.',
    says: [
      {
        when: { heat: { atLeast: 76 } },
        say: { mild: 'end-hung-mild', firm: 'end-hung-firm', full: 'end-hung-full' },
      },
      { when: { not: { heat: { atLeast: 76 } } }, say: 'end-no-trust' },
    ],
  },
  'no-answer': {
    kind: 'customer-hung-up',
    title: 'Nobody answered',
    outcome: 'He spoke into a quiet line until he put the phone down.',
    says: [{ furious: 'end-no-answer-hot', angry: 'end-no-answer-hot', tense: 'end-no-answer' }],
  },
  'cut-off': {
    kind: 'unwarned-hang-up',
    title: 'Cut off',
    outcome: 'The call was ended before he had been warned that it could be.',
    says: [{ when: { shown: 'hang-up-unwarned' }, say: 'end-cut-off' }],
  },
  'ended-fair': {
    kind: 'ended-with-route',
    title: 'Ended, with a way back',
    outcome: 'You ended the call as you had said you would. His case is open and he knows how to come back.',
  },
  'ended-bare': {
    kind: 'ended-no-route',
    title: 'Ended, no way back',
    outcome: 'You had warned him and were free to end the call. He wasn’t told how to come back to it.',
    says: ['end-cut-off'],
  },
  'passed-on': {
    kind: 'forwarded',
    title: 'Passed on after abuse',
    outcome: 'You had told him and did not go on. A colleague who knows the story has the call.',
  },
  'handed-over': {
    kind: 'warm-handoff',
    title: 'Handed over',
    outcome: 'A colleague has the call.',
  },
  'put-through': {
    kind: 'cold-transfer',
    title: 'Put through',
    outcome: 'He is in another queue, about to tell it for the fourth time.',
  },
  'sat-through': {
    kind: 'stood-and-took-it',
    title: 'Sat through it',
    outcome: 'The call came to its end with the insults still going. Nobody has to sit through that.',
    says: ['end-sat-through'],
  },
} as const satisfies Record<EndingId, Ending<ThirdDay>>;

export const JUDGED = [
  {
    when: { abuse: { atLeast: 2 } },
    best: ['ended-with-route', 'forwarded'],
    acceptable: ['ended-no-route'],
  },
  {
    when: { needs: { met: ['fall-alarm'] } },
    best: ['resolved', 'agreed-next-step'],
    acceptable: ['warm-handoff'],
  },
  { best: ['resolved'], acceptable: ['agreed-next-step', 'warm-handoff'] },
] as const satisfies readonly JudgedEndings<ThirdDay>[];

export const NOTE = {
  alarm: {
    text: 'Basia, his mother-in-law, has a fall alarm that needs this line.',
    needed: true,
    open: { needs: { revealed: ['fall-alarm'] } },
  },
  box: {
    text: '4G box by courier today, reference 4417.',
    needed: true,
    open: { flags: { all: ['box-ordered'] } },
  },
  engineer: {
    text: 'Engineer tomorrow, 12 to 6. He knows it can’t be narrower.',
    needed: true,
    open: { flags: { all: ['engineer-booked'] } },
  },
  credit: { text: '£24 credit, told.', needed: true, open: { flags: { all: ['credit-told'] } } },
  thursday: {
    text: 'I ring him on Thursday after three.',
    needed: true,
    open: { flags: { all: ['follow-up-set'] } },
  },
  telecare: {
    text: 'Telecare desk: is her make all right on 4G? I text him by eleven.',
    needed: true,
    open: { flags: { all: ['alarm-asked'] } },
  },
  fee: {
    text: 'Ruth rings him today about the exit fee, if he says so.',
    needed: true,
    open: { flags: { all: ['lead-asked'] } },
  },
  tried: { text: 'Router restarted Monday, line test passed Tuesday. Don’t ask again.', needed: true },
  overpromise: {
    text: 'I said more than I could keep. What he may still be expecting: ask me before he’s rung.',
    needed: true,
    open: { promiseDebt: { atLeast: 1 } },
  },
  conduct: {
    text: 'Personal insult to the agent, named. What was said about a warning is on the record.',
    needed: { warned: { atLeast: 1 } },
    open: { named: { atLeast: 1 } },
  },
  difficult: { text: 'Customer difficult, handle with care.', needed: false },
  shouting: { text: 'He was shouting when he rang.', needed: false },
} as const satisfies Record<ThirdDay['noteItem'], NoteItem<ThirdDay>>;
