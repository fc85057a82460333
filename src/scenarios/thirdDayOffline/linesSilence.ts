// What Marek says into a silence, and on ringing off into one. Words and delivery only.

import type { Line } from '../../engine/scenario/line.types';

export const SILENCE_LINES = {
  'silent-lost': { caption: 'Have I lost you?', delivery: 'tense' },
  'silent-typing': { caption: 'I can’t hear any *typing*.', delivery: 'angry' },
  'silent-minutes': { caption: 'I pay for this by the minute, you know.', delivery: 'tense' },
  'silent-anything': { caption: 'Say something. *Anything*.', delivery: 'tense' },
  'silent-myself': { caption: 'I’m not ringing to talk to *myself*.', delivery: 'angry' },
  'silent-ten': { caption: 'Ten more seconds. Then I hang *up*.', delivery: 'cold' },
  'silent-gone-again': { caption: 'You’ve gone *again*.', delivery: 'cold' },
  'silent-the-line': { caption: 'I think it’s the line. Can you hear me at all?', delivery: 'calm' },
  'silent-one-last': { caption: 'One last go. *Hello?*', delivery: 'tense' },
  'silent-try-later': { caption: 'Okay. I’ll hang on a bit. Then I’ll try again later.', delivery: 'calm' },
  'end-no-answer-hot': { caption: 'Nobody. I ring up, and I get *nobody*.', delivery: 'angry' },
  'end-no-answer': { caption: 'You’re not there, are you. I’ll ring back.', delivery: 'cold' },
} as const satisfies Record<string, Line>;
