// Act two: what it is stopping, and who is upstairs. Beats only.

import type { Beat } from '../../engine/scenario/beat.types';
import type { Condition } from '../../engine/scenario/condition.types';
import type { Route } from '../../engine/scenario/reply.types';
import type { BeatId, ThirdDay } from './names';

type Act = Pick<
  Record<BeatId, Beat<ThirdDay>>,
  'so-what' | 'heard-monday' | 'today-then' | 'stairs' | 'past-it' | 'alarm'
>;

/**
 * He can do with a list: somebody has let him know that he was heard, and he isn't burning again. Until then it is owed before
 * any list and any box.
 */
const WAS_HEARD = {
  any: [
    { shown: 'reflect-meaning' },
    { heat: { atMost: 65 }, shown: 'acknowledge-history' },
    { heat: { atMost: 65 }, shown: 'specific-apology' },
    { heat: { atMost: 65 }, shown: 'name-emotion' },
    { heat: { atMost: 65 }, shown: 'reflect-content' },
    { heat: { atMost: 65 }, shown: 'give-space' },
  ],
} as const satisfies Condition<ThirdDay>;

/** He asks for the morning, unless a promise has to be faced first. */
const ONWARD = [
  { to: 'what-about-today', when: { flags: { all: ['promised-today'], none: ['debt-called'] } } },
  { to: 'morning' },
] as const satisfies readonly Route<ThirdDay>[];

