// What the phone says in the agent's words: the polite close, the end under policy, the bare hang-up, transfers and hold.

import type { Controls } from '../../engine/scenario/controls.types';
import { CLOSING } from './closing';
import type { MrsBell } from './names';

export const CONTROLS = {
  closing: CLOSING,
  endUnderPolicy: [
    {
      text: 'I’m going to end this call here, Mrs Bell. Your account’s open under 0552, and you can ring or write any time. Goodbye.',
      shows: ['end-with-route-back'],
      whatTheyHeard: 'Ended. Like a disturbance.',
      whyTempting:
        'You’d run out of road and you did leave her a number. That ending is for abuse, and she hadn’t been abusive: she’d been talking.',
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
      text: 'I’m losing you, Mrs Bell. Hello? No, I’m losing you…',
      shows: ['hang-up-unwarned'],
      whatTheyHeard: 'I know what a lost line sounds like. That wasn’t one.',
      whyTempting:
        'Nobody’s feelings get hurt, you thought. She worked the exchange: she knows what a lost line sounds like.',
      tone: 'sharp',
      goes: 'end',
    },
  ],
  transfers: {
    'tariff-desk': {
      warm: [
        {
          text: 'I’d like the tariff desk on with us. I’ll tell them it’s the phone or the gas, so you needn’t. All right?',
          open: { needs: { revealed: ['cold-house'] } },
          shows: ['warm-transfer'],
          whatTheyHeard: 'He’ll say it for me. I only have to say it the once.',
          whyStrong: 'They run the check all day, and they begin with the reason for it.',
          commits: [{ what: 'The tariff desk runs the check, told why', clause: 'tariff-check' }],
          tone: 'plain',
          answer: ['brought-tariff'],
          goes: 'end',
          meets: ['cold-house'],
        },
        {
          text: 'I’d like the tariff desk to have a look at this with us. I’ll tell them first. All right?',
          shows: ['warm-transfer'],
          whatTheyHeard: 'Look at what? It’s right. Everybody says it’s right.',
          whyTempting:
            'It’s a bill, and they are better at bills. You asked first, and you’ve nothing to tell them.',
          tone: 'plain',
          answer: ['brought-tariff-blind'],
          goes: 'end',
        },
      ],
      cold: [
        {
          text: 'That’s one for the tariff desk, Mrs Bell. I’ll just put you through to them.',
          shows: ['cold-transfer'],
          whatTheyHeard: 'Just. And I start with Sunday.',
          whyTempting: 'They could do it, and you’d be back on the board. They’ll know her number.',
          tone: 'plain',
          answer: ['put-through'],
          goes: 'end',
        },
      ],
    },
    'kettle-line-desk': {
      warm: [
        {
          text: 'I can bring the Kettle Line on now, if you’d like. I’ll tell them Tuesdays, and not too bright. All right?',
          open: { flags: { all: ['chat-offered'] } },
          shows: ['warm-transfer'],
          whatTheyHeard: 'Not too bright. He was listening.',
          whyStrong:
            'She has had it offered and she’s asked again, and she’s handed over with her own words.',
          commits: [{ what: 'The Kettle Line has her now', clause: 'kettle-line' }],
          tone: 'warm',
          answer: ['brought-chat'],
          goes: 'end',
          sets: ['to-chat', 'chat-yes'],
        },
        {
          text: 'There’s a line for a bit of company. I’ll bring them on and tell them about you. All right?',
          shows: ['warm-transfer'],
          whatTheyHeard: 'About me. What about me?',
          whyTempting:
            'You guessed right, and it’s the right people. She hasn’t said a word about it, and now it has a name.',
          commits: [{ what: 'The Kettle Line has her now', clause: 'kettle-line' }],
          tone: 'warm',
          answer: ['brought-chat-blind'],
          goes: 'end',
          sets: ['to-chat'],
        },
      ],
      cold: [
        {
          text: 'I know just the people for a chat. I’ll put you through to them, Mrs Bell.',
          shows: ['cold-transfer'],
          whatTheyHeard: 'For a chat. Is that what I’ve been doing?',
          whyTempting: 'It’s meant as a present. It arrives as a parcel: her.',
          tone: 'warm',
          answer: ['put-through'],
          goes: 'end',
        },
      ],
    },
  },
  hold: {
    asked: ['hold-asked'],
    unasked: ['hold-unasked'],
    kept: ['hold-kept'],
    late: ['hold-late'],
  },
  // she fills a silence herself where she has more to tell; where she is waiting for an answer she waits long, and then rings off
  silence: {
    first: ['silent-once', 'silent-caller', 'silent-kettle'],
    second: ['silent-twice', 'silent-clock', 'silent-row'],
    further: [{ says: ['silent-table', 'silent-still-not'] }, { says: 'silent-lost-you' }],
    leaves: 'no-answer',
  },
} as const satisfies Controls<MrsBell>;
