// Where the call can come out, which of those count as good, and what the wrap note can hold.

import type { NoteItem } from '../../engine/scenario/brief.types';
import type { Ending, JudgedEndings } from '../../engine/scenario/ending.types';
import type { EndingId, SpeaksEnglish } from './names';

export const ENDINGS = {
  'green-light': {
    kind: 'resolved',
    title: 'Green light',
    outcome: 'The router runs on the test socket, a new socket comes on Thursday, and he knows it was ours.',
    when: { flags: { all: ['test-done', 'visit-booked'] } },
    says: [{ tense: 'end-right', guarded: 'end-straight', settled: 'end-straight' }],
  },
  'visit-agreed': {
    kind: 'agreed-next-step',
    title: 'Visit agreed',
    outcome: 'An engineer comes on Thursday, and he knows when. What else it was about is still his.',
    when: { flags: { all: ['visit-booked'] } },
    says: ['end-thursday'],
  },
  'closed-short': {
    kind: 'false-close',
    title: 'Closed, with something left',
    outcome: 'The call was closed as done while something he rang for was still open.',
    says: ['end-short'],
  },
  'left-cool': {
    kind: 'customer-left-cool',
    title: 'He left unconvinced',
    outcome:
      'He let the call end. Nothing was said back to him in one piece, so he has nothing to hold anybody to.',
    says: [
      { when: { flags: { all: ['visit-booked'] }, heat: { atMost: 45 } }, say: 'end-right' },
      {
        when: { any: [{ flags: { none: ['visit-booked'] } }, { not: { heat: { atMost: 45 } } }] },
        say: { angry: 'end-cool-hot', tense: 'end-cool' },
      },
    ],
  },
  'hung-up': {
    kind: 'customer-hung-up',
    title: 'He hung up',
    outcome: 'He put the phone down. Both routers are still red, and he will ring again or he will leave.',
    says: [{ mild: 'end-hung-mild', firm: 'end-hung-firm', full: 'end-hung-full' }],
  },
  'no-answer': {
    kind: 'customer-hung-up',
    title: 'Nobody answered',
    outcome: 'He talked into a quiet line until he put the phone down.',
    says: [{ tense: 'end-no-answer', guarded: 'end-no-answer-cool' }],
  },
  'cut-off': {
    kind: 'unwarned-hang-up',
    title: 'Cut off',
    outcome: 'The call was ended before he had been told that it could be.',
    says: [{ when: { shown: 'hang-up-unwarned' }, say: 'end-cut-off' }],
  },
  'ended-fair': {
    kind: 'ended-with-route',
    title: 'Ended, with a way back',
    outcome:
      'You ended the call as you had said you would. The visit goes ahead by text, and he knows how to come back.',
  },
  'ended-bare': {
    kind: 'ended-no-route',
    title: 'Ended, no way back',
    outcome: 'You had warned him and were free to end the call. He wasn’t told how to come back to it.',
    says: ['end-cut-off'],
  },
  'passed-on': {
    kind: 'forwarded',
    title: 'Passed on, after he was told',
    outcome: 'You had told him and chose not to go on. Ellis knows the story and has the call.',
  },
  'handed-over': { kind: 'warm-handoff', title: 'Handed over', outcome: 'A colleague has the call.' },
  'put-through': {
    kind: 'cold-transfer',
    title: 'Put through',
    outcome: 'He is in another queue, about to begin again. So is whoever answers.',
  },
  'took-it': {
    kind: 'stood-and-took-it',
    title: 'Stood and took it',
    outcome: 'The call came to its end with the remarks still going. Nobody has to stand and take that.',
    says: ['end-took-it'],
  },
} as const satisfies Record<EndingId, Ending<SpeaksEnglish>>;

export const JUDGED = [
  {
    when: { abuse: { atLeast: 2 } },
    best: ['ended-with-route', 'forwarded'],
    acceptable: ['ended-no-route'],
  },
  {
    when: { any: [{ named: { atLeast: 1 } }, { warned: { atLeast: 1 } }] },
    best: ['resolved'],
    acceptable: ['agreed-next-step', 'warm-handoff', 'forwarded'],
  },
  { best: ['resolved'], acceptable: ['agreed-next-step'] },
] as const satisfies readonly JudgedEndings<SpeaksEnglish>[];

export const NOTE = {
  conduct: {
    text: 'Conduct: discriminatory remarks about the agent’s origin, from 16:41. No warning was given.',
    needed: true,
    open: { warned: { atMost: 0 }, any: [{ named: { atLeast: 1 } }, { abuse: { atLeast: 2 } }] },
  },
  'conduct-warned': {
    text: 'Conduct: discriminatory remarks about the agent’s origin, from 16:41. Warned that the call can end; the words are on the record.',
    needed: true,
    open: { warned: { atLeast: 1 } },
  },
  'made-a-fool': {
    text: 'He fitted both routers right, with his grandson watching. Whoever goes: say it was our socket.',
    needed: true,
    open: { needs: { revealed: ['made-a-fool'] } },
  },
  socket: { text: 'Two routers, same red light, line never tested. Test the socket first.', needed: true },
  tested: {
    text: 'Green on the test socket at 16:52. Leave the router there till Thursday.',
    needed: true,
    open: { flags: { all: ['test-done'] } },
  },
  visit: {
    text: 'New socket, Thursday, 8 to 1, free, 6630. It stands whatever was said.',
    needed: true,
    open: { flags: { all: ['visit-booked'] } },
  },
  'told-text': {
    text: 'Text tonight: two good routers, our bad socket.',
    needed: true,
    open: { flags: { all: ['text-sent'] } },
  },
  friday: {
    text: 'I ring him on Friday after ten.',
    needed: true,
    open: { flags: { all: ['follow-up-set'] } },
  },
  overpromise: {
    text: 'I said more than I could keep. What he may still be expecting: ask me before he’s rung.',
    needed: true,
    open: { promiseDebt: { atLeast: 1 } },
  },
  'else-offered': {
    text: 'I offered him somebody else because of how I sound. Please don’t do the same.',
    needed: true,
    open: { flags: { all: ['else-offered'] } },
  },
  untested: {
    text: 'He was ready to do the socket test and I left it. Ask him before Thursday.',
    needed: true,
    open: { flags: { all: ['left-to-thursday'] } },
  },
  racist: { text: 'Racist customer. Nobody should have to ring him.', needed: false },
  rude: { text: 'Difficult and sarcastic throughout.', needed: false },
} as const satisfies Record<SpeaksEnglish['noteItem'], NoteItem<SpeaksEnglish>>;
