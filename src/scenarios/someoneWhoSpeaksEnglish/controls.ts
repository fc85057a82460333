// What the phone says in the agent's words: the polite close, the end under policy, the bare hang-up, transfers and hold.

import type { Controls } from '../../engine/scenario/controls.types';
import { CLOSING } from './closing';
import type { SpeaksEnglish } from './names';

export const CONTROLS = {
  closing: CLOSING,
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
