// What Mrs Bell says about the cold, mostly by talking of something else. Words and delivery only.

import type { Line } from '../../engine/scenario/line.types';

export const COLD_LINES = {
  cardigans: {
    caption:
      'I’m careful, you see. Two cardigans and Harold’s hat. I don’t put it on till March now, it keeps the bill nice. Anyway, next door have got themselves a *drone*.',
    delivery: 'calm',
  },
  'cardigans-too': {
    caption:
      'I’ve a system. Two cardigans, Harold’s hat, and I don’t put it on till March. It keeps things nice. Now, did I say that next door have bought a *drone?*',
    delivery: 'calm',
  },
  'cardigans-hurt': {
    caption:
      'I manage, thank you. Two cardigans, and I don’t put it on till March. It keeps things nice. You won’t want to hear about the *drone*.',
    delivery: 'cold',
  },
  'answer-hardy': { caption: 'Hardy. Yes. They put that on *geraniums*.', delivery: 'calm' },
  'answer-number-plate': { caption: 'Well. You don’t miss *much*, do you.', delivery: 'calm' },
  'answer-everything': { caption: 'On the *bill*, yes. That’s everything on the bill.', delivery: 'calm' },
  'answer-where-i-can-see-it': {
    caption: 'Put like that it sounds *chilly*. Well. It is chilly.',
    delivery: 'calm',
  },

  drone: {
    caption:
      'It comes over at four, when it’s getting dark. It’ll be looking for *smoke*. I’ve the one fire, in the front, and I only sit *with* it.',
    delivery: 'calm',
  },
  'drone-too': {
    caption:
      'Every day at four, over my roof, in the dark. I hope it’s not come for *warmth*. I’ve one fire, and I only sit *with* it.',
    delivery: 'calm',
  },
  'drone-hurt': {
    caption:
      'It’s only a drone. It comes over at four, in the dark. I’ve one fire, and I only sit *with* it. You’ll be busy.',
    delivery: 'cold',
  },
  'answer-october': {
    caption: 'I’ve been eighty-three since *October*, dear. I’ve got the hang of it.',
    delivery: 'cold',
  },
  'answer-october-full': {
    caption: 'I’ve been eighty-three since October, and nobody’s told me to *pop* yet.',
    delivery: 'cold',
  },
  'answer-threw-it': { caption: 'The council. Yes. I’ll put them on my *list*.', delivery: 'calm' },
  'answer-only': { caption: 'Did I say only? I suppose I did say *only*.', delivery: 'calm' },
  'answer-three-letters': { caption: '*Yes*. There. It’s not as hard as it looks.', delivery: 'calm' },

  gas: {
    caption: 'It’s one or the other, isn’t it? The phone or the gas. And the gas never *rings*.',
    delivery: 'calm',
  },
  'gas-late': {
    caption: 'Oh, it’s off. It’s off till March. It’s the phone or the gas, and the gas never *rings*.',
    delivery: 'calm',
  },
  'gas-hurt': {
    caption: 'It’s one or the other, that’s all it is. The phone or the gas. And the gas never *rings*.',
    delivery: 'cold',
  },
  'gas-go-on': { caption: 'So, go on. What’s this *discount?*', delivery: 'calm' },
  'answer-harolds-hat': {
    caption: 'It’s a trilby. It’s been to Ascot, and it’s never had so much *wear*.',
    delivery: 'calm',
  },
  'answer-looking-for-what': { caption: 'Looking for *what?* You’ve gone very busy.', delivery: 'calm' },
  'answer-ten': { caption: 'Ten. Let me write that *down*. Ten.', delivery: 'calm' },
  'answer-arithmetic': { caption: 'It isn’t sad. It’s *arithmetic*.', delivery: 'cold' },
  'answer-a-yes-in-it': { caption: 'For just that? Then it’s a yes. Go and *see*.', delivery: 'calm' },
  'answer-caught-up': { caption: 'You were. Well, I’ve caught *up*. Go and see.', delivery: 'calm' },
  'answer-said-that': { caption: 'You said. And I’d said *go on*.', delivery: 'calm' },

  'swap-ears': {
    caption: 'Hold on, I’m swapping ears. My hand’s gone. It’s only the *cold*, it’s not you.',
    delivery: 'calm',
  },
  'swap-ears-too': {
    caption: 'Just a minute, I’ve dropped the pencil. I can’t feel it. It’s only the *cold*, it does that.',
    delivery: 'calm',
  },
  'answer-comfy': { caption: 'Comfy! I’ll have a look round for it.', delivery: 'calm' },
  'answer-either': { caption: 'Not till *noon?* I’d be on to the union.', delivery: 'calm' },
  'answer-at-the-door': {
    caption: 'Well. You took your *coat* off to ask me that, didn’t you?',
    delivery: 'calm',
  },
  'answer-big-buttons': {
    caption: 'I ran a board with three hundred holes in it. I don’t need a big *button*.',
    delivery: 'calm',
  },
  'hush-cardigan': { caption: 'I’ve done up a button while you were *thinking*.', delivery: 'calm' },
} as const satisfies Record<string, Line>;
