// Act one: will anybody look at the job before they look at him? Beats only.

import type { Beat } from '../../engine/scenario/beat.types';
import type { BeatId, SpeaksEnglish } from './names';

type Act = Pick<Record<BeatId, Beat<SpeaksEnglish>>, 'arrives'>;

export const ARRIVAL = {
  arrives: {
    says: [{ mild: 'open-mild', firm: 'open-firm', full: 'open-full' }],
    thought: 'Third time of ringing. Get in first, before they can make an idiot of me again.',
    hint: 'There’s a sneer in it, and there’s a job in it. Which of them do you answer?',
    acceptableSeconds: 12,
    silence: {
      first: 'opening-silence',
      second: 'opening-silence-again',
      further: [{ says: 'silent-thought-so', to: 'remark' }],
    },
    replies: {
      a: {
        text: 'I do speak English, Mr Warner. I was actually born here, if it’s any help to you.',
        shows: ['defend-company'],
        whatTheyHeard: 'Got one. Straight in.',
        whyTempting:
          'It’s true, it’s said without temper, and anyone would want to say it. Now the call is about where you were born, and you’re the one explaining.',
        tone: 'plain',
        answer: ['answer-born-here'],
        goes: 'remark',
        reveals: ['working-line'],
      },
      b: {
        text: 'That’s a long fortnight, Mr Warner, with two routers and both of them showing red.',
        shows: ['reflect-content'],
        whatTheyHeard: 'Well, that’s right, as far as it goes.',
        whyStrong:
          'You went past the sneer to what he rang about, with his own facts. It doesn’t say yet who you are or that you’ll take it on.',
        acceptable: true,
        usesHistory: true,
        tone: 'plain',
        answer: ['answer-fortnight'],
        goes: 'remark',
        reveals: ['working-line'],
      },
      c: {
        text: 'You’ve got me, and routers are what I do. The second one’s gone red now, has it?',
        shows: ['acknowledge-history'],
        whatTheyHeard: 'Didn’t rise to it. And knows it’s the second.',
        whyStrong:
          'It answers the question in four words, steadily, and moves to the job. There’s no flinch in it for him to work on.',
        expert: true,
        usesHistory: true,
        tone: 'plain',
        answer: ['answer-got-you'],
        goes: 'remark',
        reveals: ['working-line'],
      },
      d: {
        text: 'I could see if there’s someone else on who’s free, if you’d find that any easier.',
        shows: ['cave-in'],
        whatTheyHeard: 'That was easy. So it works.',
        whyTempting:
          'You’ve had the conversation before and it costs nothing to be spared it. It tells him that a voice is a fair thing to send back.',
        concession: true,
        commits: [{ what: 'Somebody else to take the call', clause: 'no-choosing-staff' }],
        tone: 'plain',
        answer: ['answer-somebody-else'],
        goes: 'remark',
        sets: ['else-offered'],
        reveals: ['working-line'],
      },
    },
  },
} as const satisfies Act;
