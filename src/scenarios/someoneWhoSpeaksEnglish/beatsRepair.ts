// Act three: he has stopped. The socket, the torch, the light, and the lad who holds it. Beats only.

import type { Beat } from '../../engine/scenario/beat.types';
import type { BeatId, SpeaksEnglish } from './names';

type Act = Pick<Record<BeatId, Beat<SpeaksEnglish>>, 'stops' | 'why-socket' | 'torch' | 'green' | 'lad'>;

export const REPAIR = {
  stops: {
    says: [
      { when: { visits: { beat: 'twice', atMost: 0 } }, say: 'stops-nearly' },
      {
        when: { visits: { beat: 'twice', atLeast: 1 } },
        say: {
          furious: 'stops-hot',
          angry: 'stops-hot',
          tense: 'stops-tense',
          guarded: 'stops-cool',
          settled: 'stops-cool',
        },
      },
    ],
    arrives: { abuse: 0, heat: -3, because: 'He has heard himself in front of the boy, and he stops' },
    thought: 'Alfie’s stopped chewing. He heard that.',
    hint: 'He’s stopped. What would make it worth his while to stay stopped?',
    cues: [{ kind: 'decision' }],
    acceptableSeconds: 12,
    silence: { first: 'repair-silence', second: 'conduct-silence-again' },
    replies: {
      a: {
        text: 'I appreciate that. It’s only a shame that it couldn’t have been like this before.',
        shows: ['blame-customer'],
        whatTheyHeard: 'I gave way and got a lesson.',
        whyTempting:
          'You’re owed far more than that, and you kept it mild. It makes stopping cost him more than going on did.',
        tone: 'plain',
        answer: ['answer-in-writing'],
        goes: 'why-socket',
      },
      b: {
        text: 'Good. There’s a plate on the socket with two screws in it. Get that off, please.',
        shows: ['ignore-cue', 'small-step-now'],
        change: {
          trust: -6,
          heat: 5,
          because: 'He has just given way, and the voice that answers has gone to ice',
        },
        whatTheyHeard: 'Like that, is it. Served me right, they’d say.',
        whyTempting:
          'You’re shaking a bit, and short is what you can manage. It’s fair; it also tells him that stopping bought him nothing.',
        commits: [{ what: 'The test socket, now', clause: 'socket-test' }],
        tone: 'sharp',
        answer: ['answer-like-that'],
        goes: 'torch',
      },
      c: {
        text: 'Thank you. And I’m sorry: we sent a second router and never once tested the line.',
        shows: ['specific-apology'],
        whatTheyHeard: 'Thank you? And a sorry with something in it.',
        whyStrong:
          'You’re warm the moment he lets you be, and you own what’s ours. It isn’t forgiveness, it’s the way on that you said there’d be.',
        expert: true,
        usesHistory: true,
        tone: 'warm',
        answer: [{ tense: 'answer-never-tested', guarded: 'answer-never-tested-cool' }],
        goes: 'why-socket',
      },
      d: {
        text: 'Thanks. I’ll stay on now till that light’s green or there’s somebody who’ll see to it.',
        shows: ['own-next-action'],
        whatTheyHeard: 'Staying. After that. Hm.',
        whyStrong:
          'He stopped and you stayed, and that’s the bargain. What we did wrong twice is still nobody’s.',
        acceptable: true,
        commits: [{ what: 'Robin stays on until it is green or booked', clause: 'call-back' }],
        tone: 'warm',
        answer: ['answer-a-kettle'],
        goes: 'why-socket',
      },
    },
  },

  'why-socket': {
    says: [
      {
        furious: 'why-tense',
        angry: 'why-tense',
        tense: 'why-tense',
        guarded: 'why-cool',
        settled: 'why-settled',
      },
    ],
    thought: 'Say it’s not me. Say it in words I can say to him.',
    hint: 'He was a fitter. What sort of answer does a fitter respect?',
    cues: [{ kind: 'fit' }],
    acceptableSeconds: 15,
    silence: { first: 'repair-silence', second: 'conduct-silence-again' },
    replies: {
      a: {
        text: 'I could put you on hold a moment, and ask one of our senior people about it?',
        shows: ['consult-specialist'],
        change: { heat: 2, trust: -6, because: 'He hears that even the agent doubts who he has got' },
        whatTheyHeard: 'So I was right. It’s not somebody who knows.',
        whyTempting:
          'You’ve been told for ten minutes that you aren’t good enough, and a bit of it went in. You know what it is.',
        tone: 'plain',
        answer: ['answer-somebody-senior'],
        goes: 'torch',
      },
      b: {
        text: 'Two new ones don’t die alike. A socket does, and there’s a test that’ll show it.',
        shows: ['explain-plainly'],
        whatTheyHeard: 'That’s sense. That’s how I’d have gone at it.',
        whyStrong:
          'A cause, a reason and a way to prove it, in two lines, from someone who plainly knows. It’s the tone he trusts.',
        expert: true,
        fits: true,
        tone: 'plain',
        answer: ['answer-oh-nine'],
        goes: 'torch',
      },
      c: {
        text: 'I’ll get you somebody round tomorrow with a new socket. I’ll see to it myself.',
        shows: ['over-promise'],
        whatTheyHeard: 'Tomorrow. He’ll still be here. Good.',
        whyTempting:
          'He’s come round, you’re relieved, and you’d like to give him something for it. There’s nobody to send before Thursday.',
        commits: [{ what: 'An engineer tomorrow', clause: 'no-day-sooner' }],
        tone: 'warm',
        answer: ['answer-more-like-it'],
        goes: 'torch',
        sets: ['promised-tomorrow'],
      },
      d: {
        text: 'Let’s find out now. It has a plate with two screws; have you a screwdriver there?',
        shows: ['small-step-now'],
        whatTheyHeard: 'Doing, not talking. All right. But why?',
        whyStrong:
          'It’s the right next thing, and doing suits him. He’d have done it with more heart for a reason.',
        acceptable: true,
        commits: [{ what: 'The test socket, now', clause: 'socket-test' }],
        tone: 'plain',
        answer: ['answer-screwdrivers'],
        goes: 'torch',
      },
    },
  },

  torch: {
    says: [
      {
        furious: 'torch-tense',
        angry: 'torch-tense',
        tense: 'torch-tense',
        guarded: 'torch-cool',
        settled: 'torch-cool',
      },
    ],
    thought: 'Down on the carpet again. With him looking.',
    hint: 'Who else is in that room, and what could they be, besides an audience?',
    acceptableSeconds: 15,
    silence: { first: 'repair-silence', second: 'repair-silence-again' },
    replies: {
      a: {
        text: 'Is there nobody there who might do that bit for you, someone younger, perhaps?',
        shows: ['minimise'],
        whatTheyHeard: 'I’m fifty-nine. I’m not furniture.',
        whyTempting:
          'You’re thinking of his knees, and kindly. What he hears is that he’s past it, with the boy listening.',
        tone: 'plain',
        answer: ['answer-younger'],
        goes: 'green',
        meets: ['working-line'],
      },
      b: {
        text: 'There’s no rush at all. You take as long as ever you need, and I’ll wait for you.',
        shows: ['give-space'],
        whatTheyHeard: 'They think I’m slow.',
        whyStrong:
          'It’s patient, and after this call that’s generous. It wasn’t time he was asking for, it was a hand.',
        acceptable: true,
        tone: 'warm',
        answer: ['answer-not-my-time'],
        goes: 'green',
        meets: ['working-line'],
      },
      c: {
        text: 'Or shall we leave it alone, and the engineer does it on Thursday? It’s safer, that.',
        shows: ['offer-choice'],
        change: { trust: -5, because: 'He was about to mend it, and it has been taken out of his hands' },
        whatTheyHeard: 'Leave it to the grown-ups.',
        whyTempting:
          'It’s cautious, it’s a real option, and it’s his to take. It hands him back the part he’s had twice: waiting, and being watched.',
        dated: true,
        commits: [{ what: 'An engineer on Thursday, 8 to 1', clause: 'visit-thursday' }],
        tone: 'plain',
        answer: ['answer-safer'],
        goes: 'engineer',
        sets: ['visit-booked', 'left-to-thursday'],
        meets: ['working-line'],
      },
      d: {
        text: 'Could Alfie hold the torch while you undo it? Then it’s the pair of you that find it.',
        open: { needs: { revealed: ['made-a-fool'] } },
        shows: ['support-offer', 'small-step-now'],
        whatTheyHeard: 'The pair of us. Yes. Yes, he’d like that.',
        whyStrong:
          'The one who watched it fail is made the one who helps it work. You turned the audience into a mate, and it took ten words.',
        expert: true,
        tone: 'warm',
        answer: ['answer-alfie'],
        goes: 'green',
        meets: ['working-line'],
      },
      e: {
        text: 'Is there someone who’d hold it for you, so that you’ve both hands for the screws?',
        open: { needs: { hidden: ['made-a-fool'] } },
        shows: ['ask-impact'],
        whatTheyHeard: 'Well, there’s him. He’s seen the other two.',
        whyStrong:
          'It’s a practical question and it lets somebody into the room. He can say who it is, or not.',
        expert: true,
        tone: 'plain',
        answer: ['answer-my-grandson'],
        goes: 'green',
        reveals: ['made-a-fool'],
        meets: ['working-line'],
      },
    },
  },

  green: {
    says: [
      {
        when: { needs: { revealed: ['made-a-fool'] } },
        say: {
          furious: 'green-tense',
          angry: 'green-tense',
          tense: 'green-tense',
          guarded: 'green-cool',
          settled: 'green-cool',
        },
      },
      {
        when: { needs: { hidden: ['made-a-fool'] } },
        say: {
          furious: 'green-tense',
          angry: 'green-tense',
          tense: 'green-tense',
          guarded: 'green-alone',
          settled: 'green-alone',
        },
      },
    ],
    sets: ['test-done'],
    thought: 'Green. So it was never me. It was never me.',
    hint: 'It’s green. Whose green is it?',
    acceptableSeconds: 12,
    silence: { first: 'repair-silence', second: 'repair-silence-again' },
    replies: {
      a: {
        text: 'Then you had both of those routers right, and all along it was our socket that died.',
        shows: ['reflect-meaning'],
        whatTheyHeard: 'Say that again. Louder. He’s right here.',
        whyStrong:
          'The light proves it and you put it into words: he was right, it was ours. It’s the sentence he rang for, three times.',
        expert: true,
        tone: 'warm',
        answer: ['answer-both-right'],
        goes: 'lad',
        reveals: ['made-a-fool'],
      },
      b: {
        text: 'I’m putting a new socket down for Thursday, between eight and one, at no charge.',
        shows: ['own-next-action'],
        whatTheyHeard: 'Brisk. All right. But did you hear it’s green?',
        whyStrong:
          'It has to be done and it’s done at once. For a second there he had something better than a booking.',
        acceptable: true,
        dated: true,
        commits: [{ what: 'An engineer on Thursday, 8 to 1', clause: 'visit-thursday' }],
        tone: 'plain',
        answer: ['answer-hanging-out'],
        goes: [{ to: 'lad', when: { needs: { revealed: ['made-a-fool'] } } }, { to: 'engineer' }],
        sets: ['visit-booked'],
      },
      c: {
        text: 'There we go! And that was nothing to it, in the end, was there? Ten minutes’ work.',
        shows: ['minimise'],
        whatTheyHeard: 'Nothing to it. Then what does that make me?',
        whyTempting:
          'You’re pleased, and you did that together. If there was nothing to it, he was beaten twice by nothing.',
        tone: 'light',
        answer: ['answer-a-fortnight'],
        goes: [{ to: 'lad', when: { needs: { revealed: ['made-a-fool'] } } }, { to: 'engineer' }],
      },
      d: {
        text: 'It may well drop out on you again. I wouldn’t go telling everyone just yet, though.',
        shows: ['ignore-cue'],
        whatTheyHeard: 'Half a minute I had that.',
        whyTempting:
          'You’ve been caught out by a green light before, and you’d spare him. There’s exactly one person he wants to tell.',
        tone: 'plain',
        answer: ['answer-heaven-forbid'],
        goes: [{ to: 'lad', when: { needs: { revealed: ['made-a-fool'] } } }, { to: 'engineer' }],
      },
    },
  },

  lad: {
    says: [
      {
        furious: 'lad-tense',
        angry: 'lad-tense',
        tense: 'lad-tense',
        guarded: 'lad-cool',
        settled: 'lad-cool',
      },
    ],
    thought: 'I don’t know why I’m telling this one. This one, of all people.',
    hint: 'What could he hold in his hand, after you’ve rung off?',
    cues: [{ kind: 'fit' }],
    acceptableSeconds: 12,
    silence: { first: 'repair-silence', second: 'conduct-silence-again' },
    replies: {
      a: {
        text: 'It must have been really hard for you, feeling like that, with him stood there.',
        shows: ['name-emotion'],
        whatTheyHeard: 'Steady on.',
        whyTempting:
          'It’s warm, it’s right, and you mean it, which after this call is a good deal. He’d rather be handed something than felt for.',
        tone: 'warm',
        answer: ['answer-how-i-feel'],
        goes: 'engineer',
      },
      b: {
        text: 'He’s ten, Mr Warner. He won’t even remember any of it by tomorrow, I promise you.',
        shows: ['minimise'],
        whatTheyHeard: 'That’s all they know about being ten.',
        whyTempting:
          'You’re letting him off, and you might even be right. He’s not asking to be let off, he’s asking to be seen right.',
        tone: 'light',
        answer: ['answer-forgotten'],
        goes: 'engineer',
      },
      c: {
        text: 'I’ll text you tonight what we found: two good routers and our own bad socket. Show him.',
        shows: ['own-next-action'],
        whatTheyHeard: 'In black and white. With the firm’s name on it.',
        whyStrong:
          'It’s a fact, it’s true, and he can hold it up. You gave his standing back and made no speech of it.',
        expert: true,
        fits: true,
        dated: true,
        commits: [{ what: 'A text tonight: the socket was ours', clause: 'text-of-fault' }],
        tone: 'plain',
        answer: ['answer-show-him'],
        goes: 'engineer',
        sets: ['text-sent'],
        meets: ['made-a-fool'],
      },
      d: {
        text: 'He saw it go green, though, didn’t he, and he saw who it was that had found it.',
        shows: ['reflect-meaning'],
        whatTheyHeard: 'He did. He did see that.',
        whyStrong: 'It gives him the better picture to keep. A text would have kept it for him past tonight.',
        acceptable: true,
        tone: 'warm',
        answer: ['answer-saw-it-green'],
        goes: 'engineer',
        meets: ['made-a-fool'],
      },
    },
  },
} as const satisfies Act;
