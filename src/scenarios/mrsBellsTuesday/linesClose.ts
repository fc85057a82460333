// What Mrs Bell says to the calendar, to one more story and to goodbye. Words and delivery only.

import type { Line } from '../../engine/scenario/line.types';

export const CLOSE_LINES = {
  calendar: {
    caption: 'Now let me get the calendar. It’s a *donkey* for February. What am I writing?',
    delivery: 'calm',
  },
  'calendar-nothing': {
    caption: 'I’ve the calendar here. It’s a *donkey* for February. Is there anything for me to write on it?',
    delivery: 'calm',
  },
  'answer-skegness': {
    caption: 'Mine’s got a *hat* on. I’ve still got the pencil up, dear.',
    delivery: 'calm',
  },
  'answer-two-squares': {
    caption: 'The first of March. Friday, eleven. And 0552, I’ll put that in the *corner*.',
    say: 'The first of March. Friday, eleven. And oh five five two, I’ll put that in the *corner*.',
    delivery: 'calm',
  },
  'answer-one-square': {
    caption: 'Twenty-four, the first of March. There. It *fits*.',
    delivery: 'calm',
  },
  'answer-friday-square': { caption: 'Friday, eleven. I’ll put it on his *ear*.', delivery: 'calm' },
  'answer-id-wondered': { caption: 'Thirty-one. Yes. I’d got that *far*.', delivery: 'calm' },
  'answer-forget-it': { caption: 'Forget it. Yes. I’m supposed to be *against* that.', delivery: 'calm' },
  'answer-in-a-letter': {
    caption: 'The same address since nineteen sixty-nine. Is it the *balloon* again?',
    delivery: 'calm',
  },

  'one-more-drone': {
    caption: 'Before you go. I never told you what the drone brought *down*.',
    delivery: 'calm',
  },
  'one-more-shooed': {
    caption: 'I’ll be quick. It’s only that I never said what the drone brought *down*.',
    delivery: 'cold',
  },
  'one-more-dairy': {
    caption: 'Before you go. I never told you about the exchange, and the man who wanted the *dairy*.',
    delivery: 'calm',
  },
  'answer-coat-on': { caption: 'You *suppose*. Are you going, or aren’t you?', delivery: 'calm' },
  'answer-theres-a-tuesday': {
    caption: 'For a Tuesday. All right. No, it’s all down. He’s *covered* in it, poor donkey.',
    delivery: 'calm',
  },
  'answer-before-im-off': {
    caption: 'You’ve stopped me on the *platform*. No, it’s all down.',
    delivery: 'calm',
  },
  'answer-sock': {
    caption:
      'A *sock*. Out of the gutter. It was Harold’s, it had been up there since the nineties. I’ve washed it. Now then.',
    delivery: 'calm',
  },
  'answer-gave-him-mine': {
    caption: 'He rang for the dairy, and I gave him *my* number. That was Harold. Now then.',
    delivery: 'calm',
  },
  'answer-got-it-now': {
    caption: 'Now I’ve got it. It’s on his *nose*. So, where was I?',
    delivery: 'calm',
  },
  'answer-middle-of-a-word': { caption: 'Oh. Well. It was only about the…', delivery: 'cold' },

  plug: {
    caption:
      'You’ve been very patient. I’d have had you off at three minutes. We’d a *plug* for it, and you just pulled.',
    delivery: 'calm',
  },
  'plug-cool': {
    caption: 'Well. You’ll have others waiting. On the exchange we’d a *plug* for it. You just pulled.',
    delivery: 'cold',
  },
  'answer-keep-warm': { caption: 'The rest of it. Yes. There’s a lot of *rest*.', delivery: 'calm' },
  'answer-gently': { caption: 'That’s how it’s *done*. Good morning, caller.', delivery: 'calm' },
  'answer-gently-march': {
    caption: 'I’ll be looking. I’ve my glasses *on*. Good morning, caller.',
    delivery: 'calm',
  },
  'answer-gently-thursday': { caption: 'It might. It *might* nag. Good morning, dear.', delivery: 'calm' },
  'answer-cheerio': { caption: 'Is that me you’re asking, or *you?*', delivery: 'calm' },
  'answer-next-please': { caption: 'Next, *please*. I know that one.', delivery: 'cold' },

  'end-warm': {
    caption: 'Tell Callum it’s a *wicker* basket on the front. He’ll want to know.',
    delivery: 'calm',
  },
  'end-met': { caption: 'I’ll go and see about that *fire*.', delivery: 'calm' },
  'end-missed': { caption: 'Well, that’s ten more minutes gone. I’ll do my *buttons* up.', delivery: 'calm' },
  'end-hanging': { caption: 'Goodbye. Goodbye. I’ll just… no. *Goodbye*, dear.', delivery: 'cold' },
  'end-short': { caption: 'Hello? *Well*. I used to do it faster.', delivery: 'cold' },
  'end-rang-off': { caption: 'Then I’ll free *yours*. Good morning to you.', delivery: 'cold' },
  'end-enough': { caption: 'I think I’ll ring off now, while it’s still *my* idea.', delivery: 'cold' },
  'end-cut-off': { caption: 'Hello? Oh. That’s the *click*. I know the click.', delivery: 'cold' },
  'hush-donkey': { caption: 'He’s looking at me, this donkey. Say *something*.', delivery: 'calm' },
} as const satisfies Record<string, Line>;
