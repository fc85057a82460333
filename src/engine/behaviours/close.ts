// Closing: ending, handing over or following up. Data alone; how a turn is reckoned is not known here.

import type { Behaviour } from './behaviour.types';

export const CLOSE = {
  'recap-confirm': {
    group: 'close',
    label: 'Recapped what was agreed',
    meaning: 'Say back what was agreed: who, what, by when, and the reference; check it is right.',
    says: [
      "So: new router tomorrow by noon, credit of £12 on Friday's bill, reference 4417. Have I got that right?",
      'Before we finish: I chase the pharmacy, you keep the letter, I ring Thursday. Anything off?',
    ],
    helps: 'Every close except crisis and safety endings.',
    backfires: 'When something is unresolved and you pretend it is not.',
    base: { heat: -4, trust: 6, abuse: 0, distress: -3 },
    heard: 0,
    modifiers: [
      { when: [{ gauge: 'progress', exactly: 0 }], add: { heat: 5, trust: -6 }, note: 'recap of nothing' },
    ],
    flags: ['close'],
    why: 'QA scorecards (closing 10-15 %); closing guidance: recap, next steps, thanks.',
  },
  'warm-wrap': {
    group: 'close',
    label: 'Closed the call kindly',
    meaning: 'Thank, mark the end kindly and let them go (or go).',
    says: [
      "I'm glad we got the cover sorted, Mrs Bell. I'll let you get back to your tea. Goodbye for now.",
      'Thank you for sticking with this. Take care of yourself.',
    ],
    helps: 'After a recap; rambling callers after a yes-or-no question.',
    backfires: 'Heat 60+ or open issue (brush-off); chirpy script after bad news.',
    base: { heat: -2, trust: 3, abuse: 0, distress: -2 },
    heard: 0,
    modifiers: [
      { when: [{ gauge: 'heat', atLeast: 60 }], add: { heat: 8, trust: -6 } },
      { when: [{ gauge: 'distress', atLeast: 60 }], add: { distress: 4, trust: -3 }, note: 'too breezy' },
    ],
    flags: ['close', 'terminal'],
    why: 'Warm and competent language both help, at separate moments of the call (Packard, Li & Berger 2023: 23,958 conversational moments).',
  },
  'end-with-route-back': {
    group: 'close',
    label: 'Ended with a route back',
    meaning: 'Step 3: say you are ending the call, why, and exactly how they can come back; then end it.',
    says: [
      "I said I'd end the call if it carried on, so I'm ending it now. You can ring tomorrow or use the form, and your case stays open. Goodbye.",
      "I'm going to stop here. Nothing's lost: reference 2209, email or letter, any time. Goodbye.",
    ],
    helps: 'Abuse 2 continuing after a warning; justified end.',
    backfires: 'Without a warning at abuse below 3 (critical); as punishment; no route back.',
    base: { heat: 0, trust: 0, abuse: 0, distress: 0 },
    heard: 0,
    modifiers: [
      {
        when: [
          { gauge: 'warned', below: 'warnings-due' },
          { gauge: 'abuse', below: 3 },
        ],
        add: { trust: -20, heat: 15 },
        note: 'counts as hanging up without warning',
      },
      { when: [{ gauge: 'abuse', atMost: 1 }], add: { trust: -15 }, note: 'unjustified' },
    ],
    flags: ['close', 'terminal'],
    why: 'Welwyn Hatfield, Greater Dandenong, SFO, housing-association procedures; manager told and record made.',
  },
  'safety-close': {
    group: 'close',
    label: 'Ended the call for safety',
    meaning: 'For threats: stay level, do not argue, say the call is ending and being reported, end, alert.',
    says: [
      "I've heard what you said about coming to the office. I'm ending this call and passing it to our security team. Goodbye.",
      "That's a threat, so I have to stop here. I'm reporting it. Goodbye.",
    ],
    helps: 'Abuse 3.',
    backfires: 'Below abuse 3; debating whether they mean it; goading.',
    base: { heat: 0, trust: 0, abuse: 0, distress: 0 },
    heard: 0,
    modifiers: [{ when: [{ gauge: 'abuse', below: 3 }], add: { trust: -15, heat: 12 } }],
    flags: ['close', 'terminal'],
    why: 'Threat-call checklists: treat as real, note exact words, signal a colleague, report at once.',
  },
  'warm-transfer': {
    group: 'close',
    label: 'Introduced the next colleague',
    meaning: 'Bring the next person on, brief them in front of the customer, introduce, then leave.',
    says: [
      "I have Priya from claims here. I've told her about the two letters, so you won't start again. Priya, this is Mr Odell.",
      "I'll stay until you're both speaking. If the line drops I'll ring you back within five minutes.",
    ],
    helps: 'Supervisor request after one genuine attempt; wrong department; specialist need.',
    backfires: 'As escape at the first swear word; a blind transfer (that is passing them on cold).',
    base: { heat: -4, trust: 6, abuse: 0, distress: -4 },
    heard: 0,
    modifiers: [
      { when: [{ gauge: 'trust', below: 25 }], add: { trust: 3 } },
      {
        when: [
          { gauge: 'heat', atLeast: 80 },
          { gauge: 'heard', below: 1 },
        ],
        scaleBenefit: 0.4,
        note: 'passing on a fire',
      },
    ],
    flags: ['close', 'terminal'],
    why: "Transfers plus re-telling drive disloyalty; escalation guides separate 'asks at once' from 'asks later'.",
  },
  'schedule-follow-up': {
    group: 'close',
    label: 'Booked a check-in',
    meaning: 'Book an unprompted check-in days later: when, by whom, about what, and how to say no.',
    says: [
      "I'll ring on Thursday after three, just to hear whether the boiler's still on. If you'd rather not, text STOP to this number.",
      "I'd like to check this has held. Friday morning any good?",
    ],
    helps: 'Fixes that need time; broken trust; after crisis handoff by the named owner.',
    backfires: 'If you cannot keep it; as a sales call; to someone who asked for no contact.',
    base: { heat: -2, trust: 7, abuse: 0, distress: -4 },
    heard: 0,
    modifiers: [
      {
        when: [{ gauge: 'progress', exactly: 0 }],
        add: { heat: 5, trust: -9 },
        note: 'sounds like being put off',
      },
      {
        when: [
          { gauge: 'trust', below: 30 },
          { gauge: 'progress', atLeast: 1 },
        ],
        add: { trust: 2 },
      },
    ],
    flags: ['close', 'progress'],
    why: 'Service-recovery meta-analyses: satisfaction improves, repurchase is not shown to, so promise care, not loyalty.',
  },
} as const satisfies Record<string, Behaviour>;
