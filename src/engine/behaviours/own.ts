// Owning: standing behind what went wrong and what comes next. Data alone; how a turn is reckoned is not known here.

import type { Behaviour } from './behaviour.types';

export const OWN = {
  'specific-apology': {
    group: 'own',
    label: 'Apologised for something specific',
    meaning: 'One apology that names what went wrong and whose it was.',
    says: [
      "I'm sorry we booked an engineer and didn't send one. That's ours.",
      "I'm sorry you heard this from your card being refused and not from us.",
    ],
    helps: 'Once, early, when the firm erred or the experience was bad.',
    backfires:
      "Third use; vague 'any inconvenience'; when the firm is not at fault (then acknowledge impact without blame).",
    base: { heat: -6, trust: 6, abuse: 0, distress: -3 },
    heard: 0.5,
    modifiers: [
      { when: [{ shown: ['specific-apology'], atLeast: 1 }], add: { heat: 3, trust: -3 } },
      {
        when: [{ shown: ['specific-apology'], atLeast: 2 }],
        add: { heat: 4, trust: -4 },
        note: 'has become an empty apology',
      },
    ],
    flags: [],
    why: 'LAST/HEAT; airport-desk video study: apology beyond the first seconds lowers satisfaction (Singh et al., JMR 2018, 111 videos).',
  },
  'own-next-action': {
    group: 'own',
    label: 'Took on the next step',
    meaning: 'Say what you, by name, will do next and when.',
    says: [
      "I'm going to raise the trace now and stay with you while it opens.",
      "My name's Dana. I'm ringing the depot at two and you at half past.",
    ],
    helps: 'After the customer feels heard; whenever they doubt anyone is in charge.',
    backfires: 'If you cannot do it (then it is a promise you cannot keep); as a way to cut the story short.',
    base: { heat: -5, trust: 8, abuse: 0, distress: -4 },
    heard: 0.5,
    modifiers: [
      { when: [{ gauge: 'heard', below: 'listening-owed' }], scaleBenefit: 0.6 },
      { when: [{ gauge: 'distress', atLeast: 60 }], add: { distress: -3 } },
    ],
    flags: ['progress'],
    why: "'I' rather than 'we' signals agency (Packard, Moore & McFerran 2018); EMDABS 4 guidance.",
  },
  'explain-plainly': {
    group: 'own',
    label: 'Explained the reason plainly',
    meaning: 'Give the honest reason in one or two plain sentences, without pleading for the firm.',
    says: [
      "The block came on because a new device tried to pay £900. That's the whole reason.",
      "The policy covers brand-name drugs only after the generic is tried. That's what triggered the no.",
    ],
    helps: 'When asked why, after acknowledgement; analytic callers early.',
    backfires:
      "Heat 60+ before being heard; more than two sentences; internal jargon; any 'our policy states'.",
    base: { heat: -3, trust: 5, abuse: 0, distress: -2 },
    heard: 0,
    modifiers: [
      { when: [{ gauge: 'heard', below: 'listening-owed' }], add: { heat: 3 } },
      { when: [{ gauge: 'distress', atLeast: 65 }], scaleBenefit: 0.5, note: 'too much to take in' },
    ],
    flags: ['solution'],
    why: 'Explanations provoke less anger than bare limits but more than empathic ones (Lancee 1995); informational justice.',
  },
} as const satisfies Record<string, Behaviour>;
