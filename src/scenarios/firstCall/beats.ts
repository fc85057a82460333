// Three turns: the letter, which numbers, the reading. Every reply leads on, and whatever was said he rings off kindly.

import type { Beat } from '../../engine/scenario/beat.types';
import type { FirstCall } from './names';

export const BEATS = {
  letter: {
    says: ['opens-letter', 'opens-morning'],
    thought: 'I’ve the letter, the pen and the meter in front of me. I only want somebody to ask.',
    hint: 'He told you two things. One of them was not about the letter.',
    isUnhurried: true,
    replies: {
      a: {
        text: 'I can see that call here, and I’m sorry it was cut off. What does the letter ask for?',
        shows: ['specific-apology', 'open-question'],
        change: { heat: -6, because: 'The cut-off call was what he had waited to say' },
        whatTheyHeard: 'They know about this morning. Good. Then the letter.',
        whyStrong:
          'You took up the thing he had waited twelve minutes to say, and then asked one question. Try “I’m sorry that…” with what happened in it.',
        expert: true,
        usesHistory: true,
        tone: 'plain',
        answer: ['heard-sorry'],
        goes: 'numbers',
      },
      b: {
        text: 'Thank you for ringing about the letter. What is the reading on the meter today, please?',
        shows: ['ignore-cue'],
        change: { heat: 2, because: 'He is asked for what he rings to find out' },
        whatTheyHeard: 'Did they hear what I said about this morning?',
        whyTempting:
          'It’s polite and it gets to the point. He hasn’t got to that point yet, and the cut-off call is still in his ear. One sentence on it first costs five seconds.',
        tone: 'plain',
        answer: ['heard-reading'],
        goes: 'numbers',
      },
      c: {
        text: 'Yes, it gets busy here in the mornings and a line can drop. What does the letter ask for?',
        shows: ['minimise'],
        whatTheyHeard: 'It was nothing much, then. It was my morning.',
        whyTempting:
          'It’s true and it explains it. To him it says that twelve minutes are normal. “That shouldn’t have happened” says the same without making it small.',
        tone: 'plain',
        answer: ['heard-busy'],
        goes: 'numbers',
      },
      d: {
        text: 'Twelve minutes is a long wait to be cut off after. What does the letter ask for?',
        shows: ['reflect-content'],
        change: { heat: -2, because: 'He hears his own figure' },
        whatTheyHeard: 'Twelve minutes. They got that.',
        whyStrong:
          'You said back the part that had bothered him, in his figure. An apology would have done a little more.',
        acceptable: true,
        tone: 'plain',
        answer: ['heard-wait'],
        goes: 'numbers',
      },
    },
  },

  numbers: {
    says: [{ settled: 'numbers-even', guarded: 'numbers-even', tense: 'numbers-short' }],
    thought: 'If I give them the wrong ones it comes back, like last year.',
    hint: 'He has asked one thing, and got another one wrong.',
    isUnhurried: true,
    replies: {
      a: {
        text: 'Only the black ones, from left to right. And it’s Friday the 20th, so you have a week.',
        shows: ['explain-plainly', 'give-timeline'],
        change: { heat: -7, because: 'It answers the one thing he rang to ask' },
        whatTheyHeard: 'Black, left to right. And I’ve a week.',
        whyStrong:
          'It answers what he asked in the first five words, and it takes a worry away that he had made himself. The answer first, then the rest.',
        expert: true,
        dated: true,
        tone: 'plain',
        answer: ['heard-black'],
        goes: 'reading',
      },
      b: {
        text: 'There’s a drawing of that on page two of the letter. It shows you which ones are which.',
        shows: ['policy-wall'],
        whatTheyHeard: 'Read your letter. That’s what I’m being told.',
        whyTempting:
          'It’s right, and next year he could find it himself. He has rung because the letter didn’t do it. Answer first, and then say where it’s written.',
        tone: 'plain',
        answer: ['heard-page'],
        goes: 'reading',
      },
      c: {
        text: 'There’s no need to worry about that, most people get it right. Just read out what you see.',
        shows: ['minimise'],
        change: { heat: -5, because: 'He is patient, and it is kindly meant' },
        whatTheyHeard: 'Most people. I got it wrong last year.',
        whyTempting:
          'It’s meant to make it easy. He asked which ones, and he still doesn’t know. “The black ones” would have made it easy.',
        tone: 'warm',
        answer: ['heard-worry'],
        goes: 'reading',
      },
      d: {
        text: 'Black and red, and it doesn’t say which. Is it the red ones that you’re not sure of?',
        shows: ['reflect-content'],
        whatTheyHeard: 'That’s it, the red ones.',
        whyStrong: 'He hears that you have understood. He still had to work out the answer himself.',
        acceptable: true,
        tone: 'plain',
        answer: ['heard-red'],
        goes: 'reading',
      },
    },
  },

  reading: {
    says: [{ settled: 'reading-even', guarded: 'reading-even', tense: 'reading-short' }],
    thought: 'Five numbers. Now somebody should say them back.',
    hint: 'How would he know that you wrote down the right ones?',
    isUnhurried: true,
    sets: ['has-read'],
    replies: {
      a: {
        text: 'Zero, zero, four, eight, two. You get a text by five to confirm it. Goodbye, Mr Okafor.',
        shows: ['recap-confirm', 'give-timeline'],
        change: { heat: -3, because: 'He hears his own figures said back' },
        whatTheyHeard: 'The same five numbers, and it’ll be in writing.',
        whyStrong:
          'You said back what he gave you and told him what comes next. Then you said goodbye, so he knew it was over.',
        expert: true,
        recap: ['what', 'when'],
        dated: true,
        commits: [{ what: 'A text to confirm the reading, by five', clause: 'text-by-five' }],
        tone: 'plain',
        answer: ['heard-text'],
        goes: 'read',
      },
      b: {
        text: 'That’s all I need, and I’ve put it in for today. Thank you for ringing back. Goodbye.',
        shows: ['warm-wrap'],
        whatTheyHeard: 'They’ve got it, I think.',
        whyStrong:
          'It’s friendly and it ends. Saying the five numbers back would have let him stop wondering.',
        acceptable: true,
        tone: 'warm',
        goes: 'read',
      },
      c: {
        text: 'Thank you, that’s in. Next time the website is quicker, so you won’t have to wait. Goodbye.',
        shows: ['blame-customer'],
        change: { heat: -8, because: 'It is said kindly, and he has what he rang for' },
        whatTheyHeard: 'I should have done it another way.',
        whyTempting:
          'It saves him the wait. It’s also the last thing he hears, and it says that ringing was his mistake.',
        tone: 'plain',
        answer: ['heard-website'],
        goes: 'read',
      },
      d: {
        text: 'I have that. And is there anything about your bill or your tariff that I can look at, too?',
        shows: ['yes-no-transition'],
        whatTheyHeard: 'No, only the meter. Did they get the numbers?',
        whyTempting:
          'It’s what the last line of many scripts says. He told you at the start that it was only the meter.',
        tone: 'plain',
        answer: ['heard-else'],
        goes: 'read',
      },
    },
  },
} as const satisfies Record<FirstCall['beat'], Beat<FirstCall>>;
