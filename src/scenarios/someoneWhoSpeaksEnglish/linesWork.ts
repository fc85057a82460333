// What Clive says about the routers and who was watching. Words and delivery only.

import type { Line } from '../../engine/scenario/line.types';

export const WORK_LINES = {
  'red-hot': {
    caption: 'Red light, nothing, red light. Same as the *last* one. I’m not daft, I can work a plug.',
    delivery: 'angry',
  },
  'red-tense': {
    caption: 'Red light, nothing, red light. Same as the last one. And I fitted them by the *book*.',
    delivery: 'tense',
  },
  'red-tense-too': {
    caption: 'It goes red, it dies, it goes red. Twin of the first. I did it by the *leaflet*, both times.',
    delivery: 'tense',
  },
  'red-cool': { caption: 'Same red light as the last. I can read a *leaflet*, you know.', delivery: 'cold' },

  'answer-circus': { caption: 'No. That’s it. That’s the whole *circus*.', delivery: 'tense' },
  'answer-circus-cool': { caption: 'No. That’s about the size of it.', delivery: 'calm' },
  'answer-front-room': { caption: 'Front room. By the telly. The one with the *seats*.', delivery: 'cold' },
  'answer-forty': { caption: 'Ten minutes? I sat there *forty*.', delivery: 'angry' },
  'answer-rare': { caption: 'Rare. *Twice*. I should buy a ticket.', delivery: 'cold' },

  'audience-hot': {
    caption: 'Twice. On my hands and knees behind the telly, with an *audience*.',
    delivery: 'angry',
  },
  'audience-tense': { caption: 'By the book. Twice. With an *audience*.', delivery: 'tense' },
  'audience-cool': { caption: 'And both times I’d an audience, which was *nice*.', delivery: 'cold' },

  'answer-grandson': {
    caption: 'Alfie. My grandson. He’s ten. “Never mind, Grandad,” he says.',
    delivery: 'tense',
  },
  'answer-one-pair': { caption: 'One pair. Alfie, he’s ten. He’s here till *Sunday*.', delivery: 'tense' },
  'answer-i-fit-things': { caption: 'Do you. I don’t drop things. I *fit* them.', delivery: 'cold' },
  'answer-how-many-reds': {
    caption: 'Red. I’ve *said* red. How many reds do you want?',
    delivery: 'angry',
  },

  'work-silence': { caption: 'Take your time. *I* have.', delivery: 'cold' },
  'work-silence-again': { caption: 'Is this the *hold* music?', delivery: 'cold' },
} as const satisfies Record<string, Line>;
