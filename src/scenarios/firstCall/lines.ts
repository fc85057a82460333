// What Peter Okafor says. Words and delivery only.
//
// His voice: one thing at a time, in the order it happened, with the figure. He has written it down. He never hurries and never
// jokes. Where he is wrong he says "my mistake", and where he is put off he gets shorter, not louder.

import type { Line } from '../../engine/scenario/line.types';

export const LINES = {
  'opens-letter': {
    caption: 'Hello. I’ve got a letter here, about reading my water meter.',
    delivery: 'calm',
  },
  'opens-morning': {
    caption: 'I rang this morning, too. I waited twelve minutes, and then the line went *dead*.',
    delivery: 'calm',
  },

  'heard-sorry': {
    caption: 'All right. Thank you. I wrote the time down, but it doesn’t matter now.',
    delivery: 'calm',
  },
  'heard-wait': { caption: 'It was. I wrote it down, half past nine.', delivery: 'calm' },
  'heard-reading': {
    caption: 'I don’t *know* what the reading is. That’s what I’m ringing about.',
    delivery: 'cold',
  },
  'heard-busy': {
    caption: 'Busy. Yes. I was told that this morning, for *twelve* minutes.',
    delivery: 'cold',
  },

  'numbers-even': {
    caption:
      'It says to send the reading by Friday, so that’s tomorrow. There are black numbers and red ones. It doesn’t say *which*.',
    delivery: 'calm',
  },
  'numbers-short': {
    caption: 'By Friday, it says. That’s tomorrow. Black numbers, red numbers, and nobody’s told me *which*.',
    delivery: 'tense',
  },

  'heard-black': { caption: 'Only the black. And it’s next Friday. My mistake, then.', delivery: 'calm' },
  'heard-red': {
    caption: 'Yes. The red ones move while I’m looking at them. So it’ll be the black.',
    delivery: 'calm',
  },
  'heard-page': {
    caption: 'I’ve *got* the letter in my hand. Page two. Well. The black ones, it says.',
    delivery: 'cold',
  },
  'heard-worry': {
    caption: 'I read you all of them last year, and you sent it *back*. I’ll give you the black ones.',
    delivery: 'tense',
  },

  'reading-even': {
    caption: 'Zero, zero, four, eight, two. Is that *all* you need?',
    delivery: 'calm',
  },
  'reading-short': { caption: 'Zero, zero, four, eight, two. Is that it *now?*', delivery: 'tense' },

  'heard-text': { caption: 'By five. I’ll look out for it.', delivery: 'calm' },
  'heard-website': { caption: 'I like to ask somebody. But I’ll write that down.', delivery: 'calm' },
  'heard-else': { caption: 'No. It was only the meter.', delivery: 'calm' },

  'bye-settled': { caption: 'Thank you for your help. Goodbye, then.', delivery: 'calm' },
  'bye-guarded': { caption: 'Right. That’s one thing done today. Thank you. Goodbye.', delivery: 'calm' },
  'bye-tense': { caption: 'Well, it’s done now, and I’m glad of that. Goodbye.', delivery: 'calm' },
  'bye-five': { caption: 'By five. That’s fine, I’m at home all day. Goodbye.', delivery: 'calm' },

  'still-there': { caption: 'Hello? I’m still *here*.', delivery: 'calm' },
} as const satisfies Record<string, Line>;
