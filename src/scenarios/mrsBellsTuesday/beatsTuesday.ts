// Act four: a long day, and who might ring in it. Beats only.

import type { Beat } from '../../engine/scenario/beat.types';
import type { Route } from '../../engine/scenario/reply.types';
import { LET_ON, SETTLED } from './letOn';
import type { BeatId, MrsBell } from './names';

type Act = Pick<Record<BeatId, Beat<MrsBell>>, 'tuesdays' | 'just-you' | 'who' | 'you-said'>;

/** To the calendar, by way of the hand on the receiver when the cold has not come out. */
const WINDING_UP = [
  {
    to: 'swap-ears',
    when: { needs: { hidden: ['cold-house'] }, visits: { beat: 'swap-ears', atMost: 0 } },
  },
  { to: 'calendar' },
] as const satisfies readonly Route<MrsBell>[];

/** She has her pride: told that she is in the way by somebody she no longer trusts, she frees the line herself. */
const UNLESS_SHE_GOES = [
  { to: 'rang-off', when: { trust: { atMost: 56 } } },
  ...WINDING_UP,
] as const satisfies readonly Route<MrsBell>[];

export const TUESDAY = {
  tuesdays: {
    says: [
      { when: { visits: { beat: 'winnie', atMost: 0 } }, say: 'tuesdays-cards' },
      { when: { flags: { none: ['shooed'] }, variant: { of: 2, is: 0 } }, say: 'tuesdays' },
      { when: { flags: { none: ['shooed'] }, variant: { of: 2, is: 1 } }, say: 'tuesdays-too' },
      { when: { flags: { all: ['shooed'] } }, say: 'tuesdays-shooed' },
    ],
    thought: 'Don’t you dare be kind about it. Just be quick.',
    hint: 'She made it light. What would be useful, and not only nice to hear?',
    cues: [{ kind: 'stake' }, { kind: 'vulnerability' }, { kind: 'fit' }],
    acceptableSeconds: 15,
    silence: {
      first: 'hush-tuesday',
      second: 'hush-again',
      further: [{ when: SETTLED, says: 'on-you', change: LET_ON, to: 'just-you' }],
    },
    replies: {
      a: {
        text: 'Oh, that must be so lonely for you. I don’t like to think of you there by yourself.',
        shows: ['name-emotion'],
        whatTheyHeard: 'Lonely. He’s put a rug over my knees.',
        whyTempting:
          'You felt it and you said it, and most people would thank you. She was telling you about a day, and now she’s a case.',
        tone: 'warm',
        answer: ['answer-for-songs'],
        goes: 'here',
      },
      b: {
        text: 'Have you no family at all that could ring you? A daughter, say, or a niece, or somebody?',
        shows: ['probe-private'],
        whatTheyHeard: 'He’s counting who I’ve got. I’ve done it. It’s quick.',
        whyTempting:
          'It’s the practical question, and you hope there’s an answer. It asks for her family when she had asked for nothing.',
        tone: 'warm',
        answer: ['answer-niece'],
        goes: 'just-you',
      },
      c: {
        text: 'Would a weekly call suit you? The same person, on a Tuesday. I can ask today.',
        shows: ['support-offer'],
        whatTheyHeard: 'A person, and a day. Not a pamphlet.',
        whyStrong:
          'You took the fact and not the feeling, and you offered something with a day in it. She can say no to that without losing anything.',
        expert: true,
        fits: true,
        tone: 'plain',
        answer: ['answer-not-a-pamphlet'],
        goes: 'just-you',
        sets: ['chat-offered'],
      },
      d: {
        text: 'I do enjoy our chats, Mrs Bell. It’s only that we have to keep the lines free.',
        shows: ['policy-wall', 'refuse-with-reason'],
        limitStyle: 'bare',
        whatTheyHeard: 'Free the line. I said that to people. I know what it means.',
        whyTempting:
          'You began with something kind and it’s true that there’s a queue. She’d made a joke, and she has been shown the notice.',
        tone: 'plain',
        answer: [{ mild: 'answer-lines-mild', firm: 'answer-lines', full: 'answer-lines-full' }],
        goes: UNLESS_SHE_GOES,
        sets: ['shooed'],
      },
    },
  },

  'just-you': {
    says: [
      { when: { flags: { all: ['chat-offered'] } }, say: 'just-you' },
      { when: { flags: { none: ['chat-offered'] } }, say: 'just-you-alone' },
    ],
    thought: 'I know he can’t. I’d like to hear how he says it.',
    hint: 'It’s a compliment and a request. Which one can you keep?',
    cues: [{ kind: 'pressure' }],
    acceptableSeconds: 15,
    silence: {
      first: 'hush-tuesday',
      second: 'hush-again',
      further: [{ when: SETTLED, says: 'on-a-thought', change: LET_ON, to: 'calendar' }],
    },
    replies: {
      a: {
        text: 'They’ll be much better at it than me. They’ve all got far more to talk about.',
        open: { flags: { all: ['chat-offered'] } },
        shows: ['minimise'],
        whatTheyHeard: 'He’s being modest at me.',
        whyTempting:
          'It’s a graceful way out and it talks up the people you want her to try. She hadn’t asked for a better talker.',
        tone: 'light',
        answer: ['answer-modest'],
        goes: 'here',
      },
      b: {
        text: 'Not me: I’d miss it the first busy week, and you’d notice. They don’t. I can ask now.',
        open: { flags: { all: ['chat-offered'] } },
        shows: ['refuse-with-reason'],
        whatTheyHeard: 'I would notice. He knows I would. All right.',
        whyStrong:
          'It’s a no with the true reason in it, and the reason is that it matters. What’s left standing is the thing that can be kept.',
        expert: true,
        limitStyle: 'empathic',
        hasAlternative: true,
        commits: [{ what: 'The Kettle Line is asked today', clause: 'kettle-line' }],
        tone: 'warm',
        answer: ['answer-id-notice'],
        goes: 'who',
        sets: ['chat-yes'],
      },
      c: {
        text: 'Not me, I’d let you down in a week. There’s a line with one person for it, and I can ask.',
        open: { flags: { none: ['chat-offered'] } },
        shows: ['refuse-with-reason', 'support-offer'],
        whatTheyHeard: 'So he’s got somebody in mind. He might have said.',
        whyStrong:
          'It says no before she can count on it, and puts the offer where the no was. It would have come more easily a turn ago.',
        expert: true,
        limitStyle: 'empathic',
        hasAlternative: true,
        commits: [{ what: 'The Kettle Line is asked today', clause: 'kettle-line' }],
        tone: 'warm',
        answer: ['answer-one-person'],
        goes: 'who',
        sets: ['chat-offered', 'chat-yes'],
      },
      d: {
        text: 'Oh, you can ring me any time you like. You’ll just ask them for Joel, won’t you?',
        shows: ['over-promise'],
        concession: true,
        whatTheyHeard: 'Any time. I’ll have to look busy, so as not to ring at ten past.',
        whyTempting:
          'You mean it, this minute. You aren’t in on Thursdays, there are forty on the floor, and she’ll have told the calendar.',
        commits: [{ what: 'Joel, at any time', clause: 'no-own-calls' }],
        tone: 'warm',
        answer: ['answer-ask-for-joel'],
        goes: WINDING_UP,
        sets: ['promised-ring'],
      },
      e: {
        text: 'We’re not allowed, I’m afraid. They’ve got ever so strict about that lately.',
        shows: ['policy-wall', 'refuse-with-reason'],
        limitStyle: 'bare',
        whatTheyHeard: 'It’s them. It’s always them that’s strict.',
        whyTempting:
          'It’s so, and it lets the rule do the refusing so you needn’t. She’s turned down, and by nobody.',
        tone: 'plain',
        answer: ['answer-bishop'],
        goes: WINDING_UP,
      },
    },
  },

  who: {
    says: [
      { when: { variant: { of: 2, is: 0 } }, say: 'who' },
      { when: { variant: { of: 2, is: 1 } }, say: 'who-too' },
    ],
    thought: 'If he says lovely I’ll know that he doesn’t know.',
    hint: 'Do you know the answer? When will she?',
    cues: [{ kind: 'outcome-unknown' }, { kind: 'fit' }],
    acceptableSeconds: 12,
    silence: {
      first: 'hush-tuesday',
      second: 'hush-again',
      further: [{ when: SETTLED, says: 'on-see', change: LET_ON, to: 'calendar' }],
    },
    replies: {
      a: {
        text: 'I don’t know yet. They ring you on Friday at eleven, so ask for one who isn’t.',
        shows: ['give-timeline'],
        whatTheyHeard: 'He doesn’t know, and there was a Friday in it.',
        whyStrong:
          'You say that you don’t know and when she will, and you let her choose. It’s a better answer than a good one.',
        expert: true,
        fits: true,
        dated: true,
        commits: [{ what: 'The Kettle Line rings on Friday at eleven', clause: 'kettle-line' }],
        tone: 'light',
        answer: ['answer-one-who-isnt'],
        goes: WINDING_UP,
        sets: ['friday-told'],
      },
      b: {
        text: 'You’ll get somebody lovely, I’m sure of it. They’re all ever so nice, you know.',
        shows: ['minimise'],
        whatTheyHeard: 'Lovely. So he’s never met one.',
        whyTempting:
          'She is a bit nervous and you’re putting her at her ease. She asked you something, and got a cushion.',
        commits: [{ what: 'Somebody lovely', clause: 'no-volunteer-choice' }],
        tone: 'warm',
        answer: ['answer-never-met-one'],
        goes: WINDING_UP,
      },
      c: {
        text: 'If you don’t take to them, say so, and they’ll find another, or you can stop it.',
        shows: ['offer-choice'],
        change: {
          distress: 4,
          because: 'She can get off, and does not know when it comes: she will sit by the telephone',
        },
        whatTheyHeard: 'I can get off. That’s worth knowing before you get on.',
        whyStrong:
          'It gives her the way out first, and that makes it easier to say yes. It doesn’t say when she’ll hear, and she’ll be listening.',
        acceptable: true,
        tone: 'plain',
        answer: ['answer-get-off'],
        goes: WINDING_UP,
      },
      d: {
        text: 'What kind of person would you like, then? A talker, or a listener, or a bit of the two?',
        shows: ['open-question'],
        change: {
          heat: 4,
          trust: -6,
          tangent: 1,
          because: 'She starts on who she would like, and then on who she would not',
        },
        whatTheyHeard: 'He’s taking my order. He’s not the kitchen.',
        whyTempting:
          'You want it to be right for her and so you ask. It’s for them to ask, on Friday; here it starts a hope that nobody wrote down.',
        tone: 'warm',
        answer: ['answer-not-the-kitchen'],
        goes: WINDING_UP,
      },
    },
  },

  'you-said': {
    says: [{ tense: 'you-said-tense', guarded: 'you-said', settled: 'you-said' }],
    arrives: {
      heat: 12,
      trust: -18,
      because: 'An offer beyond what anyone can keep falls due: domain 2.4, one unit of promise debt',
    },
    sets: ['debt-called'],
    thought: 'I’ll ask him the time. Then I’ll know.',
    hint: 'She’s making plans with something you said.',
    cues: [{ kind: 'promise-called' }],
    acceptableSeconds: 12,
    silence: {
      first: 'hush-tuesday',
      second: 'hush-again',
      further: [{ when: SETTLED, says: 'on-forgotten', change: LET_ON, to: 'one-more' }],
    },
    replies: {
      a: {
        text: 'Mornings are best, really. If I’m on another call, you just say that you’ll hold.',
        shows: ['over-promise'],
        whatTheyHeard: 'Mornings. I’ll get dressed for it.',
        whyTempting:
          'You’ve said it, she is pleased, and a time makes it sound possible. So it grows a time.',
        commits: [{ what: 'Joel, in the mornings', clause: 'no-own-calls' }],
        tone: 'warm',
        answer: ['answer-mornings'],
        goes: 'one-more',
      },
      b: {
        text: 'I did say that. I meant that any one of us here would be happy to have a chat.',
        shows: ['defend-company'],
        whatTheyHeard: 'Any one. I’ve been talking to any one since Sunday.',
        whyTempting: 'It’s a softer way back than taking it back. She hears which word has been changed.',
        tone: 'warm',
        answer: ['answer-any-one'],
        goes: 'one-more',
      },
      c: {
        text: 'I shouldn’t have said it, I’m not always here. The Kettle Line ring you on Friday.',
        shows: ['refuse-with-reason', 'support-offer'],
        whatTheyHeard: 'He’s taken it back to my face. And left something on the step.',
        whyStrong:
          'It costs you a sentence now and her a morning later. You take it back whole, and put there what will keep.',
        expert: true,
        limitStyle: 'empathic',
        hasAlternative: true,
        dated: true,
        commits: [{ what: 'The Kettle Line rings on Friday', clause: 'kettle-line' }],
        tone: 'plain',
        answer: ['answer-on-the-step'],
        goes: 'one-more',
        sets: ['chat-offered', 'chat-yes', 'friday-told'],
      },
      d: {
        text: 'Let’s see how we go, shall we? I’m on lates from Monday, and then who can say.',
        shows: ['ignore-cue'],
        whatTheyHeard: 'He’s going backwards down the path with his hat on.',
        whyTempting:
          'You don’t want to disappoint her, so you let it fade and hope she sees. She has the pencil out.',
        tone: 'light',
        answer: ['answer-down-the-path'],
        goes: 'one-more',
      },
    },
  },
} as const satisfies Act;
