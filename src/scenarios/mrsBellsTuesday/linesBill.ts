// What Mrs Bell says about Sunday and the bill. Words and delivery only.

import type { Line } from '../../engine/scenario/line.types';

export const BILL_LINES = {
  human: {
    caption:
      'Oh, *good*. A human. Now, it’s about the bill, but first I must tell you what the young man said on Sunday.',
    delivery: 'calm',
  },
  'answer-same-story': {
    caption: 'The *bill*, yes. I’m coming to the bill. It’s in the same story.',
    delivery: 'calm',
  },
  'answer-wrote-it-down': { caption: 'He wrote it *down?* Good boy.', delivery: 'calm' },
  'answer-since-eight': {
    caption: 'Since eight? I used to start at *six*. Then you’ll want this.',
    delivery: 'calm',
  },
  'answer-slam-the-drawer': {
    caption: 'Was that all of it? Well. There’s no need to slam the *drawer*.',
    delivery: 'cold',
  },

  restart: {
    caption:
      'You sound like the one yesterday. She’d a *list*, I could hear her ticking. Anyway, on Sunday he says to me, it’s about his grandad.',
    delivery: 'calm',
  },
  'answer-stamp': { caption: '*Stick* to it. I’m not a stamp.', delivery: 'cold' },
  'answer-stick-mild': { caption: 'Stick to it. Yes. I’ll do my best to *stick*.', delivery: 'calm' },
  'answer-penzance': {
    caption: 'Right from the beginning? Well, he was born in *Penzance*.',
    delivery: 'calm',
  },
  'answer-all-go-up': {
    caption: 'They do all go up, don’t they. It’s only me that *doesn’t*.',
    delivery: 'calm',
  },
  'answer-come-back': { caption: 'It was, a bit. But you’ve come *back*. So.', delivery: 'calm' },

  'sunday-gran': {
    caption:
      'So his grandfather’s bought a *tandem*. Seventy-nine. I said, who’s the other seat for? And he said, well, that’s what Gran would like to know.',
    delivery: 'calm',
  },
  'sunday-knees': {
    caption:
      'So his grandfather’s bought a *tandem*. Seventy-nine, two new knees. And not a soul’s been told who’s going on the *back*.',
    delivery: 'calm',
  },
  'answer-go-ahead-caller': {
    caption: 'Yes or no! We used to say, go *ahead*, caller. Yes. It is.',
    delivery: 'calm',
  },
  'answer-you-told-me': {
    caption: 'You *told* me about it. You said it was right. Weren’t you listening to you?',
    delivery: 'calm',
  },
  'answer-what-did-she-say': { caption: 'Oh, well, *now* you’re asking.', delivery: 'calm' },
  'answer-though': { caption: 'There’s a *though*. I thought there’d be a though.', delivery: 'cold' },
  'answer-though-mild': { caption: 'Yes. You’ve got it up there. Of course you *have*.', delivery: 'calm' },
  'answer-more-than-id-like': {
    caption: 'More than I’d like is what *everything* is. But yes.',
    delivery: 'calm',
  },

  'after-bell': {
    caption:
      'She said nothing. She went out and bought a *bell* for it. And then there’s his sister, up in Hull, with the goats. Well, two goats and a *friend* of a goat.',
    delivery: 'calm',
  },
  'after-bell-too': {
    caption:
      'Not a word. She went and bought it a *bell*. And that’s before you get to the sister in Hull, with the goats. One of them’s been on the local *news*.',
    delivery: 'calm',
  },
  'answer-vestry': {
    caption: 'In the *vestry!* Ours only ever had bats. Now what was I ringing about?',
    delivery: 'calm',
  },
  'answer-stopped-at-goats': {
    caption: 'At the goats. That’s a fair place. Yes, it’s the *bill*.',
    delivery: 'calm',
  },
  'answer-saying-goodness': {
    caption: 'You’re very good at *goodness*. Harold was the same. He’d be reading the paper.',
    delivery: 'calm',
  },
  'answer-be-quick': { caption: 'Then I’ll be *quick*. I’m never quick.', delivery: 'cold' },
  'answer-be-quick-full': {
    caption: 'People, yes. I’ve been one of those. I’ll be *quick*, then.',
    delivery: 'cold',
  },

  'thirty-one': {
    caption:
      'Thirty-one pounds. It was twenty-eight when the swifts came. I’m not saying it’s *wrong*. I’m saying it’s thirty-one.',
    delivery: 'calm',
  },
  'thirty-one-brisk': {
    caption:
      'Thirty-one pounds, then, since we’re on it. It was twenty-eight. I’m not saying it’s *wrong*. I’m saying it’s thirty-one.',
    delivery: 'cold',
  },
  'thirty-one-told': {
    caption:
      'I know it’s right. I’ve been told so four times. I’m not saying it’s *wrong*. I’m saying it’s thirty-one.',
    delivery: 'calm',
  },
  'answer-everybody': {
    caption: 'Everybody. I don’t pay for *everybody*, dear. I pay for me.',
    delivery: 'calm',
  },
  'answer-without-march': {
    caption: 'Go without? I go without *February*. It’s Harold’s hat and no heating till March.',
    delivery: 'calm',
  },
  'answer-no-forest': {
    caption: 'April. Three pounds. There, that’s a straight *answer*.',
    delivery: 'calm',
  },
  'answer-right-again': {
    caption: 'You’ve a lovely clear way of telling me *twice*.',
    delivery: 'calm',
  },
  'answer-could-sing-it': {
    caption: 'I’ve got it here. It’s four lines. I could *sing* it.',
    delivery: 'calm',
  },

  'hush-breath': {
    caption: 'Take your time. I can hear you *breathing*, so I know you’re in.',
    delivery: 'calm',
  },
  'hush-again': { caption: 'Have I been put in a *drawer?*', delivery: 'calm' },
} as const satisfies Record<string, Line>;
