// What Clive says to hold, transfer, silence and the steps of a polite close. Words and delivery only.

import type { Line } from '../../engine/scenario/line.types';

export const CONTROL_LINES = {
  'hold-asked': { caption: 'Two minutes. I’ll start the *clock*.', delivery: 'cold' },
  'hold-asked-hot': { caption: 'Oh, the *music*. I know this one.', delivery: 'angry' },
  'hold-asked-cool': { caption: 'Go on. Go and look.', delivery: 'calm' },
  'hold-unasked': { caption: 'Hello? They’ve put me on *hold*.', delivery: 'angry' },
  'hold-kept': { caption: 'Two minutes. To the *second*.', delivery: 'cold' },
  'hold-kept-cool': { caption: 'Still here.', delivery: 'calm' },
  'hold-late': { caption: 'I’ve had a birthday since you *went*.', delivery: 'angry' },
  'hold-late-cool': { caption: 'That was more than two.', delivery: 'cold' },
  'silent-once': { caption: 'Are you *there?*', delivery: 'cold' },
  'silent-twice': { caption: 'No, don’t mind *me*.', delivery: 'cold' },
  'sum-right': { caption: 'Yes. That’s what you *said*.', delivery: 'tense' },
  'sum-right-cool': { caption: 'That’s it. All down.', delivery: 'calm' },
  'sum-slot': { caption: 'One engineer. Thursday. Right.', delivery: 'tense' },
  'sum-nothing': { caption: 'So it’s red. I *rang* with that.', delivery: 'cold' },
  'step-friday': { caption: 'Friday. Go on, then.', delivery: 'calm' },
  'step-friday-hot': { caption: 'Friday. I’ll not hold my *breath*.', delivery: 'cold' },
  'step-first-visit': { caption: 'Thursday. You found that *late*.', delivery: 'cold' },
  'last-no': { caption: 'No. That’ll do.', delivery: 'calm' },
  'last-no-hot': { caption: 'Only the *broadband*.', delivery: 'cold' },
  'brought-on': { caption: 'As long as I’m not starting from the *top*.', delivery: 'tense' },
  'brought-on-hot': { caption: 'Somebody else. At *last*.', delivery: 'cold' },
  'put-through': { caption: 'Through to *who?* Hello?', delivery: 'angry' },
  'told-ending': { caption: 'You’re *not*. You’re actually…', delivery: 'cold' },
  'told-passing': { caption: 'Ellis. Right. Put *Ellis* on.', delivery: 'cold' },
} as const satisfies Record<string, Line>;
