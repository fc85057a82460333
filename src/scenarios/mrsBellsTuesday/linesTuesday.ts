// What Mrs Bell says about Tuesdays and telephone voices. Words and delivery only.

import type { Line } from '../../engine/scenario/line.types';

export const TUESDAY_LINES = {
  'tuesdays-cards': {
    caption:
      'It’s a long one, Tuesday. It used to be cards, with Winnie. She’s been in *Dorset* since September.',
    delivery: 'calm',
  },
  tuesdays: {
    caption: 'There’s been Callum since Sunday, and the young lady, and you. And you’re all three *paid*.',
    delivery: 'calm',
  },
  'tuesdays-too': {
    caption: 'You’re the first I’ve talked to today. There was the kettle, but it gets so *worked* up.',
    delivery: 'calm',
  },
  'tuesdays-shooed': {
    caption: 'I’ll not keep you. It’s only that you’re the first *today*, and there’s a lot of it left.',
    delivery: 'cold',
  },
  'answer-for-songs': {
    caption: 'Lonely’s for *songs*. It’s long, that’s what it is.',
    delivery: 'cold',
  },
  'answer-niece': {
    caption:
      'I’ve a niece. She sends me a text, and a lady with no *face* reads it out at six in the morning.',
    delivery: 'calm',
  },
  'answer-lines': {
    caption: 'I kept lines free for *seventeen years*, dear. I know what it sounds like.',
    delivery: 'cold',
  },
  'answer-lines-mild': { caption: 'Of course you do. I wouldn’t want to be *sat* on one.', delivery: 'cold' },
  'answer-lines-full': {
    caption: 'Free. I did seventeen years of it. I know when I’m being *pulled*.',
    delivery: 'cold',
  },
  'answer-not-a-pamphlet': {
    caption: 'On a *Tuesday?* Well. I thought you were going to give me a pamphlet.',
    delivery: 'calm',
  },

  'just-you': {
    caption: 'It’d be a stranger, though. Couldn’t it be *you?* You’ve a good telephone voice. I’m a judge.',
    delivery: 'calm',
  },
  'just-you-alone': {
    caption:
      'Now, you could ring me. You’ve a good telephone voice. I ought to know, I was a *judge* of them.',
    delivery: 'calm',
  },
  'answer-modest': {
    caption: 'More to *say?* I’ve got that. I want somebody to say it to.',
    delivery: 'calm',
  },
  'answer-id-notice': {
    caption: 'I *would* notice. I’d not say, but I’d notice. Go on, then. Ask them.',
    delivery: 'calm',
  },
  'answer-one-person': {
    caption: 'One person. The same one each time? Well, you can *ask*.',
    delivery: 'calm',
  },
  'answer-ask-for-joel': {
    caption: 'Joel. Any time. I’ll put that in the *book*, then.',
    delivery: 'calm',
  },
  'answer-bishop': {
    caption: 'Strict! I once put a bishop through to a betting shop. I wasn’t *strict*.',
    delivery: 'calm',
  },

  who: { caption: 'And who’ll I get? If she’s *bright*, I’m putting the phone down.', delivery: 'calm' },
  'who-too': { caption: 'Who is it, then, that I’d get? I don’t want anybody *bright*.', delivery: 'calm' },
  'answer-one-who-isnt': { caption: 'One who *isn’t*. I’ll say that to them. Friday.', delivery: 'calm' },
  'answer-never-met-one': { caption: 'Lovely. You’ve never *met* one, have you?', delivery: 'calm' },
  'answer-get-off': {
    caption: 'So I can get *off*. That’s good to know before you get on.',
    delivery: 'calm',
  },
  'answer-not-the-kitchen': {
    caption: 'A listener who answers *back*. Put that. Have you put that?',
    delivery: 'calm',
  },

  'you-said': {
    caption: 'And then there’s you. Any time, you said, ask for Joel. What time are you *best?*',
    delivery: 'calm',
  },
  'you-said-tense': {
    caption: 'You said any time. Ask for Joel. So, what *time* is any time?',
    delivery: 'tense',
  },
  'answer-mornings': { caption: 'Mornings. I’ll have the kettle *on* for you.', delivery: 'calm' },
  'answer-any-one': { caption: 'Any one. Yes. That’s who I *usually* get.', delivery: 'cold' },
  'answer-on-the-step': {
    caption: 'Well. I’d sooner be told. This Kettle Line, then. *Friday*, you say.',
    delivery: 'calm',
  },
  'answer-down-the-path': { caption: 'I see. I’ll put *perhaps*. In pencil.', delivery: 'cold' },
  'hush-tuesday': { caption: 'That’s all right. I’ve got till *Wednesday*.', delivery: 'calm' },
} as const satisfies Record<string, Line>;
