// Between the remarks: two red lights, and who was watching. Beats only.

import type { Beat } from '../../engine/scenario/beat.types';
import type { BeatId, SpeaksEnglish } from './names';

type Act = Pick<Record<BeatId, Beat<SpeaksEnglish>>, 'both-red' | 'audience'>;

export const WORK = {
  'both-red': {
    says: [
      {
        when: { any: [{ variant: { of: 4, is: 0 } }, { variant: { of: 4, is: 1 } }] },
        say: {
          furious: 'red-hot',
          angry: 'red-hot',
          tense: 'red-tense-too',
          guarded: 'red-cool',
          settled: 'red-cool',
        },
      },
      {
        when: { any: [{ variant: { of: 4, is: 2 } }, { variant: { of: 4, is: 3 } }] },
        say: {
          furious: 'red-hot',
          angry: 'red-hot',
          tense: 'red-tense',
          guarded: 'red-cool',
          settled: 'red-cool',
        },
      },
    ],
    thought: 'If they ask me whether it was switched on, I’m ringing off.',
    hint: 'Two of them, and the same light. What does he think you think of him?',
    acceptableSeconds: 15,
    silence: { first: 'work-silence', second: 'work-silence-again' },
    replies: {
      a: {
        text: 'To be fair, a router can just turn up faulty. It’s rare, but it’s been known to.',
        shows: ['defend-company'],
        whatTheyHeard: 'Bad luck, then. Twice. They must think I’m simple.',
        whyTempting:
          'It’s so, now and then, and it blames nobody. Twice in a row it isn’t so, and he was a fitter.',
        tone: 'plain',
        answer: ['answer-rare'],
        goes: 'audience',
      },
      b: {
        text: 'So that’s two routers, both red, one wall, and fitted right. What have I missed?',
        shows: ['summarise-check'],
        whatTheyHeard: '“Fitted right.” That’s the first time anybody’s said so.',
        whyStrong:
          'All of it in one breath, the part that mattered to him included, and he may correct it. Now there’s somewhere to go.',
        expert: true,
        usesHistory: true,
        tone: 'plain',
        answer: [{ tense: 'answer-circus', guarded: 'answer-circus-cool' }],
        goes: 'audience',
      },
      c: {
        text: 'And which socket is it you’ve been plugging into, Mr Warner, the one by the door?',
        shows: ['ask-impact'],
        whatTheyHeard: 'Somebody’s looking at the wall and not at me.',
        whyStrong:
          'It’s the right question, a step ahead of the summary. He’d have liked to hear first that you’d taken in the rest.',
        acceptable: true,
        tone: 'plain',
        answer: ['answer-front-room'],
        goes: 'audience',
      },
      d: {
        text: 'Did you give it the full ten minutes, though? It’s surprising how many don’t.',
        shows: ['blame-customer'],
        whatTheyHeard: 'There it is. It’s me.',
        whyTempting:
          'It’s on the card, it’s often the answer, and you asked it nicely. It’s what he’s been waiting to be told.',
        tone: 'plain',
        answer: ['answer-forty'],
        goes: 'audience',
      },
    },
  },

  audience: {
    says: [
      {
        furious: 'audience-hot',
        angry: 'audience-hot',
        tense: 'audience-tense',
        guarded: 'audience-cool',
        settled: 'audience-cool',
      },
    ],
    thought: '“Never mind, Grandad.” He patted me. He actually patted me.',
    hint: 'One word in that was not about routers.',
    cues: [
      { kind: 'stake', need: 'made-a-fool' },
      { kind: 'need', need: 'made-a-fool' },
    ],
    acceptableSeconds: 15,
    silence: { first: 'work-silence', second: 'work-silence-again' },
    replies: {
      a: {
        text: 'Ha, twice, and with an audience each time. I’m forever dropping things like that, me.',
        shows: ['brief-common-ground'],
        whatTheyHeard: 'We’re to be clumsy together, are we?',
        whyTempting:
          'A laugh might be a way back after all that, and you offered it against yourself. He wasn’t clumsy, and that’s his whole complaint.',
        tone: 'light',
        answer: ['answer-i-fit-things'],
        goes: [
          { to: 'stops', when: { warned: { atLeast: 1 }, not: { variant: { of: 3, is: 0 } } } },
          { to: 'twice' },
        ],
      },
      b: {
        text: 'Right. And the light beside the cable, is it more of a red or more of an amber?',
        shows: ['ignore-cue'],
        whatTheyHeard: 'Walked straight past it. Well, good.',
        whyTempting:
          'After what’s been said you’d sooner keep to lights, and nobody could blame you. It’s the one door he has left ajar.',
        tone: 'plain',
        answer: ['answer-how-many-reds'],
        goes: [
          { to: 'stops', when: { warned: { atLeast: 1 }, not: { variant: { of: 3, is: 0 } } } },
          { to: 'twice' },
        ],
      },
      c: {
        text: 'So twice you did the thing properly, and twice somebody had to watch it go wrong.',
        shows: ['reflect-meaning'],
        whatTheyHeard: 'How did… Yes. Alfie. Yes.',
        whyStrong:
          'It’s what the two weeks have been about, said without pity. Nothing he did before makes it untrue.',
        expert: true,
        tone: 'plain',
        answer: ['answer-grandson'],
        goes: [
          { to: 'stops', when: { warned: { atLeast: 1 }, not: { variant: { of: 3, is: 0 } } } },
          { to: 'twice' },
        ],
        reveals: ['made-a-fool'],
      },
      d: {
        text: 'Who have you got with you? I only ask because there’s a job coming for two hands.',
        shows: ['ask-impact'],
        whatTheyHeard: 'Fair question. Bit near.',
        whyStrong:
          'It has a reason in it, and it finds out who is in the room. It asks about hands where the sore place was eyes.',
        acceptable: true,
        tone: 'plain',
        answer: ['answer-one-pair'],
        goes: [
          { to: 'stops', when: { warned: { atLeast: 1 }, not: { variant: { of: 3, is: 0 } } } },
          { to: 'twice' },
        ],
        reveals: ['made-a-fool'],
      },
    },
  },
} as const satisfies Act;
