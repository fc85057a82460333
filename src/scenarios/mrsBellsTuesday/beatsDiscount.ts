// Act three: two minutes of looking, and what she does with them. Beats only.

import type { Beat } from '../../engine/scenario/beat.types';
import type { Route } from '../../engine/scenario/reply.types';
import { ONWARD } from './beatsCold';
import type { BeatId, MrsBell } from './names';

type Act = Pick<Record<BeatId, Beat<MrsBell>>, 'terms' | 'winnie' | 'result' | 'ten' | 'would-you'>;

const HURT = { atLeast: 50 } as const;
const NOT_HURT = { atMost: 49.99 } as const;

/** The answer to the check, which is not what was said if ten was said. */
const ANSWER = [
  { to: 'ten', when: { flags: { all: ['named-ten'] } } },
  { to: 'result' },
] as const satisfies readonly Route<MrsBell>[];

export const DISCOUNT = {
  terms: {
    says: ['terms'],
    thought: 'There’s always a form. Winnie did the forms.',
    hint: 'What do you need to know, and what don’t you?',
    cues: [{ kind: 'fit' }],
    acceptableSeconds: 12,
    silence: { first: 'hush-form', second: 'hush-again' },
    replies: {
      a: {
        text: 'Just a few bits and pieces. Have you any savings put by, or only the pension?',
        shows: ['probe-private'],
        whatTheyHeard: 'He wants to look in the tin.',
        whyTempting:
          'You want to know whether it’s worth her trouble before you raise her hopes. The check doesn’t ask that, so neither need you.',
        tone: 'plain',
        answer: ['answer-tin'],
        goes: 'winnie',
      },
      b: {
        text: 'It goes by what you’re on. There are six benefits, and it has to be one of them.',
        shows: ['explain-plainly'],
        whatTheyHeard: 'Six. I’ll wait till he gets to mine.',
        whyStrong:
          'It’s true, and it tells her that it isn’t about her collar size. It’s the long way to a question with a one-word answer.',
        acceptable: true,
        tone: 'plain',
        answer: ['answer-six'],
        goes: 'winnie',
      },
      c: {
        text: 'Nothing at all for you to trouble with. I’ll pop you down, and we’ll soon see.',
        shows: ['premature-fix'],
        change: {
          heat: 6,
          trust: -12,
          because: 'She was brought up to read a thing before her name goes on it',
        },
        whatTheyHeard: 'Down for what? I was brought up to read it first.',
        whyTempting:
          'You’re sparing her the paperwork. It’s her name, though, and nobody has asked whether it fits.',
        tone: 'light',
        answer: ['answer-pop-me-down'],
        goes: 'here',
      },
      d: {
        text: 'One thing decides it, and then I’ll know in a minute. Do you get Pension Credit?',
        shows: ['verify-with-reason', 'own-next-action'],
        whatTheyHeard: 'One thing. I can do one thing.',
        whyStrong:
          'You say why you ask before you ask, you ask only what the check needs, and she knows how long.',
        expert: true,
        fits: true,
        dated: true,
        commits: [{ what: 'An answer within the minute', clause: 'tariff-check' }],
        tone: 'plain',
        answer: ['answer-cant-burn-it'],
        goes: 'winnie',
      },
    },
  },

  winnie: {
    says: [
      { when: { distress: NOT_HURT, variant: { of: 2, is: 0 } }, say: 'winnie' },
      { when: { distress: NOT_HURT, variant: { of: 2, is: 1 } }, say: 'winnie-too' },
      { when: { distress: HURT }, say: 'winnie-hurt' },
    ],
    arrives: { tangent: 2, because: 'The check takes a minute and she fills it' },
    thought: 'It’s Tuesday. I’d have the card table out by now.',
    hint: 'The answer is on your screen. And she has told you what day it is.',
    acceptableSeconds: 15,
    silence: { first: 'hush-form', second: 'hush-again' },
    replies: {
      a: {
        text: 'Doors closing! Hold that one. Your check is back: shall I read it to you now?',
        shows: ['yes-no-transition'],
        whatTheyHeard: 'Hold that one. He means to come back for it.',
        whyStrong:
          'Three words of hers, then the one thing she’s waiting for. It ends the story without shutting it. If it has been a bruising call, it’s a little brisk for September.',
        expert: { distress: NOT_HURT },
        acceptable: { distress: HURT },
        tone: 'warm',
        answer: ['answer-hold-that-one'],
        goes: ANSWER,
      },
      b: {
        text: 'That’s nice, that she’s settled. And does she get up here to see you at all now?',
        shows: ['open-question'],
        whatTheyHeard: 'He knows she doesn’t. Nobody gets out past a lift.',
        whyTempting:
          'It’s interest, and it’s kind. You’ve asked her to say out loud what she’d put in a joke.',
        tone: 'warm',
        answer: ['answer-from-dorset'],
        goes: ANSWER,
      },
      c: {
        text: 'If I can just stop you there, Mrs Bell, I’ve got it up now on my screen for you.',
        shows: ['ignore-cue'],
        whatTheyHeard: 'Stop me. There’s a button for that and all.',
        whyTempting:
          'She asked for it and here it is; why keep her waiting? It’s “stop you” that arrives. She had got as far as September.',
        tone: 'plain',
        answer: ['answer-stop-me'],
        goes: ANSWER,
        sets: ['shooed'],
      },
      d: {
        text: 'So it was cards with Winnie of a Tuesday. And then it was September, and it wasn’t.',
        shows: ['reflect-meaning'],
        whatTheyHeard: 'He’s put the two ends together. I’d kept them apart.',
        whyStrong:
          'You say what the funny story was about. When she’s sore she needs that more than a price; when she isn’t, she’d as soon you got on.',
        expert: { distress: HURT },
        acceptable: { distress: NOT_HURT },
        tone: 'plain',
        answer: ['answer-september'],
        goes: ANSWER,
      },
    },
  },

  result: {
    says: ['result'],
    thought: 'Don’t let it be a letter.',
    hint: 'Could she say it to somebody else afterwards?',
    acceptableSeconds: 10,
    silence: { first: 'hush-form', second: 'hush-again' },
    replies: {
      a: {
        text: 'It says yes. There’ll be something in writing for you within the next few weeks.',
        shows: ['ignore-cue'],
        whatTheyHeard: 'Yes, and then nothing. It’s a letter.',
        whyTempting:
          'It’s a yes and you’ve told her. How much and from when is on the next screen, and you’re over the ten minutes.',
        tone: 'plain',
        answer: ['answer-its-a-letter'],
        goes: ONWARD,
        sets: ['discount-vague'],
      },
      b: {
        text: 'There, you see? It’s a yes. And all you had to do was ring up and ask us for it.',
        shows: ['blame-customer'],
        whatTheyHeard: 'All I had to do. I’ve rung four times.',
        whyTempting:
          'You’re delighted and you’d like her to ask sooner another time. She asked on Sunday. She asked in order.',
        tone: 'light',
        answer: ['answer-i-did-ask'],
        goes: 'here',
      },
      c: {
        text: 'It’s yours. Twenty-four pounds, from the first of March. It’s seven back a month.',
        shows: ['small-step-now'],
        whatTheyHeard: 'Seven. That’s a fire. That’s nearly a fire and a half.',
        whyStrong:
          'How much, from when, and what it leaves her. She can do the rest of the sum, and she has.',
        expert: true,
        dated: true,
        commits: [{ what: 'Homeline Basic, £24 from the first of March', clause: 'homeline-basic' }],
        tone: 'plain',
        answer: ['answer-a-fire'],
        goes: 'would-you',
        sets: ['discount-on'],
        meets: ['cold-house'],
      },
      d: {
        text: 'I’ve put you on it. It’s the same number, the same phone, from the first of March.',
        shows: ['own-next-action'],
        change: {
          distress: 4,
          because: 'She knows that it is done and not what it leaves her, and adds up the wrong way',
        },
        whatTheyHeard: 'Same phone. I’d not thought to be frightened of that.',
        whyStrong:
          'It’s done, it has a date, and it takes away a worry she hadn’t said. It leaves the sum for later, and the sum was the point.',
        acceptable: true,
        dated: true,
        commits: [{ what: 'Homeline Basic from the first of March', clause: 'homeline-basic' }],
        tone: 'plain',
        answer: ['answer-beige'],
        goes: 'would-you',
        sets: ['discount-on'],
        meets: ['cold-house'],
      },
    },
  },

  ten: {
    says: [{ tense: 'ten-tense', guarded: 'ten', settled: 'ten' }],
    arrives: {
      heat: 12,
      trust: -18,
      because: 'A sum beyond what anyone can keep falls due: domain 2.4, one unit of promise debt',
    },
    thought: 'I wrote it in the ten column. In ink.',
    hint: 'She is reading it back to you. Who said it?',
    acceptableSeconds: 12,
    silence: { first: 'hush-form', second: 'hush-again' },
    replies: {
      a: {
        text: 'I think what I said was that it could be ten, and for lots of people it is, really.',
        shows: ['defend-company'],
        whatTheyHeard: 'Could. I’ve “at least” here, in pencil.',
        whyTempting:
          'Nobody likes to be quoted, and it may be what you meant. She took it down as you said it. It was her trade.',
        tone: 'plain',
        answer: ['answer-at-the-very-least'],
        goes: 'here',
      },
      b: {
        text: 'No. I said ten before I’d looked, and it’s seven: £24, from the first of March.',
        shows: ['specific-apology', 'small-step-now'],
        whatTheyHeard: 'He’s crossed it out himself. Seven, then. Seven’s real.',
        whyStrong:
          'The wrong figure goes and the right one comes in the same breath, with a date on it. She can trust a man who corrects his own sums.',
        expert: true,
        dated: true,
        commits: [{ what: 'Homeline Basic, £24 from the first of March', clause: 'homeline-basic' }],
        tone: 'plain',
        answer: ['answer-sevens-real'],
        goes: 'would-you',
        sets: ['discount-on'],
        meets: ['cold-house'],
      },
      c: {
        text: 'As near as makes no difference. It’s seven off, so you’re still quids in with it.',
        shows: ['minimise'],
        whatTheyHeard: 'Three pounds is a loaf and the butter.',
        whyTempting:
          'It’s good news, and you don’t want it spoiled by three pounds. Three pounds is what she rang about.',
        commits: [{ what: 'Homeline Basic, seven pounds off', clause: 'homeline-basic' }],
        tone: 'light',
        answer: ['answer-quids-in'],
        goes: 'would-you',
        sets: ['discount-on'],
        meets: ['cold-house'],
      },
      d: {
        text: 'I’ll put the other three on as a credit, then, just the once. Nobody needs to know.',
        shows: ['cave-in'],
        concession: true,
        whatTheyHeard: 'A secret. I don’t want a secret. I wanted a sum.',
        whyTempting:
          'You said ten, it’s only three pounds, and it would make you right. The bill was correct, it isn’t yours to change, and now she has to keep quiet about it.',
        commits: [{ what: 'Three pounds’ credit, on the quiet', clause: 'no-bill-credit' }],
        tone: 'warm',
        answer: ['answer-other-three'],
        goes: 'would-you',
        sets: ['discount-on'],
        meets: ['cold-house'],
      },
    },
  },

  'would-you': {
    says: [
      { when: { variant: { of: 2, is: 0 } }, say: 'would-you' },
      { when: { variant: { of: 2, is: 1 } }, say: 'would-you-too' },
    ],
    thought: 'I want somebody to say put it on. I’ll do it anyway. I want to be told.',
    hint: 'She’s asking you. Is it yours to answer? And if not, whose?',
    cues: [{ kind: 'role' }],
    acceptableSeconds: 12,
    silence: { first: 'hush-form', second: 'hush-again' },
    replies: {
      a: {
        text: 'At your age it wants to be twenty-one, or it’ll go to your chest. I’d put it on.',
        shows: ['amateur-therapy'],
        whatTheyHeard: 'He’s a doctor now. The bills desk and a doctor.',
        whyTempting:
          'You read it somewhere and you’re frightened for her. It may even be right. It isn’t yours to prescribe, down a telephone, to a chest you’ve never heard.',
        commits: [{ what: 'That it should be twenty-one degrees', clause: 'no-health-advice' }],
        tone: 'warm',
        answer: ['answer-doctor'],
        goes: ONWARD,
      },
      b: {
        text: 'I would, and I’d have the kettle on too. But you know your own house best, don’t you?',
        shows: ['normalise-reaction'],
        whatTheyHeard: 'He would. Well, he’s not paying.',
        whyStrong:
          'It’s a friend’s answer, and it leaves the house hers. It’s easy to say from a warm chair, and she is no wiser about the gas.',
        acceptable: true,
        tone: 'light',
        answer: ['answer-not-paying'],
        goes: ONWARD,
      },
      c: {
        text: 'It’s not for me to say, it’s your fire. A free line knows gas, and I can post it to you.',
        shows: ['role-limit', 'support-offer'],
        whatTheyHeard: 'My fire. Yes, it is. And somebody who knows.',
        whyStrong:
          'You leave the decision where it belongs and you don’t leave her with nothing. It’s a limit with a door in it.',
        expert: true,
        limitStyle: 'empathic',
        hasAlternative: true,
        commits: [{ what: 'The Warm Home number, by post in large print', clause: 'warm-home' }],
        tone: 'warm',
        answer: ['answer-large-print'],
        goes: ONWARD,
        sets: ['warm-posted'],
      },
      d: {
        text: 'I can’t really comment on the gas side, can I? We’re only the telephone, Mrs Bell.',
        shows: ['role-limit', 'policy-wall'],
        limitStyle: 'bare',
        whatTheyHeard: 'Only the telephone. He’s no idea what he’s only.',
        whyTempting: 'It isn’t your trade and you know it, which is more than some. You stopped at the no.',
        tone: 'plain',
        answer: ['answer-only-the-telephone'],
        goes: ONWARD,
      },
    },
  },
} as const satisfies Act;
