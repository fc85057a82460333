// What Mrs Bell says while the lower tariff is looked for, and of Winnie. Words and delivery only.

import type { Line } from '../../engine/scenario/line.types';

export const DISCOUNT_LINES = {
  terms: { caption: 'And what do they want for it? My *collar* size?', delivery: 'calm' },
  'answer-tin': {
    caption: 'I’ve a tin. It’s got *buttons* in it. And a bit of Pension Credit, since you’re looking.',
    delivery: 'cold',
  },
  'answer-six': {
    caption: 'Six! Read me the list and I’ll shout. Is *Pension Credit* on it? That’s me.',
    delivery: 'calm',
  },
  'answer-pop-me-down': {
    caption: '*Down* for what? I was always told to read it first.',
    delivery: 'calm',
  },
  'answer-cant-burn-it': {
    caption: 'I do. Winnie made me. She said, pride’s no good, Edith, you can’t *burn* it.',
    delivery: 'calm',
  },

  winnie: {
    caption:
      'Tuesdays with Winnie, it was cards first and then the forms. She’s in Dorset now, since September, in a place with a *lift*. You press, and it says doors closing. As if you hadn’t noticed.',
    delivery: 'calm',
  },
  'winnie-too': {
    caption:
      'Winnie and me, Tuesdays. Cards, and then whatever had come in a brown envelope. They’ve got her in Dorset, since September. There’s a lift that tells you doors *closing*. I said, Winnie, we know.',
    delivery: 'calm',
  },
  'winnie-hurt': {
    caption:
      'It was Winnie did the forms. Tuesdays, after the cards. She’s in Dorset, since September. There’s a lift, it says doors closing. I know how it *feels*.',
    delivery: 'cold',
  },
  'answer-hold-that-one': { caption: 'It’s held. I’m good at *holding*. Go on, then.', delivery: 'calm' },
  'answer-from-dorset': { caption: 'From *Dorset?* She’d want a tandem.', delivery: 'calm' },
  'answer-stop-me': { caption: 'Stop me, yes. I wish somebody’d stop the *lift*.', delivery: 'cold' },
  'answer-september': { caption: 'Yes. Well. That’s about the *size* of it.', delivery: 'tearful' },

  result: { caption: 'Well? Don’t give me a *drum* roll.', delivery: 'calm' },
  'answer-its-a-letter': {
    caption: 'In writing. I see. The last one had a picture of a *balloon*.',
    delivery: 'cold',
  },
  'answer-i-did-ask': { caption: 'I *did* ask. I’ve been asking since Sunday. How much?', delivery: 'calm' },
  'answer-a-fire': {
    caption: 'Seven! That’s a fire. That’s nearly a fire and a *half*.',
    delivery: 'calm',
  },
  'answer-beige': { caption: 'The same phone. Good. It’s *beige*. I’m fond of it.', delivery: 'calm' },

  ten: { caption: 'So is it the *ten?* You said ten. I’ve written ten.', delivery: 'calm' },
  'ten-tense': { caption: 'Is it the ten or *isn’t* it? I’ve got it here in pencil.', delivery: 'tense' },
  'answer-at-the-very-least': {
    caption: 'You said at the very *least*. I took it down. I took things down for a living.',
    delivery: 'cold',
  },
  'answer-sevens-real': {
    caption: 'Seven. I’ve crossed it out. Seven’s *real*, is it? Good.',
    delivery: 'calm',
  },
  'answer-quids-in': {
    caption: 'It’s three *quid* of difference. That’s a loaf, and something to put on it.',
    delivery: 'cold',
  },
  'answer-other-three': {
    caption: 'From *somewhere*. Harold used to say that about socks.',
    delivery: 'calm',
  },

  'would-you': {
    caption: 'And would you put it on? If you were me, with my chest, and this much *roof?*',
    delivery: 'calm',
  },
  'would-you-too': {
    caption: 'So should I put it on, do you think? I’ve a *chest*, you know. I come from a line of chests.',
    delivery: 'calm',
  },
  'answer-large-print': {
    caption: 'Post it. Large print, please. I’ve got glasses, but they make me look *clever*.',
    delivery: 'calm',
  },
  'answer-not-paying': { caption: 'You would. And who’d you send the *bill* to?', delivery: 'calm' },
  'answer-doctor': {
    caption: 'I’ve *got* a doctor. He’s about your age. He’s frightened of me.',
    delivery: 'cold',
  },
  'answer-only-the-telephone': {
    caption: 'There’s no *only* about a telephone, dear.',
    delivery: 'cold',
  },
  'hush-form': { caption: 'That’s a very *long* minute you’ve got there.', delivery: 'calm' },
} as const satisfies Record<string, Line>;
