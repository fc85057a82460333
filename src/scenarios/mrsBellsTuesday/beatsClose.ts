// Act five: the donkey, one more story, and the plug. Beats only.

import type { Beat } from '../../engine/scenario/beat.types';
import type { Route } from '../../engine/scenario/reply.types';
import { LET_ON, SETTLED } from './letOn';
import type { BeatId, MrsBell } from './names';

type Act = Pick<Record<BeatId, Beat<MrsBell>>, 'calendar' | 'one-more' | 'plug'>;

/** What was said beyond keeping is asked for first. */
const THEN = [
  { to: 'you-said', when: { flags: { all: ['promised-ring'], none: ['debt-called'] } } },
  { to: 'one-more' },
] as const satisfies readonly Route<MrsBell>[];

/** The check said yes, plainly told or not. */
const YES = { any: [{ flags: { all: ['discount-on'] } }, { flags: { all: ['discount-vague'] } }] } as const;
const NO = { flags: { none: ['discount-on', 'discount-vague'] } } as const;

export const CLOSE = {
  calendar: {
    says: [
      {
        when: { any: [YES, { flags: { all: ['chat-yes'] } }, { flags: { all: ['promised-ring'] } }] },
        say: 'calendar',
      },
      { when: { not: YES, flags: { none: ['chat-yes', 'promised-ring'] } }, say: 'calendar-nothing' },
    ],
    thought: 'If it fits in one square then it’s real.',
    hint: 'Could she write it down from what you say next?',
    cues: [{ kind: 'decision' }],
    acceptableSeconds: 15,
    silence: {
      first: 'hush-donkey',
      second: 'hush-again',
      further: [{ when: SETTLED, says: 'on-square', change: LET_ON, to: 'one-more' }],
    },
    replies: {
      a: {
        text: 'A donkey! Oh, I love them. We’d a ride on one at Skegness, every single summer.',
        shows: ['brief-common-ground'],
        change: {
          heat: 6,
          trust: -10,
          tangent: 1,
          because: 'A donkey for a donkey, and the pencil still up',
        },
        whatTheyHeard: 'Now he’s on the beach. I’ve still got the pencil up.',
        whyTempting:
          'You’ve been all business for ten minutes and you like her. She’d asked you something, for once.',
        tone: 'light',
        answer: ['answer-skegness'],
        goes: THEN,
      },
      b: {
        text: 'You needn’t write a thing. It’s all gone on the system, so you can forget it now.',
        shows: ['minimise'],
        whatTheyHeard: 'Nothing to write. Then there’s nothing to look at on Thursday.',
        whyTempting: 'You’ve saved her the trouble, and it is all there. It’s there where she can’t see it.',
        tone: 'warm',
        answer: ['answer-forget-it'],
        goes: THEN,
      },
      c: {
        text: 'You’re on Basic, £24 from the first of March, they ring Friday at eleven, and it’s 0552.',
        open: { ...YES, flags: { all: ['chat-yes'] } },
        shows: ['recap-confirm'],
        whatTheyHeard: 'The first, Friday, and a number. Two squares and a corner.',
        whyStrong:
          'Who, what, when and the number, in the order she’d write it. There’s nothing in it that isn’t arranged.',
        expert: true,
        recap: ['who', 'what', 'when', 'reference'],
        dated: true,
        commits: [{ what: 'Homeline Basic, £24 from the first of March', clause: 'homeline-basic' }],
        tone: 'plain',
        answer: ['answer-two-squares'],
        goes: THEN,
        sets: ['discount-on', 'friday-told'],
        meets: ['cold-house', 'plain-bill'],
      },
      d: {
        text: 'Only one thing: I’ve put you on Basic, £24 from the first of March. It’s under 0552.',
        open: { ...YES, flags: { none: ['chat-yes'] } },
        shows: ['recap-confirm'],
        whatTheyHeard: 'One thing. One square. I can see it from the chair.',
        whyStrong: 'Who, what, when and the number. It’s little and it’s whole.',
        expert: true,
        recap: ['who', 'what', 'when', 'reference'],
        dated: true,
        commits: [{ what: 'Homeline Basic, £24 from the first of March', clause: 'homeline-basic' }],
        tone: 'plain',
        answer: ['answer-one-square'],
        goes: THEN,
        sets: ['discount-on'],
        meets: ['cold-house', 'plain-bill'],
      },
      e: {
        text: 'That £31 is right, up by three in April. The Kettle Line ring Friday at eleven. 0552.',
        open: { ...NO, any: [{ flags: { all: ['chat-yes'] } }] },
        shows: ['recap-confirm'],
        whatTheyHeard: 'Friday at eleven. And thirty-one pounds, till March and after.',
        whyStrong:
          'It’s all that was agreed and it’s put so that it fits a square. What wasn’t asked about isn’t in it.',
        expert: true,
        recap: ['who', 'what', 'when', 'reference'],
        dated: true,
        tone: 'plain',
        answer: ['answer-friday-square'],
        goes: THEN,
        sets: ['friday-told'],
        meets: ['plain-bill'],
      },
      f: {
        text: 'You rang about the £31: it’s right, up by three in April. It’s filed under 0552.',
        open: { ...NO, any: [{ flags: { none: ['chat-yes'] } }] },
        shows: ['reflect-content', 'recap-confirm'],
        whatTheyHeard: 'So that’s what I rang for. I’d wondered.',
        whyStrong:
          'It begins with what she rang about, so she can tell that it was heard, and then there is one thing to write. There’s nothing more to read back, and you didn’t make it sound like more.',
        expert: true,
        recap: ['what', 'reference'],
        tone: 'plain',
        answer: ['answer-id-wondered'],
        goes: THEN,
        meets: ['plain-bill'],
      },
      g: {
        text: 'I’ll have it all put in a letter to you. Is it still the same address we’ve got?',
        shows: ['ignore-cue'],
        whatTheyHeard: 'A letter. It’s always going to be in a letter.',
        whyTempting:
          'Writing is safer than memory, and you’re checking where it goes. She has the pencil in her hand, now.',
        tone: 'plain',
        answer: ['answer-in-a-letter'],
        goes: THEN,
      },
    },
  },

  'one-more': {
    says: [
      {
        when: { flags: { none: ['shooed'] }, visits: { beat: 'cardigans', atLeast: 1 } },
        say: 'one-more-drone',
      },
      {
        when: { flags: { all: ['shooed'] }, visits: { beat: 'cardigans', atLeast: 1 } },
        say: 'one-more-shooed',
      },
      { when: { visits: { beat: 'cardigans', atMost: 0 } }, say: 'one-more-dairy' },
    ],
    arrives: { tangent: 2, because: 'She can hear the pen go down' },
    thought: 'I can hear his pen go down. One more, and then I’ll let him.',
    hint: 'She knows it’s over. What would make it easy to stop?',
    acceptableSeconds: 12,
    silence: {
      first: 'hush-donkey',
      second: 'hush-again',
      further: [{ when: SETTLED, says: 'on-another-time', change: LET_ON, to: 'plug' }],
    },
    replies: {
      a: {
        text: 'Go on, then, just the one more. I can take my break late, it’s no trouble at all.',
        shows: ['give-space'],
        change: {
          tangent: 1,
          trust: -4,
          distress: 3,
          because: 'She is given the floor again, and can hear that he is being good about it',
        },
        whatTheyHeard: 'Just the one. He’s said that like a man who’s had four.',
        whyTempting:
          'It costs you five minutes and it’s the best of her day. It doesn’t end it, though; it only moves the end, and she knows that.',
        tone: 'warm',
        answer: [
          { when: { visits: { beat: 'cardigans', atLeast: 1 } }, say: 'answer-sock' },
          { when: { visits: { beat: 'cardigans', atMost: 0 } }, say: 'answer-gave-him-mine' },
        ],
        goes: 'here',
      },
      b: {
        text: 'Lovely. Well, I’ll let you get on, Mrs Bell. You take care of yourself. Bye for now!',
        shows: ['warm-wrap'],
        whatTheyHeard: 'I was in the middle of a word.',
        whyTempting:
          'Everything’s done, you’re warm about it, and it’s how we end all of them. She’d drawn breath.',
        tone: 'light',
        answer: ['answer-middle-of-a-word'],
        goes: 'cut-short',
      },
      c: {
        text: 'Keep that one for a Tuesday. Is anything I said not down on that donkey of yours?',
        open: { flags: { all: ['chat-yes'] } },
        shows: ['yes-no-transition'],
        whatTheyHeard: 'Keep it for Tuesday. So there’s a Tuesday.',
        whyStrong:
          'The story gets a place to go and the question is the last. She hears that it’s ending, and that nothing is being taken away. If you never said it in one line, that comes first.',
        expert: { any: [{ shown: 'recap-confirm' }, { notShown: 'recap-confirm', ...NO }] },
        whyTempting:
          'It gives the story somewhere to go, and it’s kind. What was agreed hasn’t been said in one line yet, and after a last question nobody says it.',
        signalsEnd: true,
        tone: 'warm',
        answer: ['answer-theres-a-tuesday'],
        goes: 'plug',
      },
      d: {
        text: 'I’ll stop you before you’re off. Is there anything I said that’s not on the donkey?',
        open: { flags: { none: ['chat-yes'] } },
        shows: ['yes-no-transition'],
        whatTheyHeard: 'Before I’m off. He has me there.',
        whyStrong:
          'You say that you’re stopping her, and why, and it’s a question she can answer in a word. It’s an ending she can hear coming.',
        expert: {
          any: [{ shown: 'recap-confirm' }, { notShown: 'recap-confirm', ...NO }],
        },
        acceptable: { notShown: 'recap-confirm', ...YES },
        signalsEnd: true,
        tone: 'light',
        answer: ['answer-before-im-off'],
        goes: 'plug',
      },
      e: {
        text: 'Hold that, I never said it in one: £24 from the first of March, and it’s 0552. Got it?',
        open: { notShown: 'recap-confirm', ...YES },
        shows: ['recap-confirm', 'yes-no-transition'],
        whatTheyHeard: 'There. He’s a good boy, once he’s stopped admiring the donkey.',
        whyStrong: 'She asked for it once and was given something else. It’s never too late to read it out.',
        expert: true,
        recap: ['what', 'when', 'reference'],
        dated: true,
        tone: 'plain',
        answer: ['answer-got-it-now'],
        goes: 'here',
        sets: ['discount-on'],
        meets: ['cold-house', 'plain-bill'],
      },
      f: {
        text: 'So, anyway. If there’s nothing else, I suppose I ought to be getting on, oughtn’t I?',
        open: { any: [{ shown: 'recap-confirm' }, NO] },
        shows: ['ignore-cue'],
        whatTheyHeard: 'He’s standing in the hall with his coat on. He isn’t going.',
        whyTempting:
          'You don’t want to be the one who ends it, so you leave it lying where she can pick it up. She’s had four of those this week.',
        tone: 'warm',
        answer: ['answer-coat-on'],
        goes: [{ to: 'rang-off', when: { trust: { atMost: 60 } } }, { to: 'plug' }],
        sets: ['shooed'],
      },
    },
  },

  plug: {
    says: [
      { when: { flags: { none: ['shooed'] } }, say: 'plug' },
      { when: { flags: { all: ['shooed'] } }, say: 'plug-cool' },
    ],
    thought: 'End it clean. I always did. It’s kinder.',
    hint: 'She ended calls for a living. What would she call a good one?',
    acceptableSeconds: 12,
    silence: { first: 'hush-donkey', second: 'hush-again' },
    replies: {
      a: {
        text: 'Then I’ll pull it gently. If Friday’s quiet, ring us and say 0552. Goodbye, Mrs Bell.',
        open: { flags: { all: ['friday-told'] } },
        shows: ['warm-wrap'],
        whatTheyHeard: 'Gently. And what to say if they forget me. Good night, caller.',
        whyStrong:
          'It’s her word for it, there’s a way back in, and it’s a goodbye and not a hint. It ends when it ends.',
        expert: true,
        fallback: true,
        signalsEnd: true,
        tone: 'warm',
        answer: ['answer-gently'],
        goes: 'end',
      },
      b: {
        text: 'Then I’ll pull it gently. If March isn’t £24, ring us and say 0552. Goodbye, Mrs Bell.',
        open: { flags: { all: ['discount-on'], none: ['friday-told'] } },
        shows: ['warm-wrap'],
        whatTheyHeard: 'Gently. And a number to say. That’s how it’s done.',
        whyStrong: 'It’s her word for it, she knows what to check and what to say, and then it’s a goodbye.',
        expert: true,
        fallback: true,
        signalsEnd: true,
        tone: 'warm',
        answer: ['answer-gently-march'],
        goes: 'end',
      },
      c: {
        text: 'Then I’ll pull it gently. If the bill nags at you, ring and say 0552. Goodbye, Mrs Bell.',
        open: { flags: { none: ['friday-told', 'discount-on'] } },
        shows: ['warm-wrap'],
        whatTheyHeard: 'Gently. Well, that was nice. I’ll ring about it Thursday.',
        whyStrong:
          'The goodbye is clean and it leaves a way back. She’ll use it: what she rang with is still in the house.',
        expert: true,
        fallback: true,
        signalsEnd: true,
        tone: 'warm',
        answer: ['answer-gently-thursday'],
        goes: 'end',
      },
      d: {
        text: 'Bless you, Mrs Bell. Now you keep nice and warm, and enjoy the rest of your day.',
        shows: ['warm-wrap'],
        whatTheyHeard: 'Keep warm, he says. As if it was weather.',
        whyTempting:
          'It’s affectionate, and you’d say it to your own. It blesses her and leaves her with nothing to do if Friday doesn’t ring.',
        tone: 'light',
        answer: ['answer-keep-warm'],
        goes: 'end',
      },
      e: {
        text: 'Well, I’d better not keep you. So I’ll say cheerio, then, shall I? Unless you’ve more?',
        shows: ['ignore-cue'],
        whatTheyHeard: 'He’s asking me to hang up for him.',
        whyTempting:
          'You leave it to her, which seems polite. To somebody with all day, “unless” is an invitation, and both of you know it.',
        tone: 'warm',
        answer: ['answer-cheerio'],
        goes: 'here',
      },
      f: {
        text: 'I’ve got another caller waiting now, Mrs Bell, so I’ll have to leave you there.',
        shows: ['policy-wall'],
        whatTheyHeard: 'Next, please.',
        whyTempting: 'There is one, there always is, and it’s an honest reason. She’s the one it’s spent on.',
        tone: 'plain',
        answer: ['answer-next-please'],
        goes: 'cut-short',
      },
    },
  },
} as const satisfies Act;
