// Act four: who comes, what he has got, and goodbye. Beats only.

import type { Beat } from '../../engine/scenario/beat.types';
import type { BeatId, SpeaksEnglish } from './names';

type Act = Pick<
  Record<BeatId, Beat<SpeaksEnglish>>,
  'engineer' | 'so-you-said' | 'agree' | 'slips' | 'goodbye'
>;

export const CLOSE = {
  engineer: {
    says: [
      {
        furious: 'engineer-tense',
        angry: 'engineer-tense',
        tense: 'engineer-tense',
        guarded: 'engineer-cool',
        settled: 'engineer-cool',
      },
    ],
    thought: 'I heard that as it left my mouth. Too late now.',
    hint: 'It’s quieter than before, and it’s still a request. What can you give him, and what can’t you?',
    cues: [{ kind: 'pressure' }],
    acceptableSeconds: 15,
    silence: { first: 'close-silence', second: 'conduct-silence-again' },
    replies: {
      a: {
        text: 'I’m afraid that we don’t take requests of that kind. Thursday, eight until one.',
        shows: ['policy-wall'],
        whatTheyHeard: '“That kind.” Right. I’ve been filed.',
        whyTempting:
          'You’re tired, the answer is no, and you gave it without a fuss. It shuts the door on his question and on him.',
        commits: [{ what: 'An engineer on Thursday, 8 to 1', clause: 'visit-thursday' }],
        tone: 'plain',
        answer: ['answer-no-requests'],
        goes: [{ to: 'so-you-said', when: { promiseDebt: { atLeast: 1 } } }, { to: 'agree' }],
        sets: ['visit-booked'],
      },
      b: {
        text: 'I’ll put a note on the job for you, and they’ll likely be able to match it up. OK?',
        shows: ['cave-in', 'over-promise'],
        whatTheyHeard: 'There. It only wanted asking for.',
        whyTempting:
          'It’s gone so well, it’s one line in a box, and nobody may ever read it. Somebody’s being kept from a door because of where they’re from.',
        concession: true,
        commits: [{ what: 'An engineer from round here', clause: 'no-choosing-staff' }],
        tone: 'warm',
        answer: ['answer-a-note'],
        goes: 'so-you-said',
        sets: ['visit-booked', 'promised-local'],
      },
      c: {
        text: 'After all that we’ve just said, you’re asking me that? Really, Mr Warner? Come on.',
        shows: ['name-behaviour'],
        whatTheyHeard: 'I only opened my mouth.',
        whyTempting:
          'It’s a fair thing to be sick of, and you’ve been very patient. He asked it like a man who’d half like to be told no.',
        limitStyle: 'bare',
        tone: 'sharp',
        answer: ['answer-only-asked'],
        goes: [{ to: 'so-you-said', when: { promiseDebt: { atLeast: 1 } } }, { to: 'agree' }],
        sets: ['visit-booked'],
      },
      d: {
        text: 'I can’t choose them by where they’re from. I’ll text you the name and hour, though.',
        shows: ['refuse-with-reason', 'own-next-action'],
        whatTheyHeard: 'No. But not a telling-off. And a name’s a name.',
        whyStrong:
          'It’s a no with its reason in it, and then what he can have. Whoever comes on Thursday comes to a man who has been told.',
        expert: true,
        limitStyle: 'explained',
        hasAlternative: true,
        commits: [{ what: 'An engineer on Thursday, name and hour by text', clause: 'visit-thursday' }],
        tone: 'plain',
        answer: [{ tense: 'answer-name-tense', guarded: 'answer-name-and-hour' }],
        goes: [{ to: 'so-you-said', when: { promiseDebt: { atLeast: 1 } } }, { to: 'agree' }],
        sets: ['visit-booked'],
      },
    },
  },

  'so-you-said': {
    says: [
      { when: { flags: { all: ['promised-tomorrow'] } }, say: 'said-tomorrow' },
      {
        when: { flags: { all: ['third-offered'], none: ['promised-tomorrow'] } },
        say: 'said-third',
      },
      {
        when: { flags: { all: ['promised-local'], none: ['promised-tomorrow', 'third-offered'] } },
        say: 'said-local',
      },
    ],
    arrives: {
      heat: 12,
      trust: -18,
      because: 'A promise beyond what anyone can keep falls due: domain 2.4, one unit of promise debt',
    },
    cues: [{ kind: 'promise-called' }],
    thought: 'I’m asking because I’ve said it to somebody.',
    hint: 'He’s quoting you. Was it yours to say?',
    acceptableSeconds: 12,
    silence: { first: 'close-silence', second: 'conduct-silence-again' },
    replies: {
      a: {
        text: 'No, and I shouldn’t have said it. It’s Thursday, eight to one, whoever’s on shift.',
        shows: ['refuse-with-reason'],
        whatTheyHeard: 'Took it back straight. I’d sooner that than find out.',
        whyStrong:
          'It’s the hardest sentence left and it’s over in one breath. What’s left standing, he can lean on.',
        expert: true,
        limitStyle: 'explained',
        hasAlternative: true,
        dated: true,
        commits: [{ what: 'An engineer on Thursday, 8 to 1', clause: 'visit-thursday' }],
        tone: 'plain',
        answer: ['answer-straight-no'],
        goes: 'agree',
        sets: ['visit-booked'],
      },
      b: {
        text: 'That’s up to the field team in the end, I’m afraid. All I can do is pass it on.',
        shows: ['policy-wall'],
        whatTheyHeard: 'It’s gone up the ladder, where things go.',
        whyTempting:
          'It’s so, and it was so when you said the other thing. It takes it back without saying so.',
        tone: 'plain',
        answer: ['answer-not-me'],
        goes: 'agree',
      },
      c: {
        text: 'Well, whoever it is and whenever it is, it’ll be mended, which is the main thing.',
        shows: ['minimise'],
        whatTheyHeard: 'What’s a day. Mine, though.',
        whyTempting:
          'You’d like him to see the whole of it, and most of it’s good. He had asked about one part.',
        tone: 'warm',
        answer: ['answer-main-thing'],
        goes: 'agree',
      },
      d: {
        text: 'What I meant by it was that I’d hope for that, if it could be done in any way.',
        shows: ['defend-company'],
        whatTheyHeard: 'I’ve been misheard, apparently. By myself.',
        whyTempting: 'It’s how you’d like to remember it. He was writing it down.',
        tone: 'plain',
        answer: ['answer-hoped'],
        goes: 'agree',
      },
    },
  },

  agree: {
    says: [
      {
        when: { variant: { of: 2, is: 0 } },
        say: {
          furious: 'agree-tense',
          angry: 'agree-tense',
          tense: 'agree-tense',
          guarded: 'agree-cool-too',
          settled: 'agree-cool-too',
        },
      },
      {
        when: { not: { variant: { of: 2, is: 0 } } },
        say: {
          furious: 'agree-tense',
          angry: 'agree-tense',
          tense: 'agree-tense',
          guarded: 'agree-cool',
          settled: 'agree-cool',
        },
      },
    ],
    thought: 'Alfie’s writing it on the back of his hand.',
    hint: 'Could a ten-year-old read it back to him on Thursday?',
    acceptableSeconds: 15,
    silence: { first: 'close-silence', second: 'conduct-silence-again' },
    replies: {
      a: {
        text: 'I’ll send all of that over as a text, so you’ve got it there in front of you.',
        shows: ['own-next-action'],
        whatTheyHeard: 'I asked to hear it.',
        whyStrong:
          'It will be there in writing, and that’s worth having. He asked for one sentence and he has a pencil.',
        acceptable: true,
        change: {
          heat: 6,
          trust: -5,
          because: 'He has a pencil out, and is told that he won’t be needing it',
        },
        dated: true,
        commits: [{ what: 'A text with the details', clause: 'call-back' }],
        tone: 'plain',
        answer: ['answer-a-text'],
        goes: 'slips',
      },
      b: {
        text: 'Green for now, a new socket Thursday, eight to one, £14 back, 6630. Is that right?',
        open: { flags: { all: ['test-done', 'visit-booked'] } },
        shows: ['recap-confirm'],
        whatTheyHeard: 'Green. Thursday. Eight to one. Six six three oh.',
        whyStrong:
          'Who, what, when and the number, and he gets to say whether it’s right. A boy could take it down.',
        expert: true,
        recap: ['who', 'what', 'when', 'reference'],
        dated: true,
        commits: [{ what: '£14 back', clause: 'credit-fortnight' }],
        tone: 'plain',
        answer: [{ tense: 'answer-thats-it-tense', guarded: 'answer-thats-it' }],
        goes: 'slips',
      },
      c: {
        text: 'An engineer on Thursday, eight to one, a new socket, £14 back, 6630. Is that so?',
        open: { flags: { all: ['visit-booked'], none: ['test-done'] } },
        shows: ['recap-confirm'],
        whatTheyHeard: 'Thursday. Eight to one. Six six three oh.',
        whyStrong: 'It’s what there is, all of it, with the number. What isn’t in it isn’t coming.',
        expert: true,
        recap: ['who', 'what', 'when', 'reference'],
        dated: true,
        commits: [{ what: '£14 back', clause: 'credit-fortnight' }],
        tone: 'plain',
        answer: [{ tense: 'answer-thats-it-tense', guarded: 'answer-thats-it' }],
        goes: 'slips',
      },
      d: {
        text: 'That’s everything done for you, then. Was there anything else that I can help with?',
        shows: ['yes-no-transition'],
        whatTheyHeard: 'Everything. I asked which.',
        whyTempting: 'It’s how they all end, and it’s civil. He had a pencil out.',
        change: {
          heat: 7,
          trust: -6,
          because: 'He asked for it said back, with a pencil out, and was asked something else',
        },
        tone: 'light',
        answer: ['answer-everything'],
        goes: 'slips',
      },
      e: {
        text: 'And I’m sorry again for all of the trouble that you’ve had with it, Mr Warner.',
        shows: ['empty-apology-loop'],
        whatTheyHeard: 'We’ve done the sorry.',
        whyTempting: 'It’s ended better than it began and you’d like to leave it soft. He asked for a list.',
        tone: 'warm',
        answer: ['answer-more-sorry'],
        goes: 'slips',
      },
    },
  },

  slips: {
    says: [
      {
        when: { flags: { none: ['fallback-told'] } },
        say: {
          furious: 'slips-tense',
          angry: 'slips-tense',
          tense: 'slips-tense',
          guarded: 'slips-cool',
          settled: 'slips-cool',
        },
      },
      {
        when: { flags: { all: ['fallback-told'] } },
        say: {
          furious: 'slips-told',
          angry: 'slips-told',
          tense: 'slips-told',
          guarded: 'slips-told-cool',
          settled: 'slips-told-cool',
        },
      },
    ],
    thought: 'They’ve come twice already, in boxes.',
    hint: 'What does he do on the day that nobody comes? And who would know?',
    acceptableSeconds: 12,
    silence: { first: 'close-silence', second: 'conduct-silence-again' },
    replies: {
      a: {
        text: 'If nobody’s there by one, text this number till eight. It’s me it comes to.',
        open: { flags: { none: ['fallback-told'] } },
        shows: ['give-timeline'],
        whatTheyHeard: 'To this one. I’d not mind that, as it goes.',
        whyStrong: 'He asked what happens if, and there’s an answer with a person at the end of it.',
        expert: { shown: 'recap-confirm' },
        acceptable: { notShown: 'recap-confirm' },
        fallback: true,
        commits: [{ what: 'Robin reads his text until eight', clause: 'call-back' }],
        tone: 'plain',
        answer: ['answer-your-desk'],
        goes: 'slips',
        sets: ['fallback-told'],
      },
      b: {
        text: 'Oh, they’ll be there, don’t you worry about that. They’re very good, that team.',
        shows: ['minimise'],
        whatTheyHeard: 'So were the routers.',
        whyTempting: 'You rate them, and you’d like him easy. He’s had two things that were very good.',
        tone: 'light',
        answer: ['answer-always-come'],
        goes: 'goodbye',
      },
      c: {
        text: 'I’ll ring on Friday after ten to hear that it’s held, unless you’d rather I didn’t?',
        shows: ['schedule-follow-up'],
        whatTheyHeard: 'They’ll ring me. I’d have bet the house against that.',
        whyStrong:
          'He’s done all the ringing, and now somebody else will. After a call like this it says that the door’s still open, and he may close it.',
        whyTempting:
          'It’s care, and you’d keep it. He had asked you what he’s got, and a Friday to wait for isn’t a thing he can write down as his.',
        expert: { shown: 'recap-confirm', flags: { all: ['fallback-told'] } },
        acceptable: { shown: 'recap-confirm', flags: { none: ['fallback-told'] } },
        dated: true,
        optOut: true,
        commits: [{ what: 'A ring on Friday after ten', clause: 'call-back' }],
        tone: 'plain',
        answer: [{ tense: 'answer-friday-tense', guarded: 'answer-friday' }],
        goes: 'goodbye',
        sets: ['follow-up-set'],
      },
      d: {
        text: 'One line: a new socket on Thursday, eight to one, and it’s all under 6630. Right?',
        open: { notShown: 'recap-confirm' },
        shows: ['recap-confirm'],
        whatTheyHeard: 'There. That’s what I wanted with the pencil.',
        whyStrong: 'He’d asked for it once and got something else. It’s not too late to say it.',
        expert: true,
        recap: ['who', 'what', 'when', 'reference'],
        dated: true,
        tone: 'plain',
        answer: ['answer-read-back-late'],
        goes: 'here',
        sets: ['visit-booked'],
      },
      e: {
        text: 'Then that’s me finished. Are you happy with how I’ve dealt with it all for you?',
        open: { shown: 'recap-confirm' },
        shows: ['yes-no-transition'],
        whatTheyHeard: 'Marks out of ten. After that.',
        whyTempting: 'They like you to ask, and it does say that you’re done. It’s not a day for marks.',
        signalsEnd: true,
        tone: 'light',
        answer: ['answer-mark'],
        goes: 'goodbye',
      },
    },
  },

  goodbye: {
    says: [
      {
        furious: 'bye-tense',
        angry: 'bye-tense',
        tense: 'bye-tense',
        guarded: 'bye-cool',
        settled: 'bye-cool',
      },
    ],
    thought: 'When I said that, about you. I’d take it back. I don’t know how it’s done.',
    hint: 'How is he, and how are you? What would sound true from here?',
    cues: [
      {
        kind: 'fit',
        when: { heat: { atMost: 45 }, needs: { revealed: ['made-a-fool'] }, flags: { all: ['test-done'] } },
      },
    ],
    acceptableSeconds: 12,
    silence: { first: 'close-silence', second: 'close-silence-again' },
    replies: {
      a: {
        text: 'About what you said earlier: I do think that you owe me a word on it, don’t you?',
        open: { shown: 'recap-confirm' },
        shows: ['blame-customer'],
        whatTheyHeard: 'I was nearly there on my own.',
        whyTempting:
          'You are owed it, and nobody would say you weren’t. Asked for, it’s a bill; he was looking for his own way to pay.',
        tone: 'plain',
        answer: ['answer-owe-you'],
        goes: 'end',
      },
      b: {
        text: 'Lovely! Well, it’s been really great talking to you, Mr Warner. Have a super day!',
        shows: ['warm-wrap'],
        whatTheyHeard: 'It has not.',
        whyTempting:
          'You’re nearly out, and bright is how you get out of things. Neither of you believes it.',
        change: {
          heat: 7,
          trust: -8,
          because: 'After this call a bright word says that none of it was meant, the help included',
        },
        tone: 'light',
        answer: ['answer-lovely'],
        goes: 'end',
      },
      c: {
        text: 'Thanks for sticking with it. Tell Alfie his grandad had it right twice. Goodbye.',
        open: { heat: { atMost: 45 }, needs: { revealed: ['made-a-fool'] }, flags: { all: ['test-done'] } },
        shows: ['warm-wrap'],
        whatTheyHeard: 'Remembered his name. After what I said.',
        whyStrong:
          'It’s warm, and about him and the boy, and it lets the rest lie. You thank him for what he did well, and for nothing else.',
        expert: { shown: 'recap-confirm' },
        acceptable: { notShown: 'recap-confirm' },
        fits: true,
        signalsEnd: true,
        tone: 'warm',
        answer: ['answer-tell-him'],
        goes: 'end',
      },
      d: {
        text: 'Right, I’ll see to my end of it. Thursday, eight to one. Goodbye, Mr Warner.',
        shows: ['warm-wrap', 'give-timeline'],
        whatTheyHeard: 'Straight to the last. Fair enough.',
        whyStrong:
          'It’s plain, it’s true, and it promises nothing new. Where it’s still raw, plain is kind; where he has thawed, he was hoping for a word to take back to the boy.',
        expert: {
          shown: 'recap-confirm',
          any: [
            { not: { heat: { atMost: 45 } } },
            { needs: { hidden: ['made-a-fool'] } },
            { flags: { none: ['test-done'] } },
          ],
        },
        acceptable: {
          any: [
            { notShown: 'recap-confirm' },
            {
              heat: { atMost: 45 },
              needs: { revealed: ['made-a-fool'] },
              flags: { all: ['test-done'] },
            },
          ],
        },
        signalsEnd: true,
        tone: 'plain',
        goes: 'end',
      },
      e: {
        open: {
          shown: 'recap-confirm',
          not: { needs: { revealed: ['made-a-fool'] }, flags: { all: ['test-done'] } },
        },
        text: 'Before you go: is any of that not the way you heard it from me? I’d sooner know.',
        shows: ['yes-no-transition'],
        whatTheyHeard: 'Checking. Careful sort.',
        whyStrong:
          'It asks for what’s wrong and not for what else. It’s a turn more, and it may save a call.',
        acceptable: true,
        signalsEnd: true,
        tone: 'plain',
        answer: ['answer-as-heard'],
        goes: 'here',
      },
      f: {
        text: 'So it’s a new socket on Thursday, eight to one, 6630, and a text here if it slips. OK?',
        open: { notShown: 'recap-confirm' },
        shows: ['recap-confirm', 'give-timeline'],
        whatTheyHeard: 'In one line, at the last. That’ll do me.',
        whyStrong:
          'Nobody had said it back to him yet, and after the goodbye nobody can. He gets what, when, the number, and what to do if it doesn’t happen.',
        expert: true,
        recap: ['who', 'what', 'when', 'reference'],
        fallback: true,
        dated: true,
        commits: [{ what: 'An engineer on Thursday, 8 to 1', clause: 'visit-thursday' }],
        tone: 'plain',
        answer: ['answer-read-back-late'],
        goes: 'here',
        sets: ['visit-booked', 'fallback-told'],
        meets: ['working-line'],
      },
    },
  },
} as const satisfies Act;
