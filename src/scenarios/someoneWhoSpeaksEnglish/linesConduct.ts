// What Clive says that is aimed at the agent, and how he takes a limit. A discriminatory remark is never written: the bracket names its kind.

import type { Line } from '../../engine/scenario/line.types';

export const CONDUCT_LINES = {
  'remark-mild': { caption: '[remark about how you talk]', delivery: 'cold' },
  'remark-firm': { caption: '[remark about where you’re from]', delivery: 'cold' },
  'remark-full': {
    caption: '[remark about where you’re from] They’ll give a headset to *anyone*.',
    delivery: 'angry',
  },

  'louder-mild': { caption: '[remark about how you talk] Did that one get *through?*', delivery: 'cold' },
  'louder-firm': { caption: '[remark about where you’re from] Too *quick* for you?', delivery: 'cold' },
  'louder-full': {
    caption: '[remark about where you’re from] *Useless*. I’d get more sense from the dog.',
    delivery: 'angry',
  },

  'touchy-hot-mild': {
    caption: 'I’m the one with no broadband. And I’m the one told *off*.',
    delivery: 'angry',
  },
  'touchy-hot-firm': {
    caption: 'Oh, I *see*. Two dead routers, and I’m the one told off.',
    delivery: 'angry',
  },
  'touchy-hot-full': {
    caption: 'Oh, I *see*. Your lot send me scrap, and I’m told to mind my *manners*.',
    delivery: 'angry',
  },
  'touchy-tense': { caption: 'Touchy. All right. *Touchy*.', delivery: 'cold' },
  'touchy-cool': { caption: 'Right. Noted. Have you read it yet, or just *framed* it?', delivery: 'cold' },
  'touchy-warned': {
    caption: 'End it, then. I’ve been on *hold* for longer than I’ve been on to you.',
    delivery: 'cold',
  },
  'touchy-warned-cool': { caption: 'Once more. Right. I’ve been *told*.', delivery: 'cold' },

  'answer-civil': { caption: 'I spoke very *nicely*. On the tenth. And the eighteenth.', delivery: 'cold' },
  'answer-your-mother': { caption: 'Well, that’s your mother. I’ve got a red *light*.', delivery: 'cold' },
  'answer-a-third': { caption: 'A *third*. I could open a shop.', delivery: 'cold' },
  'answer-reading': { caption: 'It’s all there, is it? Well. Somebody *typed*.', delivery: 'tense' },
  'answer-reading-cool': { caption: 'A week. Six days, the second one. But yes.', delivery: 'calm' },

  'answer-focus': { caption: 'Shall *we*. Shall we indeed.', delivery: 'cold' },
  'answer-see-whos-on': { caption: 'A *duck*. You said it.', delivery: 'cold' },
  'answer-no-offence': { caption: 'Can’t say anything these *days*.', delivery: 'cold' },

  'past-mild': { caption: 'Goes straight *past*, does it? [remark about how you talk]', delivery: 'cold' },
  'past-firm': {
    caption: 'Goes straight *past* you, does it? [remark about where you’re from]',
    delivery: 'cold',
  },
  'past-full': {
    caption: 'Goes straight *past* you! [remark about where you’re from] Idiots, the lot of you.',
    delivery: 'angry',
  },

  'twice-mild': {
    caption: 'And who am I telling all this to? [remark about how you talk]',
    delivery: 'cold',
  },
  'twice-firm': {
    caption: 'And who do I get to *tell?* [remark about where you’re from]',
    delivery: 'angry',
  },
  'twice-full': {
    caption: 'Why am I telling *you?* [remark about where you’re from] Idiots, the lot of you.',
    delivery: 'angry',
  },

  'answer-on-account': { caption: 'There it is. Is that a *threat?*', delivery: 'cold' },
  'answer-asked-nicely': { caption: 'You did ask. I remember. You asked very *nicely*.', delivery: 'cold' },
  'answer-closer': { caption: 'Closer. To *what?*', delivery: 'cold' },
  'answer-last-time': { caption: 'That’s what you said the *last* time.', delivery: 'cold' },

  'third-mild': { caption: 'Well, go on. [remark about how you talk]', delivery: 'cold' },
  'third-firm': { caption: 'Oh, go *on*, then. [remark about where you’re from]', delivery: 'cold' },
  'third-full': {
    caption: 'You won’t, though. [remark about where you’re from] *Useless*.',
    delivery: 'angry',
  },
  'third-nothing-mild': { caption: 'Nothing to say to that? [remark about how you talk]', delivery: 'cold' },
  'third-nothing-firm': {
    caption: 'Nothing to *say* to that? [remark about where you’re from]',
    delivery: 'cold',
  },
  'third-nothing-full': {
    caption: 'Nothing to *say?* [remark about where you’re from] *Idiot*.',
    delivery: 'angry',
  },

  'still-mild': { caption: 'Still there? [remark about how you talk]', delivery: 'cold' },
  'still-firm': { caption: 'Still *there?* [remark about where you’re from]', delivery: 'cold' },
  'still-full': {
    caption: 'Still *there?* [remark about where you’re from] Pathetic.',
    delivery: 'angry',
  },

  'answer-please-dont': { caption: 'Please. *Please*, now.', delivery: 'cold' },
  'answer-wait-a-minute': { caption: 'What’s that meant to be? *Dignity?*', delivery: 'cold' },
  'answer-nothing-said': { caption: 'You could say *anything* to this one.', delivery: 'cold' },
  'answer-hurt-you': { caption: 'Oh, now there’s *feelings*.', delivery: 'cold' },
  'answer-you-wouldnt': { caption: 'You keep *saying* that.', delivery: 'cold' },
  'answer-told-now': { caption: 'Oh. So there *is* a rule.', delivery: 'tense' },

  'work-hostile-mild': { caption: 'Well, get on with it. [remark about how you talk]', delivery: 'cold' },
  'work-hostile-firm': {
    caption: 'Well, get *on* with it, then. [remark about where you’re from]',
    delivery: 'cold',
  },
  'work-hostile-full': {
    caption: 'Get *on* with it. [remark about where you’re from] Half-wits.',
    delivery: 'angry',
  },
  'answer-thursday-grunt': { caption: 'Thursday. *Marvellous*.', delivery: 'cold' },
  'answer-hold-grunt': { caption: 'Hold *on*. It’s all I do.', delivery: 'cold' },
  'answer-screws-grunt': { caption: 'Screws. You’d trust me with *screws*, would you?', delivery: 'cold' },
  'answer-credit-grunt': { caption: 'Thirty quid. That was easily *got*.', delivery: 'cold' },
  'close-hostile-mild': { caption: 'Is that it? [remark about how you talk]', delivery: 'cold' },
  'close-hostile-firm': { caption: 'Is that *it?* [remark about where you’re from]', delivery: 'cold' },
  'close-hostile-full': {
    caption: 'Is that *it?* [remark about where you’re from] Pathetic.',
    delivery: 'angry',
  },
  'answer-pleasure': { caption: 'A pleasure. I’ll *bet* it was.', delivery: 'cold' },

  'conduct-silence': { caption: 'Cat got your *tongue?*', delivery: 'cold' },
  'conduct-silence-again': { caption: 'I can hear you *breathing*.', delivery: 'cold' },
} as const satisfies Record<string, Line>;
