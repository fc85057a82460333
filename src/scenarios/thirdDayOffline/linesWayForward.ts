// What Marek says while a way forward is looked for. Words and delivery only.

import type { Line } from '../../engine/scenario/line.types';

export const WAY_FORWARD_LINES = {
  'morning-furious': {
    caption: 'I want the *morning*. First thing. I’ve done your twelve to six.',
    delivery: 'angry',
  },
  'morning-furious-full': {
    caption: 'I want the *morning!* First thing! I’ve *done* your twelve to six!',
    delivery: 'shouting',
  },
  'morning-angry': {
    caption: 'So I want the *morning*. First thing. Not twelve to six, not again.',
    delivery: 'angry',
  },
  'morning-tense': {
    caption: 'So get me the morning. First thing. Not this twelve to six.',
    delivery: 'tense',
  },
  'morning-calm': {
    caption: 'Then can it be the morning? Twelve to six, that’s most of another day gone.',
    delivery: 'calm',
  },
  'morning-still': { caption: 'So. The *morning*. Can I have it or not?', delivery: 'tense' },
  'answer-no-i-can-use': {
    caption: 'So that’s a no, with a *box* in it. Courier. I’m not leaving her.',
    delivery: 'tense',
  },
  'answer-no-hot': {
    caption: 'No morning. *Great.* Courier, then. I can’t leave her up there.',
    delivery: 'angry',
  },
  'answer-on-the-notes': { caption: 'On the notes. Good. Morning. I’ll be *dressed*.', delivery: 'tense' },
  'answer-for-everyone': { caption: 'For everyone. I’m not *ringing* for everyone.', delivery: 'angry' },
  'answer-for-everyone-cool': { caption: 'Everyone. Right. The big queue. Okay.', delivery: 'cold' },
  'answer-take-it': { caption: 'Take it. Go on. Put me down for *six* hours of window.', delivery: 'cold' },
  'answer-who-else': {
    caption: 'Basia. My mother-in-law. Her fall alarm rings out on it. *Rang* out.',
    delivery: 'tense',
  },

  'today-called-today': {
    caption: 'And you said *today*. You promised me. So when, today?',
    delivery: 'angry',
  },
  'today-called-today-full': {
    caption: 'And you said *today!* You *promised* me! So when, today?',
    delivery: 'shouting',
  },
  'answer-wrong-to': { caption: 'Right. You take it back. And you give me a *box*.', delivery: 'tense' },
  'answer-wrong-to-slot': { caption: 'So you take it back, and I get *tomorrow*. Lovely.', delivery: 'cold' },
  'answer-started-today': { caption: 'Got it *started*. You sound like a builder.', delivery: 'cold' },
  'answer-push-them': { caption: 'Push them. Yes. Push. Like Owen *pushed*.', delivery: 'cold' },
  'answer-out-of-hands': {
    caption: 'Out of your hands. It’s never in *anybody’s* hands.',
    delivery: 'angry',
  },

  'box-hot': {
    caption: 'Two days of restart and wait, and there’s a *box?* Would her button even work on it?',
    delivery: 'angry',
  },
  'box-tense': { caption: 'This box. Would her button work on it? Her *make*, I mean.', delivery: 'tense' },
  'box-calm': { caption: 'And her button, would that run on it? Really?', delivery: 'calm' },
  'answer-you-dont-know': {
    caption: 'You don’t know. Well. First one to *say* it. By eleven, then.',
    delivery: 'calm',
  },
  'answer-you-dont-know-hot': {
    caption: 'Don’t *know*. But you’ll ask. By eleven. I’ll be looking.',
    delivery: 'tense',
  },
  'answer-covered': { caption: 'Covered. Oh, that’s… okay. I’ll tell her that.', delivery: 'calm' },
  'answer-just-the-line': {
    caption: 'Just the line. Of course. Everybody’s just the *something*.',
    delivery: 'cold',
  },
  'answer-let-me-ask': { caption: 'Ask, yes. And I find out *when*?', delivery: 'tense' },

  'way-silence': { caption: 'Is that a yes or a *no*?', delivery: 'tense' },
  'way-silence-again': { caption: 'Take your time. It’s only my whole week.', delivery: 'cold' },
} as const satisfies Record<string, Line>;
