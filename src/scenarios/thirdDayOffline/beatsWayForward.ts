// Act three: a no with something in it. Beats only.

import type { Beat } from '../../engine/scenario/beat.types';
import type { BeatId, ThirdDay } from './names';

type Act = Pick<Record<BeatId, Beat<ThirdDay>>, 'morning' | 'what-about-today' | 'what-box'>;

export const WAY_FORWARD = {
  morning: {
    says: [
      {
        furious: { mild: 'morning-furious', firm: 'morning-furious', full: 'morning-furious-full' },
        angry: 'morning-angry',
        tense: 'morning-tense',
        guarded: 'morning-calm',
        settled: 'morning-calm',
      },
    ],
    arrives: {
      heat: 5,
      because: 'He has worked out what he wants, and has lost a day to twelve to six already',
    },
    thought: 'If it’s the morning I can still make the Thursday deadline. If it’s six o’clock I can’t.',
    hint: 'He’s asking for something you don’t have. What do you have?',
    cues: [{ kind: 'pressure' }],
    acceptableSeconds: 15,
    silence: { first: 'way-silence', second: 'way-silence-again' },
    replies: {
      a: {
        text: 'I’ll put it on the notes that you asked for a morning, so they can all see it.',
        shows: ['ignore-cue'],
        change: {
          heat: -9,
          trust: 8,
          because: 'Something of his is being written down, and for a minute that sounds like a yes',
        },
        whatTheyHeard: 'The notes. Everything I’ve said since Monday is on the notes.',
        whyTempting:
          'It’s true, it’s tidy, and it feels like doing something for him. A note moves no van: he asked for a yes or a no and was filed.',
        tone: 'warm',
        answer: ['answer-on-the-notes'],
        goes: 'useless',
      },
      b: {
        text: 'It’s twelve to six for everybody, I’m afraid, Marek. It’s just how they run it.',
        shows: ['policy-wall'],
        change: {
          heat: 4,
          because:
            '“Everybody” puts him back in the queue that he has been trying to step out of for three days',
        },
        whatTheyHeard: 'Everybody. I’m number nine hundred again.',
        whyTempting:
          'It’s true, it’s even-handed, and you didn’t make the rota. A no with nothing behind it leaves him at the window.',
        tone: 'plain',
        answer: [{ angry: 'answer-for-everyone', tense: 'answer-for-everyone-cool' }],
        goes: 'useless',
      },
      c: {
        text: 'Twelve to six tomorrow is the first there is. Shall I go ahead and take it for you?',
        shows: ['give-timeline'],
        whatTheyHeard: 'It’s that or nothing. All right. That.',
        whyStrong:
          'It’s straight and it’s real, and he gets to say yes to something. For a man with only work to lose it would do.',
        whyTempting:
          'It’s the first slot there is and you’ve found it for him. It mends the line on Thursday, and it’s tonight that the alarm is dead.',
        acceptable: { needs: { hidden: ['fall-alarm'] } },
        dated: true,
        commits: [{ what: 'An engineer tomorrow, 12 to 6', clause: 'engineer-tomorrow' }],
        tone: 'plain',
        answer: ['answer-take-it'],
        goes: 'useless',
        sets: ['slot-offered', 'engineer-booked'],
        meets: ['working-line'],
      },
      d: {
        text: 'I can’t get a morning. I can get a 4G box to you today: courier, or Mill Road?',
        open: { needs: { revealed: ['fall-alarm'] } },
        shows: ['refuse-with-reason', 'offer-choice'],
        whatTheyHeard: 'A no I can work with. And I get to pick.',
        whyStrong:
          'The no comes first, in five words, so he needn’t listen for it. Then something better than he asked for, and the how of it is his.',
        expert: true,
        limitStyle: 'explained',
        hasAlternative: true,
        dated: true,
        commits: [{ what: 'A 4G box today, by courier or from Mill Road', clause: '4g-box' }],
        tone: 'plain',
        answer: [{ furious: 'answer-no-hot', angry: 'answer-no-hot', tense: 'answer-no-i-can-use' }],
        goes: 'what-box',
        sets: ['box-offered'],
      },
      e: {
        text: 'Before I answer that: who else is there at home who needs the line to be on?',
        open: { needs: { hidden: ['fall-alarm'] } },
        shows: ['ask-impact'],
        whatTheyHeard: 'Who else. So she did hear me.',
        whyStrong:
          'He has hinted and been passed by. You can still ask, and until you do, tomorrow is all you have to give.',
        expert: true,
        tone: 'plain',
        answer: ['answer-who-else', 'morning-still'],
        goes: 'here',
        reveals: ['fall-alarm'],
      },
    },
  },

  'what-about-today': {
    says: [
      {
        when: { flags: { all: ['promised-today'] } },
        say: {
          furious: {
            mild: 'today-called-today',
            firm: 'today-called-today',
            full: 'today-called-today-full',
          },
          angry: 'today-called-today',
        },
      },
    ],
    arrives: {
      heat: 12,
      trust: -18,
      because: 'A promise beyond what anyone can keep falls due: domain 2.4, one unit of promise debt',
    },
    sets: ['debt-called'],
    thought: 'I wanted so much for it to be true that I didn’t ask how.',
    hint: 'What did you say, what did he take it for, and which of the two is he owed now?',
    cues: [{ kind: 'pressure' }],
    acceptableSeconds: 15,
    silence: { first: 'way-silence', second: 'way-silence-again' },
    replies: {
      a: {
        text: 'I did, and I had no right to. What I can do today is a 4G box for the alarm.',
        open: { needs: { revealed: ['fall-alarm'] } },
        shows: ['refuse-with-reason', 'small-step-now'],
        change: {
          heat: -6,
          trust: 7,
          because: 'It is taken back to his face, and he can stop listening out for it',
        },
        whatTheyHeard: 'She took it back to my face. And then she put something in its place.',
        whyStrong: 'You don’t explain the promise, you withdraw it, and what follows is smaller and real.',
        expert: true,
        limitStyle: 'explained',
        hasAlternative: true,
        dated: true,
        commits: [{ what: 'A 4G box today', clause: '4g-box' }],
        tone: 'plain',
        answer: ['answer-wrong-to'],
        goes: 'what-box',
        sets: ['box-offered'],
      },
      b: {
        text: 'I did, and I had no right to. The first engineer I have is tomorrow at twelve.',
        open: { needs: { hidden: ['fall-alarm'] } },
        shows: ['refuse-with-reason', 'give-timeline'],
        change: {
          heat: -16,
          trust: 7,
          because: 'It is taken back to his face, and he can stop listening out for it',
        },
        whatTheyHeard: 'So there’s no today. At least she didn’t wriggle.',
        whyStrong: 'It’s late and it’s thin, and it’s the first thing in a while that he can rely on.',
        expert: true,
        limitStyle: 'explained',
        hasAlternative: true,
        dated: true,
        commits: [{ what: 'An engineer tomorrow, 12 to 6', clause: 'engineer-tomorrow' }],
        tone: 'plain',
        answer: ['answer-wrong-to-slot'],
        goes: 'useless',
        sets: ['slot-offered'],
      },
      c: {
        text: 'What I meant is that I’d get it started today. Which, to be fair, I have.',
        shows: ['defend-company'],
        whatTheyHeard: 'She’s reading me the small print of her own sentence.',
        whyTempting:
          'You did mean to help, and something has started. He isn’t arguing about what you meant.',
        tone: 'plain',
        answer: ['answer-started-today'],
        goes: 'useless',
      },
      d: {
        text: 'And it still might be. Let me give them a push and see what can be done.',
        shows: ['over-promise'],
        whatTheyHeard: 'Might. It’s turning into might.',
        whyTempting: 'It keeps hope alive, his and yours. It’s the same promise again with a softer edge.',
        commits: [{ what: 'It still might be today', clause: 'no-promise-of-repair-time' }],
        tone: 'warm',
        answer: ['answer-push-them'],
        goes: 'useless',
      },
      e: {
        text: 'I know. Once it’s with the engineers, though, it’s rather out of my hands.',
        shows: ['policy-wall'],
        whatTheyHeard: 'Hers when it’s sweet, theirs when it’s sour.',
        whyTempting: 'It’s so: the desk doesn’t drive the vans. But it was the desk that promised.',
        tone: 'plain',
        answer: ['answer-out-of-hands'],
        goes: 'useless',
      },
    },
  },

  'what-box': {
    says: [
      {
        furious: 'box-hot',
        angry: 'box-hot',
        tense: 'box-tense',
        guarded: 'box-calm',
        settled: 'box-calm',
      },
    ],
    arrives: {
      heat: 3,
      distress: 3,
      because: 'There was a way all along, and he daren’t hope that it is one',
    },
    thought: 'Please say it works. No. Please don’t say it works unless it works.',
    hint: 'Do you know the answer to that? What would you do if you don’t?',
    cues: [{ kind: 'outcome-unknown' }],
    acceptableSeconds: 15,
    silence: { first: 'way-silence', second: 'way-silence-again' },
    replies: {
      a: {
        text: 'That would be one for the alarm company. I only really deal with the line itself.',
        shows: ['policy-wall'],
        whatTheyHeard: 'Not her department. There it is.',
        whyTempting:
          'You won’t guess, and that’s to your credit. But you have a desk that can find out, and you sent him to look for another.',
        tone: 'plain',
        answer: ['answer-just-the-line'],
        goes: 'useless',
      },
      b: {
        text: 'It should do. They all run over mobile these days, so she’ll be covered by tonight.',
        shows: ['over-promise'],
        whatTheyHeard: 'Covered. I can sleep tonight. She said covered.',
        whyTempting:
          'You’re nearly sure, and he needs a yes so badly. It’s a guess about somebody’s alarm, and he’s going to sleep on it.',
        commits: [{ what: 'Her alarm will run on the box', clause: 'no-alarm-guess' }],
        tone: 'warm',
        answer: ['answer-covered'],
        goes: 'useless',
        sets: ['promised-alarm'],
      },
      c: {
        text: 'Let me ask our telecare desk about that one, before I tell you either yes or no.',
        shows: ['consult-specialist'],
        change: {
          heat: 8,
          distress: 6,
          because: 'An “ask” with no hour on it is what he has been waiting on since Tuesday',
        },
        whatTheyHeard: 'Ask. Good. And I’ll know it when I know it.',
        whyStrong:
          'You don’t guess about somebody’s alarm, and you know who knows. He’s been left waiting on an “ask” before, and this one has no hour on it.',
        acceptable: true,
        commits: [{ what: 'Telecare’s answer', clause: 'telecare-check' }],
        tone: 'plain',
        answer: ['answer-let-me-ask'],
        goes: 'useless',
        sets: ['alarm-asked'],
      },
      d: {
        text: 'I don’t know, not for her make. I’ll ask the telecare desk and text you by eleven.',
        shows: ['own-next-action', 'give-timeline'],
        whatTheyHeard: 'She doesn’t know. And she’ll know at eleven. That I can hold her to.',
        whyStrong:
          'Not knowing, with a time on it, is worth more to him than a yes. It’s the first thing this week anyone has admitted.',
        expert: true,
        dated: true,
        commits: [{ what: 'Telecare’s answer by text before eleven', clause: 'telecare-check' }],
        tone: 'plain',
        answer: [{ angry: 'answer-you-dont-know-hot', tense: 'answer-you-dont-know' }],
        goes: 'useless',
        sets: ['alarm-asked'],
      },
    },
  },
} as const satisfies Act;