export const STAKE = {
  'so-what': {
    says: [
      {
        furious: { mild: 'so-what-furious', firm: 'so-what-furious', full: 'so-what-furious-full' },
        angry: 'so-what-angry',
        tense: 'so-what-tense',
        guarded: 'so-what-calm',
        settled: 'so-what-calm',
      },
    ],
    arrives: {
      heat: 4,
      because: 'It is the question he rang to ask, and this is the third person he has asked',
    },
    thought:
      'If it’s another slot and another wait, I’ll have to tell Basia to sleep with her phone in her hand.',
    hint: 'He asks what you’ll do. What don’t you know yet that would change the answer?',
    cues: [{ kind: 'stake' }],
    acceptableSeconds: 12,
    silence: { first: 'stake-silence', second: 'stake-silence-again' },
    replies: {
      a: {
        text: 'I’ll tell you. First, what is it stopping you doing today?',
        shows: ['ask-impact'],
        whatTheyHeard: 'Somebody wants to know before they answer. That’s new.',
        whyStrong:
          'You answer him, “I’ll tell you”, before you ask, and it is the only reply here that can bring the night into the call.',
        whyTempting:
          'You’d rather ask than guess, and on most calls you’d be right. He has only just told you what it’s stopping, stairs and all: asking again says that nobody was listening.',
        expert: { flags: { none: ['stake-out'] } },
        tone: 'plain',
        answer: [
          { when: { flags: { none: ['stake-out'] } }, say: 'answer-stopping' },
          { when: { flags: { all: ['stake-out'] } }, say: 'answer-told-you' },
        ],
        goes: 'stairs',
      },
      b: {
        text: 'Shall I get an engineer to you tomorrow between twelve and six?',
        shows: ['give-timeline'],
        whatTheyHeard: 'Next free slot. Nobody has asked what’s broken.',
        whyTempting:
          'It’s true, it’s allowed, and he did ask; answering a straight question feels like respect. At this heat it lands as being got rid of.',
        dated: true,
        commits: [{ what: 'An engineer tomorrow, 12 to 6', clause: 'engineer-tomorrow' }],
        tone: 'plain',
        answer: [
          { furious: 'answer-heard-on-monday', angry: 'answer-heard-on-monday', tense: 'answer-slot-tense' },
        ],
        goes: [{ to: 'heard-monday', when: { not: { heat: { atMost: 75 } } } }, { to: 'stairs' }],
        sets: ['slot-offered'],
      },
      c: {
        text: 'Let me read the notes back to you, so we start from the same place.',
        shows: ['summarise-check'],
        whatTheyHeard: 'Third time I’ve listened to my own complaint. But at least it’s all there.',
        whyStrong:
          'Nobody should have to repeat himself, and getting it straight earns the right to solve it. It costs him a turn he doesn’t feel he has, unless he’s just told it and it’s in pieces.',
        expert: { flags: { all: ['stake-out'] } },
        acceptable: { flags: { none: ['stake-out'] } },
        usesHistory: true,
        tone: 'plain',
        answer: [
          { when: { flags: { none: ['stake-out'] } }, say: 'answer-notes-so' },
          { when: { flags: { all: ['stake-out'] } }, say: 'answer-notes-short' },
        ],
        goes: [{ to: 'stairs', when: { flags: { all: ['stake-out'] } } }, { to: 'here' }],
      },
      d: {
        text: 'I hear you, and I promise you I’m going to get this sorted today.',
        shows: ['over-promise'],
        whatTheyHeard: 'Finally. (And at nine tonight, when nothing has come: they’re all the same.)',
        whyTempting:
          'It’s kind, it’s what any of us would want to hear, and he softens at once. Nobody has looked yet at what can be done today.',
        commits: [{ what: 'Sorted today', clause: 'no-promise-of-repair-time' }],
        tone: 'warm',
        answer: ['answer-today-then'],
        goes: 'today-then',
        sets: ['promised-today'],
      },
    },
  },

  'heard-monday': {
    says: [{ furious: { mild: 'monday-furious', firm: 'monday-furious', full: 'monday-furious-full' } }],
    thought: 'I took a day off work for it. A day off being paid by the page is a day of nothing.',
    hint: 'What makes your slot any different from Monday’s, seen from his kitchen?',
    acceptableSeconds: 10,
    silence: { first: 'stake-silence', second: 'stake-silence-again' },
    replies: {
      a: {
        text: 'Did you get a text about it on Monday? There’d have been a link to confirm.',
        shows: ['blame-customer'],
        change: { heat: -6, because: 'It is asked as a question, and the blame arrives a second late' },
        whatTheyHeard: 'So it’s me. I didn’t press something.',
        whyTempting:
          'Often that is what went wrong, and you’re only finding out. But he heard who’s in the dock.',
        tone: 'plain',
        answer: ['answer-no-link'],
        goes: 'stairs',
      },
      b: {
        text: 'Before I book a thing: being without it, what’s that doing to your day?',
        shows: ['ask-impact'],
        whatTheyHeard: 'Doing to me. Okay. Since you ask.',
        whyStrong:
          'You put the diary down and pick him up. If nobody has given him an inch yet it’s a turn too early; once somebody has, it’s the way in.',
        expert: { heard: { atLeast: 1 } },
        acceptable: { not: { heard: { atLeast: 1 } } },
        tone: 'plain',
        answer: ['answer-doing-to-me'],
        goes: 'stairs',
      },
      c: {
        text: 'This one would be on the system in my name. You’d get a text to say so as well.',
        shows: ['give-timeline'],
        whatTheyHeard: 'Another text. I’ve got a phone full of them.',
        whyTempting:
          'He asked what’s different and this is different. It’s a good answer to the question and a poor one to the man.',
        tone: 'plain',
        answer: ['answer-a-text'],
        goes: 'stairs',
      },
      d: {
        text: 'So far, nothing is. You were told twelve to six, and no one ever booked it.',
        shows: ['reflect-content'],
        whatTheyHeard: 'She admits it. There’s no arguing with someone who admits it.',
        whyStrong:
          'He set a trap for a sales line and you told him the truth. The shouting has nothing to push on.',
        expert: { not: { heard: { atLeast: 1 } } },
        acceptable: { heard: { atLeast: 1 } },
        usesHistory: true,
        tone: 'plain',
        answer: ['answer-at-least-true'],
        goes: 'stairs',
      },
    },
  },

  'today-then': {
    says: [{ angry: 'today-hot', tense: 'today-tense', guarded: 'today-calm', settled: 'today-calm' }],
    thought: 'I could tell Basia today. I could sleep.',
    hint: 'He’s calmer. What is he holding that you gave him?',
    acceptableSeconds: 12,
    silence: { first: 'stake-silence', second: 'stake-silence-again' },
    replies: {
      a: {
        text: 'Nothing at all. Leave it with me, Marek, and you’ll be back on by tonight.',
        shows: ['over-promise'],
        whatTheyHeard: 'By tonight. I’m writing that on the wall.',
        whyTempting:
          'You’ve said today, he is softer for it, and it would be cruel to row back. So the promise grows an hour.',
        commits: [{ what: 'Back on by tonight', clause: 'no-promise-of-repair-time' }],
        tone: 'warm',
        answer: ['answer-by-tonight'],
        goes: 'stairs',
      },
      b: {
        text: 'All I need today is the postcode and a number to ring. Then we’ll get it moving.',
        shows: ['verify-with-reason'],
        whatTheyHeard: 'They’ve got my postcode. They send me bills.',
        whyTempting:
          'He asked what you need, and it’s what the form needs. All of it is on the screen in front of you.',
        asksRetelling: true,
        tone: 'plain',
        answer: ['answer-on-your-screen'],
        goes: 'stairs',
      },
      c: {
        text: 'Sorry, I said today before I’d looked. First tell me what it’s stopping you doing.',
        shows: ['ask-impact'],
        change: {
          heat: 8,
          trust: -6,
          because:
            'He had believed it for ten seconds; taking it back now costs a little and saves the evening',
        },
        whatTheyHeard: 'So not today. Well. She told me before nine o’clock, at least.',
        whyStrong:
          'It’s the dearest line here and the cheapest it will ever be. Every minute he believes it, the price goes up.',
        expert: true,
        tone: 'plain',
        answer: ['answer-not-today'],
        goes: 'stairs',
        sets: ['debt-called'],
      },
      d: {
        text: 'Only a bit of patience while this loads. These things do take a moment, I’m afraid.',
        shows: ['calm-down-command'],
        whatTheyHeard: 'Patience. She actually said patience.',
        whyTempting:
          'It’s honest about the screen, and it’s the phrase we all reach for. It asks him for the one thing he has run out of.',
        tone: 'light',
        answer: ['answer-patience'],
        goes: 'stairs',
      },
    },
  },

  stairs: {
    says: [
      { when: { flags: { all: ['stake-out'] } }, say: 'stairs-repeat' },
      {
        when: { flags: { all: ['slot-offered'], none: ['stake-out'] }, heat: { atMost: 75 } },
        say: 'stairs-muttered',
      },
      {
        when: {
          any: [
            { flags: { none: ['slot-offered', 'stake-out'] } },
            { flags: { none: ['stake-out'] }, not: { heat: { atMost: 75 } } },
          ],
        },
        say: {
          furious: { mild: 'stairs-furious', firm: 'stairs-furious', full: 'stairs-furious-full' },
          angry: 'stairs-furious',
          tense: 'stairs-tense',
          guarded: 'stairs-calm',
          settled: 'stairs-calm',
        },
      },
    ],
    thought: 'Every two hours I stand outside her door with my socks on and listen.',
    hint: 'One word in that was a name.',
    cues: [
      { kind: 'stake', need: 'fall-alarm' },
      { kind: 'need', need: 'fall-alarm' },
      { kind: 'vulnerability' },
    ],
    acceptableSeconds: 12,
    silence: { first: 'stake-silence', second: 'stake-silence-again' },
    replies: {
      a: {
        text: 'Basia’s thing: is that an alarm that needs this line?',
        shows: ['ask-impact'],
        whatTheyHeard: 'She caught the name. Nobody has asked about the name.',
        whyStrong:
          'You gave him back his own words as a question. It takes four seconds, and everything that can be done today hangs on the answer.',
        expert: true,
        tone: 'plain',
        goes: 'alarm',
        reveals: ['fall-alarm'],
      },
      b: {
        text: 'Up and down all night, that must be exhausting. I do understand.',
        shows: ['name-emotion'],
        change: { heat: 13, trust: -14, because: 'He had named somebody, and it was himself he got back' },
        whatTheyHeard: 'She’s sorry I’m tired. She didn’t ask what I’m up for.',
        whyTempting:
          'It’s kind and it’s right: he is exhausted. It answers the stairs and walks past what’s at the top of them.',
        tone: 'warm',
        answer: [{ angry: 'answer-put-on-wall', tense: 'answer-it-is-a-bit' }],
        goes: 'past-it',
      },
      c: {
        text: 'I’m sorry about the nights. Would Saturday be any easier for you?',
        shows: ['premature-fix'],
        whatTheyHeard: 'Saturday. That’s three more of them.',
        whyTempting: 'You’re looking for a way that suits him. The nights are not a matter of diaries.',
        tone: 'warm',
        answer: ['answer-saturday'],
        goes: 'past-it',
      },
      d: {
        text: 'I can see why. And which lights on the router are on at the minute?',
        shows: ['ignore-cue'],
        change: { heat: 5, because: 'Priya asked about the lights on Monday, and that ended in a restart' },
        whatTheyHeard: 'I’ve told her about the stairs, and she wants the hall cupboard.',
        whyTempting:
          'The sooner the form is done the sooner he’s off those stairs, and you want that for him. It asks after a lamp on a wall when he had just named a person.',
        tone: 'warm',
        answer: ['answer-lights'],
        goes: 'past-it',
      },
    },
  },

  'past-it': {
    says: [
      {
        furious: { mild: 'past-furious', firm: 'past-furious', full: 'past-furious-full' },
        angry: 'past-furious',
        tense: 'past-tense',
        guarded: 'past-calm',
        settled: 'past-calm',
      },
    ],
    thought: 'That’s twice I’ve mentioned her. I’m not going to spell it.',
    hint: 'He has said it a second time, in other words. What is it for?',
    cues: [
      { kind: 'need', need: 'fall-alarm' },
      { kind: 'stake', need: 'fall-alarm' },
      { kind: 'vulnerability' },
    ],
    acceptableSeconds: 12,
    silence: { first: 'stake-silence', second: 'stake-silence-again' },
    replies: {
      a: {
        text: 'The thing she wears, who does it ring when it’s working?',
        shows: ['ask-impact'],
        whatTheyHeard: 'There. It only took two goes.',
        whyStrong:
          'A plain question about a plain thing. It’s about the button and not about her, so he can answer it.',
        expert: { heat: { atMost: 60 } },
        acceptable: { not: { heat: { atMost: 60 } } },
        tone: 'plain',
        answer: ['answer-rings-them'],
        goes: 'alarm',
        reveals: ['fall-alarm'],
      },
      b: {
        text: 'Tomorrow, twelve to six. Shall I book that in while we’re talking?',
        shows: ['give-timeline'],
        whatTheyHeard: 'When. I asked when, and she told me when. And that’s that.',
        whyTempting:
          'It’s the straight answer to what he asked last. What he asked last was not what he said first.',
        dated: true,
        commits: [{ what: 'An engineer tomorrow, 12 to 6', clause: 'engineer-tomorrow' }],
        tone: 'plain',
        answer: ['answer-book-it-in'],
        goes: ONWARD,
        sets: ['slot-offered'],
      },
      c: {
        text: 'A button round her neck? Is she poorly? What’s the matter with her?',
        shows: ['probe-private'],
        whatTheyHeard: 'She’s asking me for Basia’s chart.',
        whyTempting:
          'You’ve heard there’s somebody and you care how she is. What she has is hers; what it needs from the line is yours.',
        tone: 'warm',
        answer: ['answer-what-is-the-matter'],
        goes: ONWARD,
      },
      d: {
        text: 'So you don’t sleep, since if she falls there’s no one else to hear.',
        shows: ['reflect-meaning'],
        change: { distress: 5, because: 'In somebody else’s voice it sounds as bad as it is' },
        whatTheyHeard: 'That’s it. That’s what the nights are.',
        whyStrong:
          'You said out loud what he’s been circling. When he’s too hot for another question, this opens the same door.',
        expert: { not: { heat: { atMost: 60 } } },
        acceptable: { heat: { atMost: 60 } },
        tone: 'warm',
        answer: ['answer-listening'],
        goes: 'alarm',
        reveals: ['fall-alarm'],
      },
    },
  },

  alarm: {
    says: [
      {
        furious: 'alarm-hot',
        angry: 'alarm-hot',
        tense: 'alarm-tense',
        guarded: 'alarm-calm',
        settled: 'alarm-calm',
      },
    ],
    arrives: { heat: 4, distress: 6, because: 'Saying it aloud makes it true, and frightens him' },
    thought: 'I look at the blanket until it moves. Then I can go down again.',
    hint: 'He has told you all of it now. How does he know that you have it?',
    isUnhurried: true,
    acceptableSeconds: 20,
    silence: { first: 'stake-silence', second: 'stake-silence-again' },
    replies: {
      a: {
        text: 'She lay there till you got home? Oh, the poor thing. Did she break anything?',
        shows: ['probe-private'],
        whatTheyHeard: 'Why does the phone company want to know?',
        whyTempting:
          'It’s what you’d say to a neighbour, and you mean it. He rang about a line, and now he’s guarding her.',
        tone: 'warm',
        answer: ['answer-why-need'],
        goes: ONWARD,
      },
      b: {
        text: 'So for three nights you’ve been doing the alarm’s job. That’s what this is.',
        shows: ['reflect-meaning'],
        whatTheyHeard: 'Yes. Nobody’s put it like that. I hadn’t.',
        whyStrong:
          'It’s the truest thing said in the call so far, and while he’s burning, or if nobody has given him an inch yet, it comes first. Once he’s been heard, the list is what he’s short of.',
        expert: { not: WAS_HEARD },
        acceptable: WAS_HEARD,
        tone: 'warm',
        answer: ['answer-i-am-alarm'],
        goes: [{ to: 'here', when: { notShown: 'summarise-check' } }, ...ONWARD],
      },
      c: {
        text: 'No line, no pages sent, and Basia’s alarm can’t ring out. What have I missed?',
        shows: ['summarise-check'],
        whatTheyHeard: 'Three things, in order. I don’t have to say it a fourth time.',
        whyStrong:
          'One sentence turns a story into a list, and he can tick it. Whatever you offer next has something to stand on.',
        expert: { notShown: 'summarise-check', ...WAS_HEARD },
        acceptable: { any: [{ shown: 'summarise-check' }, { not: WAS_HEARD }] },
        tone: 'plain',
        answer: [
          {
            furious: 'answer-nothing-missed-hot',
            angry: 'answer-nothing-missed-hot',
            tense: 'answer-nothing-missed',
          },
        ],
        goes: ONWARD,
      },
      d: {
        text: 'That changes it. For an alarm, I can have a 4G box couriered to you today.',
        shows: ['small-step-now'],
        whatTheyHeard: 'A box. Today. Where was that on Monday?',
        whyStrong:
          'It’s the one thing in the book that fits, and you reached for it at once. If he’s had his story said back to him already it’s the best thing to do; if not, it’s a good answer a sentence early.',
        expert: { shown: 'summarise-check', ...WAS_HEARD },
        acceptable: { any: [{ notShown: 'summarise-check' }, { not: WAS_HEARD }] },
        dated: true,
        commits: [{ what: 'A 4G box by courier today', clause: '4g-box' }],
        tone: 'plain',
        answer: ['answer-a-box'],
        goes: 'what-box',
        sets: ['box-offered'],
      },
    },
  },
} as const satisfies Act;
