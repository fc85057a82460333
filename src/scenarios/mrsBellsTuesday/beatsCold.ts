// Act two: what went past in the middle of a sentence. Beats only.

import type { Beat } from '../../engine/scenario/beat.types';
import type { Route } from '../../engine/scenario/reply.types';
import { LET_ON, SETTLED } from './letOn';
import type { BeatId, MrsBell } from './names';

type Act = Pick<Record<BeatId, Beat<MrsBell>>, 'cardigans' | 'drone' | 'gas' | 'swap-ears'>;

const HURT = { atLeast: 50 } as const;
const NOT_HURT = { atMost: 49.99 } as const;

/** On to the long day, or to the calendar when that has been talked of. */
export const ONWARD = [
  { to: 'tuesdays', when: { visits: { beat: 'tuesdays', atMost: 0 } } },
  { to: 'calendar' },
] as const satisfies readonly Route<MrsBell>[];

export const COLD = {
  cardigans: {
    says: [
      { when: { distress: NOT_HURT, variant: { of: 2, is: 0 } }, say: 'cardigans' },
      { when: { distress: NOT_HURT, variant: { of: 2, is: 1 } }, say: 'cardigans-too' },
      { when: { distress: HURT }, say: 'cardigans-hurt' },
    ],
    arrives: { tangent: 2, because: 'She has said something true and hurries past it to the drone' },
    thought: 'There. I said it quickly, so it doesn’t count.',
    hint: 'Something went past in the middle of that, before the drone.',
    cues: [
      { kind: 'stake', need: 'cold-house' },
      { kind: 'need', need: 'cold-house' },
      { kind: 'vulnerability' },
    ],
    acceptableSeconds: 15,
    silence: {
      first: 'hush-cardigan',
      second: 'hush-again',
      further: [{ when: SETTLED, says: 'on-drone', change: LET_ON, to: 'drone' }],
    },
    replies: {
      a: {
        text: 'Two cardigans, aren’t you hardy! My nan was just the same, you couldn’t get a coat on her.',
        shows: ['brief-common-ground'],
        whatTheyHeard: 'Hardy. That’s the word for it when you’re pleased.',
        whyTempting:
          'You like her, she reminds you of somebody, and it’s a compliment. It’s so warm in there that the cold goes by.',
        tone: 'warm',
        answer: ['answer-hardy'],
        goes: 'drone',
      },
      b: {
        text: 'You don’t put it on till March: is that for the cost? I could check for a discount.',
        shows: ['support-offer', 'yes-no-transition'],
        whatTheyHeard: 'I went past it at forty miles an hour and he got the number plate.',
        whyStrong:
          'Her own words, one closed question, and something she can take or leave. It asks about the bill and not about her, so she can answer. If she’s been hurried too often to want a question, it comes a sentence early.',
        expert: { distress: NOT_HURT },
        acceptable: { distress: HURT },
        tone: 'plain',
        answer: ['answer-number-plate'],
        goes: 'gas',
        sets: ['discount-offered'],
        reveals: ['cold-house'],
      },
      c: {
        text: 'Next door, with a drone! And is that everything on the bill for today, yes or no?',
        shows: ['yes-no-transition', 'ignore-cue'],
        whatTheyHeard: 'He’s good. He’s got me past the cardigans without stopping.',
        whyTempting:
          'She wandered, you caught the last thing she said and turned it. It’s the right tool. It was the middle thing that mattered.',
        tone: 'light',
        answer: ['answer-everything'],
        goes: 'drone',
      },
      d: {
        text: 'Two cardigans and a hat, indoors, in February. It’s a cold way of being careful.',
        shows: ['reflect-meaning'],
        whatTheyHeard: 'He’s not told me off. He’s put it down where I can see it.',
        whyStrong:
          'No question and no cure, only what she said, so that she can hear it. For somebody who’s been hurried it’s the way in; otherwise an offer gets there sooner.',
        expert: { distress: HURT },
        acceptable: { distress: NOT_HURT },
        tone: 'plain',
        answer: ['answer-where-i-can-see-it'],
        goes: 'gas',
        reveals: ['cold-house'],
      },
    },
  },

  drone: {
    says: [
      { when: { distress: NOT_HURT, variant: { of: 2, is: 0 } }, say: 'drone' },
      { when: { distress: NOT_HURT, variant: { of: 2, is: 1 } }, say: 'drone-too' },
      { when: { distress: HURT }, say: 'drone-hurt' },
    ],
    arrives: { tangent: 1, because: 'She was let past, so on she goes' },
    thought: 'That’s twice. I won’t say it three times. I don’t beg.',
    hint: 'She has said it again, in other words. What is she sitting with?',
    cues: [
      { kind: 'stake', need: 'cold-house' },
      { kind: 'need', need: 'cold-house' },
      { kind: 'vulnerability' },
    ],
    acceptableSeconds: 15,
    silence: {
      first: 'hush-cardigan',
      second: 'hush-again',
      further: [{ when: SETTLED, says: 'on-tuesday', change: LET_ON, to: 'tuesdays' }],
    },
    replies: {
      a: {
        text: 'You mustn’t sit in the cold at eighty-three. You pop that fire on now, for me.',
        shows: ['calm-down-command'],
        whatTheyHeard: 'Pop. He’s told me to pop.',
        whyTempting:
          'You’re worried, and anybody would say it. She knows where the switch is. What she hasn’t got is the bill for it.',
        tone: 'warm',
        answer: [{ mild: 'answer-october', firm: 'answer-october', full: 'answer-october-full' }],
        goes: 'tuesdays',
        sets: ['shooed'],
      },
      b: {
        text: 'They’re a menace, those things. Have you thought of getting on to the council about it?',
        shows: ['ignore-cue'],
        whatTheyHeard: 'He’s gone after the drone. Well, I threw it.',
        whyTempting:
          'She brought up the drone twice and you took her part. It was the paper the other thing came wrapped in.',
        tone: 'warm',
        answer: ['answer-threw-it'],
        goes: 'tuesdays',
      },
      c: {
        text: 'Four o’clock, dark, and a fire that you only sit with. That’s what I heard there.',
        shows: ['reflect-content'],
        whatTheyHeard: 'He heard “only”. I hardly said “only”.',
        whyStrong:
          'You give it back in her words and leave it. When she’s been brushed off too often to be asked, that is enough to stop her.',
        expert: { distress: HURT },
        acceptable: { distress: NOT_HURT },
        tone: 'plain',
        answer: ['answer-only'],
        goes: 'gas',
        reveals: ['cold-house'],
      },
      d: {
        text: 'So you sit with a fire that isn’t lit. Is it the bill that stops you, yes or no?',
        shows: ['ask-impact', 'yes-no-transition'],
        whatTheyHeard: 'Yes or no. I can say yes. It’s only three letters.',
        whyStrong:
          'It’s the second time she has let it show. A closed question makes it small enough to admit.',
        expert: { distress: NOT_HURT },
        acceptable: { distress: HURT },
        tone: 'plain',
        answer: ['answer-three-letters'],
        goes: 'gas',
        reveals: ['cold-house'],
      },
    },
  },

  gas: {
    says: [
      {
        when: { distress: NOT_HURT, visits: { beat: 'swap-ears', atMost: 0 } },
        say: 'gas',
      },
      {
        when: { distress: NOT_HURT, visits: { beat: 'swap-ears', atLeast: 1 } },
        say: 'gas-late',
      },
      { when: { distress: HURT }, say: 'gas-hurt' },
      { when: { flags: { all: ['discount-offered'] } }, say: 'gas-go-on' },
    ],
    arrives: { distress: 4, because: 'It’s a joke until it is said aloud' },
    thought: 'Seventeen years I put other people through. I’ll not be the line that’s cut.',
    hint: 'She made a joke of it. What has she just told you?',
    cues: [{ kind: 'decision' }, { kind: 'fit', when: { flags: { all: ['discount-offered'] } } }],
    isUnhurried: true,
    acceptableSeconds: 20,
    replies: {
      a: {
        text: 'Oh, Mrs Bell, that’s so sad to hear. Nobody should have to live like that, should they?',
        shows: ['name-emotion'],
        change: {
          trust: -4,
          distress: 4,
          because: 'She had kept it a joke, and it has been taken out of her hands',
        },
        whatTheyHeard: 'I make a joke and he takes his hat off.',
        whyTempting:
          'It is sad, and you said so instead of typing. She has gone to some trouble for it not to be.',
        tone: 'warm',
        answer: ['answer-arithmetic'],
        goes: 'here',
      },
      b: {
        text: 'I’m looking now. It takes two minutes, and you can tell me about Harold’s hat.',
        open: { flags: { all: ['discount-offered'] } },
        shows: ['own-next-action'],
        whatTheyHeard: 'He’s got on with it. And he remembered the hat.',
        whyStrong:
          'Who, what, how long, and something better than a silence to wait in. She had said go on, and you went on.',
        expert: true,
        fits: true,
        dated: true,
        commits: [{ what: 'A check for the lower tariff, now', clause: 'tariff-check' }],
        tone: 'warm',
        answer: ['answer-harolds-hat'],
        goes: 'terms',
      },
      e: {
        text: 'Two minutes, Mrs Bell, I’ll just look on here. You tell me about Harold’s hat.',
        open: { flags: { none: ['discount-offered'] } },
        shows: ['own-next-action'],
        change: {
          heat: 3,
          trust: -12,
          distress: 5,
          because: 'She has said what it comes down to, and all she can hear of the answer is keys',
        },
        whatTheyHeard: 'He’s got on with something. I’ve been got on with before.',
        whyTempting:
          'You know what you’re looking for, and it’s good news, so off you go. Nobody has told her what it is, and she did tell you about the gas.',
        dated: true,
        commits: [{ what: 'A check for the lower tariff, now', clause: 'tariff-check' }],
        tone: 'warm',
        answer: ['answer-looking-for-what'],
        goes: 'here',
      },
      f: {
        text: 'Sorry, I’m ahead of you. There’s a lower tariff for that, and it may well be yours.',
        open: {
          flags: { none: ['discount-offered'] },
          shown: 'name-emotion',
          any: [{ shown: 'own-next-action' }],
        },
        shows: ['specific-apology', 'explain-plainly'],
        whatTheyHeard: 'So that’s what it is. I’d thought it was me.',
        whyStrong:
          'You noticed that you’d left her guessing, and now she isn’t. She is told and not asked, and it’s her telephone.',
        acceptable: true,
        tone: 'plain',
        answer: ['answer-caught-up'],
        goes: 'terms',
      },
      c: {
        text: 'Larkfield has a lower tariff for just that. Shall I see if it’s yours, yes or no?',
        shows: ['support-offer'],
        whatTheyHeard: 'Not a leaflet. A thing, with a yes in it.',
        whyStrong:
          'She told you what it costs her and you answered with something real, and asked first. If it’s been offered already, it’s only saying it twice.',
        whyTempting:
          'You make sure that she has understood, and you ask before you act. She’d understood, and said go on.',
        expert: { flags: { none: ['discount-offered'] } },
        tone: 'plain',
        answer: [
          { when: { flags: { none: ['discount-offered'] } }, say: 'answer-a-yes-in-it' },
          { when: { flags: { all: ['discount-offered'] } }, say: 'answer-said-that' },
        ],
        goes: 'terms',
      },
      d: {
        text: 'There’s a cheaper tariff, so that’s ten pounds off at the very least. How’s that for you?',
        shows: ['over-promise'],
        whatTheyHeard: 'Ten. I’ve the pencil here. Ten.',
        whyTempting:
          'It often is about that, and you’d like to see her put the fire on today. The check hasn’t been run. She writes things down.',
        commits: [{ what: 'Ten pounds off at least', clause: 'no-sum-before-check' }],
        tone: 'warm',
        answer: ['answer-ten'],
        goes: 'terms',
        sets: ['named-ten'],
      },
    },
  },

  'swap-ears': {
    says: [
      { when: { variant: { of: 2, is: 0 } }, say: 'swap-ears' },
      { when: { variant: { of: 2, is: 1 } }, say: 'swap-ears-too' },
    ],
    thought: 'I hadn’t meant that one. That was only my hand.',
    hint: 'She blamed it on something. What?',
    cues: [
      { kind: 'stake', need: 'cold-house' },
      { kind: 'need', need: 'cold-house' },
      { kind: 'vulnerability' },
    ],
    acceptableSeconds: 15,
    replies: {
      a: {
        text: 'No rush at all, Mrs Bell. You get yourself comfy there and I’ll wait for you.',
        shows: ['give-space'],
        whatTheyHeard: 'Comfy. I’ll have a look for it.',
        whyTempting: 'It’s patient and it’s kind. It treats the hand and not what ails the hand.',
        tone: 'warm',
        answer: ['answer-comfy'],
        goes: 'calendar',
      },
      b: {
        text: 'I know, it’s perishing. They won’t put it on in this office either, not till noon.',
        shows: ['brief-common-ground'],
        whatTheyHeard: 'Either, he said. He was nearly there.',
        whyTempting:
          'A cold office is what you’ve got in common, and you offered it. You even said the word. Then you went on.',
        tone: 'light',
        answer: ['answer-either'],
        goes: 'calendar',
      },
      c: {
        text: 'That’s cold enough to stop a hand. Is the heating off, and is it for the bill?',
        shows: ['ask-impact'],
        whatTheyHeard: 'He’s asked. At the very door, with his coat on, he’s asked.',
        whyStrong:
          'It’s late, and it’s not too late. Her hand told you what she wouldn’t, and you asked about the heating and not the hand.',
        expert: true,
        tone: 'plain',
        answer: ['answer-at-the-door'],
        goes: 'gas',
        reveals: ['cold-house'],
      },
      d: {
        text: 'Have you seen our hands-free ones, with the nice big buttons and the loudspeaker?',
        shows: ['premature-fix'],
        whatTheyHeard: 'Big buttons. He thinks it’s the telephone.',
        whyTempting:
          'A sore hand and a receiver: you put two and two together, and it sells itself. It was the other two.',
        tone: 'plain',
        answer: ['answer-big-buttons'],
        goes: 'calendar',
      },
    },
  },
} as const satisfies Act;
