// What Mrs Bell says into a silence, and on ringing off into one. Words and delivery only.

import type { Line } from '../../engine/scenario/line.types';

export const SILENCE_LINES = {
  'silent-caller': { caption: 'Hello? Hello, *caller?*', delivery: 'calm' },
  'silent-kettle': { caption: 'Shall I go and put the kettle *on?*', delivery: 'calm' },
  'silent-row': { caption: 'That’s another row of knitting.', delivery: 'calm' },
  'silent-clock': { caption: 'I can hear my own *clock*.', delivery: 'calm' },
  'silent-table': { caption: 'I’ll put the receiver on the table. You *shout*.', delivery: 'calm' },
  'silent-still-not': { caption: 'Still nothing. You’re as bad as *Harold*.', delivery: 'calm' },
  'silent-lost-you': { caption: 'I think I’ve *lost* you, dear.', delivery: 'calm' },
  'on-sunday': { caption: 'Well, I’ll tell you *anyway*.', delivery: 'calm' },
  'on-after': { caption: 'You’ve gone quiet. So did *she*, when she heard.', delivery: 'calm' },
  'on-bill': { caption: 'Anyway. I’d better do the *bill*.', delivery: 'calm' },
  'on-careful': { caption: 'No. Well. There’s not much you can *say* to it.', delivery: 'calm' },
  'on-drone': { caption: 'I’ll tell you about the drone, then.', delivery: 'calm' },
  'on-tuesday': { caption: 'You’ve got things to do. I haven’t. It’s *Tuesday*.', delivery: 'calm' },
  'on-you': { caption: 'You don’t say much, but you don’t *hurry* me.', delivery: 'calm' },
  'on-a-thought': { caption: 'No. It was only a *thought*.', delivery: 'calm' },
  'on-see': { caption: 'I’ll see, when they ring. Now.', delivery: 'calm' },
  'on-forgotten': { caption: 'You’ve *forgotten*. Never mind.', delivery: 'calm' },
  'on-square': { caption: 'I’ll leave the square empty, then.', delivery: 'calm' },
  'on-another-time': { caption: 'Another time. You’ve *work* to do.', delivery: 'calm' },
  'end-no-answer': { caption: 'Gone. Well. I’ll ring again. I’ve the *number*.', delivery: 'calm' },
} as const satisfies Record<string, Line>;
