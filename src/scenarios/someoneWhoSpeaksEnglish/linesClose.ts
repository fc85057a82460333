// What Clive says about the engineer, what he has got, and goodbye. Words and delivery only.

import type { Line } from '../../engine/scenario/line.types';

export const CLOSE_LINES = {
  'engineer-tense': {
    caption: 'And whoever you send. They’ll be from round *here*, will they?',
    delivery: 'tense',
  },
  'engineer-cool': {
    caption: 'This engineer. They’ll be… They’ll be from round *here*, I suppose?',
    delivery: 'calm',
  },
  'answer-name-and-hour': { caption: 'A name and an hour. Well. That’s… That’ll *do*.', delivery: 'calm' },
  'answer-name-tense': { caption: 'A name. Right. I only *asked*.', delivery: 'tense' },
  'answer-a-note': { caption: 'You’d put a note. Good of you. I’ll look *out* for them.', delivery: 'calm' },
  'answer-no-requests': { caption: 'You don’t. No. Eight till one.', delivery: 'cold' },
  'answer-only-asked': { caption: 'I *asked*. I only asked.', delivery: 'cold' },

  'said-tomorrow': { caption: 'Tomorrow, you said. I’ve *told* the lad tomorrow.', delivery: 'tense' },
  'said-third': { caption: 'And the third router? That’s *still* for tomorrow?', delivery: 'tense' },
  'said-local': { caption: 'And that note’s on? One from round here, you *said*.', delivery: 'tense' },
  'answer-straight-no': { caption: 'You’d no business *saying* it, then. Right.', delivery: 'cold' },
  'answer-main-thing': { caption: 'The main thing. That’s a *no* with a hat on.', delivery: 'cold' },
  'answer-not-me': { caption: 'It was up to you when you *said* it.', delivery: 'cold' },
  'answer-hoped': { caption: 'Hoped. That’s not the *word* you used.', delivery: 'cold' },

  'agree-tense': { caption: 'So what have I *got?* In one go.', delivery: 'tense' },
  'agree-cool': { caption: 'Right. Say that back, so I’ve got it down.', delivery: 'calm' },
  'agree-cool-too': { caption: 'Hang on, I’ve a pencil. What have I got?', delivery: 'calm' },
  'answer-thats-it': { caption: 'Six six three oh. That’s it. That’s all *down*.', delivery: 'calm' },
  'answer-thats-it-tense': { caption: 'Eight to one. Right. I’ll be *in*.', delivery: 'tense' },
  'answer-a-text': { caption: 'A text. I’d sooner hear it *said*.', delivery: 'cold' },
  'answer-everything': { caption: 'Everything. What’s *everything?*', delivery: 'cold' },
  'answer-more-sorry': { caption: 'I’ve had the sorry. It’s the *socket* I want.', delivery: 'cold' },

  'slips-tense': { caption: 'And when nobody *comes?*', delivery: 'tense' },
  'slips-cool': { caption: 'And if they don’t turn up?', delivery: 'calm' },
  'slips-told': { caption: 'Right. I’ve the number. Is that *it?*', delivery: 'tense' },
  'slips-told-cool': { caption: 'Right you are. And that’s us, is it?', delivery: 'calm' },
  'answer-your-desk': { caption: 'To you. Not the *queue*. Right.', delivery: 'calm' },
  'answer-friday': { caption: 'You’ll ring *me*. There’s a first.', delivery: 'calm' },
  'answer-friday-tense': { caption: 'Friday. We’ll *see*.', delivery: 'tense' },
  'answer-mark': { caption: 'Out of ten? I’ll tell you on *Thursday*.', delivery: 'cold' },
  'answer-always-come': { caption: 'They always come. Like the *routers*.', delivery: 'cold' },
  'answer-read-back-late': { caption: 'Thursday, eight to one. Six six three oh. Right.', delivery: 'calm' },

  'bye-tense': { caption: 'Well. That’s that, then.', delivery: 'tense' },
  'bye-cool': { caption: 'Well. You’ve been straight with me. When I… Well.', delivery: 'calm' },
  'answer-owe-you': { caption: 'Do I. I thought we’d *done* that.', delivery: 'cold' },
  'answer-tell-him': { caption: 'I’ll tell him. *Twice*. He’ll like that.', delivery: 'calm' },
  'answer-lovely': { caption: 'Lovely. Yes. It’s been a *treat*.', delivery: 'cold' },
  'answer-as-heard': { caption: 'No. That’s how I heard it.', delivery: 'calm' },

  'end-straight': { caption: 'Right. Thank you. I’ll… Thank you. Come on, Alf.', delivery: 'calm' },
  'end-right': { caption: 'Right. Thursday, then.', delivery: 'tense' },
  'end-thursday': { caption: 'Thursday. We’ll see who *comes*.', delivery: 'tense' },
  'end-short': { caption: 'Done, is it? It’s still red where I’m *sat*.', delivery: 'cold' },
  'end-cool': { caption: 'Well. That was ten minutes well *spent*.', delivery: 'cold' },
  'end-cool-hot': { caption: 'Nothing. As per. I’ll try *another* company.', delivery: 'angry' },
  'end-hung-mild': { caption: 'No. I’ve had enough. Goodbye.', delivery: 'cold' },
  'end-hung-firm': { caption: 'No. You’re no *use*. Goodbye.', delivery: 'angry' },
  'end-hung-full': { caption: 'Useless. The *lot* of you. Goodbye.', delivery: 'angry' },
  'end-cut-off': { caption: 'Hello? Have you put the… *Hello?*', delivery: 'angry' },
  'end-took-it': { caption: 'Same time next week, then. *Cheerio*.', delivery: 'cold' },

  'close-silence': { caption: 'Have you gone *home?*', delivery: 'calm' },
  'close-silence-again': { caption: 'Well, it’s been a *conversation*.', delivery: 'cold' },
} as const satisfies Record<string, Line>;
