// What the phone says in the agent's words: the polite close, the end under policy, the bare hang-up, transfers and hold.

import type { Controls } from '../../engine/scenario/controls.types';
import type { SpeaksEnglish } from './names';

export const CONTROLS = {
  closing: {
    summarise: [
      {
        text: 'Then let me say it back: green on the test socket now, a new one on Thursday, eight to one, all under 6630. Is that right?',
        open: { flags: { all: ['test-done', 'visit-booked'] } },
        shows: ['recap-confirm'],
        whatTheyHeard: 'All of it, with the number.',
        whyStrong: 'He can hold it up against what he wrote. Nothing’s in it that isn’t so.',
        recap: ['who', 'what', 'when', 'reference'],
        tone: 'plain',
        answer: [{ tense: 'sum-right', guarded: 'sum-right-cool' }],
        goes: 'here',
      },
      {
        text: 'Then let me say it back: an engineer on Thursday, eight to one, with a new socket, under 6630. Is that right?',
        open: { flags: { all: ['visit-booked'] } },
        shows: ['recap-confirm'],
        whatTheyHeard: 'An engineer. That’s what I’ve got.',
        whyStrong: 'It’s short because there isn’t more, and he can tell.',
        recap: ['who', 'what', 'when', 'reference'],
        tone: 'plain',
        answer: ['sum-slot'],
        goes: 'here',
      },
      {
        text: 'So where we are: two routers, both red, and it’s all in the notes. Is that right?',
        shows: ['recap-confirm'],
        whatTheyHeard: 'Wrapping up. Wrapping up what?',
        whyTempting:
          'The call has run its course and somebody has to close it. There’s nothing in the parcel.',
        recap: ['what'],
        tone: 'plain',
        answer: ['sum-nothing'],
        goes: 'here',
      },
    ],
    nextStep: [
      {
        text: 'I’ll ring on Friday after ten to hear that it’s held. If you’d rather I didn’t, text NO. And if nobody comes, text this number till eight.',
        open: { flags: { all: ['visit-booked'], none: ['follow-up-set'] } },
        shows: ['schedule-follow-up'],
        whatTheyHeard: 'A day, and a way to reach them before it.',
        whyStrong: 'He knows who moves next, and what to do if nobody does.',
        dated: true,
        optOut: true,
        fallback: true,
        commits: [{ what: 'A ring on Friday after ten', clause: 'call-back' }],
        tone: 'plain',
        answer: [{ tense: 'step-friday-hot', guarded: 'step-friday' }],
        goes: 'here',
        sets: ['follow-up-set', 'fallback-told'],
      },
      {
        text: 'And if nobody comes, text this number before eight. It comes to my desk.',
        open: { flags: { all: ['visit-booked'] } },
        shows: ['give-timeline'],
        whatTheyHeard: 'A desk with somebody at it. All right.',
        whyStrong: 'He knows what to do if it slips.',
        fallback: true,
        commits: [{ what: 'Robin reads his text until eight', clause: 'call-back' }],
        tone: 'plain',
        answer: ['answer-your-desk'],
        goes: 'here',
        sets: ['fallback-told'],
      },
      {
        text: 'I’m booking an engineer to look at that socket, Thursday, eight to one. If nobody comes, text this number.',
        shows: ['give-timeline'],
        whatTheyHeard: 'Found something on the way to the door.',
        whyStrong: 'It’s late, but it’s a date, and he won’t ring off with nothing.',
        dated: true,
        fallback: true,
        commits: [{ what: 'An engineer on Thursday, 8 to 1', clause: 'visit-thursday' }],
        tone: 'plain',
        answer: ['step-first-visit'],
        goes: 'here',
        sets: ['visit-booked', 'fallback-told'],
        meets: ['working-line'],
      },
    ],
    lastQuestion: [
      {
        text: 'I’m going to let you go in a moment. Is anything in that not how you heard it?',
        shows: ['yes-no-transition'],
        whatTheyHeard: 'Checking, before the end.',
        whyStrong: 'It says the end is coming, and asks for what’s wrong and not for what else.',
        signalsEnd: true,
        tone: 'plain',
        answer: [{ tense: 'last-no-hot', guarded: 'last-no' }],
        goes: 'here',
      },
    ],
    goodbye: [
      {
        text: 'Then that’s us. Thank you for sticking with it. Goodbye, Mr Warner.',
        open: { heat: { atMost: 45 }, abuse: { atMost: 0 } },
        shows: ['warm-wrap'],
        whatTheyHeard: 'Thanked. Well.',
        whyStrong: 'It’s warm because he has room for it, and short because it’s been long.',
        tone: 'warm',
        goes: 'end',
      },
      {
        text: 'Then I’ll leave it there. Goodbye, Mr Warner.',
        shows: ['warm-wrap'],
        whatTheyHeard: 'Plain. Fine.',
        whyStrong: 'Nobody’s in the mood to be wished a good day, and you didn’t.',
        tone: 'plain',
        goes: 'end',
      },
    ],
  },
  endUnderPolicy: [
    {
      text: 'I said I’d end the call if it went on, so I’m ending it now. Your fault stays open under 6630, and you can ring or text any time. Goodbye.',
      open: { warned: { atLeast: 1 } },
      shows: ['end-with-route-back'],
      whatTheyHeard: 'Said so. Did so. Six six three oh.',
      whyStrong: 'He was told and it’s kept, and the way back is in it.',
      limitStyle: 'explained',
      recap: ['what', 'reference'],
      fallback: true,
      signalsEnd: true,
      tone: 'plain',
      answer: ['told-ending'],
      goes: 'end',
      meets: ['working-line'],
    },
    {
      text: 'I’m going to end this call here. Your fault stays open under 6630, and you can ring or text any time. Goodbye.',
      shows: ['end-with-route-back'],
      whatTheyHeard: 'Just like that. Nobody said it could stop.',
      whyTempting:
        'You’d had enough, and you were right to want out, and you left him a number. Nobody had told him that the call could end.',
      limitStyle: 'bare',
      recap: ['reference'],
      fallback: true,
      tone: 'plain',
      answer: ['told-ending'],
      goes: 'end',
    },
  ],
  hangUp: [
    {
      text: 'No. I don’t have to listen to this. Goodbye.',
      shows: ['hang-up-unwarned'],
      whatTheyHeard: 'Put down. They’re allowed to, then.',
      whyTempting:
        'You don’t have to listen to it, that’s quite true. There’s a way of stopping that doesn’t have him back on the line.',
      tone: 'sharp',
      goes: 'end',
    },
  ],
  transfers: {
    lead: {
      warm: [
        {
          text: 'I’d like to bring Ruth on, my lead. I’ll tell her all of it first, so you needn’t. All right?',
          shows: ['warm-transfer'],
          whatTheyHeard: 'Somebody over them. And it’ll all be told.',
          whyStrong: 'If it’s more than you can do, this is how to let go of it: asked first, told once.',
          commits: [{ what: 'Ruth has the whole of it', clause: 'call-back' }],
          tone: 'plain',
          answer: [{ angry: 'brought-on-hot', tense: 'brought-on' }],
          goes: 'end',
        },
      ],
      cold: [
        {
          text: 'I’ll put you through to my lead, Mr Warner. One moment.',
          shows: ['cold-transfer'],
          whatTheyHeard: 'And from the top again.',
          whyTempting:
            'Ruth would want to know, and you want it off your desk. She’ll meet it with nothing said.',
          tone: 'plain',
          answer: ['put-through'],
          goes: 'end',
        },
      ],
    },
    ellis: {
      warm: [
        {
          text: 'I’m not going on with this call after what was said. Ellis has it all and will finish it with you. Stay on for that, or text 6630.',
          open: {
            any: [{ warned: { atLeast: 1 } }, { named: { atLeast: 1 }, house: { endsCalls: false } }],
          },
          shows: ['warm-transfer'],
          whatTheyHeard: 'Handed along. With the story, it sounds like.',
          whyStrong:
            'He was told and he went on, so it’s your choice. He keeps his fault, and the story goes with him.',
          recap: ['what', 'reference'],
          fallback: true,
          signalsEnd: true,
          commits: [{ what: 'Ellis has the whole of it', clause: 'pass-on' }],
          tone: 'plain',
          answer: ['told-passing'],
          goes: 'end',
          meets: ['working-line'],
        },
        {
          text: 'I’d like Ellis to take this over from me. I’ll tell Ellis all of it first. All right?',
          shows: ['warm-transfer'],
          whatTheyHeard: 'That was quick. What did it, I wonder?',
          whyTempting: 'Ellis is there for this. Nobody has told him what “this” is.',
          commits: [{ what: 'Ellis has the whole of it', clause: 'pass-on' }],
          tone: 'plain',
          answer: [{ angry: 'brought-on-hot', tense: 'brought-on' }],
          goes: 'end',
        },
      ],
      cold: [
        {
          text: 'I’m putting you through to Ellis now.',
          shows: ['cold-transfer'],
          whatTheyHeard: 'Who’s Ellis?',
          whyTempting: 'You want it to be over, and Ellis is good at it. Ellis ought to be asked, and told.',
          tone: 'plain',
          answer: ['put-through'],
          goes: 'end',
        },
      ],
    },
  },
  hold: {
    asked: [
      {
        furious: 'hold-asked-hot',
        angry: 'hold-asked-hot',
        tense: 'hold-asked',
        guarded: 'hold-asked-cool',
      },
    ],
    unasked: ['hold-unasked'],
    kept: [{ tense: 'hold-kept', guarded: 'hold-kept-cool' }],
    late: [{ tense: 'hold-late', guarded: 'hold-late-cool' }],
  },
  // hot, he rings off at the third silence; cooler, he gives it one more, and calm, two
  silence: {
    first: ['silent-once', 'silent-hello', 'silent-reading'],
    second: ['silent-twice', 'silent-waiting', 'silent-suit-you'],
    further: [
      {
        when: { heat: { atMost: 75 } },
        says: { angry: 'silent-count', tense: 'silent-count', guarded: 'silent-kettle' },
      },
      { when: { heat: { atMost: 60 } }, says: { tense: 'silent-putting-down', guarded: 'silent-cant-sit' } },
    ],
    leaves: 'no-answer',
  },
} as const satisfies Controls<SpeaksEnglish>;
