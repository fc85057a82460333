// Act five: the money, the door, and tonight. Beats only.

import type { Beat } from '../../engine/scenario/beat.types';
import type { Condition } from '../../engine/scenario/condition.types';
import type { Route } from '../../engine/scenario/reply.types';
import type { BeatId, ThirdDay } from './names';

type Act = Pick<Record<BeatId, Beat<ThirdDay>>, 'money' | 'leave' | 'tonight'>;

/** Whether he stays or asks for the door: it takes some trust to stay, and one straight no instead of being put off. */
const STAYS_OR_GOES = [
  { to: 'tonight', when: { trust: { atLeast: 50 }, shown: 'refuse-with-reason' } },
  { to: 'leave' },
] as const satisfies readonly Route<ThirdDay>[];

/** A promise nobody has called in yet is called in before the end. */
/** What the night still needs, once the box or the engineer is seen to: an alarm that he has told about and nobody covers. */
const NIGHT_IS_OPEN = {
  needs: { revealed: ['fall-alarm'] },
  flags: { none: ['tonight-covered'] },
} as const satisfies Condition<ThirdDay>;

const RECKONING = [
  { to: 'so-you-said', when: { promiseDebt: { atLeast: 1 }, flags: { none: ['debt-called'] } } },
  { to: 'agree' },
] as const satisfies readonly Route<ThirdDay>[];

