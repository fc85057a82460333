// Act six: what was said, what was agreed, and goodbye. Beats only.

import type { Beat } from '../../engine/scenario/beat.types';
import type { BeatId, ThirdDay } from './names';

type Act = Pick<Record<BeatId, Beat<ThirdDay>>, 'so-you-said' | 'agree' | 'right' | 'thursday'>;

export const CLOSE = {
  'so-you-said': {
    says: [
      { when: { flags: { all: ['promised-alarm'] } }, say: 'said-alarm' },
      { when: { flags: { all: ['promised-money'], none: ['promised-alarm'] } }, say: 'said-fifty' },
      {
        when: { flags: { all: ['promised-today'], none: ['promised-alarm', 'promised-money'] } },
        say: 'said-today',
      },
    ],
    arrives: {
      heat: 12,
      trust: -18,
      because: 'A promise beyond what anyone can keep falls due: domain 2.4, one unit of promise debt',
    },
    sets: ['debt-called'],
    thought: 'I’m asking because I’ve already told Basia.',
    hint: 'He’s quoting you. Was it yours to say?',
    acceptableSeconds: 12,
    silence: { first: 'close-silence', second: 'way-silence-again' },
    replies: {
      a: {
        text: 'It still might well be. I’ll stay on top of it for you, and I’ll push it as far as I can.',
        shows: ['over-promise'],
        whatTheyHeard: 'Might. She’s backing out of the room.',
        whyTempting:
          'You can’t bear to take it from him, and it isn’t quite impossible. He asked for certain.',
        commits: [{ what: 'It still might be', clause: 'no-promise-of-repair-time' }],
        tone: 'warm',
        answer: ['answer-still-might'],
        goes: 'agree',
      },
      b: {
        text: 'In the end that’s not up to me, Marek. All I can do from here is pass it along.',
        shows: ['policy-wall'],
        whatTheyHeard: 'It was up to her when she said it.',
        whyTempting:
          'It’s the truth, and it was the truth before. It takes the promise back without saying so.',
        tone: 'plain',
        answer: ['answer-not-mine'],
        goes: 'agree',
      },
      c: {
        text: 'I think what I actually said was that I’d ask for it, which I’m very glad to do.',
        shows: ['defend-company'],
        whatTheyHeard: 'She’s correcting my English. Mine.',
        whyTempting: 'Memory is kind, and it may be what you meant. He earns his living by what people said.',
        tone: 'plain',
        answer: ['answer-what-i-meant'],
        goes: 'agree',
      },
      d: {
        text: 'No, and I shouldn’t have said it. What’s certain is what’s under 4417, and no more.',
        shows: ['refuse-with-reason'],
        whatTheyHeard: 'She took it back before I’d gone to bed on it.',
        whyStrong:
          'It’s the worst sentence in the call and you said it in one go. Now he can trust the ones that are left.',
        expert: true,
        limitStyle: 'explained',
        hasAlternative: true,
        tone: 'plain',
        answer: ['answer-shouldnt-have'],
        goes: 'agree',
      },
    },
  },

  agree: {
    says: [
      {
        when: { variant: { of: 2, is: 0 } },
        say: {
          furious: 'agree-hot',
          angry: 'agree-hot',
          tense: 'agree-tense-too',
          guarded: 'agree-calm-too',
          settled: 'agree-calm-too',
        },
      },
      {
        when: { variant: { of: 2, is: 1 } },
        say: {
          furious: 'agree-hot',
          angry: 'agree-hot',
          tense: 'agree-tense',
          guarded: 'agree-calm',
          settled: 'agree-calm',
        },
      },
    ],
    thought: 'If she can say it in one sentence, it might be real.',
    hint: 'Could he read it out to Basia from what you’ve given him?',
    cues: [{ kind: 'decision' }],
    acceptableSeconds: 15,
    silence: { first: 'close-silence', second: 'way-silence-again' },
    replies: {
      a: {
        text: 'I’ve a box to you by six, an engineer tomorrow twelve to six, £24 off, under 4417.',
        open: { flags: { all: ['box-ordered'] } },
        shows: ['recap-confirm'],
        whatTheyHeard: 'Box, six. Engineer, twelve to six. 4417. That, I can hold them to.',
        whyStrong:
          'Who, what, when and the number, and you let him read it back. He can write it on one line.',
        expert: true,
        recap: ['who', 'what', 'when', 'reference'],
        dated: true,
        commits: [{ what: '£24 off Friday’s bill', clause: 'credit-8-a-day' }],
        tone: 'plain',
        answer: [{ tense: 'answer-thats-right-tense', guarded: 'answer-thats-right' }],
        goes: 'right',
        sets: ['credit-told'],
      },
      b: {
        text: 'I’ve an engineer to you tomorrow, twelve to six, and £24 off Friday, under 4417.',
        open: {
          needs: { hidden: ['fall-alarm'] },
          flags: { all: ['engineer-booked'], none: ['box-ordered'] },
        },
        shows: ['recap-confirm'],
        whatTheyHeard: 'Engineer, twelve to six. 4417. It’s not much, but it’s a sentence.',
        whyStrong:
          'Who, what, when and the number. What isn’t in it isn’t coming, and he can hear that as well.',
        expert: true,
        recap: ['who', 'what', 'when', 'reference'],
        dated: true,
        commits: [{ what: '£24 off Friday’s bill', clause: 'credit-8-a-day' }],
        tone: 'plain',
        answer: [{ tense: 'answer-thats-right-tense', guarded: 'answer-thats-right' }],
        goes: 'right',
        sets: ['credit-told'],
      },
      c: {
        text: 'I’ll email you all of that right now, so you’ve got it and needn’t write it down.',
        shows: ['ignore-cue'],
        whatTheyHeard: 'By email. To a house with no internet.',
        whyTempting:
          'Writing is better than memory, and he’s a man of paper. It’s just that the post is down.',
        tone: 'plain',
        answer: ['answer-an-email'],
        goes: 'here',
      },
      d: {
        text: 'Nothing yet, and I won’t say you have. I’m booking tomorrow’s engineer as I speak.',
        open: { needs: { hidden: ['fall-alarm'] }, flags: { none: ['engineer-booked', 'box-ordered'] } },
        shows: ['own-next-action'],
        whatTheyHeard: 'Nothing. Well, that’s the first straight answer.',
        whyStrong: 'There was nothing to read back, and you didn’t read it back. Then you made something.',
        expert: true,
        dated: true,
        commits: [{ what: 'An engineer tomorrow, 12 to 6', clause: 'engineer-tomorrow' }],
        tone: 'plain',
        answer: ['answer-nothing-yet'],
        goes: 'here',
        sets: ['slot-offered', 'engineer-booked'],
        meets: ['working-line'],
      },
      e: {
        text: 'Nothing yet, and I won’t say you have. The box and the engineer, I’m ordering now.',
        open: { needs: { revealed: ['fall-alarm'] }, flags: { none: ['box-ordered'] } },
        shows: ['own-next-action'],
        whatTheyHeard: 'Not till I asked. But it’s done now, I can hear it.',
        whyStrong: 'You could have read him the slot and let it pass. You put the missing half in first.',
        expert: true,
        dated: true,
        commits: [
          { what: 'A 4G box by courier today', clause: '4g-box' },
          { what: 'An engineer tomorrow, 12 to 6', clause: 'engineer-tomorrow' },
        ],
        tone: 'plain',
        answer: ['answer-nothing-yet'],
        goes: 'here',
        sets: ['box-offered', 'box-ordered', 'engineer-booked'],
        meets: ['fall-alarm', 'working-line'],
      },
      f: {
        text: 'So, that’s all booked in for you. Is there anything else that I can do for you today?',
        shows: ['ignore-cue', 'yes-no-transition'],
        whatTheyHeard: 'All of it. What’s all of it? She’s on to the next one.',
        whyTempting:
          'It’s how every call ends, and it’s a civil question. To somebody who’s had three of these it’s the sound of a door.',
        tone: 'light',
        answer: ['answer-booked-in'],
        goes: 'right',
      },
      g: {
        text: 'I’ll give you a ring on Thursday. Then we’ll both see where we’ve got to.',
        open: { any: [{ flags: { all: ['box-ordered'] } }, { flags: { all: ['engineer-booked'] } }] },
        shows: ['schedule-follow-up'],
        change: {
          heat: 12,
          trust: -8,
          because: 'He had a pen ready for one sentence, and was given one more day to wait for',
        },
        whatTheyHeard: 'Thursday. To see. So she doesn’t know either.',
        whyStrong:
          'A ring on a day is worth having, and you’d keep it. He still can’t say what it’s meant to check.',
        acceptable: true,
        dated: true,
        commits: [{ what: 'A ring on Thursday', clause: 'call-back' }],
        tone: 'warm',
        answer: ['answer-thursday-maybe'],
        goes: 'right',
        sets: ['follow-up-set'],
      },
      h: {
        text: 'We’ll get it all looked into for you. You’ll hear from us as soon as there’s any news.',
        open: { flags: { none: ['box-ordered', 'engineer-booked'] } },
        shows: ['ignore-cue'],
        whatTheyHeard: 'As soon as. So I’ll ring. I’ll ring on Friday, and it’ll be somebody else.',
        whyTempting:
          'It’s what the screen says, and there’s no lie in it. He asked for a thing and was given weather.',
        tone: 'plain',
        answer: ['answer-any-news'],
        goes: 'thursday',
      },
    },
  },

  right: {
    says: [
      {
        when: { flags: { none: ['fallback-told'] } },
        say: 'right-tense',
      },
      {
        when: { flags: { all: ['fallback-told'] } },
        say: { tense: 'right-told', guarded: 'right-calm', settled: 'right-calm' },
      },
    ],
    thought: 'Everything’s been going to happen, all week.',
    hint: 'What will he do on the day it doesn’t happen? And how would you know?',
    acceptableSeconds: 12,
    silence: { first: 'close-silence', second: 'way-silence-again' },
    replies: {
      a: {
        text: 'If it’s late, text this number till eight. It comes to me and not into a queue.',
        shows: ['give-timeline'],
        whatTheyHeard: 'To her. Not press one, press two.',
        whyStrong:
          'He asked what happens when it slips, and you had an answer. If he has had that already, it’s the same thing twice.',
        expert: { shown: 'recap-confirm', flags: { none: ['fallback-told'] } },
        acceptable: { any: [{ notShown: 'recap-confirm' }, { flags: { all: ['fallback-told'] } }] },
        fallback: true,
        commits: [{ what: 'Dana reads his text until eight', clause: 'call-back' }],
        tone: 'plain',
        answer: ['answer-no-queue'],
        goes: 'here',
        sets: ['fallback-told'],
      },
      b: {
        text: 'That’s me done, and you’ll hear from us. Are you happy with how I’ve dealt with it?',
        open: { shown: 'recap-confirm' },
        shows: ['yes-no-transition'],
        whatTheyHeard: 'She’d like a mark out of ten.',
        whyTempting:
          'You want to know, and it does signal the end. He’ll be happy when it rings, and you’ve asked him to say so before.',
        signalsEnd: true,
        tone: 'warm',
        answer: ['answer-how-handled'],
        goes: 'thursday',
      },
      c: {
        text: 'All right, lovely. Thank you for bearing with us, Marek, and enjoy your day.',
        shows: ['warm-wrap'],
        whatTheyHeard: 'Enjoy. Right. I’ll enjoy the stairs.',
        whyTempting:
          'It’s done, it’s gone well, and you’re being nice. He has a night to get through before there’s anything to enjoy.',
        tone: 'light',
        answer: ['answer-enjoy'],
        goes: 'end',
      },
      d: {
        text: 'I’ll ring on Thursday after three to see if it’s held. Rather I didn’t? Text NO.',
        shows: ['schedule-follow-up'],
        whatTheyHeard: 'She’ll ring me. Not the other way round.',
        whyStrong:
          'For three days he has done the ringing. A day, an hour, a reason, and he may say no: it’s care and not a survey.',
        expert: { shown: 'recap-confirm', flags: { all: ['fallback-told'] } },
        acceptable: { any: [{ notShown: 'recap-confirm' }, { flags: { none: ['fallback-told'] } }] },
        dated: true,
        optOut: true,
        commits: [{ what: 'A ring on Thursday after three', clause: 'call-back' }],
        tone: 'warm',
        answer: [{ tense: 'answer-thursday-tense', guarded: 'answer-thursday' }],
        goes: 'thursday',
        sets: ['follow-up-set'],
      },
      e: {
        text: 'One line: I’ve a box to you by six, the engineer tomorrow twelve to six, and it’s 4417.',
        open: { notShown: 'recap-confirm', flags: { all: ['box-ordered'] } },
        shows: ['recap-confirm'],
        whatTheyHeard: 'There it is. Box, engineer, number. I’ve got a pen after all.',
        whyStrong:
          'He had asked for it once and been given something else. It’s never too late to read it back.',
        expert: true,
        recap: ['who', 'what', 'when', 'reference'],
        dated: true,
        tone: 'plain',
        answer: [{ tense: 'sum-right', guarded: 'sum-right-calm' }],
        goes: 'here',
      },
      f: {
        text: 'One line: I’ve an engineer to you tomorrow, twelve to six, and it’s all under 4417.',
        open: { notShown: 'recap-confirm', flags: { none: ['box-ordered'] } },
        shows: ['recap-confirm'],
        whatTheyHeard: 'One engineer and one number. Then that’s what there is.',
        whyStrong: 'It’s little, and now he knows how little: he can plan the night on it.',
        expert: true,
        recap: ['who', 'what', 'when', 'reference'],
        dated: true,
        tone: 'plain',
        answer: ['sum-slot'],
        goes: 'here',
      },
    },
  },

  thursday: {
    says: [
      {
        when: { flags: { all: ['follow-up-set'] } },
        say: { tense: 'thursday-tense', guarded: 'thursday-calm', settled: 'thursday-calm' },
      },
      {
        when: { flags: { none: ['follow-up-set'] } },
        say: 'thursday-none',
      },
    ],
    thought: 'Say goodbye like a person.',
    hint: 'How is he now? What would sound true to him?',
    acceptableSeconds: 10,
    silence: { first: 'close-silence', second: 'way-silence-again' },
    replies: {
      a: {
        text: 'Fingers crossed for you, then! And thank you for staying with Northline. Bye now!',
        shows: ['minimise', 'warm-wrap'],
        whatTheyHeard: 'Fingers crossed. So it’s luck.',
        whyTempting:
          'You’re glad that it ended well and it shows. Fingers are what you cross when you haven’t a plan.',
        tone: 'light',
        answer: ['answer-crossed'],
        goes: 'end',
      },
      b: {
        text: 'Before I let you go: is there any of that which isn’t quite how you heard it?',
        shows: ['yes-no-transition'],
        whatTheyHeard: 'She’s checking. Not for her. For me.',
        whyStrong:
          'It asks for what’s wrong and not for what else. It’s a turn longer, and it may save a fourth call.',
        acceptable: true,
        signalsEnd: true,
        tone: 'plain',
        answer: ['answer-as-i-heard'],
        goes: 'here',
      },
      c: {
        text: 'I’ll ring. Sleep, both of you, once that box is in. Take care, Marek. Goodbye.',
        open: { flags: { all: ['box-ordered', 'follow-up-set'] } },
        shows: ['warm-wrap'],
        whatTheyHeard: 'Both of us. She remembered there are two of us.',
        whyStrong:
          'It’s warm and it’s about him, and it’s over when it’s over. It fits someone who has come down; to someone who hasn’t, it’s sugar.',
        whyTempting:
          'It’s what you’d wish anybody after a morning like this one, and you mean it. While he’s still hot, a kind word is one more thing that isn’t a line.',
        expert: { heat: { atMost: 45 } },
        acceptable: { not: { heat: { atMost: 45 } }, heat: { atMost: 60 } },
        signalsEnd: true,
        tone: 'warm',
        answer: ['answer-both-of-us'],
        goes: 'end',
      },
      d: {
        text: 'I hope it all goes smoothly tomorrow. You look after yourself, Marek. Bye for now.',
        open: { not: { flags: { all: ['box-ordered', 'follow-up-set'] } } },
        shows: ['warm-wrap'],
        whatTheyHeard: 'She hopes. I look after myself. Tonight as well, then.',
        whyTempting:
          'It’s a kind goodbye and there’s nothing wrong with it. Only there’s a night before tomorrow, and it isn’t himself he looks after.',
        signalsEnd: true,
        tone: 'warm',
        answer: ['answer-hope'],
        goes: 'end',
      },
      e: {
        text: 'It’s in the book with your name by it, and I’ll keep to it. Goodbye, Marek.',
        shows: ['warm-wrap'],
        whatTheyHeard: 'No frills. Good. We’ll see.',
        whyStrong:
          'It promises nothing new and sells nothing. While he’s still sore, plain is the kindest there is.',
        expert: {
          any: [
            { not: { heat: { atMost: 45 } } },
            { not: { flags: { all: ['box-ordered', 'follow-up-set'] } } },
          ],
        },
        acceptable: { heat: { atMost: 45 }, flags: { all: ['box-ordered', 'follow-up-set'] } },
        signalsEnd: true,
        tone: 'plain',
        answer: ['answer-keep-to-it'],
        goes: 'end',
      },
    },
  },
} as const satisfies Act;
