// What the phone says in the agent's words: the polite close, the end under policy, the bare hang-up, transfers and hold.

import type { Controls } from '../../engine/scenario/controls.types';
import type { ThirdDay } from './names';

export const CONTROLS = {
  closing: {
    summarise: [
      {
        text: 'Then let me say it back: box today by six, engineer tomorrow twelve to six, and it’s all under 4417. Is that right?',
        open: { flags: { all: ['box-ordered', 'engineer-booked'] } },
        shows: ['recap-confirm'],
        whatTheyHeard: 'All of it, in one go, with the number.',
        whyStrong: 'He can hold it up against what he wrote. Nothing is in it that isn’t so.',
        recap: ['who', 'what', 'when', 'reference'],
        tone: 'plain',
        answer: [{ tense: 'sum-right', guarded: 'sum-right-calm' }],
        goes: 'here',
      },
      {
        text: 'Then let me say it back: I’ve an engineer to you tomorrow, between twelve and six, under 4417. Is that right?',
        open: { flags: { all: ['engineer-booked'] } },
        shows: ['recap-confirm'],
        whatTheyHeard: 'An engineer. That’s what I’ve got.',
        whyStrong: 'It’s short because there isn’t more, and he can tell.',
        recap: ['who', 'what', 'when', 'reference'],
        tone: 'plain',
        answer: ['sum-slot'],
        goes: 'here',
      },
      {
        text: 'So where we are: you’ve been down since Monday, and it’s all in the notes. Is that right?',
        shows: ['recap-confirm'],
        whatTheyHeard: 'She’s wrapping up. Wrapping up what?',
        whyTempting:
          'The call has run its course and somebody has to close it. There is nothing in the parcel.',
        recap: ['what'],
        tone: 'plain',
        answer: ['sum-nothing'],
        goes: 'here',
      },
    ],
    nextStep: [
      {
        text: 'I’ll ring on Thursday after three to hear that it’s held. If you’d rather I didn’t, say so. And if it slips before then, text this number.',
        open: { flags: { all: ['engineer-booked'], none: ['follow-up-set'] } },
        shows: ['schedule-follow-up'],
        whatTheyHeard: 'A day, and a way to reach her before it.',
        whyStrong: 'He knows who moves next, and what to do if nobody does.',
        dated: true,
        optOut: true,
        fallback: true,
        commits: [{ what: 'A ring on Thursday after three', clause: 'call-back' }],
        tone: 'warm',
        answer: [{ tense: 'step-thursday-hot', guarded: 'step-thursday' }],
        goes: 'here',
        sets: ['follow-up-set', 'fallback-told'],
      },
      {
        text: 'And if any of that slips, text this number before eight. It comes to my desk.',
        open: { flags: { all: ['engineer-booked'] } },
        shows: ['give-timeline'],
        whatTheyHeard: 'Her desk. All right.',
        whyStrong: 'He knows what to do if nobody comes.',
        fallback: true,
        commits: [{ what: 'Dana reads his text until eight', clause: 'call-back' }],
        tone: 'plain',
        answer: ['answer-no-queue'],
        goes: 'here',
        sets: ['fallback-told'],
      },
      {
        text: 'I’m booking you the first engineer there is, tomorrow, twelve to six. If that slips, text this number.',
        shows: ['give-timeline'],
        whatTheyHeard: 'She found something on the way to the door.',
        whyStrong: 'It’s late, but it’s a date, and he won’t hang up with nothing.',
        dated: true,
        fallback: true,
        commits: [{ what: 'An engineer tomorrow, 12 to 6', clause: 'engineer-tomorrow' }],
        tone: 'plain',
        answer: ['step-first-slot'],
        goes: 'here',
        sets: ['slot-offered', 'engineer-booked', 'fallback-told'],
        meets: ['working-line'],
      },
    ],
    lastQuestion: [
      {
        text: 'I’m going to let you go in a moment. Is anything in that not how you heard it?',
        shows: ['yes-no-transition'],
        whatTheyHeard: 'She’s checking before she goes.',
        whyStrong: 'It says the end is coming, and asks for what’s wrong and not for what else.',
        signalsEnd: true,
        tone: 'plain',
        answer: [{ tense: 'last-no-hot', guarded: 'last-no' }],
        goes: 'here',
      },
    ],
    goodbye: [
      {
        text: 'Then that’s us. Get some sleep when it’s in, both of you. Goodbye, Marek.',
        open: { heat: { atMost: 45 }, needs: { met: ['fall-alarm'] } },
        shows: ['warm-wrap'],
        whatTheyHeard: 'Both of us.',
        whyStrong: 'It’s warm because he has room for it, and short because he’s tired.',
        tone: 'warm',
        goes: 'end',
      },
      {
        text: 'Then I’ll get on with it. Goodbye, Marek.',
        shows: ['warm-wrap'],
        whatTheyHeard: 'Plain. Fine.',
        whyStrong: 'He’s in no mood to be wished a good day, and you didn’t.',
        tone: 'plain',
        goes: 'end',
      },
    ],
  },
  endUnderPolicy: [
    {
      text: 'I said I’d end the call if it went on, so I’m ending it now. Your case is open under 4417, and you can ring or write any time. Goodbye.',
      open: { warned: { atLeast: 1 } },
      shows: ['end-with-route-back'],
      whatTheyHeard: 'She said she would. 4417.',
      whyStrong: 'He was told and it’s kept, and the way back is in it.',
      limitStyle: 'explained',
      recap: ['reference'],
      fallback: true,
      signalsEnd: true,
      tone: 'plain',
      answer: ['told-ending'],
      goes: 'end',
    },
    {
      text: 'I’m going to end this call here. Your case is open under 4417, and you can ring or write any time. Goodbye.',
      shows: ['end-with-route-back'],
      whatTheyHeard: 'Out of nowhere. What did I do?',
      whyTempting:
        'You’d had enough, and you did leave him a number. Nobody had told him that the call could end.',
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
      text: 'No. I’m not doing this. Goodbye.',
      shows: ['hang-up-unwarned'],
      whatTheyHeard: 'She put it down. They actually put it down.',
      whyTempting: 'You wanted it to stop, and that is no crime. It has stopped until he rings again.',
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
          whatTheyHeard: 'Somebody higher, and I don’t have to start again.',
          whyStrong: 'If it’s beyond you, this is how to let go of it: asked first, told once.',
          commits: [{ what: 'Ruth has the whole of it', clause: 'exit-fee-via-lead' }],
          tone: 'plain',
          answer: [{ angry: 'brought-on-hot', tense: 'brought-on' }],
          goes: 'end',
        },
      ],
      cold: [
        {
          text: 'I’ll put you through to my lead, Marek. One moment.',
          shows: ['cold-transfer'],
          whatTheyHeard: 'And I start again. Four times.',
          whyTempting:
            'Ruth can do more than you can, and he’d have asked for her soon. He’ll meet her with nothing said.',
          tone: 'plain',
          answer: ['put-through'],
          goes: 'end',
        },
      ],
    },
    telecare: {
      warm: [
        {
          text: 'I’d like the telecare desk with us, about her alarm. I’ll tell them the rest first. All right?',
          open: { needs: { revealed: ['fall-alarm'] } },
          shows: ['warm-transfer'],
          whatTheyHeard: 'The people who know about buttons. And she’s telling them.',
          whyStrong: 'It’s their question and they can answer it. He isn’t passed on, he’s walked over.',
          commits: [{ what: 'Telecare has the whole of it', clause: 'telecare-check' }],
          tone: 'plain',
          answer: [{ angry: 'brought-on-hot', tense: 'brought-on' }],
          goes: 'end',
          meets: ['fall-alarm'],
        },
        {
          text: 'I’d like the telecare desk with us, in case it’s something of theirs. I’ll tell them first. All right?',
          shows: ['warm-transfer'],
          whatTheyHeard: 'What’s telecare? What have I said?',
          whyTempting:
            'You’ve a feeling there’s somebody else in the house, and it may be right. You haven’t asked.',
          tone: 'plain',
          answer: [{ angry: 'brought-on-hot', tense: 'brought-on' }],
          goes: 'end',
        },
      ],
      cold: [
        {
          text: 'That sounds like one for telecare. I’ll put you through now, Marek.',
          shows: ['cold-transfer'],
          whatTheyHeard: 'Not her. Somebody else. Start again.',
          whyTempting:
            'They are the right people for it. They’ll pick up knowing his number and nothing else.',
          tone: 'plain',
          answer: ['put-through'],
          goes: 'end',
        },
      ],
    },
  },
  hold: {
    asked: [
      { furious: 'hold-asked-hot', angry: 'hold-asked-hot', tense: 'hold-asked', guarded: 'hold-asked-calm' },
    ],
    unasked: ['hold-unasked'],
    kept: [{ tense: 'hold-kept', guarded: 'hold-kept-calm' }],
    late: [{ tense: 'hold-late', guarded: 'hold-late-calm' }],
  },
  // hot, he rings off at the third silence; cooler, he gives it one more, and calm, two
  silence: {
    first: ['silent-once', 'silent-lost', { furious: 'silent-typing', tense: 'silent-minutes' }],
    second: ['silent-twice', 'silent-anything', 'silent-myself'],
    further: [
      {
        when: { heat: { atMost: 75 } },
        says: [{ angry: 'silent-ten', tense: 'silent-ten', guarded: 'silent-the-line' }, 'silent-gone-again'],
      },
      {
        when: { heat: { atMost: 60 } },
        says: { tense: 'silent-one-last', guarded: 'silent-try-later' },
      },
    ],
    leaves: 'no-answer',
  },
} as const satisfies Controls<ThirdDay>;
