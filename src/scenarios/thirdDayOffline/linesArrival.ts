// What Marek says until somebody has read the notes. Words and delivery only.

import type { Line } from '../../engine/scenario/line.types';

export const ARRIVAL_LINES = {
  'open-angry': {
    caption: 'Third day. *Third.* And your app says no known issues, like I’m making it up.',
    delivery: 'angry',
  },
  'open-full': {
    caption: 'Third day. *Third!* And your app says no known issues, like I’m making it up!',
    delivery: 'shouting',
  },

  'answer-both-calls': { caption: 'Both? Well. That’s more than the *last* one had.', delivery: 'angry' },
  'answer-prove-it': {
    caption: '*Prove* it, yes. With screenshots. To a telephone company.',
    delivery: 'angry',
  },
  'told-angry': {
    caption:
      'Monday it’s restart the router. Tuesday it’s wait twenty-four hours. That was up *an hour ago*.',
    delivery: 'angry',
  },

  'told-angry-too': {
    caption: 'Restart it, says Monday. Wait a day, says Tuesday. Well, my day was up *an hour ago*.',
    delivery: 'angry',
  },

  'answer-yours': { caption: 'Yes. It *is* yours. Thank you.', delivery: 'tense' },
  'answer-fair-to-owen': { caption: 'Fair to *Owen*. And who’s being fair to me?', delivery: 'angry' },
  'answer-fair-to-owen-full': {
    caption: 'Fair to *Owen*! And who’s being fair to me?',
    delivery: 'shouting',
  },
  'answer-not-one': { caption: 'Not one. I sat by the phone like a *teenager*.', delivery: 'tense' },
  'answer-you-apologise': {
    caption: 'You apologise. You *all* apologise. You’re very good at it.',
    delivery: 'cold',
  },

  'test-furious-full': {
    caption: 'A line test. Owen did a line test! It *passed!* I’m on a *mobile*, in my kitchen!',
    delivery: 'shouting',
  },
  'test-furious': {
    caption: 'A line test. Owen *did* a line test. It passed. And I’m on a mobile in my kitchen.',
    delivery: 'angry',
  },
  'answer-one-can-read': {
    caption: 'Well. One of you can *read*, then.',
    delivery: 'angry',
  },
  'answer-not-explained': {
    caption: 'I don’t want it explained. I want it *on*.',
    delivery: 'angry',
  },
  'answer-said-it': {
    caption: 'I’d have said, you told me to wait, and I waited, and you made a *fool* of me.',
    delivery: 'angry',
  },
  'answer-one-thing': {
    caption: 'One thing at a time? I’ve had one thing for *three days*.',
    delivery: 'angry',
  },
  'answer-one-thing-full': {
    caption: 'One thing at a time? I’ve had *one thing* for three days!',
    delivery: 'shouting',
  },

  'start-angry': {
    caption:
      'From the *start*. Fine. Monday, ten past two, it dies. Priya says restart. I restart. Tuesday Owen says it’s passed, wait a day. I wait. I’ve forty pages due and I’m sending them from a supermarket. And Basia’s thing’s dead, so nights, I’m on the stairs. *There.* That’s your beginning.',
    delivery: 'angry',
  },
  'start-full': {
    caption:
      'From the *start?* Fine! Monday, ten past two, it dies. Priya says restart. I restart! Tuesday Owen says it’s passed, wait a day. I wait! I’ve forty pages due and I’m sending them from a supermarket! And Basia’s thing’s dead, so nights, I’m on the stairs. *There!* That’s your beginning.',
    delivery: 'shouting',
  },
  'answer-lights': { caption: 'The lights. Priya asked me about the *lights*.', delivery: 'angry' },
  'answer-you-missed': { caption: 'Yes, you missed something. You missed *her*.', delivery: 'tense' },
  'answer-rotten': { caption: 'Rotten. Yeah. That’s one word. So.', delivery: 'tense' },

  'arrival-silence': { caption: 'Hello? Have you gone as *well*?', delivery: 'angry' },
  'arrival-silence-again': { caption: 'Unbelievable. Even the phone’s offline.', delivery: 'cold' },
} as const satisfies Record<string, Line>;
