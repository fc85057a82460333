// Act four: what he says to you, and what you let stand. Beats only.

import type { Beat } from '../../engine/scenario/beat.types';
import type { BeatId, ThirdDay } from './names';

type Act = Pick<
  Record<BeatId, Beat<ThirdDay>>,
  'useless' | 'useless-again' | 'personal' | 'personal-again' | 'last-straw' | 'breath'
>;

export const HEAT = {
  useless: {
    says: [
      {
        furious: { mild: 'useless-mild', firm: 'useless-firm', full: 'useless-full' },
        angry: { mild: 'useless-mild', firm: 'useless-firm', full: 'useless-full' },
        tense: { mild: 'useless-mild', firm: 'useless-firm', full: 'useless-full' },
        guarded: { mild: 'useless-cool-mild', firm: 'useless-cool-firm', full: 'useless-cool-full' },
        settled: { mild: 'useless-cool-mild', firm: 'useless-cool-firm', full: 'useless-cool-full' },
      },
    ],
    arrives: {
      abuse: 1,
      heat: 6,
      because:
        'It could have been said on Tuesday, and the thought of the two nights since catches up with him',
    },
    thought: 'Two nights. Somebody could have said that two nights ago.',
    hint: 'Who is that aimed at, and what is he waiting for?',
    cues: [{ kind: 'insult', category: 'disrespect', isAimedAtAgent: false, isRepeated: false }],
    acceptableSeconds: 10,
    silence: { first: 'heat-silence', second: 'heat-silence-again' },
    replies: {
      a: {
        text: 'I am trying to help you here, Marek, and I’d hope you can see that, can’t you?',
        shows: ['defend-company'],
        whatTheyHeard: 'Now I’m looking after her.',
        whyTempting:
          'It hurt, it was unfair to you, and you said so without raising your voice. It makes the next minute about you.',
        tone: 'plain',
        answer: ['answer-trying'],
        goes: 'useless-again',
      },
      b: {
        text: 'I’d be angry too. I’m ordering that box and the engineer now. Two minutes?',
        open: { needs: { revealed: ['fall-alarm'] }, flags: { all: ['box-offered'] } },
        shows: ['own-next-action'],
        whatTheyHeard: 'She didn’t flinch and she didn’t argue. She’s typing.',
        whyStrong:
          'He threw something at the company, and it has earned it. You let it go by and did the thing he was shouting for.',
        expert: true,
        dated: true,
        commits: [
          { what: 'A 4G box by courier today', clause: '4g-box' },
          { what: 'An engineer tomorrow, 12 to 6', clause: 'engineer-tomorrow' },
        ],
        tone: 'plain',
        answer: [{ tense: 'answer-counting', guarded: 'answer-counting-calm' }],
        goes: 'money',
        sets: ['box-ordered', 'engineer-booked'],
        meets: ['fall-alarm', 'working-line'],
      },
      c: {
        text: 'I’d be angry too. There’s a 4G box for alarms. I’m ordering that and the engineer.',
        open: { needs: { revealed: ['fall-alarm'] }, flags: { none: ['box-offered'] } },
        shows: ['own-next-action'],
        whatTheyHeard: 'There was a box? All this time there was a box?',
        whyStrong: 'It’s late, and you don’t dwell on that either. The swipe goes by and the box goes out.',
        expert: true,
        dated: true,
        commits: [
          { what: 'A 4G box by courier today', clause: '4g-box' },
          { what: 'An engineer tomorrow, 12 to 6', clause: 'engineer-tomorrow' },
        ],
        tone: 'plain',
        answer: ['answer-there-was-a-box'],
        goes: 'money',
        sets: ['box-offered', 'box-ordered', 'engineer-booked'],
        meets: ['fall-alarm', 'working-line'],
      },
      d: {
        text: 'I’d be angry too. I’m booking the first engineer there is, now. Two minutes?',
        open: { needs: { hidden: ['fall-alarm'] } },
        shows: ['own-next-action'],
        whatTheyHeard: 'All right. Something is being typed.',
        whyStrong:
          'The swipe was at the company and you let the company have it. What you’re booking isn’t all he needs, but he hasn’t been asked.',
        expert: true,
        dated: true,
        commits: [{ what: 'An engineer tomorrow, 12 to 6', clause: 'engineer-tomorrow' }],
        tone: 'plain',
        answer: [{ tense: 'answer-counting', guarded: 'answer-counting-calm' }],
        goes: 'money',
        sets: ['slot-offered', 'engineer-booked'],
        meets: ['working-line'],
      },
      e: {
        text: 'I’m so sorry, Marek, I really am. What else can I say, after days like yours?',
        shows: ['empty-apology-loop'],
        whatTheyHeard: 'There’s the sorry. I wondered where it had got to.',
        whyTempting:
          'He’s hurt and you’re sorry, and both are true. He has had sorry on Monday, on Tuesday and from you; what he has not had is anybody typing.',
        tone: 'warm',
        answer: [{ angry: 'answer-so-sorry-hot', tense: 'answer-so-sorry' }],
        goes: [{ to: 'useless-again', when: { not: { heat: { atMost: 55 } } } }, { to: 'money' }],
      },
      f: {
        text: 'I do want to sort this for you, Marek. But please don’t call us all useless, okay?',
        shows: ['name-behaviour'],
        change: {
          heat: 4,
          trust: -8,
          because: 'It was one word, about a firm that has earned it: a limit here sounds like a telling-off',
        },
        whatTheyHeard: 'I get one word wrong and she finds her voice.',
        whyTempting:
          'You stood up for the row you sit in, and politely. He wasn’t asking you to agree: he’s had two nights that one sentence on Tuesday would have spared him.',
        limitStyle: 'bare',
        tone: 'plain',
        answer: ['answer-you-lot'],
        goes: 'money',
      },
    },
  },

  'useless-again': {
    says: [
      {
        furious: { mild: 'again-mild', firm: 'again-firm', full: 'again-full' },
        angry: { mild: 'again-mild', firm: 'again-firm', full: 'again-full' },
        tense: { mild: 'again-mild', firm: 'again-firm', full: 'again-firm' },
        guarded: 'again-cool',
        settled: 'again-cool',
      },
    ],
    arrives: { abuse: 1, because: 'The word comes back, and this time it has her name on it' },
    thought: 'That was for Owen. It came out at her.',
    hint: 'The same word again. What has changed about it?',
    cues: [{ kind: 'insult', category: 'disrespect', isAimedAtAgent: true, isRepeated: true }],
    acceptableSeconds: 10,
    silence: { first: 'heat-silence', second: 'heat-silence-again' },
    replies: {
      a: {
        text: 'You’ve every right to be angry at us. Not at me by name, please, and I’ll get it done.',
        shows: ['name-behaviour'],
        whatTheyHeard: 'Fair. She’s right. It’s not her.',
        whyStrong:
          'It’s the second time and it’s for you now. You leave him his anger and take back only what was pointed at you.',
        expert: true,
        limitStyle: 'empathic',
        tone: 'plain',
        answer: ['answer-not-at-me'],
        goes: 'money',
      },
      b: {
        text: 'Well, we could have had it done by now if you’d let me get a word in, Marek.',
        shows: ['blame-customer'],
        whatTheyHeard: 'So it’s my fault I’ve no line.',
        whyTempting:
          'You’ve been shouted at for minutes, and it is even true. It’s the sentence that turns a bad call into a fight.',
        tone: 'sharp',
        answer: ['answer-shouting-since'],
        goes: 'personal',
      },
      c: {
        text: 'There’s no need for that, Marek, when all I’m trying to do is get you sorted.',
        shows: ['calm-down-command'],
        whatTheyHeard: 'I’m being told off by the phone company.',
        whyTempting:
          'It’s mild, and it’s what your mother would say. It says how he ought to be and not what you need.',
        tone: 'plain',
        answer: ['answer-no-need'],
        goes: [{ to: 'personal', when: { not: { heat: { atMost: 70 } } } }, { to: 'money' }],
      },
      d: {
        text: 'Right. Give me one moment to read this through, so that I get it right for you.',
        shows: ['self-reset'],
        whatTheyHeard: 'She’s gone quiet. She’s reading. Okay.',
        whyStrong:
          'A breath, and back to the work: nothing is returned. The word has still been said twice and stands.',
        acceptable: true,
        tone: 'plain',
        answer: ['answer-fine-read'],
        goes: 'money',
      },
    },
  },

  personal: {
    says: [{ mild: 'personal-mild', firm: 'personal-firm', full: 'personal-full' }],
    arrives: { abuse: 2, because: 'He makes it personal, and that is his doing: nobody is owed an insult' },
    thought: 'I heard that come out of my mouth. I don’t talk like that.',
    hint: 'That one was for you. You don’t have to take it, and you needn’t give it back.',
    cues: [{ kind: 'insult', category: 'personal', isAimedAtAgent: true, isRepeated: true }],
    acceptableSeconds: 10,
    silence: { first: 'heat-silence', second: 'heat-silence-again' },
    replies: {
      a: {
        text: 'I’ll let that go. So, what I’m doing now is getting your order on the screen.',
        shows: ['own-next-action'],
        whatTheyHeard: 'Water off a duck. Let’s see how far it goes.',
        whyTempting:
          'You’ve a thick skin and a job to do, and rising to it seems beneath you. It tells him that there’s no floor.',
        tone: 'plain',
        answer: ['answer-let-it-go'],
        goes: 'personal-again',
      },
      b: {
        text: 'I’m sorry that you feel like that about me, Marek. I’m honestly doing my best.',
        shows: ['empty-apology-loop'],
        whatTheyHeard: 'She’s apologising for my opinion.',
        whyTempting:
          'It’s gentle, and you’d hope that gentleness would shame him. You’ve said sorry for being insulted.',
        tone: 'warm',
        answer: ['answer-feel-that-way'],
        goes: 'personal-again',
      },
      c: {
        text: 'Say that again and it goes on your account, and then see who’s keen to help.',
        shows: ['threaten'],
        change: {
          abuse: 2,
          because: 'He answers a threat with more of the same; he has none of his own to make',
        },
        whatTheyHeard: 'She’s threatening me. With what, less service?',
        whyTempting:
          'You’ve been called names in front of your whole row. A warning is your due; this isn’t one, it’s getting even.',
        limitStyle: 'belittling',
        tone: 'sharp',
        answer: ['answer-note-account'],
        goes: 'personal-again',
      },
      d: {
        text: 'You’re worn out, and I want this mended. I can’t while I’m being called names.',
        shows: ['name-behaviour'],
        whatTheyHeard: 'She said it straight. And she said what I am, which is tired.',
        whyStrong:
          'What he did, what you want and what you need, with no sermon. He’s left a way back in that costs him nothing.',
        expert: true,
        limitStyle: 'empathic',
        tone: 'plain',
        answer: [
          { when: { abuse: { atMost: 1 } }, say: 'answer-worn-out' },
          { when: { abuse: { atLeast: 2 } }, say: 'answer-names' },
        ],
        goes: [{ to: 'breath', when: { abuse: { atMost: 1 } } }, { to: 'personal-again' }],
      },
    },
  },

  'personal-again': {
    says: [{ mild: 'personal-two-mild', firm: 'personal-two-firm', full: 'personal-two-full' }],
    arrives: { abuse: 2, because: 'It goes on' },
    thought: 'She’s still there. Why is she still there? I wouldn’t be.',
    hint: 'What has he been told so far, and what does the house say comes next?',
    cues: [{ kind: 'insult', category: 'personal', isAimedAtAgent: true, isRepeated: true }],
    acceptableSeconds: 10,
    silence: { first: 'heat-silence', second: 'heat-silence-again' },
    replies: {
      a: {
        text: 'That’s twice. Once more and I’ll end the call, with your case open. Shall we go on?',
        open: { named: { atLeast: 1 } },
        shows: ['state-consequence'],
        whatTheyHeard: 'She means it. And she’d rather not.',
        whyStrong:
          'What he did, what happens next, and how to carry on: once, and you can keep to it. There’s no anger in it for him to answer.',
        expert: true,
        limitStyle: 'explained',
        tone: 'plain',
        answer: [
          { when: { abuse: { atMost: 1 }, trust: { atLeast: 30 } }, say: 'answer-twice' },
          { when: { not: { abuse: { atMost: 1 }, trust: { atLeast: 30 } } }, say: 'answer-go-on-then' },
        ],
        goes: [
          { to: 'breath', when: { abuse: { atMost: 1 }, trust: { atLeast: 30 } } },
          { to: 'last-straw' },
        ],
      },
      b: {
        text: 'You’ve every reason to be angry. Leave the names out, please, and we can carry on.',
        open: { named: { atMost: 0 } },
        shows: ['name-behaviour'],
        whatTheyHeard: 'So there is a line. I wondered.',
        whyStrong:
          'It’s a turn late, and still the fair order: he ought to be told what’s wrong before he’s told what it costs.',
        expert: true,
        limitStyle: 'empathic',
        tone: 'plain',
        answer: [
          { when: { abuse: { atMost: 1 } }, say: 'answer-worn-out' },
          { when: { abuse: { atLeast: 2 } }, say: 'answer-names' },
        ],
        goes: [{ to: 'breath', when: { abuse: { atMost: 1 } } }, { to: 'last-straw' }],
      },
      c: {
        text: 'You don’t have to be like this with me, you know. I think we’re both having a bad day.',
        shows: ['calm-down-command'],
        whatTheyHeard: 'Both. She’s had a bad day. Poor her.',
        whyTempting:
          'You reach for something you might share, and you mean it kindly. There’s nothing in it that he has to do or stop.',
        tone: 'plain',
        answer: ['answer-bad-day'],
        goes: 'last-straw',
      },
      d: {
        text: 'Well, I’m still here, and I’m still the one who’s going to get your line back.',
        shows: ['own-next-action'],
        whatTheyHeard: 'She’ll take anything, this one.',
        whyTempting:
          'It’s loyal, and there’s pride in not being moved. It makes a virtue of putting up with it.',
        tone: 'warm',
        answer: ['answer-still-here'],
        goes: 'last-straw',
      },
      e: {
        text: 'I could get my lead, but she’d only tell you the same as I have, I’m afraid.',
        shows: ['policy-wall'],
        whatTheyHeard: 'So nobody there can do anything.',
        whyTempting:
          'You don’t want to hand your trouble to Ruth, and she would say the same. It shuts a door he hadn’t tried.',
        tone: 'plain',
        answer: ['answer-same-thing'],
        goes: 'last-straw',
      },
    },
  },

  'last-straw': {
    says: [{ mild: 'straw-mild', firm: 'straw-firm', full: 'straw-full' }],
    arrives: { abuse: 2, because: 'It goes on, for the third time' },
    thought: 'If she puts the phone down, I’ve got nobody. And I can’t stop.',
    hint: 'What have you said you would do?',
    cues: [{ kind: 'insult', category: 'personal', isAimedAtAgent: true, isRepeated: true }],
    acceptableSeconds: 10,
    silence: { first: 'heat-silence', second: 'heat-silence-again' },
    replies: {
      a: {
        text: 'I’ll ignore that, Marek, as the order’s very nearly through. Bear with me a bit.',
        shows: ['ignore-cue'],
        whatTheyHeard: 'Three times. Nothing.',
        whyTempting:
          'You can see the end of the call from here, and it’s quicker to sit through it. It’s quicker for him as well.',
        tone: 'plain',
        answer: ['answer-ignore-that'],
        goes: 'tonight',
      },
      b: {
        text: 'I said I’d end it, so I’m ending it. Your case is open, 4417. Ring or write. Goodbye.',
        open: { isEntitledToEnd: true },
        shows: ['end-with-route-back'],
        whatTheyHeard: 'She did what she said. It’s still open. 4417.',
        whyStrong:
          'You told him, he had the chance, and now it’s kept. The number and the way back are what make it an ending and not a slammed door.',
        expert: true,
        limitStyle: 'explained',
        recap: ['reference'],
        fallback: true,
        signalsEnd: true,
        tone: 'plain',
        goes: 'end',
      },
      c: {
        text: 'Once more and I end the call, your case kept open. I’d rather mend it. Will you?',
        open: { not: { isEntitledToEnd: true } },
        shows: ['state-consequence'],
        whatTheyHeard: 'Okay. That’s the edge. I can see it from here.',
        whyStrong: 'It comes late and it’s the first real warning he has had. He’s owed one, and so are you.',
        expert: true,
        limitStyle: 'explained',
        tone: 'plain',
        answer: [
          { when: { abuse: { atMost: 1 } }, say: 'answer-last-line' },
          { when: { abuse: { atLeast: 2 } }, say: 'answer-go-on-then' },
        ],
        goes: [{ to: 'breath', when: { abuse: { atMost: 1 } } }, { to: 'here' }],
      },
      d: {
        text: 'All right. I’ll put fifty pounds on top, and we’ll say no more about it. Okay?',
        shows: ['cave-in'],
        change: { abuse: 2, because: 'It worked, so it stays' },
        whatTheyHeard: 'So that’s the button.',
        whyTempting:
          'You’d give fifty pounds of your own to be done with it. He learns what pathetic is worth, and so does the next one who answers.',
        concession: true,
        commits: [{ what: '£50 on top', clause: 'no-extra-credit' }],
        tone: 'plain',
        answer: ['answer-fifty-now'],
        goes: 'tonight',
        sets: ['promised-money'],
      },
      e: {
        text: 'Please, Marek, I’m asking you nicely. Could we just not do this to each other today?',
        shows: ['calm-down-command'],
        whatTheyHeard: 'Each other. She hasn’t done anything. And she’s begging.',
        whyTempting:
          'It’s honest, and you’re near the end of your rope. A plea leaves it up to him; a limit doesn’t.',
        tone: 'warm',
        answer: ['answer-please-marek'],
        goes: 'tonight',
      },
    },
  },

  breath: {
    says: [{ tense: 'breath-tense', guarded: 'breath-calm', settled: 'breath-calm' }],
    arrives: { abuse: 0, heat: -4, because: 'He has heard himself, and he stops' },
    thought: 'Basia would have heard that through the floor.',
    hint: 'He has stopped. What does he need, now that he has?',
    acceptableSeconds: 12,
    silence: { first: 'way-silence', second: 'way-silence-again' },
    replies: {
      a: {
        text: 'I appreciate that. It does make it very hard to help when it gets like this.',
        shows: ['blame-customer'],
        whatTheyHeard: 'I said sorry and she’s put it on the table to look at.',
        whyTempting: 'You’re owed that much, and you said it politely. He had already said it for you.',
        tone: 'plain',
        answer: ['answer-rubbed-in'],
        goes: 'tonight',
      },
      b: {
        text: 'Anyone would be frayed after three nights like that. It’s forgotten already.',
        shows: ['normalise-reaction'],
        whatTheyHeard: 'She’s letting me off. I didn’t expect that.',
        whyStrong:
          'It’s generous, and he needed it. He rang for a line, though, and the order is no nearer than it was.',
        acceptable: true,
        tone: 'warm',
        answer: ['answer-forgotten'],
        goes: 'tonight',
      },
      c: {
        text: 'Three nights would do it. I’m ordering the box and the engineer, and staying on.',
        open: { needs: { revealed: ['fall-alarm'] } },
        shows: ['normalise-reaction', 'own-next-action'],
        whatTheyHeard: 'It’s done. She’s not keeping score.',
        whyStrong: 'Five words for what he did, and straight to what he rang for. Nobody has to crawl.',
        expert: true,
        dated: true,
        commits: [
          { what: 'A 4G box by courier today', clause: '4g-box' },
          { what: 'An engineer tomorrow, 12 to 6', clause: 'engineer-tomorrow' },
        ],
        tone: 'warm',
        answer: ['answer-stay-on'],
        goes: 'tonight',
        sets: ['box-offered', 'box-ordered', 'engineer-booked'],
        meets: ['fall-alarm', 'working-line'],
      },
      d: {
        text: 'Three nights would do it. I’m booking the first engineer, and I’ll stay on.',
        open: { needs: { hidden: ['fall-alarm'] } },
        shows: ['normalise-reaction', 'own-next-action'],
        whatTheyHeard: 'It’s over. She just went back to work.',
        whyStrong: 'You let it be over the moment it is over. That’s what makes the limit worth obeying.',
        expert: true,
        dated: true,
        commits: [{ what: 'An engineer tomorrow, 12 to 6', clause: 'engineer-tomorrow' }],
        tone: 'warm',
        answer: ['answer-stay-on'],
        goes: 'tonight',
        sets: ['slot-offered', 'engineer-booked'],
        meets: ['working-line'],
      },
      e: {
        text: 'No, please, I’m sorry. It’s us who should be saying sorry to you, not you.',
        shows: ['empty-apology-loop'],
        whatTheyHeard: 'Now we’re both doing it.',
        whyTempting: 'You’re so relieved that you give it all back. The limit you set goes with it.',
        tone: 'warm',
        answer: ['answer-no-me'],
        goes: 'tonight',
      },
    },
  },
} as const satisfies Act;
