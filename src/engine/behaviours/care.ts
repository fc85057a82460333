// Care: safety, dignity and the agent's own steadiness. Data alone; how a turn is reckoned is not known here.

import type { Behaviour } from './behaviour.types';

export const CARE = {
  'ask-safety-directly': {
    group: 'care',
    label: 'Asked directly about safety',
    meaning: 'When words hint at suicide or harm, ask plainly and kindly, once.',
    says: [
      "When you say you won't be around, are you thinking of ending your life?",
      'Can I ask you straight: are you safe right now?',
    ],
    helps: 'Any declared or hinted danger to self or others.',
    backfires:
      "Hinting ('you're not going to do anything silly?'); asking about methods in detail; asking without staying.",
    base: { heat: -2, trust: 8, abuse: 0, distress: -6 },
    heard: 0,
    modifiers: [{ when: [{ isCrisis: false }], add: { trust: -4, distress: 4 }, note: 'no cue: intrusive' }],
    flags: ['crisis'],
    why: "Asking does not raise ideation (reviews 2014-2020; one meta-analysis finds small reductions); BLAKE protocol 'Ask'.",
  },
  'stay-and-handoff': {
    group: 'care',
    label: 'Stayed until help took over',
    meaning: 'Keep the person company, get help on the line, introduce, and stay until they are talking.',
    says: [
      "I'm staying with you. With your OK I'll bring in someone trained for this. I won't drop off until you're speaking.",
      "You don't have to sort the bill now. I've paused it. Let's get you to someone good, together.",
    ],
    helps: 'Crisis. Support partner signalled, no hold, consent sought, emergency route if immediate danger.',
    backfires: "Number-dropping ('here's a helpline'); transfer without asking; returning to the bill.",
    base: { heat: -4, trust: 10, abuse: 0, distress: -12 },
    heard: 0,
    modifiers: [
      { when: [{ shown: ['ask-safety-directly'], exactly: 0 }, { isCrisis: true }], scaleBenefit: 0.6 },
      { when: [{ isCrisis: false }], add: { trust: -6 } },
    ],
    flags: ['crisis', 'close', 'terminal'],
    why: "DWP six-point plan; 988 guidance for non-crisis lines; BLAKE 'Keep safe, End with summary'.",
  },
  'support-offer': {
    group: 'care',
    label: 'Offered support without prying',
    meaning: 'Respond to an implied need with an offer, not a question.',
    says: [
      'Some customers prefer these by email so they can take their time. Would that help?',
      "If it's useful, I can add a note so nobody phones before noon, no reason needed.",
    ],
    helps:
      'Implied vulnerability, grief, mental health; text channels where the need is written between the lines.',
    backfires: "Labelling ('because of your condition'); piling on leaflets.",
    base: { heat: -3, trust: 7, abuse: 0, distress: -7 },
    heard: 0,
    modifiers: [{ when: [{ gauge: 'distress', atLeast: 50 }], add: { distress: -3 } }],
    flags: [],
    why: 'Need is implied, not declared, so no prying; TEXAS: thank, explain, consent, ask, signpost.',
  },
  'consult-specialist': {
    group: 'care',
    label: 'Asked a specialist team',
    meaning: 'Take the question to the clinical, fraud or safeguarding team and say you are doing so.',
    says: [
      "I want a clinician to look at this before I answer. I'll write back by three today.",
      "I'm asking our safeguarding lead now, so you get a right answer and not a quick one.",
    ],
    helps: 'Outside role; risk; mental-health content; fraud doubt.',
    backfires: 'As a stall; leaving the customer alone in crisis while you ask.',
    base: { heat: 0, trust: 5, abuse: 0, distress: -3 },
    heard: 0,
    modifiers: [
      {
        when: [{ isCrisis: true }, { shown: ['stay-and-handoff'], exactly: 0 }],
        add: { distress: 6 },
        note: 'do both: stay and signal',
      },
    ],
    flags: ['progress'],
    why: 'Health and safety questions belong to the clinical team; social-engineering playbooks for fraud.',
  },
  'self-reset': {
    group: 'care',
    label: 'Took a steadying breath',
    meaning: 'A private breath and a reframe before the next sentence (no words, or a short bridging line).',
    says: [
      "[feet down, long breath out] 'Right. Let me look at that properly.'",
      "[one slow exhale] 'Give me a second to read this so I get it right.'",
    ],
    helps: 'After an insult, before a limit, between calls.',
    backfires: 'More than about six seconds of dead air; as avoidance.',
    base: { heat: -1, trust: 1, abuse: 0, distress: 0 },
    heard: 0,
    modifiers: [
      { when: [{ gauge: 'abuse', atLeast: 1 }], add: { heat: -2 }, note: 'calm is contagious' },
      { when: [{ inARow: 'self-reset', atLeast: 1 }], add: { heat: 4, trust: -3 }, note: 'dead air' },
    ],
    flags: ['self'],
    why: 'EMDABS 6 (calm); CPI rational detachment; exhale-weighted breathing lowers arousal (Balban 2023); deep acting buffers, surface acting does not (Baranik 2017).',
  },
} as const satisfies Record<string, Behaviour>;
