// What Mrs Bell says to hold, transfer, silence and the steps of a polite close. Words and delivery only.

import type { Line } from '../../engine/scenario/line.types';

export const CONTROL_LINES = {
  'hold-asked': { caption: 'Two minutes. I’ll time you. I’ve a *crossword*.', delivery: 'calm' },
  'hold-unasked': { caption: 'Hello? Oh. It’s the *pan pipes*.', delivery: 'cold' },
  'hold-kept': {
    caption: 'Two minutes to the *second*. You’d have made a telephonist.',
    delivery: 'calm',
  },
  'hold-late': {
    caption: 'I’ve had the whole of Vivaldi. He doesn’t *improve*.',
    delivery: 'cold',
  },
  'silent-once': { caption: 'Are you still there? I can hear your *chair*.', delivery: 'calm' },
  'silent-twice': { caption: 'I’ll hum, shall I, till you’re *ready?*', delivery: 'calm' },
  'sum-all': { caption: 'March, and Friday. Yes. I’ve got all *that*.', delivery: 'calm' },
  'sum-basic': { caption: 'Twenty-four, from March. That’s the *one*.', delivery: 'calm' },
  'sum-chat': { caption: 'Friday at eleven. And thirty-one *pounds*. Yes.', delivery: 'calm' },
  'sum-nothing': { caption: 'Oh. Are we at the *end?* I’d hardly sat down.', delivery: 'cold' },
  'step-ring': {
    caption: '0552. I’ll know what to *say*, then.',
    say: 'Oh five five two. I’ll know what to *say*, then.',
    delivery: 'calm',
  },
  'step-nothing': { caption: 'If it bothers me. It isn’t the *bill* that bothers me.', delivery: 'calm' },
  'last-no': { caption: 'No. It’s all down. Off you *go*.', delivery: 'calm' },
  'last-well': { caption: 'No. Well. No. It’s *kept* this long.', delivery: 'calm' },
  'bye-warm': { caption: 'Good morning, caller. That was *nicely* done.', delivery: 'calm' },
  'bye-plain': { caption: 'Goodbye, dear. Goodbye. *Goodbye*.', delivery: 'calm' },
  'told-ending': { caption: 'You’re *ending* it? Whatever did I say?', delivery: 'cold' },
  'brought-tariff': {
    caption: 'And you’ll tell them why, so that I don’t *have* to? Then yes.',
    delivery: 'calm',
  },
  'brought-tariff-blind': { caption: 'The tariff desk. Am I being *promoted?*', delivery: 'calm' },
  'brought-chat': { caption: 'Now? Well. I’ve got my *teeth* in. Go on.', delivery: 'calm' },
  'brought-chat-blind': {
    caption: 'A kettle line? I’ve *got* a kettle. What have I said?',
    delivery: 'cold',
  },
  'put-through': { caption: 'Through to *whom?* I used to ask that first.', delivery: 'cold' },
} as const satisfies Record<string, Line>;
