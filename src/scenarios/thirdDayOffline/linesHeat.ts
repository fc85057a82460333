// What Marek says when he turns on the people who answer. Words and delivery only.

import type { Line } from '../../engine/scenario/line.types';

export const HEAT_LINES = {
  'useless-mild': {
    caption: 'You could have said all this on *Tuesday*. You lot are hopeless.',
    delivery: 'angry',
  },
  'useless-firm': {
    caption: 'You could have said all this on Tuesday. You lot are *useless*.',
    delivery: 'angry',
  },
  'useless-full': {
    caption: 'You could have said all this on *Tuesday!* You lot are bloody *useless!*',
    delivery: 'shouting',
  },
  'useless-cool-mild': {
    caption: 'One of you could have said so on Tuesday. You’re hopeless, you lot.',
    delivery: 'cold',
  },
  'useless-cool-firm': {
    caption: 'One of you could have said so on Tuesday. You’re useless, you lot.',
    delivery: 'cold',
  },
  'useless-cool-full': {
    caption: 'One of you could have said so on Tuesday. You’re bloody useless, you lot.',
    delivery: 'cold',
  },
  'answer-counting': { caption: 'Two minutes. Go on, then. I’m *counting*.', delivery: 'tense' },
  'answer-counting-calm': { caption: 'Two minutes. Yeah. All right.', delivery: 'calm' },
  'answer-there-was-a-box': {
    caption: 'There’s a *box?* All this time, there’s been a box? Order it.',
    delivery: 'tense',
  },
  'answer-trying': { caption: 'Trying. Priya was *trying*. Owen was trying.', delivery: 'angry' },
  'answer-you-lot': {
    caption: 'I said you *lot*. I didn’t say you. But fine, tell me off.',
    delivery: 'cold',
  },
  'answer-so-sorry-hot': { caption: 'Sorry, sorry, sorry. Does *sorry* plug in?', delivery: 'angry' },
  'answer-so-sorry': { caption: 'Yeah. You’re all sorry. I’ve a drawer *full* of it.', delivery: 'cold' },

  'again-mild': { caption: 'And *you’re* hopeless, the same as the other two.', delivery: 'angry' },
  'again-firm': { caption: 'And *you’re* useless. The same as the other two.', delivery: 'angry' },
  'again-full': {
    caption: 'And *you’re* bloody useless! The same as the other *two!*',
    delivery: 'shouting',
  },
  'again-cool': { caption: 'And you’re no use either. Same as the other two.', delivery: 'cold' },
  'answer-not-at-me': { caption: 'Okay. Not at you. Okay. *Go.*', delivery: 'tense' },
  'answer-fine-read': { caption: 'Fine. Read. At least you’re *reading*.', delivery: 'tense' },
  'answer-shouting-since': { caption: 'Oh, now it’s because I *shouted?*', delivery: 'angry' },
  'answer-no-need': { caption: 'No need for it. There’s *every* need.', delivery: 'angry' },

  'personal-mild': {
    caption: 'You’re hopeless. *You*, I mean. I’d get more sense out of the kettle.',
    delivery: 'angry',
  },
  'personal-firm': {
    caption: 'You’re *pathetic*, do you know that? I’d get more sense out of the kettle.',
    delivery: 'angry',
  },
  'personal-full': {
    caption: 'You’re bloody *pathetic*, do you know that? An *idiot* with a headset!',
    delivery: 'shouting',
  },
  'answer-worn-out': { caption: 'I’m… yeah. I *am* worn out.', delivery: 'tense' },
  'answer-names': { caption: '*Names?* That’s not names. That’s a description.', delivery: 'cold' },
  'answer-let-it-go': { caption: 'Good. Let it go. You let *everything* go.', delivery: 'cold' },
  'answer-note-account': {
    caption: 'Is that a *threat?* Go on. Write it. Spell it right.',
    delivery: 'angry',
  },
  'answer-feel-that-way': { caption: 'The way I *feel?* I feel you’re no good at this.', delivery: 'cold' },

  'personal-two-mild': { caption: 'Hopeless. And thick with it. *There.*', delivery: 'angry' },
  'personal-two-firm': { caption: 'Pathetic. And *thick* with it. There.', delivery: 'angry' },
  'personal-two-full': {
    caption: 'Pathetic! Bloody *thick*, the lot, and you’re the *worst!*',
    delivery: 'shouting',
  },
  'answer-twice': { caption: 'All right. All *right*. I heard you.', delivery: 'tense' },
  'answer-go-on-then': { caption: 'Go on, then. *End* it. That’d be about right.', delivery: 'angry' },
  'answer-still-here': { caption: 'Still here. Yeah. Like *damp*.', delivery: 'cold' },
  'answer-bad-day': { caption: 'A bad *day?* You think this is a day?', delivery: 'angry' },
  'answer-same-thing': { caption: 'The same. So you’re *all* no good.', delivery: 'cold' },

  'straw-mild': { caption: 'You’re a waste of a chair, you. *Hopeless.*', delivery: 'cold' },
  'straw-firm': {
    caption: 'You’re a waste of a chair. *Pathetic.* They should be ashamed of you.',
    delivery: 'cold',
  },
  'straw-full': {
    caption: 'You’re a waste of a *chair!* Bloody *pathetic!* They should be ashamed of you!',
    delivery: 'shouting',
  },
  'answer-fifty-now': { caption: 'Fifty. So *that’s* what it takes. Noted.', delivery: 'cold' },
  'answer-ignore-that': { caption: 'Ignore it. Go on. You’re good at *that*.', delivery: 'cold' },
  'answer-please-marek': { caption: '*Please.* Now it’s please.', delivery: 'cold' },
  'answer-last-line': { caption: 'Okay. Okay. I’m… I’ll stop. Don’t hang up.', delivery: 'tense' },

  'breath-tense': {
    caption: 'No, listen. I shouldn’t have… that was three nights talking. *Sorry.* Go on.',
    delivery: 'tense',
  },
  'breath-calm': {
    caption: 'I shouldn’t have said that. It’s not you. I know it’s not you. Go on.',
    delivery: 'calm',
  },
  'answer-stay-on': { caption: 'You’ll stay on. Okay. Okay, good.', delivery: 'calm' },
  'answer-rubbed-in': { caption: 'I *said* sorry. You want it framed?', delivery: 'cold' },
  'answer-forgotten': { caption: 'Thanks. That’s decent. Honestly.', delivery: 'calm' },
  'answer-no-me': { caption: 'No, don’t *you* start. One of us is enough.', delivery: 'tense' },

  'heat-silence': { caption: 'Nothing to *say?* That’s a first.', delivery: 'angry' },
  'heat-silence-again': { caption: 'I’m still here. Are *you?*', delivery: 'cold' },
} as const satisfies Record<string, Line>;
