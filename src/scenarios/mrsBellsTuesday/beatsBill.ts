// Act one: Sunday first, and then the bill. Beats only.

import type { Beat } from '../../engine/scenario/beat.types';
import { LET_ON, SETTLED } from './letOn';
import type { BeatId, MrsBell } from './names';

type Act = Pick<Record<BeatId, Beat<MrsBell>>, 'human' | 'restart' | 'sunday' | 'after-that' | 'thirty-one'>;

export const BILL = {
  human: {
    says: ['human'],
    thought: 'Say “bill” first and they stay on. It’s the password.',
    hint: 'She has told you the order she wants it in. What would it cost you to take it?',
    cues: [{ kind: 'fit' }],
    acceptableSeconds: 12,
    silence: {
      first: 'hush-breath',
      second: 'hush-again',
      further: [{ when: SETTLED, says: 'on-sunday', change: LET_ON, to: 'sunday' }],
    },
    replies: {
      a: {
        text: 'Of course. We’ll get to Sunday. And what was it about the bill that you’d like to ask?',
        shows: ['open-question'],
        whatTheyHeard: 'He’s got his finger on a button already.',
        whyTempting:
          'Ten minutes is the guide, the bill is what she rang about, and it’s said nicely. It asks a fourth time what three calls have written down, and it puts Sunday off.',
        asksRetelling: true,
        tone: 'warm',
        answer: ['answer-same-story'],
        goes: 'restart',
      },
      b: {
        text: 'Oh, go on then. I’ve been on here since eight and I could do with a good story.',
        shows: ['give-space'],
        change: { tangent: 1, because: 'She has been given the floor with no door in it' },
        whatTheyHeard: 'He’s bored. Well, so am I. We’ll get on.',
        whyTempting:
          'It’s human, and she’ll like you for it, as she should. You’ve opened the door and taken the hinges off.',
        tone: 'warm',
        answer: ['answer-since-eight'],
        goes: 'sunday',
      },
      c: {
        text: 'Callum’s put “tandem” in the notes. Sunday first, then, and after that your bill.',
        shows: ['acknowledge-history'],
        change: { tangent: 1, because: 'She has been given the floor, and she takes it' },
        whatTheyHeard: 'Sunday, then the bill. Here’s a man who can lay a table.',
        whyStrong:
          'You gave her the story and put a fence round it in one breath: she’ll be heard, and she knows what comes after. And somebody has read what was written.',
        expert: true,
        fits: true,
        usesHistory: true,
        tone: 'warm',
        answer: ['answer-wrote-it-down'],
        goes: 'sunday',
      },
      d: {
        text: 'You were told on Sunday that the bill’s right, and it is. So was that all of it for today?',
        shows: ['explain-plainly', 'ignore-cue'],
        whatTheyHeard: 'He’s answered. I hadn’t asked yet.',
        whyTempting:
          'It’s true, it’s quick, and it’s what all three before you found. She knows that it’s right: she’s been told three times. It isn’t what she came for.',
        tone: 'plain',
        answer: ['answer-slam-the-drawer'],
        goes: 'restart',
        sets: ['bill-told', 'shooed'],
      },
    },
  },

  restart: {
    says: ['restart'],
    thought: 'On the exchange we gave them three minutes. But we let them say hello.',
    hint: 'She has noticed something about how you said it.',
    acceptableSeconds: 12,
    silence: {
      first: 'hush-breath',
      second: 'hush-again',
      further: [{ when: SETTLED, says: 'on-sunday', change: LET_ON, to: 'sunday' }],
    },
    replies: {
      a: {
        text: 'I’d love to hear it, but we do have to stick to the bill if that’s all right with you.',
        shows: ['calm-down-command'],
        whatTheyHeard: 'Sit up straight, Edith.',
        whyTempting:
          'It’s courteous, and staying with the matter is the job. It tells a grown woman how to use the telephone, and this one used to run it.',
        tone: 'plain',
        answer: [{ mild: 'answer-stick-mild', firm: 'answer-stamp', full: 'answer-stamp' }],
        goes: 'sunday',
        sets: ['shooed'],
      },
      b: {
        text: 'No list here, Mrs Bell. You tell me about his grandad, right from the beginning.',
        shows: ['give-space'],
        change: { tangent: 1, because: 'The beginning is a long way back' },
        whatTheyHeard: 'From the beginning. He’s asked for it now.',
        whyTempting:
          'You were short, you noticed, and you’re making up for it. It’s generous. The beginning is a long way back.',
        tone: 'warm',
        answer: ['answer-penzance'],
        goes: 'sunday',
      },
      c: {
        text: 'There’s nothing to worry about, it’s only gone up a bit, like they all do these days.',
        shows: ['minimise'],
        whatTheyHeard: 'Nothing to worry about. They say that just before.',
        whyTempting:
          'You want to take a weight off her. She hadn’t said she was worried; now she wonders what you’ve seen.',
        tone: 'warm',
        answer: ['answer-all-go-up'],
        goes: 'thirty-one',
      },
      d: {
        text: 'That was quick of me. His grandad first, and then you and I look at your bill.',
        shows: ['specific-apology'],
        whatTheyHeard: 'He heard himself. It’s rarer than you’d think.',
        whyStrong:
          'It puts the slip right without a fuss, and it gives her what she asked for with an end to it.',
        expert: true,
        tone: 'plain',
        answer: ['answer-come-back'],
        goes: 'sunday',
      },
    },
  },

  sunday: {
    says: [
      { when: { variant: { of: 2, is: 0 } }, say: 'sunday-gran' },
      { when: { variant: { of: 2, is: 1 } }, say: 'sunday-knees' },
    ],
    thought: 'If they laugh I’ve another two minutes. If they really laugh I forget to count.',
    hint: 'It’s a good story and it has no end of its own. Who will give it one?',
    cues: [{ kind: 'fit', when: { flags: { none: ['bill-told'] } } }],
    acceptableSeconds: 12,
    silence: {
      first: 'hush-breath',
      second: 'hush-again',
      further: [{ when: SETTLED, says: 'on-after', change: LET_ON, to: 'after-that' }],
    },
    replies: {
      a: {
        text: 'A tandem, at seventy-nine! So, is it the £31 bill that you’re ringing about, yes or no?',
        open: { flags: { none: ['bill-told'] } },
        shows: ['yes-no-transition'],
        whatTheyHeard: 'He liked it, and he’s moved me along. I used to do that. I was good at it.',
        whyStrong:
          'You caught the best bit and handed it back before you asked. One closed question, and she can step off the story without being pushed.',
        expert: true,
        fits: true,
        tone: 'warm',
        answer: ['answer-go-ahead-caller'],
        goes: 'thirty-one',
      },
      b: {
        text: 'Oh, isn’t that lovely. And what did she have to say to him when he brought it home?',
        shows: ['open-question'],
        change: { trust: -4, because: 'It is kindly asked, and it is not about her' },
        whatTheyHeard: 'He wants more. There’s plenty.',
        whyTempting:
          'It’s kind, and you’d quite like to know. A kind question about somebody else’s grandmother is a way of not asking about her.',
        tone: 'warm',
        answer: ['answer-what-did-she-say'],
        goes: 'after-that',
      },
      c: {
        text: 'Good for him. What I was going to say, though, is that I’ve got your bill up in front of me.',
        shows: ['ignore-cue'],
        whatTheyHeard: 'Good for him. That’s a full stop with a hat on.',
        whyTempting:
          'Somebody has to turn it, and you’ve been patient. It’s the “though” she hears. She’d have come if you’d held out a hand.',
        tone: 'plain',
        answer: [{ mild: 'answer-though-mild', firm: 'answer-though', full: 'answer-though' }],
        goes: 'thirty-one',
        sets: ['shooed'],
      },
      d: {
        text: 'Two for the road, then. And your £31: is it more than you’d like it to be, yes or no?',
        shows: ['yes-no-transition'],
        whatTheyHeard: 'More than I’d like. Now that’s a question.',
        whyStrong:
          'It turns the talk as kindly as the other, and it asks about her and not about the paper. It runs ahead a little, unless the paper has been dealt with.',
        expert: { flags: { all: ['bill-told'] } },
        acceptable: { flags: { none: ['bill-told'] } },
        tone: 'light',
        answer: ['answer-more-than-id-like'],
        goes: 'thirty-one',
      },
      e: {
        text: 'A tandem, at seventy-nine! And was it the £31 bill that you rang about, yes or no?',
        open: { flags: { all: ['bill-told'] } },
        shows: ['yes-no-transition'],
        change: {
          trust: -5,
          distress: 4,
          because: 'He settled that a minute ago and has forgotten, so what else has he not taken in?',
        },
        whatTheyHeard: 'He’s told me that it’s right, and now he asks me what it is.',
        whyTempting:
          'It’s the right shape: her best line back, and one closed question. You answered that very question a minute ago, before she had asked it.',
        tone: 'warm',
        answer: ['answer-you-told-me'],
        goes: 'thirty-one',
      },
    },
  },

  'after-that': {
    says: [
      { when: { variant: { of: 2, is: 0 } }, say: 'after-bell' },
      { when: { variant: { of: 2, is: 1 } }, say: 'after-bell-too' },
    ],
    arrives: { tangent: 1, because: 'One relation leads to another' },
    thought: 'I’m telling somebody else’s family. I’ve noticed. I expect he has.',
    hint: 'Whose story is this by now?',
    acceptableSeconds: 12,
    silence: {
      first: 'hush-breath',
      second: 'hush-again',
      further: [{ when: SETTLED, says: 'on-bill', change: LET_ON, to: 'thirty-one' }],
    },
    replies: {
      a: {
        text: 'Goats! I’d an aunt who kept them. They got in the vestry once, the whole lot of them.',
        shows: ['brief-common-ground'],
        change: { tangent: 1, because: 'A story for a story' },
        whatTheyHeard: 'His aunt now. We could go on till dinner.',
        whyTempting:
          'It’s how people talk to each other, and why shouldn’t she have that? You’ve just lent her your family as well.',
        tone: 'light',
        answer: ['answer-vestry'],
        goes: 'thirty-one',
      },
      b: {
        text: 'A bell for it! Let me stop you at the goats: is it your bill that you rang about?',
        shows: ['yes-no-transition'],
        whatTheyHeard: 'Stopped at the goats. It’s a fair place to be stopped.',
        whyStrong:
          'You say where you’re stopping her and what with. It would have been easier one story ago, and it’s still easy.',
        expert: true,
        tone: 'light',
        answer: ['answer-stopped-at-goats'],
        goes: 'thirty-one',
      },
      c: {
        text: 'Goodness me. And are they all still up there, then, in Hull, with all those goats?',
        shows: ['give-space'],
        change: { tangent: 1, because: 'The door stands open' },
        whatTheyHeard: 'He’s saying goodness at the right places.',
        whyTempting:
          'You’ve run out of things to say and this keeps it pleasant. She can tell a man who is listening from a man who’s saying goodness.',
        tone: 'warm',
        answer: ['answer-saying-goodness'],
        goes: 'thirty-one',
      },
      d: {
        text: 'I don’t want to be rude, Mrs Bell, but I have got a few people waiting on here.',
        shows: ['policy-wall'],
        whatTheyHeard: 'A few people. I’m not people, then. I’m what they’re waiting for.',
        whyTempting:
          'It’s true, there’s a board on the wall that says so, and you were polite about it. She was only ever told that she’s in somebody’s way.',
        tone: 'plain',
        answer: [{ mild: 'answer-be-quick', firm: 'answer-be-quick', full: 'answer-be-quick-full' }],
        goes: 'thirty-one',
        sets: ['shooed'],
      },
    },
  },

  'thirty-one': {
    says: [
      { when: { flags: { none: ['bill-told', 'shooed'] } }, say: 'thirty-one' },
      { when: { flags: { all: ['shooed'], none: ['bill-told'] } }, say: 'thirty-one-brisk' },
      { when: { flags: { all: ['bill-told'] } }, say: 'thirty-one-told' },
    ],
    thought: 'I know it to the penny. I want to see what he does with “saying”.',
    hint: 'She doesn’t say that it’s wrong. What does she say?',
    cues: [
      { kind: 'stake', need: 'cold-house' },
      { kind: 'fit', when: { flags: { none: ['bill-told'] } } },
    ],
    acceptableSeconds: 12,
    silence: {
      first: 'hush-breath',
      second: 'hush-again',
      further: [{ when: SETTLED, says: 'on-careful', change: LET_ON, to: 'cardigans' }],
    },
    replies: {
      a: {
        text: 'It went up for everybody in April. We’re still one of the cheaper ones, actually.',
        shows: ['defend-company'],
        whatTheyHeard: 'Everybody. I’ve not met them.',
        whyTempting:
          'It’s a fact and it’s meant to comfort: nobody picked on her. She wasn’t complaining, and now she’s being argued with.',
        tone: 'plain',
        answer: ['answer-everybody'],
        goes: 'cardigans',
      },
      b: {
        text: 'So it’s right, and it’s a lot. Is there something that you go without to pay it?',
        shows: ['ask-impact'],
        whatTheyHeard: 'He’s asked what it costs. The others told me what it is.',
        whyStrong:
          'She said the number twice and didn’t dispute it, so it’s the weight and not the sum. You asked what it weighs. If she hasn’t yet been told why it’s £31, that’s still owing.',
        expert: { flags: { all: ['bill-told'] } },
        acceptable: { flags: { none: ['bill-told'] } },
        tone: 'plain',
        answer: ['answer-without-march'],
        goes: 'gas',
        reveals: ['cold-house', 'plain-bill'],
      },
      c: {
        text: 'It’s right. The line went up by three pounds in April, and that is the whole of it.',
        open: { flags: { none: ['bill-told'] } },
        shows: ['explain-plainly'],
        whatTheyHeard: 'One breath, and no forest.',
        whyStrong:
          'She asked in her own way and you answered in hers: what, when, and that there’s no more. Short enough to be believed.',
        expert: true,
        fits: true,
        tone: 'plain',
        answer: ['answer-no-forest'],
        goes: 'cardigans',
        reveals: ['plain-bill'],
        meets: ['plain-bill'],
      },
      d: {
        text: 'Shall we go through it line by line together? Have you got it there in front of you?',
        shows: ['premature-fix'],
        whatTheyHeard: 'Four lines. I could sing it.',
        whyTempting:
          'It’s thorough, and it treats her question as a serious one. Farah did it on Monday. It’s the wrong question, done properly.',
        asksRetelling: true,
        change: { trust: -4, distress: 4, because: 'It is Monday’s call again, down to the four lines' },
        tone: 'warm',
        answer: ['answer-could-sing-it'],
        goes: 'cardigans',
        reveals: ['plain-bill'],
      },
      e: {
        text: 'It is right, Mrs Bell, honestly it is. Three pounds on the line, last April.',
        open: { flags: { all: ['bill-told'] } },
        shows: ['explain-plainly', 'ignore-cue'],
        whatTheyHeard: 'Five times, now. You’d think it was me that doubted it.',
        whyTempting:
          'It’s short and it’s true, and “I’m saying it’s thirty-one” does sound like a question about thirty-one. It was the weight of it she was telling you.',
        tone: 'plain',
        answer: ['answer-right-again'],
        goes: 'cardigans',
        reveals: ['plain-bill'],
        meets: ['plain-bill'],
      },
    },
  },
} as const satisfies Act;
