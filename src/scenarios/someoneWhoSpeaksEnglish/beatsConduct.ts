// Act two: a remark, a limit, and what is done with it. Beats only.

import type { Beat } from '../../engine/scenario/beat.types';
import type { BeatId, SpeaksEnglish } from './names';

type Act = Pick<Record<BeatId, Beat<SpeaksEnglish>>, 'remark' | 'louder' | 'touchy' | 'twice'>;

export const CONDUCT = {
  remark: {
    says: [{ mild: 'remark-mild', firm: 'remark-firm', full: 'remark-full' }],
    arrives: {
      abuse: 2,
      heat: 9,
      because: 'He makes a remark about where the agent is from: his doing, whatever was said before it',
    },
    thought: 'They’ve all got a script. Let’s see what’s in it for that.',
    hint: 'That was about you and not about a router. What do you need, to go on?',
    cues: [{ kind: 'insult', category: 'discriminatory', isAimedAtAgent: true, isRepeated: false }],
    acceptableSeconds: 12,
    silence: {
      first: 'conduct-silence',
      second: 'conduct-silence-again',
      further: [{ says: 'silent-not-a-word', to: 'louder' }],
    },
    replies: {
      a: {
        text: 'OK, well, never mind all that. Let’s just focus on getting your router sorted, shall we?',
        shows: ['yes-no-transition'],
        whatTheyHeard: 'Nothing. Not a word. Then there’s room for more.',
        whyTempting:
          'It feels like the professional thing: you don’t stoop, you carry on. What was said has been let through, and he was watching to see.',
        tone: 'warm',
        answer: ['answer-focus'],
        goes: 'louder',
      },
      b: {
        text: 'There’s no call for a remark like that, Mr Warner, is there? Let’s keep this civil.',
        shows: ['calm-down-command'],
        whatTheyHeard: 'Sent to stand in the corner.',
        whyTempting:
          'It’s what a decent person says, and it isn’t rude. It tells him how to behave and not what you need or what he gets, so there’s nothing in it to keep.',
        tone: 'plain',
        goes: 'louder',
      },
      c: {
        text: 'One more of those and I end the call. I’d far sooner fix this, so let’s do that.',
        shows: ['state-consequence'],
        whatTheyHeard: 'Straight to the red card, is it.',
        whyStrong:
          'For a remark like this a warning at once is yours to give, and it has a way on in it. Where one warning is all that is owed, it uses it up, so the next time you must keep it.',
        whyTempting:
          'It is what most desks would say. This house never ends a call for words, so he is told of something that won’t happen, and he may find that out.',
        acceptable: { house: { endsCalls: true } },
        limitStyle: 'explained',
        tone: 'plain',
        goes: 'touchy',
      },
      d: {
        text: 'You’ve reason to be fed up, and I’ll fix it. I need my background left out of it.',
        shows: ['name-behaviour'],
        whatTheyHeard: 'It was named. In one breath, and then back to the routers.',
        whyStrong:
          'He may keep his anger about the routers. What you need is said once, plainly, and so is what he gets for it.',
        expert: true,
        limitStyle: 'empathic',
        tone: 'plain',
        goes: 'touchy',
      },
    },
  },

  louder: {
    says: [{ mild: 'louder-mild', firm: 'louder-firm', full: 'louder-full' }],
    arrives: { abuse: 2, heat: 3, because: 'He tries it again, to see what happens if he does' },
    thought: 'Is there anybody in? Or only the notice on the door?',
    hint: 'It’s come again already. What does he know, by now, about where you stand?',
    cues: [{ kind: 'insult', category: 'discriminatory', isAimedAtAgent: true, isRepeated: true }],
    acceptableSeconds: 12,
    silence: { first: 'conduct-silence', second: 'conduct-silence-again' },
    replies: {
      a: {
        text: 'I’d be glad to fix this with you. I do need to have my background left out.',
        shows: ['name-behaviour'],
        whatTheyHeard: 'So it did go in.',
        whyStrong:
          'It’s a turn late and it’s still the fair order. He’s told what he did and what he gets for stopping.',
        expert: true,
        limitStyle: 'explained',
        tone: 'plain',
        goes: 'touchy',
      },
      b: {
        text: 'I’m sure that wasn’t meant to be about where I’m from. So what’s the light doing just now?',
        shows: ['minimise'],
        whatTheyHeard: 'I’m told what I mean, now.',
        whyTempting:
          'You give him the kindest reading, and hope he’ll step into it. He did mean it, and you’ve told him that you’d sooner not know.',
        tone: 'warm',
        answer: ['answer-no-offence'],
        goes: 'twice',
      },
      c: {
        text: 'Right, I’m pulling up your last two jobs, so that we can see what they’ve tried.',
        shows: ['own-next-action'],
        whatTheyHeard: 'Head down. Typing. Doesn’t even look up.',
        whyTempting:
          'Working is dignified, and you’d like the work to answer for you. He takes the quiet for leave.',
        tone: 'plain',
        goes: 'twice',
      },
      d: {
        text: 'It’s water off a duck’s back, is that. Shall we get on with the router, then?',
        shows: ['yes-no-transition'],
        whatTheyHeard: 'No harm done, it says. Then there’s no harm in it.',
        whyTempting:
          'You’ve heard it a hundred times and you’d like to be somebody it can’t reach. It tells him that it didn’t count.',
        tone: 'light',
        answer: ['answer-see-whos-on'],
        goes: 'twice',
      },
    },
  },

  touchy: {
    says: [
      {
        when: { warned: { atLeast: 1 } },
        say: { angry: 'touchy-warned', tense: 'touchy-warned', guarded: 'touchy-warned-cool' },
      },
      {
        when: { warned: { atMost: 0 } },
        say: {
          furious: { mild: 'touchy-hot-mild', firm: 'touchy-hot-firm', full: 'touchy-hot-full' },
          angry: { mild: 'touchy-hot-mild', firm: 'touchy-hot-firm', full: 'touchy-hot-full' },
          tense: 'touchy-tense',
          guarded: 'touchy-cool',
          settled: 'touchy-cool',
        },
      },
    ],
    arrives: { abuse: 1, because: 'He leaves it for now, and sneers at having been told' },
    thought: 'Well. There’s a person in there after all.',
    hint: 'Your heart’s going. You have a second. What would help you sound like yourself?',
    cues: [{ kind: 'fit' }],
    acceptableSeconds: 15,
    silence: { first: 'conduct-silence', second: 'conduct-silence-again' },
    replies: {
      a: {
        text: 'Give me one second to read both jobs. … Red light both times, a week between.',
        shows: ['self-reset', 'reflect-content'],
        whatTheyHeard: 'Quiet. Then straight to it. No fuss made.',
        whyStrong:
          'The breath is for you, and nobody hears it. Then he gets the thing that thaws him, which is somebody who can read.',
        expert: true,
        fits: true,
        usesHistory: true,
        tone: 'plain',
        answer: [{ tense: 'answer-reading', guarded: 'answer-reading-cool' }],
        goes: 'both-red',
      },
      b: {
        text: 'It isn’t touchy, Mr Warner. It’s a plain matter of how you speak to people here.',
        shows: ['name-behaviour'],
        change: {
          trust: -4,
          heat: 4,
          because: 'He had left it, and it has been picked up and shown to him again',
        },
        whatTheyHeard: 'Still on about it. I’ve got under the skin.',
        whyTempting:
          'You’re right, and it’s hard to leave the last word with him. It had been said, and said again it sounds like a rule and not a need.',
        limitStyle: 'bare',
        tone: 'sharp',
        answer: ['answer-civil'],
        goes: 'both-red',
      },
      c: {
        text: 'My mother had thirty years of people talking to her like that. So yes, I’m touchy.',
        shows: ['brief-common-ground'],
        change: {
          trust: -8,
          heat: 5,
          because: 'It is true and it is private, and he is not the one to be told it',
        },
        whatTheyHeard: 'I didn’t ask about anyone’s mother.',
        whyTempting:
          'It’s the truest thing anyone says in this call. He hasn’t earned it, and now you’ve handed it to him.',
        tone: 'sharp',
        answer: ['answer-your-mother'],
        goes: 'both-red',
      },
      d: {
        text: 'All right. I’ll have a third router with you by tomorrow, and I promise that’ll do it.',
        shows: ['over-promise'],
        whatTheyHeard: 'The one answer they’ve got.',
        whyTempting:
          'You’d like to give him something, and quickly, so that it’s over. It’s the same box that failed him twice, and it isn’t yours to promise.',
        commits: [{ what: 'A third router tomorrow', clause: 'no-third-router' }],
        tone: 'plain',
        answer: ['answer-a-third'],
        goes: 'both-red',
        sets: ['third-offered'],
      },
    },
  },

  twice: {
    says: [
      {
        when: { visits: { beat: 'audience', atMost: 0 } },
        say: { mild: 'past-mild', firm: 'past-firm', full: 'past-full' },
      },
      {
        when: { visits: { beat: 'audience', atLeast: 1 } },
        say: { mild: 'twice-mild', firm: 'twice-firm', full: 'twice-full' },
      },
    ],
    arrives: {
      abuse: 2,
      heat: 8,
      because:
        'He has shown more of himself than he meant to, and covers it with another: he could have stopped',
    },
    thought: 'I heard how that sounded. So I said another, louder.',
    hint: 'It’s come again. What has he been told so far, and what does the house say comes next?',
    cues: [{ kind: 'insult', category: 'discriminatory', isAimedAtAgent: true, isRepeated: true }],
    acceptableSeconds: 12,
    silence: { first: 'conduct-silence', second: 'conduct-silence-again' },
    replies: {
      a: {
        text: 'One more remark about where I’m from and I’m gone, and it goes on your account.',
        open: { not: { isEntitledToEnd: true }, house: { endsCalls: true } },
        shows: ['threaten', 'state-consequence'],
        change: {
          abuse: 2,
          because: 'He answers a threat with more of the same; he has none of his own to make',
        },
        whatTheyHeard: 'Now we’re getting to it. Less service, is it?',
        whyTempting:
          'You’ve been patient twice, and a warning is due. The second half isn’t the warning, it’s getting even, and he can hear the join.',
        limitStyle: 'belittling',
        tone: 'sharp',
        answer: ['answer-on-account'],
        goes: 'third',
      },
      b: {
        text: 'I did ask about that remark. Would you leave out where I’m from, Mr Warner, please?',
        open: { named: { atLeast: 1 }, not: { isEntitledToEnd: true } },
        shows: ['name-behaviour'],
        whatTheyHeard: 'Asked. And I said no, more or less.',
        whyTempting:
          'You’d rather ask twice than threaten once, and that does you credit. The first asking had no price on it, and nor has the second.',
        limitStyle: 'explained',
        tone: 'warm',
        answer: ['answer-asked-nicely'],
        goes: 'third',
      },
      c: {
        text: 'Let’s get this finished, shall we? We’re closer to it than you’d think we are.',
        shows: ['yes-no-transition'],
        whatTheyHeard: 'That’s how far I can go, and further.',
        whyTempting:
          'You can see the socket from here, and the quickest way out is through. It leaves the limit where it fell.',
        tone: 'plain',
        answer: ['answer-closer'],
        goes: 'third',
      },
      d: {
        text: 'Thursday’s visit I’m booking either way. Once more, though, and I end the call.',
        open: { not: { isEntitledToEnd: true } },
        shows: ['state-consequence', 'own-next-action'],
        whatTheyHeard: 'The visit’s safe. So it’s only this that it’s about.',
        whyStrong:
          'What happens next is plain, and so is the way on, and the router isn’t held to ransom. He’s left with one thing to decide.',
        whyTempting:
          'It names a price and keeps the visit safe, and on most desks it would be the next step. This house doesn’t end calls, so the price is one that nobody will ask him to pay.',
        expert: { named: { atLeast: 1 }, house: { endsCalls: true } },
        acceptable: { named: { atMost: 0 }, house: { endsCalls: true } },
        limitStyle: 'explained',
        dated: true,
        commits: [{ what: 'An engineer on Thursday, 8 to 1', clause: 'visit-thursday' }],
        tone: 'plain',
        answer: [
          { when: { abuse: { atMost: 1 }, not: { variant: { of: 3, is: 0 } } }, say: 'answer-told-now' },
        ],
        goes: [
          { to: 'stops', when: { abuse: { atMost: 1 }, not: { variant: { of: 3, is: 0 } } } },
          { to: 'third' },
        ],
        sets: ['visit-booked'],
      },
      e: {
        open: { isEntitledToEnd: true },
        text: 'Well, that’s that, then, isn’t it? You can find somebody else to shout at. Bye.',
        shows: ['hang-up-unwarned'],
        whatTheyHeard: 'Door. Bang.',
        whyTempting:
          'You’d said so, and you were free to go, and it felt like getting some of it back. A number would have made it an ending.',
        tone: 'sharp',
        goes: 'end',
      },
      f: {
        text: 'I said once more, so I’m ending it. I’ll book Thursday’s visit. It’s 6630. Goodbye.',
        open: { isEntitledToEnd: true },
        shows: ['end-with-route-back', 'own-next-action'],
        whatTheyHeard: 'Said it. Did it. And I’ve still got the number.',
        whyStrong:
          'He was told on the first one and had his chance. You keep your word on both halves: the call ends, and the visit doesn’t.',
        expert: true,
        limitStyle: 'explained',
        dated: true,
        commits: [{ what: 'An engineer on Thursday, 8 to 1', clause: 'visit-thursday' }],
        recap: ['what', 'reference'],
        fallback: true,
        signalsEnd: true,
        tone: 'plain',
        goes: 'end',
        sets: ['visit-booked'],
        meets: ['working-line'],
      },
      g: {
        text: 'I’ve told you already what would happen. Please, one last time, leave that out.',
        open: { isEntitledToEnd: true },
        shows: ['state-consequence'],
        whatTheyHeard: 'It won’t happen, then.',
        whyTempting:
          'Ending a call feels like failing at it, and one more chance seems fair. He had the chance, and this says that the word wasn’t meant.',
        limitStyle: 'explained',
        tone: 'plain',
        answer: ['answer-last-time'],
        goes: 'third',
      },
      i: {
        open: { named: { atLeast: 1 }, house: { endsCalls: false, forwards: true } },
        text: 'You were told, so Ellis takes over, with my notes. I’ll book your Thursday. It’s 6630.',
        shows: ['warm-transfer', 'own-next-action'],
        whatTheyHeard: 'This one’s going. Another one’s coming, and Thursday stands.',
        whyStrong:
          'He was told once and he did it again. This house doesn’t end calls, and you needn’t stay for more of it: say who takes over, what they know, and how he gets back.',
        expert: true,
        recap: ['what', 'reference'],
        fallback: true,
        signalsEnd: true,
        transfer: ['consent', 'brief', 'introduce', 'fallback'],
        dated: true,
        commits: [
          { what: 'Ellis has the whole of it', clause: 'pass-on' },
          { what: 'An engineer on Thursday, 8 to 1', clause: 'visit-thursday' },
        ],
        tone: 'plain',
        answer: ['told-passing'],
        goes: 'passed-on',
        sets: ['visit-booked'],
        meets: ['working-line'],
      },
      h: {
        open: { named: { atMost: 0 }, not: { isEntitledToEnd: true } },
        text: 'Leave out where I’m from, please, and I’ll gladly stay on until this is mended.',
        shows: ['name-behaviour'],
        whatTheyHeard: 'So it did count. All three of them did.',
        whyStrong:
          'Nobody had told him yet, so he is told before he’s warned. It has cost you three remarks; the fourth will have a price on it.',
        expert: true,
        limitStyle: 'explained',
        change: {
          abuse: 1,
          trust: 8,
          because:
            'He leaves it for now: he had been waiting to hear whether there was a line, and it was said straight',
        },
        tone: 'plain',
        answer: ['answer-told-now'],
        goes: 'both-red',
      },
    },
  },
} as const satisfies Act;
