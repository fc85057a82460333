// Exploring: finding out what happened and what is needed. Data alone; how a turn is reckoned is not known here.

import type { Behaviour } from './behaviour.types';

export const EXPLORE = {
  'open-question': {
    group: 'explore',
    label: 'Asked one open question',
    meaning: 'Invite the story or the wanted outcome with one open question.',
    says: [
      "What's happened since we last spoke?",
      'If we get one thing right today, which one should it be?',
    ],
    helps: 'Once the first surge has passed, or as the first reply when heat is below 60.',
    backfires:
      'At heat 75+ before any acknowledgement; with panicked and rambling callers; when the record already answers it.',
    base: { heat: -3, trust: 4, abuse: 0, distress: 0 },
    heard: 0.5,
    modifiers: [
      {
        when: [
          { gauge: 'heat', atLeast: 75 },
          { gauge: 'heard', below: 1 },
        ],
        add: { heat: 5 },
      },
      {
        when: [{ isRepeatContact: true }, { shown: ['acknowledge-history'], exactly: 0 }],
        add: { heat: 6, trust: -5 },
        note: 'makes them repeat',
      },
      { when: [{ temperament: ['panicked'] }], add: { distress: 4 } },
      { when: [{ temperament: ['rambling'] }], add: { tangent: 1 } },
    ],
    flags: [],
    why: "HEARD/LEAPS/LAST 'listen, ask'; EMDABS item 3 (queries and anxiety).",
  },
  'ask-impact': {
    group: 'explore',
    label: 'Asked what it stops them doing',
    meaning: 'Ask what the problem is stopping them doing, to set urgency and spot vulnerability.',
    says: [
      'What does this stop you doing tonight?',
      "Is anyone in the house affected more than you'd like me to guess at?",
    ],
    helps:
      'Outages, cut-offs, cancellations, arrears; it surfaces medical, work or care needs without labels.',
    backfires: 'As an interrogation list; twice running; about diagnosis or family matters (that is prying).',
    base: { heat: -4, trust: 6, abuse: 0, distress: -3 },
    heard: 0.5,
    modifiers: [
      { when: [{ gauge: 'distress', atLeast: 60 }], add: { distress: -2, trust: 2 } },
      {
        when: [
          { gauge: 'heat', atLeast: 75 },
          { gauge: 'heard', below: 1 },
        ],
        scaleBenefit: 0.3,
      },
    ],
    flags: [],
    why: "IDEA/TEXAS drills (impact, not diagnosis); trauma-informed 'choice and safety'.",
  },
  'summarise-check': {
    group: 'explore',
    label: 'Summed up and checked',
    meaning: 'Fold the story into one summary and ask what you missed.',
    says: [
      'Three things, then: the double charge, the missed callback, and the fee. What have I left out?',
      "Let me say it back in one go, and you stop me where it's wrong.",
    ],
    helps: 'The hinge from venting to solving; before any offer; before transfer.',
    backfires: 'As a shortcut on the second turn; summarising your view instead of theirs.',
    base: { heat: -7, trust: 7, abuse: 0, distress: -3 },
    heard: 1,
    modifiers: [
      { when: [{ gauge: 'turn', atMost: 1 }], scaleBenefit: 0.4 },
      { when: [{ gauge: 'heard', atLeast: 1 }], add: { heat: -2, trust: 1 } },
    ],
    flags: [],
    why: "LEAPS 'paraphrase, summarise'; MI summaries.",
  },
  'verify-with-reason': {
    group: 'explore',
    label: 'Checked identity and said why',
    meaning: 'Ask for the security or fact check you need, saying why and how long it takes.',
    says: [
      'Two quick questions so nobody but you can touch this account, then straight to the block.',
      "I'll check your postcode first. It keeps this conversation yours.",
    ],
    helps: 'After the first acknowledgement; always before account detail or change.',
    backfires: 'As the first words to a furious or crying caller; full script read twice.',
    base: { heat: 2, trust: 1, abuse: 0, distress: 1 },
    heard: 0,
    modifiers: [
      {
        when: [{ gauge: 'heard', atLeast: 'listening-owed' }],
        add: { heat: -3, trust: 2 },
        note: 'accepted when heard',
      },
      {
        when: [
          { gauge: 'heat', atLeast: 70 },
          { gauge: 'heard', below: 1 },
        ],
        add: { heat: 6, trust: -3 },
      },
    ],
    flags: ['solution', 'verify'],
    why: 'QA scorecards treat identity checks as auto-fail items; pretexting guidance.',
  },
} as const satisfies Record<string, Behaviour>;
