// Act one: is he ringing a person or a script? Beats only.

import type { Beat } from '../../engine/scenario/beat.types';
import type { BeatId, ThirdDay } from './names';

type Act = Pick<Record<BeatId, Beat<ThirdDay>>, 'arrives' | 'twice-told' | 'line-test' | 'from-the-start'>;

export const ARRIVAL = {
  arrives: {
    says: [{ angry: { mild: 'open-angry', firm: 'open-angry', full: 'open-full' } }],
    thought: 'I’ve said it to two polite people. Say it to a third and it starts to sound like begging.',
    hint: 'How often has he had to say this, and what is on your screen about it?',
    cues: [{ kind: 'fit' }],
    acceptableSeconds: 12,
    silence: { first: 'arrival-silence', second: 'arrival-silence-again' },
    replies: {
      a: {
        text: 'Okay, talk me through it from the beginning, so I’ve got it in your own words.',
        shows: ['open-question'],
        whatTheyHeard: 'From the beginning. So nobody wrote any of it down.',
        whyTempting:
          'Letting someone tell the whole story is good listening nearly everywhere. On a third call it is one more lap of a track he’s run twice.',
        asksRetelling: true,
        tone: 'plain',
        goes: 'from-the-start',
        reveals: ['working-line'],
      },
      b: {
        text: 'It sounds as if nobody’s believed you, and you’ve had to prove it all yourself.',
        shows: ['name-emotion'],
        whatTheyHeard: 'Yes. That’s the word, prove. Does she know why, though?',
        whyStrong:
          'You caught what stung, being made out a liar. He still can’t tell whether you’ve read a word of Monday.',
        acceptable: true,
        tone: 'warm',
        answer: ['answer-prove-it'],
        goes: 'twice-told',
        reveals: ['working-line'],
      },
      c: {
        text: 'Three days, two calls, and our page shows all clear. I’ve got both calls here.',
        shows: ['acknowledge-history'],
        whatTheyHeard: 'She’s read it. First one who has.',
        whyStrong:
          'He came ready to prove himself. Give him back his own facts and there is nothing left to prove, and you haven’t asked him for anything yet.',
        expert: true,
        usesHistory: true,
        fits: true,
        tone: 'plain',
        answer: ['answer-both-calls'],
        goes: 'twice-told',
        reveals: ['working-line'],
      },
      d: {
        text: 'Third day, I’m so sorry, Marek. I’ll run a line test and see what comes up.',
        shows: ['premature-fix'],
        whatTheyHeard: 'Straight to the machine. I could be anybody.',
        whyTempting:
          'It’s brisk, it’s warm, and it starts the work at once. Only the same test passed yesterday, and it’s there on the screen: he learns you haven’t looked.',
        tone: 'warm',
        goes: 'line-test',
        reveals: ['working-line'],
      },
    },
  },

  'twice-told': {
    says: [
      { when: { variant: { of: 2, is: 0 } }, say: 'told-angry-too' },
      { when: { variant: { of: 2, is: 1 } }, say: 'told-angry' },
    ],
    thought: 'He said twenty-four hours and I believed him. I told a client Wednesday, first thing.',
    hint: 'Somebody here said they would do something. Did they?',
    acceptableSeconds: 12,
    silence: { first: 'arrival-silence', second: 'arrival-silence-again' },
    replies: {
      a: {
        text: 'To be fair to Owen, it did pass. A line like that mostly comes back within the day.',
        shows: ['defend-company'],
        whatTheyHeard: 'She’s on his side. There are three of them now.',
        whyTempting:
          'You know Owen, and what he did was by the book. It’s loyal and it’s accurate. But the day is up, and you’ve just told him that it should have worked.',
        tone: 'plain',
        answer: [
          {
            angry: {
              mild: 'answer-fair-to-owen',
              firm: 'answer-fair-to-owen',
              full: 'answer-fair-to-owen-full',
            },
          },
        ],
        goes: 'so-what',
      },
      b: {
        text: 'A restart on Monday, a test on Tuesday, and then not one call back to you.',
        shows: ['reflect-content'],
        whatTheyHeard: 'All right. She can count.',
        whyStrong:
          'Short, exact, and it ends where it hurts. It owns nothing yet, so he is still waiting for someone to.',
        acceptable: true,
        usesHistory: true,
        tone: 'plain',
        answer: ['answer-not-one'],
        goes: 'so-what',
      },
      c: {
        text: 'I do apologise, Marek. We never like to hear that it’s been as bad as this for you.',
        shows: ['empty-apology-loop'],
        whatTheyHeard: 'It’s the one from the recording.',
        whyTempting:
          'He is owed an apology and you gave one at once. It just isn’t for anything, so he can’t accept it.',
        tone: 'warm',
        answer: ['answer-you-apologise'],
        goes: 'so-what',
      },
      d: {
        text: 'I’m sorry. Owen told you twenty-four hours and then nobody rang. That’s ours.',
        shows: ['specific-apology'],
        whatTheyHeard: 'She said what it was. Not the inconvenience. The phone that didn’t ring.',
        whyStrong:
          'A promise was broken, it was Northline’s, and it has an hour on it. Said once and by name, it needn’t be said again.',
        expert: true,
        usesHistory: true,
        tone: 'plain',
        answer: ['answer-yours'],
        goes: 'so-what',
      },
    },
  },

  'line-test': {
    says: [
      {
        furious: { mild: 'test-furious', firm: 'test-furious', full: 'test-furious-full' },
      },
    ],
    thought: 'Passed. It’s what they say when they’d like it to be me.',
    hint: 'What does he already know about tests that you hadn’t read?',
    acceptableSeconds: 10,
    silence: { first: 'arrival-silence', second: 'arrival-silence-again' },
    replies: {
      a: {
        text: 'I do want to help you, Marek, and it’d be easier if we took it one thing at a time.',
        shows: ['calm-down-command'],
        change: {
          heat: -9,
          because: 'It is put as an offer of help, and he takes a breath before he answers',
        },
        whatTheyHeard: 'Sit down, be good, and then you’ll get your line.',
        whyTempting:
          'You’re trying to slow it down, and kindly. What reaches him is that the trouble with this call is how he’s taking it.',
        tone: 'plain',
        answer: [{ mild: 'answer-one-thing', firm: 'answer-one-thing', full: 'answer-one-thing-full' }],
        goes: 'so-what',
      },
      b: {
        text: 'You’re right, and it’s here: Owen, Tuesday, passed. I spoke before I’d read it.',
        shows: ['acknowledge-history', 'reflect-content'],
        whatTheyHeard: 'She went back and looked. And she said so.',
        whyStrong:
          'You put the slip right in the same breath as the facts. He hears somebody who can be told something.',
        expert: true,
        usesHistory: true,
        tone: 'plain',
        answer: ['answer-one-can-read'],
        goes: 'so-what',
      },
      c: {
        text: 'A line test that passed can still be wrong, and a second tells us where to look.',
        shows: ['explain-plainly'],
        whatTheyHeard: 'A lecture on wires. Mine don’t work. That’s the lecture.',
        whyTempting:
          'It’s true, and he asked what the use of it was. At this pitch a reason sounds like the start of a no.',
        tone: 'plain',
        answer: ['answer-not-explained'],
        goes: 'so-what',
      },
      d: {
        text: 'Go on, Marek. If somebody had rung you back yesterday, what would you have told them?',
        shows: ['give-space'],
        whatTheyHeard: 'She’s letting me say it. Good. Then I’ll say it.',
        whyStrong:
          'At the top of a shout there is nothing to do but let it out, and you left the door open. It leaves the slip where it lies.',
        acceptable: true,
        tone: 'warm',
        answer: ['answer-said-it'],
        goes: 'so-what',
      },
    },
  },

  'from-the-start': {
    says: [{ mild: 'start-angry', firm: 'start-angry', full: 'start-full' }],
    thought: 'I put Basia in there on purpose. Let’s see if this one is listening or typing.',
    hint: 'He gave you five facts. One of them is not about the internet.',
    cues: [{ kind: 'stake', need: 'fall-alarm' }, { kind: 'vulnerability' }],
    sets: ['stake-out'],
    acceptableSeconds: 15,
    silence: { first: 'arrival-silence', second: 'arrival-silence-again' },
    replies: {
      a: {
        text: 'Thanks for that. And is it all of the lights on the router that are off, or only some?',
        shows: ['ignore-cue'],
        whatTheyHeard: 'I tell her about the nights and she asks about the lights.',
        whyTempting:
          'It’s the next line on the fault form, and you do need it sometime. He has just told you something harder than lights.',
        tone: 'plain',
        answer: ['answer-lights'],
        goes: 'so-what',
      },
      b: {
        text: 'That’s a rotten three days. I’m sorry you’ve had to go over it all again for me.',
        shows: ['specific-apology'],
        change: {
          heat: 11,
          trust: -13,
          because: 'He had put a person into it to see who would notice, and was thanked for the telling',
        },
        whatTheyHeard: 'That’s nice. It’s nice. And?',
        whyTempting:
          'You own the one thing that was yours, the retelling, and it’s meant. It just closes a story that had a question left in it.',
        tone: 'warm',
        answer: ['answer-rotten'],
        goes: 'so-what',
      },
      c: {
        text: 'Basia’s thing, you said. What is it, and does it need this line to work?',
        shows: ['ask-impact'],
        whatTheyHeard: 'She picked that one. Out of all of it, that one.',
        whyStrong:
          'It was the only detail with a person in it, and he buried it last. You dug in the right place.',
        expert: true,
        tone: 'plain',
        goes: 'alarm',
        reveals: ['fall-alarm'],
      },
      d: {
        text: 'Down since Monday, a restart, a test, forty pages late. Have I missed anything?',
        shows: ['summarise-check'],
        change: {
          heat: 8,
          trust: -5,
          because: 'The one thing left off the list is the one he was listening for',
        },
        whatTheyHeard: 'Nearly. She got the pages. She didn’t get Basia.',
        whyStrong:
          'A fair list, and you asked where it was short. It tells him you listened, and gives him one thing to put right.',
        acceptable: true,
        tone: 'plain',
        answer: ['answer-you-missed'],
        goes: 'stairs',
      },
    },
  },
} as const satisfies Act;
