// What Marek says about the money, the night ahead and the end of the call. Words and delivery only.

import type { Line } from '../../engine/scenario/line.types';

export const MONEY_LINES = {
  'money-hot': { caption: 'And the money? Three days, I’ve paid you for *nothing*.', delivery: 'angry' },
  'money-tense': { caption: 'And the money? I’ve been paying for a dead box on a wall.', delivery: 'tense' },
  'money-calm': { caption: 'And what about the money? I mean, three days is three days.', delivery: 'calm' },
  'answer-twenty-four': {
    caption: 'Twenty-four. And I don’t have to ring for it?',
    delivery: 'calm',
  },
  'answer-twenty-four-hot': {
    caption: 'Twenty-four pounds. I lose that in an *hour*. But okay.',
    delivery: 'tense',
  },
  'answer-fifty': { caption: 'Fifty. So there *was* more. Interesting.', delivery: 'cold' },
  'answer-at-the-end': { caption: 'At the end. The end of *what?*', delivery: 'tense' },
  'answer-billing-touch': { caption: 'In touch. Another one who’ll be in *touch*.', delivery: 'cold' },

  'leave-hot': {
    caption: 'I should just *leave*. Six years. What does it cost me to leave?',
    delivery: 'angry',
  },
  'leave-tense': {
    caption: 'Maybe I should just leave. What does that cost me? *Leaving?*',
    delivery: 'tense',
  },
  'leave-calm': { caption: 'And if I’d had enough? What would it cost me, leaving?', delivery: 'cold' },
  'answer-lead-can': { caption: 'So there’s somebody who can. Fine. Let her *ring*.', delivery: 'tense' },
  'answer-not-a-penny': {
    caption: 'Not a penny. I’m writing that *down*. With the time.',
    delivery: 'tense',
  },
  'answer-same-wires': { caption: 'Same wires. Then they can ignore them *cheaper*.', delivery: 'cold' },
  'answer-one-more-go': { caption: 'One more go. You’ve had *three*.', delivery: 'cold' },

  'tonight-coming-hot': {
    caption: 'So is it *coming* or not? I can’t do a fourth night.',
    delivery: 'angry',
  },
  'tonight-coming': { caption: 'So is it coming or not? I can’t do a fourth *night*.', delivery: 'tense' },
  'tonight-box-hot': {
    caption: 'And if it *doesn’t* come? What do I do with her tonight?',
    delivery: 'angry',
  },
  'tonight-box-tense': {
    caption: 'And if it doesn’t come? The box. What do I do about *tonight?*',
    delivery: 'tense',
  },
  'tonight-box-calm': { caption: 'Only, if it doesn’t come. The box. There’s tonight.', delivery: 'calm' },
  'tonight-still': { caption: 'Right. And the box itself, if it’s *late?*', delivery: 'calm' },
  'tonight-her': { caption: 'So that’s the box. And *her?* What do I do about tonight?', delivery: 'tense' },
  'tonight-sneer': { caption: 'You *still* there? Amazing.', delivery: 'cold' },
  'answer-text-you': { caption: 'Text you. And it’s you who reads it. Okay.', delivery: 'calm' },
  'answer-text-you-hot': {
    caption: 'Till eight. So at ten past six, you’ll *know* about it.',
    delivery: 'tense',
  },
  'answer-ordering-now': { caption: 'Reference and all. Right. I’ve got a *pen*.', delivery: 'tense' },
  'answer-slot-booked': { caption: 'Tomorrow, then. And one more night of the stairs.', delivery: 'cold' },
  'answer-fourth-night-of': {
    caption: 'Of listening. It’s Basia. Her fall alarm runs on that *line*.',
    delivery: 'tense',
  },
  'answer-lose-sleep': { caption: 'Lose any *sleep*. Did you hear what you just said?', delivery: 'angry' },
  'answer-my-word': { caption: 'Your word. Okay. I’ll tell Basia she’s got your *word*.', delivery: 'tense' },
  'answer-ring-her': { caption: 'You can *do* that? Yes. God, yes. Do that.', delivery: 'calm' },

  'said-alarm': {
    caption: 'And her button works on it, you said. That’s *certain*, is it?',
    delivery: 'tense',
  },
  'said-fifty': {
    caption: 'And the fifty. You said *fifty*. So will it be on the bill, or won’t it?',
    delivery: 'tense',
  },
  'said-today': { caption: 'And *today*. You said today. So is it, or isn’t it?', delivery: 'tense' },
  'answer-shouldnt-have': { caption: 'So I nearly told her. Good thing I *asked*.', delivery: 'cold' },
  'answer-no-fifty': { caption: 'So there’s no fifty. Good thing I *asked*.', delivery: 'cold' },
  'answer-still-might': { caption: 'Might. It was a promise a *minute* ago.', delivery: 'angry' },
  'answer-what-i-meant': {
    caption: 'What you *meant*. I translate for a living. I know what you said.',
    delivery: 'cold',
  },
  'answer-not-mine': { caption: 'Not up to you. Then don’t *say* it like it is.', delivery: 'angry' },

  'agree-tense': {
    caption: 'So what’s actually happening? Say it so I can write it *down*.',
    delivery: 'tense',
  },
  'agree-hot': { caption: 'So what have I *got?* After all that. One sentence.', delivery: 'angry' },
  'agree-calm': { caption: 'All right. So what have we got? I’ve a pen here.', delivery: 'calm' },
  'agree-tense-too': { caption: 'Right, then. What’s *happening?* Slowly. I’m writing.', delivery: 'tense' },
  'agree-calm-too': { caption: 'Okay. Say it back to me, then. All of it.', delivery: 'calm' },
  'money-calm-too': { caption: 'And the bill? I’m not paying for these three days, am I?', delivery: 'calm' },
  'money-tense-too': {
    caption: 'And the bill comes Friday. I’m not *paying* for these three days.',
    delivery: 'tense',
  },
  'answer-thats-right': { caption: 'Four four one seven. Yeah. That’s right.', delivery: 'calm' },
  'answer-thats-right-tense': {
    caption: 'Four, four, one, seven. Right. I’ve got that *down*.',
    delivery: 'tense',
  },
  'answer-nothing-yet': {
    caption: 'Nothing. Well, thanks for not dressing it *up*. So what is it now?',
    delivery: 'cold',
  },
  'answer-any-news': { caption: 'News. I’m the *news*. I’ve been ringing you with it.', delivery: 'cold' },
  'answer-booked-in': { caption: 'Booked in. *What’s* booked in?', delivery: 'tense' },
  'answer-an-email': { caption: 'An email. On the internet. Which is *off*.', delivery: 'cold' },
  'answer-thursday-maybe': {
    caption: 'Thursday. And what’s meant to have *happened* by then?',
    delivery: 'tense',
  },

  'right-tense': { caption: 'And when it slips? It’s slipped *every* day this week.', delivery: 'tense' },
  'right-what': { caption: 'I’ve a pen here, and nothing to *write*. What’s happening?', delivery: 'tense' },
  'right-told': { caption: 'I’ve got your what-ifs. So when do I hear from *you?*', delivery: 'tense' },
  'right-calm': { caption: 'Sounds all right, that. If it happens.', delivery: 'calm' },
  'answer-no-queue': { caption: 'To you. Not a queue. *Well.*', delivery: 'calm' },
  'answer-thursday': { caption: 'Thursday, after three. No, you can ring. I’ll pick up.', delivery: 'calm' },
  'answer-thursday-tense': {
    caption: 'Thursday. People have *rung* me before. In theory.',
    delivery: 'tense',
  },
  'answer-how-handled': { caption: 'Happy. I’ll be happy when it’s *in*.', delivery: 'cold' },

  'thursday-calm': { caption: 'So that’s it. And you’ll actually ring.', delivery: 'calm' },
  'thursday-tense': { caption: 'So that’s it. And you’ll *actually* ring?', delivery: 'tense' },
  'thursday-none': { caption: 'So that’s it, then. That’s me *done*.', delivery: 'cold' },
  'answer-as-i-heard': { caption: 'No. No, that’s how I heard it.', delivery: 'calm' },

  'answer-enjoy': { caption: '*Enjoy* it. Right.', delivery: 'cold' },
  'answer-both-of-us': { caption: 'Both of us. Yeah. That’d be *something*.', delivery: 'calm' },
  'answer-keep-to-it': { caption: 'Good. Keep to it, that’s *all* I want.', delivery: 'tense' },
  'answer-crossed': { caption: 'Crossed. So that’s the *plan*.', delivery: 'cold' },
  'answer-hope': { caption: 'Smoothly. Tomorrow. And then there’s *tonight*.', delivery: 'cold' },

  'end-thanks': { caption: 'Thanks. I’ll tell Basia. Go on, bye.', delivery: 'calm' },
  'end-agreed': { caption: 'All right. I’ve got it down. Bye.', delivery: 'calm' },
  'end-thursday': { caption: 'All right. Thursday, then.', delivery: 'calm' },
  'end-cool': { caption: 'Yeah. That’s me, then. Bye.', delivery: 'cold' },
  'end-cool-hot': { caption: 'Right. So that’s three *calls*. Bye.', delivery: 'angry' },
  'end-short': { caption: 'Sure. All done. Lovely. And tonight I’ll go and *look*.', delivery: 'cold' },
  'end-hung-mild': {
    caption: 'No. No, *forget* it. I’ll ring back and get somebody else.',
    delivery: 'angry',
  },
  'end-hung-firm': { caption: 'You know what? *Forget* it. I’ll sit on the stairs.', delivery: 'angry' },
  'end-hung-full': { caption: '*Forget* it! I’ll sit on the bloody *stairs!*', delivery: 'shouting' },
  'end-no-trust': {
    caption: 'I’m going to stop now. You’re not going to do *anything*, are you?',
    delivery: 'cold',
  },
  'end-sat-through': { caption: 'Same again tomorrow, then. *Useless.*', delivery: 'cold' },
  'end-cut-off': { caption: 'Did you just… *hello?*', delivery: 'angry' },

  'money-silence': { caption: 'Are you working it *out?* It’s not hard.', delivery: 'tense' },
  'close-silence': { caption: 'Sorry, are you *writing?* I can wait.', delivery: 'calm' },
} as const satisfies Record<string, Line>;
