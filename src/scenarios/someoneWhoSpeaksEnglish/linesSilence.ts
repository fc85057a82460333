// What Clive says into a silence, and on ringing off into one. Words and delivery only.

import type { Line } from '../../engine/scenario/line.types';

export const SILENCE_LINES = {
  'silent-hello': { caption: '*Hello?*', delivery: 'cold' },
  'silent-reading': { caption: 'Are you reading something?', delivery: 'calm' },
  'silent-waiting': { caption: 'I’m still waiting.', delivery: 'cold' },
  'silent-suit-you': { caption: 'Suit *yourself*.', delivery: 'cold' },
  'silent-thought-so': { caption: 'No answer. I thought *not*.', delivery: 'cold' },
  'silent-not-a-word': { caption: 'Not a *word*.', delivery: 'cold' },
  'silent-count': { caption: 'I’ll count to five. *One*.', delivery: 'cold' },
  'silent-kettle': { caption: 'I’ve things to do. Are you there or *not?*', delivery: 'calm' },
  'silent-putting-down': { caption: 'I’m putting this *down*, then.', delivery: 'cold' },
  'silent-cant-sit': { caption: 'I can’t sit here all day.', delivery: 'calm' },
  'end-no-answer': { caption: 'Nobody there. *Typical*.', delivery: 'cold' },
  'end-no-answer-cool': { caption: 'Gone. I’ll ring again tomorrow.', delivery: 'calm' },
} as const satisfies Record<string, Line>;
