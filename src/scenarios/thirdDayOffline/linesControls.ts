// What Marek says to hold, transfer, silence and the steps of a polite close. Words and delivery only.

import type { Line } from '../../engine/scenario/line.types';

export const CONTROL_LINES = {
  'hold-asked': { caption: 'If it’s two, it’s two. I’ll be *watching*.', delivery: 'tense' },
  'hold-asked-hot': { caption: 'Hold. Of course. It’s what you’re *for*.', delivery: 'angry' },
  'hold-asked-calm': { caption: 'Yeah, okay. Go and look.', delivery: 'calm' },
  'hold-unasked': { caption: 'Hello? *Hello?* Is that music?', delivery: 'angry' },
  'hold-kept': { caption: 'Well. That was actually two *minutes*.', delivery: 'tense' },
  'hold-kept-calm': { caption: 'Yep. Still here.', delivery: 'calm' },
  'hold-late': { caption: 'I’ve had time to go *up* and come down again.', delivery: 'angry' },
  'hold-late-calm': { caption: 'That was longer than you said. Never mind.', delivery: 'cold' },
  'silent-once': { caption: 'Hello? Are you *there?*', delivery: 'tense' },
  'silent-twice': { caption: 'This is what it’s *like*. This. Nobody there.', delivery: 'cold' },
  'sum-right': { caption: 'Yes. That’s the lot. That’s what you *said*.', delivery: 'tense' },
  'sum-right-calm': { caption: 'Yeah. I’ve got all that down.', delivery: 'calm' },
  'sum-slot': { caption: 'Tomorrow. One engineer. Right.', delivery: 'tense' },
  'sum-nothing': { caption: 'So we’ve agreed it’s *broken*. Marvellous.', delivery: 'angry' },
  'step-thursday': { caption: 'Ring, then. I’ll pick up if it’s you.', delivery: 'calm' },
  'step-thursday-hot': { caption: 'Thursday. I’ve heard a lot of *days* this week.', delivery: 'tense' },
  'step-first-slot': { caption: 'First there is. Fine. *Fine.*', delivery: 'tense' },
  'last-no': { caption: 'No. Nothing’s off. Go on.', delivery: 'calm' },
  'last-no-hot': { caption: 'Apart from the *line?* No.', delivery: 'cold' },
  'brought-on': { caption: 'Okay. If you tell them, so I don’t *have* to.', delivery: 'tense' },
  'brought-on-hot': { caption: 'Somebody *else*. And you’ll tell them? All of it?', delivery: 'angry' },
  'put-through': { caption: 'Through? Through to *who?* I’ve just told you…', delivery: 'angry' },
  'told-ending': { caption: 'You’re *ending* it? Right. Four four one seven. Right.', delivery: 'cold' },
} as const satisfies Record<string, Line>;