export const MONEY = {
  money: {
    says: [
      {
        when: { variant: { of: 3, is: 0 } },
        say: {
          furious: 'money-hot',
          angry: 'money-hot',
          tense: 'money-tense-too',
          guarded: 'money-calm-too',
          settled: 'money-calm-too',
        },
      },
      {
        when: { not: { variant: { of: 3, is: 0 } } },
        say: {
          furious: 'money-hot',
          angry: 'money-hot',
          tense: 'money-tense',
          guarded: 'money-calm',
          settled: 'money-calm',
        },
      },
    ],
    arrives: { abuse: 0, because: 'The word is out and done with; he is on to the next thing' },
    thought: 'It’s not the eight pounds. It’s that I’d have to ring again to get it.',
    hint: 'What is he due, and what would he have to do to get it?',
    acceptableSeconds: 12,
    silence: { first: 'money-silence', second: 'way-silence-again' },
    replies: {
      a: {
        text: 'For the three days there’s a set amount. It’s all worked out at the end.',
        shows: ['policy-wall'],
        whatTheyHeard: 'The end. When’s the end? It’s not even begun.',
        whyTempting: 'It’s so, and it spares you a sum. He asked how much and you told him how.',
        tone: 'plain',
        answer: ['answer-at-the-end'],
        goes: STAYS_OR_GOES,
      },
      b: {
        text: 'Let’s call it fifty. I’m not really meant to, but you’ve had a rotten time of it.',
        shows: ['over-promise'],
        whatTheyHeard: 'Not meant to. So what’s the real number?',
        whyTempting:
          'You’d like to give him something that’s yours to give. It isn’t, so it won’t be on the bill, and now the twenty-four he’s due looks like a try-on.',
        concession: true,
        commits: [{ what: '£50 off the bill', clause: 'no-extra-credit' }],
        tone: 'warm',
        answer: ['answer-fifty'],
        goes: STAYS_OR_GOES,
        sets: ['promised-money'],
      },
      c: {
        text: 'Eight pounds a day, so twenty-four, off Friday’s bill. You needn’t claim it.',
        shows: ['give-timeline'],
        whatTheyHeard: 'A number, a day, and I don’t have to ring for it.',
        whyStrong: 'It’s small and it’s exact. “You needn’t claim it” is the part he was waiting for.',
        expert: true,
        dated: true,
        commits: [{ what: '£24 off Friday’s bill', clause: 'credit-8-a-day' }],
        tone: 'plain',
        answer: [
          { angry: 'answer-twenty-four-hot', tense: 'answer-twenty-four-hot', guarded: 'answer-twenty-four' },
        ],
        goes: STAYS_OR_GOES,
        sets: ['credit-told'],
      },
      d: {
        text: 'I can ask someone in billing to be in touch about that one, if you’d like me to.',
        shows: ['consult-specialist'],
        whatTheyHeard: 'Another phone call to wait for.',
        whyTempting: 'It’s safe, and billing do know more than you. It’s four facts on your own screen.',
        tone: 'plain',
        answer: ['answer-billing-touch'],
        goes: STAYS_OR_GOES,
      },
    },
  },

  leave: {
    says: [
      {
        furious: 'leave-hot',
        angry: 'leave-hot',
        tense: 'leave-tense',
        guarded: 'leave-calm',
        settled: 'leave-calm',
      },
    ],
    thought: 'I don’t want to leave. I want one of them to mind if I do.',
    hint: 'He’s asked for a figure. Whose figure is it?',
    cues: [{ kind: 'pressure' }],
    acceptableSeconds: 12,
    silence: { first: 'money-silence', second: 'way-silence-again' },
    replies: {
      a: {
        text: 'The fee I can’t waive. Ruth, my lead, can. She’ll ring you today if you say so.',
        shows: ['refuse-with-reason'],
        whatTheyHeard: 'She isn’t trying to keep me. She told me who to ask.',
        whyStrong:
          'A no with a name behind it, and the choice stays his. Nobody who is shown the door so plainly feels locked in.',
        expert: true,
        limitStyle: 'explained',
        hasAlternative: true,
        commits: [{ what: 'Ruth rings about the fee', clause: 'exit-fee-via-lead' }],
        tone: 'plain',
        answer: ['answer-lead-can'],
        goes: 'tonight',
        sets: ['lead-asked'],
      },
      b: {
        text: 'What would it take for you to give us one more go, after six years with us?',
        shows: ['open-question'],
        change: {
          heat: 5,
          trust: -4,
          because: 'It’s the line from the leavers’ script, and he has a line that is down',
        },
        whatTheyHeard: 'What would it take? A telephone line.',
        whyTempting:
          'It’s an honest question and you’d like to know. He’s told you twice, and it’s upstairs.',
        tone: 'warm',
        answer: ['answer-one-more-go'],
        goes: 'tonight',
      },
      c: {
        text: 'I do hear you. Though you would be on the same wires with whoever you went to.',
        shows: ['defend-company'],
        whatTheyHeard: 'They’re all as bad. That’s her pitch.',
        whyTempting:
          'It’s true, and it might spare him a move for nothing. He asked what it costs and was told it’s no use.',
        tone: 'plain',
        answer: ['answer-same-wires'],
        goes: 'tonight',
      },
      d: {
        text: 'It’d be a shame to pay a fee, when one more day of sitting tight costs not a penny.',
        shows: ['minimise'],
        whatTheyHeard: 'Not a penny. She’s never sat on a stair at four.',
        whyTempting:
          'You’d save him the fee, and as a sum it’s right. He has been paying for each of those days in sleep.',
        tone: 'warm',
        answer: ['answer-not-a-penny'],
        goes: 'tonight',
      },
    },
  },

  tonight: {
    says: [
      { when: { abuse: { atLeast: 2 } }, say: 'tonight-sneer' },
      {
        when: { flags: { none: ['box-ordered'] } },
        say: {
          furious: 'tonight-coming-hot',
          angry: 'tonight-coming-hot',
          tense: 'tonight-coming',
        },
      },
      {
        when: { flags: { all: ['box-ordered'] } },
        say: {
          furious: 'tonight-box-hot',
          angry: 'tonight-box-hot',
          tense: 'tonight-box-tense',
          guarded: 'tonight-box-calm',
          settled: 'tonight-box-calm',
        },
      },
    ],
    arrives: { heat: 6, distress: 8, because: 'The night comes into it again: it is her he is afraid for' },
    thought: 'I can do one more night. I can’t do one more night on a maybe.',
    hint: 'What if it goes wrong again? Who is that worst for?',
    cues: [{ kind: 'decision' }, { kind: 'vulnerability', when: { needs: { revealed: ['fall-alarm'] } } }],
    acceptableSeconds: 15,
    silence: { first: 'money-silence', second: 'way-silence-again' },
    replies: {
      a: {
        text: 'These things do mostly come right, if that helps. Why lose any sleep over it?',
        shows: ['minimise'],
        whatTheyHeard: 'Lose sleep. She actually said lose sleep.',
        whyTempting:
          'You’re comforting him, and mostly they do come right. He has been on the wrong side of mostly since Monday, and sleep is the very thing he’s short of.',
        tone: 'warm',
        answer: ['answer-lose-sleep'],
        goes: RECKONING,
      },
      b: {
        text: 'No box by six? Text this number. It comes to my desk till eight, and I’ll chase it.',
        open: { flags: { all: ['box-ordered'], none: ['fallback-told'] } },
        shows: ['give-timeline'],
        whatTheyHeard: 'Six. Then a text. Then her. I know what to do at six.',
        whyStrong:
          'You took “what if” at its word and gave him the next move. When he’s still hot it’s the first thing he needs; once Basia is seen to, it’s the last.',
        expert: { any: [{ flags: { all: ['tonight-covered'] } }, { not: { heat: { atMost: 55 } } }] },
        acceptable: { flags: { none: ['tonight-covered'] }, heat: { atMost: 55 } },
        fallback: true,
        dated: true,
        commits: [{ what: 'Dana reads his text until eight', clause: 'call-back' }],
        tone: 'plain',
        answer: [
          { tense: 'answer-text-you-hot', guarded: 'answer-text-you' },
          { when: NIGHT_IS_OPEN, say: 'tonight-her' },
        ],
        goes: [{ to: 'here', when: NIGHT_IS_OPEN }, ...RECKONING],
        sets: ['fallback-told'],
      },
      c: {
        text: 'I can have her alarm centre ring her tonight, at ten and at two. Shall I do that?',
        open: { needs: { revealed: ['fall-alarm'] } },
        shows: ['support-offer'],
        whatTheyHeard: 'Somebody else would be listening. I could lie down.',
        whyStrong:
          'It’s for the night and not for the line, and it’s his to refuse. Nobody asked how she is or how he copes.',
        expert: {
          flags: { all: ['box-ordered'] },
          any: [{ heat: { atMost: 55 } }, { flags: { all: ['fallback-told'] } }],
        },
        acceptable: {
          any: [
            { flags: { none: ['box-ordered'] } },
            { flags: { none: ['fallback-told'] }, not: { heat: { atMost: 55 } } },
          ],
        },
        dated: true,
        optOut: true,
        commits: [{ what: 'The alarm centre rings Basia tonight', clause: 'telecare-check' }],
        tone: 'warm',
        answer: [
          'answer-ring-her',
          { when: { flags: { all: ['box-ordered'], none: ['fallback-told'] } }, say: 'tonight-still' },
          { when: { flags: { none: ['box-ordered'] } }, say: 'tonight-coming' },
        ],
        goes: [
          { to: 'here', when: { flags: { none: ['box-ordered'] } } },
          { to: 'here', when: { flags: { none: ['fallback-told'] } } },
          ...RECKONING,
        ],
        sets: ['tonight-covered'],
      },
      d: {
        text: 'It is now. The box for today, the engineer for tomorrow, and I’ve a number for you.',
        open: { needs: { revealed: ['fall-alarm'] }, flags: { none: ['box-ordered'] } },
        shows: ['own-next-action'],
        whatTheyHeard: 'She just did it. It took her ten seconds.',
        whyStrong: 'He asked if it’s coming, and by the end of your sentence it is.',
        expert: true,
        dated: true,
        commits: [
          { what: 'A 4G box by courier today', clause: '4g-box' },
          { what: 'An engineer tomorrow, 12 to 6', clause: 'engineer-tomorrow' },
        ],
        tone: 'plain',
        answer: ['answer-ordering-now', { when: NIGHT_IS_OPEN, say: 'tonight-her' }],
        goes: [{ to: 'here', when: NIGHT_IS_OPEN }, ...RECKONING],
        sets: ['box-offered', 'box-ordered', 'engineer-booked'],
        meets: ['fall-alarm', 'working-line'],
      },
      e: {
        text: 'A fourth night of what, Marek? If there’s something I’ve missed, tell me that.',
        open: { needs: { hidden: ['fall-alarm'] } },
        shows: ['ask-impact'],
        whatTheyHeard: 'She heard “night”. It’s half past ten in the morning, and she heard it.',
        whyStrong:
          'It’s the last door he’s left ajar. Behind it is the only thing on the list that can come today.',
        expert: true,
        tone: 'plain',
        answer: ['answer-fourth-night-of'],
        goes: 'here',
        reveals: ['fall-alarm'],
      },
      f: {
        text: 'Tomorrow, twelve to six, and it’s booked. If he’s late, you text this number.',
        open: { needs: { hidden: ['fall-alarm'] } },
        shows: ['give-timeline'],
        whatTheyHeard: 'Tomorrow, then. And tonight’s mine.',
        whyTempting:
          'A date, and what to do if it fails: it’s clean, and all he has told you about is covered. What he fears about tonight, he hasn’t told you yet.',
        fallback: true,
        dated: true,
        commits: [{ what: 'An engineer tomorrow, 12 to 6', clause: 'engineer-tomorrow' }],
        tone: 'plain',
        answer: ['answer-slot-booked'],
        goes: RECKONING,
        sets: ['slot-offered', 'engineer-booked', 'fallback-told'],
        meets: ['working-line'],
      },
      g: {
        text: 'I’m sorry for all these nights, Marek. You’ve my word that we do all feel for you.',
        shows: ['empty-apology-loop'],
        whatTheyHeard: 'Her word that they feel. It won’t hear a thump.',
        whyTempting:
          'He’s frightened for somebody, and you want him to know that it has reached you. It has, and there’s nothing in it that he can use at two in the morning.',
        tone: 'warm',
        answer: ['answer-my-word'],
        goes: RECKONING,
      },
    },
  },
} as const satisfies Act;
