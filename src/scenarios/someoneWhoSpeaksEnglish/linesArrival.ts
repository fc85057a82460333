// What Clive says before he has been told anything. Words and delivery only.

import type { Line } from '../../engine/scenario/line.types';

export const ARRIVAL_LINES = {
  'open-mild': {
    caption: 'Here we go. Is there anybody there I’ll be able to *follow?*',
    delivery: 'cold',
  },
  'open-firm': { caption: 'Here we go. Can I have someone who speaks *English?*', delivery: 'cold' },
  'open-full': {
    caption: 'Oh, here we *go*. Can I have someone who speaks *English?*',
    delivery: 'angry',
  },
  'opening-silence': { caption: 'Hello? No? It’s not a *hard* one.', delivery: 'cold' },
  'opening-silence-again': { caption: 'Well, the line’s dead *too*, then.', delivery: 'cold' },

  'answer-got-you': { caption: 'Routers are what you *do*. Well. I’m reassured.', delivery: 'cold' },
  'answer-born-here': { caption: 'Born here. I didn’t ask for your *certificate*.', delivery: 'cold' },
  'answer-somebody-else': { caption: 'Easier. Yes, I would. Who’ve you *got?*', delivery: 'cold' },
  'answer-fortnight': { caption: 'A fortnight. Two routers. And now *you*.', delivery: 'tense' },
} as const satisfies Record<string, Line>;
