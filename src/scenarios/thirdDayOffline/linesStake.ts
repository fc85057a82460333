// What Marek says while the stake comes out, or does not. Words and delivery only.

import type { Line } from '../../engine/scenario/line.types';

export const STAKE_LINES = {
  'so-what-furious-full': {
    caption:
      'So what are you going to *do* about it? And don’t say restart the router. I could restart that thing *blind*.',
    delivery: 'shouting',
  },
  'so-what-furious': {
    caption:
      'So what are you going to *do* about it? And don’t say restart the router. I could restart that thing *blind*.',
    delivery: 'angry',
  },
  'so-what-angry': { caption: 'Right. So what are you *actually* going to do about it?', delivery: 'angry' },
  'so-what-tense': { caption: 'Okay. So what happens now?', delivery: 'tense' },
  'so-what-calm': { caption: 'So what can you do, then? Honestly.', delivery: 'calm' },

  'answer-stopping': {
    caption: 'What’s it *stopping*? I’m paid by the page. So, work.',
    delivery: 'tense',
  },
  'answer-told-you': { caption: 'I just *told* you what. Were you typing?', delivery: 'angry' },
  'answer-heard-on-monday': {
    caption: 'Tomorrow. Between twelve and six. I heard that on *Monday*.',
    delivery: 'angry',
  },
  'answer-slot-tense': {
    caption: 'Tomorrow. Twelve to six. Yeah. That’s what she *said*.',
    delivery: 'tense',
  },
  'answer-notes-so': { caption: 'Yes. Yes. And Tuesday he said twenty-four hours. *So?*', delivery: 'tense' },
  'answer-notes-short': {
    caption: 'Yes. Yes. All true. And you’ve stopped at the *router*.',
    delivery: 'tense',
  },
  'answer-today-then': { caption: 'Today. Okay. *Today.*', delivery: 'tense' },

  'monday-furious-full': {
    caption: 'Twelve to six, she said! I stayed in! *Nobody came!* So what’s different about yours?',
    delivery: 'shouting',
  },
  'monday-furious': {
    caption: 'Twelve to six, she said. I stayed in. *Nobody came.* So what’s different about yours?',
    delivery: 'angry',
  },
  'answer-at-least-true': { caption: 'Well. At least that’s *true*.', delivery: 'angry' },
  'answer-a-text': { caption: 'I had a text on Monday. It said you *value* me.', delivery: 'angry' },
  'answer-doing-to-me': {
    caption: 'What’s it doing to me? Forty pages late, that’s what.',
    delivery: 'angry',
  },
  'answer-no-link': { caption: 'Now it’s *my* fault. A link. I’ve no *internet*.', delivery: 'angry' },

  'today-hot': { caption: 'So what do you need from *me*? Quick, I’m on pay-as-you-go.', delivery: 'tense' },
  'today-tense': { caption: 'So what do you need from me?', delivery: 'tense' },
  'today-calm': { caption: 'Thank God. So what do you need from me?', delivery: 'calm' },
  'answer-not-today': {
    caption: 'So *not* today. Right. You nearly had me. Work, it’s stopping.',
    delivery: 'cold',
  },
  'answer-on-your-screen': {
    caption: 'It’s all on your screen. Same house, same number, same *wires*.',
    delivery: 'tense',
  },
  'answer-by-tonight': { caption: 'By tonight. I’ll hold you to that. I will.', delivery: 'tense' },
  'answer-patience': { caption: 'Patience. You’ve had *three days* of it.', delivery: 'angry' },

  'stairs-furious-full': {
    caption: 'And Basia’s thing doesn’t work, so I’m up and down those stairs *all night*! All night!',
    delivery: 'shouting',
  },
  'stairs-furious': {
    caption: 'And Basia’s thing doesn’t work, so I’m up and down the stairs *all night*.',
    delivery: 'angry',
  },
  'stairs-tense': {
    caption: 'And Basia’s thing doesn’t work. So I’m up and down the stairs all *night*.',
    delivery: 'tense',
  },
  'stairs-calm': {
    caption: 'It’s not just the work. Basia’s thing’s off. I’m up and down the stairs all night.',
    delivery: 'calm',
  },
  'stairs-muttered': {
    caption: 'And that’s another night on the stairs, with Basia’s thing off.',
    delivery: 'cold',
  },
  'stairs-repeat': {
    caption: '*Basia.* Her thing’s dead. I’m on those stairs all night.',
    delivery: 'tense',
  },

  'answer-put-on-wall': { caption: 'Exhausting. Thank you. I’ll put that on the *wall*.', delivery: 'cold' },
  'answer-it-is-a-bit': { caption: 'It is. Yeah. It is, a bit.', delivery: 'calm' },
  'answer-saturday': { caption: '*Saturday?* It’s Wednesday.', delivery: 'angry' },

  'past-furious': {
    caption: 'She’s up there with a dead button round her neck. So when is it *fixed*?',
    delivery: 'angry',
  },
  'past-furious-full': {
    caption: 'She’s up there with a dead button round her neck! So *when* is it fixed?',
    delivery: 'shouting',
  },
  'past-tense': {
    caption: 'Only she’s got a dead button round her neck up there. So when’s it fixed?',
    delivery: 'tense',
  },
  'past-calm': {
    caption: 'It’s that button of hers. It just sits there, dead. So when’s it fixed, do you think?',
    delivery: 'calm',
  },
  'answer-rings-them': { caption: 'It rings *them*. The alarm people. Or it did.', delivery: 'tense' },
  'answer-book-it-in': {
    caption: 'Book it in. Book it. She’ll still be lying up *there*.',
    delivery: 'cold',
  },
  'answer-listening': { caption: 'Yeah. Listening for a thump. That’s my nights.', delivery: 'tense' },
  'answer-what-is-the-matter': {
    caption: 'What’s the matter with her is *you*. And that’s all you’re getting.',
    delivery: 'angry',
  },

  'alarm-hot': {
    caption:
      'It’s her *fall alarm*. My mother-in-law. She’s eighty-one. She went down in March and lay there till I got home. The button rings out through your line. So I set a clock. Every two hours. I go up and I look.',
    delivery: 'angry',
  },
  'alarm-tense': {
    caption:
      'It’s a fall alarm. She’s my mother-in-law, she’s eighty-one. She went down in March and lay there till I got home. It rings out through your line. So I set a clock. Every two hours, I go up and look.',
    delivery: 'tense',
  },
  'alarm-calm': {
    caption:
      'It’s a fall alarm. My mother-in-law. She went down in March, and she lay there till I got home. It rings out through the line. So I set a clock, every two hours. I go up. I look if the blanket moves.',
    delivery: 'tearful',
  },
  'answer-nothing-missed': { caption: 'No. That’s… no. That’s all of it.', delivery: 'tense' },
  'answer-nothing-missed-hot': { caption: 'Nothing. You’ve missed nothing. *Finally.*', delivery: 'angry' },
  'answer-a-box': { caption: 'A box. *Today.* Wait. What box?', delivery: 'tense' },
  'answer-why-need': {
    caption: 'Why do you *need* that? It’s a phone line. It’s not her chart.',
    delivery: 'cold',
  },
  'answer-i-am-alarm': { caption: 'Yeah. *I’m* the alarm. A very tired alarm.', delivery: 'tense' },

  'stake-silence': { caption: 'You still *there*?', delivery: 'tense' },
  'stake-silence-again': { caption: 'I can hear you breathing. Say something.', delivery: 'cold' },
} as const satisfies Record<string, Line>;
