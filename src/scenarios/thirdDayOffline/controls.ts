// What the phone says in the agent's words: the polite close, the end under policy, the bare hang-up, transfers and hold.

import type { Controls } from '../../engine/scenario/controls.types';
import { CLOSING } from './closing';
import type { ThirdDay } from './names';

export const CONTROLS = {
  closing: CLOSING,
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
