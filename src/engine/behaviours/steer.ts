// Steering: giving choice, time and direction. Data alone; how a turn is reckoned is not known here.

import type { Behaviour } from './behaviour.types';

export const STEER = {
  'offer-choice': {
    group: 'steer',
    label: 'Offered a real choice',
    meaning: 'Offer two real options and let them choose.',
    says: [
      'I can book tomorrow before nine, or send the part to you today. Which suits you?',
      'We can sort the payment now, or I freeze it for a week while you get advice. Your call.',
    ],
    helps: 'After being heard; restores control; strong with reactance and resignation.',
    backfires: 'Sham choice; more than three; while distress is 70+ (choose for them, one step).',
    base: { heat: -7, trust: 7, abuse: 0, distress: -5 },
    heard: 0.25,
    modifiers: [
      { when: [{ gauge: 'distress', atLeast: 70 }], scaleBenefit: 0.4 },
      { when: [{ gauge: 'abuse', atLeast: 2 }], scaleBenefit: 0.5, note: 'no bargaining under abuse' },
    ],
    flags: ['solution', 'progress'],
    why: 'Project BETA domain 9 (choices and optimism); solution-oriented options satisfied stranded passengers most (Singh 2018); EMDABS 5.',
  },
  'give-timeline': {
    group: 'steer',
    label: 'Gave a specific time',
    meaning:
      'Give a specific time, what happens then, and what happens if it slips; say so when you do not know.',
    says: [
      "You'll have a text by six. If you haven't, here's my direct line, and I'll have a note to chase at six-fifteen.",
      "I don't know yet. I'll know at four, and I'll ring you at four either way.",
    ],
    helps: 'Uncertainty and waiting; business callers; panicked callers after one step.',
    backfires: "Padding to please (a promise you cannot keep); vague 'as soon as possible'.",
    base: { heat: -5, trust: 7, abuse: 0, distress: -5 },
    heard: 0,
    modifiers: [{ when: [{ gauge: 'distress', atLeast: 60 }], add: { distress: -2 } }],
    flags: ['solution', 'progress'],
    why: 'Predictability (trauma-informed transparency); expectation setting in effort research.',
  },
  'small-step-now': {
    group: 'steer',
    label: 'Did one useful thing now',
    meaning: 'Do one visible useful thing straight away and say so.',
    says: [
      "I've just stopped the fee while we talk. That's done.",
      "Flight's held for ten minutes so nobody takes the seat.",
    ],
    helps: 'High urgency; panicked callers; proves intent when trust is low.',
    backfires: 'Outside authority; to shut down talk.',
    base: { heat: -6, trust: 8, abuse: 0, distress: -6 },
    heard: 0.5,
    modifiers: [
      { when: [{ temperament: ['panicked'] }], add: { distress: -6, heat: -2 } },
      { when: [{ gauge: 'trust', below: 30 }], add: { trust: 2 }, note: 'deeds beat words' },
    ],
    flags: ['solution', 'progress', 'soft'],
    why: 'Visible problem-solving effort drives satisfaction (Singh 2018); so it pays a smaller price than other fixes for coming early.',
  },
  'hold-with-contract': {
    group: 'steer',
    label: 'Asked before holding, with a time',
    meaning: 'Ask before hold, say why, how long, and come back when you said.',
    says: [
      "Can I put you on hold for two minutes to ring the depot? If it's longer I'll come back and tell you.",
      "I'd like to check this with my lead. One minute, and I'll stay on if you'd rather.",
    ],
    helps: 'Real need to check; also gives both sides a pause.',
    backfires: 'Heat 80+ (feels like being parked); second hold; crisis (never hold).',
    base: { heat: 0, trust: 2, abuse: 0, distress: 0 },
    heard: 0,
    modifiers: [
      { when: [{ gauge: 'heat', atLeast: 80 }], add: { heat: 6, trust: -3 } },
      { when: [{ shown: ['hold-with-contract'], atLeast: 1 }], add: { heat: 4, trust: -3 } },
      { when: [{ isCrisis: true }], add: { distress: 20, trust: -15 }, note: 'critical' },
    ],
    flags: [],
    why: 'Hold is the top complaint in caller surveys; irritation sets in around five minutes (UK poll).',
  },
  'yes-no-transition': {
    group: 'steer',
    label: 'Moved on with a yes-or-no',
    meaning: 'Acknowledge the last thing said, then ask one closed question that moves the call on.',
    says: [
      'That sounds like a long day. So I can get this posted: is it still the Mill Lane address, yes or no?',
      "I'm glad your sister helped. Shall I go ahead and cancel it today?",
    ],
    helps: 'Rambling callers; tired loops; end of exploration.',
    backfires: 'Distress 50+; before the point has been heard; three in a row feels like an interrogation.',
    base: { heat: -1, trust: 1, abuse: 0, distress: 0 },
    heard: 0,
    modifiers: [
      { when: [{ temperament: ['rambling'] }], add: { trust: 2, tangent: -2 } },
      { when: [{ gauge: 'distress', atLeast: 50 }], add: { distress: 6, trust: -5 } },
      { when: [{ gauge: 'heard', below: 'listening-owed' }], add: { heat: 4, trust: -3 } },
      { when: [{ inARow: 'yes-no-transition', atLeast: 2 }], add: { trust: -4 } },
    ],
    flags: ['progress'],
    why: "Gallagher's 'acknowledging close' (interrupt to acknowledge, then two binary questions).",
  },
} as const satisfies Record<string, Behaviour>;
