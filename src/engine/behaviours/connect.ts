// Connecting: showing the customer that they are heard. Data alone; how a turn is reckoned is not known here.

import type { Behaviour } from './behaviour.types';

export const CONNECT = {
  'name-emotion': {
    group: 'connect',
    label: 'Named the feeling',
    meaning: "Put the customer's feeling into tentative words, then stop.",
    says: [
      "It sounds like you've been made to feel invisible in all this.",
      'I can hear how worried you are about tonight.',
    ],
    helps:
      'Heat 45-90 with anger, fear or shame in the voice; before any ask. Tentative framing and a pause afterwards.',
    backfires:
      'Stated as a verdict ("you\'re angry"); third use in a call; cold-sarcastic and business callers, who hear a technique; heat below 30, where nothing needs naming.',
    base: { heat: -7, trust: 5, abuse: 0, distress: -4 },
    heard: 1,
    modifiers: [
      { when: [{ gauge: 'heat', atLeast: 65 }], add: { heat: -3 }, note: 'high arousal gains most' },
      { when: [{ gauge: 'heat', below: 30 }], add: { heat: 2, trust: -2 }, note: 'invents a feeling' },
      {
        when: [{ gauge: 'abuse', atLeast: 2 }],
        scaleBenefit: 0.4,
        note: 'empathy alone rewards abuse; pair with a limit',
      },
    ],
    flags: [],
    why: 'Affect labelling (Lieberman 2007; extrapolated from images, not calls); Voss labelling; DBT validation level 3; empathy works most on high-arousal complainers (Herhausen 2023).',
  },
  'reflect-content': {
    group: 'connect',
    label: 'Gave back the key fact',
    meaning: 'Give back the key fact or words so the customer knows they landed.',
    says: [
      'Twice booked, twice nobody came.',
      "So the refund was promised on the 3rd and it's now the 19th.",
    ],
    helps: 'Any heat; best early and when concrete (dates, names, nouns).',
    backfires: 'Parroting whole sentences; used instead of acting once facts are clear.',
    base: { heat: -4, trust: 4, abuse: 0, distress: -2 },
    heard: 0.5,
    modifiers: [
      { when: [{ gauge: 'heat', atLeast: 60 }], add: { heat: -1 } },
      { when: [{ gauge: 'abuse', atLeast: 2 }], scaleBenefit: 0.6 },
    ],
    flags: [],
    why: 'MITI simple reflection; Voss mirroring; concrete wording is read as listening (Packard & Berger 2021, >1,000 real interactions).',
  },
  'reflect-meaning': {
    group: 'connect',
    label: 'Said what was really at stake',
    meaning: 'Say the unspoken stake behind the complaint.',
    says: [
      "So this isn't about the forty pounds, it's that you had to tell your daughter the party was off.",
      'You did everything right and still ended up looking unreliable to your own client.',
    ],
    helps: 'After at least one fact has been heard; moderate to high heat; grieving and resigned callers.',
    backfires:
      'On the first turn (guessing); a wrong guess; private matters the customer only implied (then offer support instead).',
    base: { heat: -8, trust: 7, abuse: 0, distress: -5 },
    heard: 1,
    modifiers: [
      { when: [{ gauge: 'heard', below: 0.5 }], add: { heat: 4, trust: -3 }, note: 'guess before listening' },
      { when: [{ gauge: 'abuse', atLeast: 2 }], scaleBenefit: 0.5 },
    ],
    flags: [],
    why: 'MITI complex reflection; DBT validation level 3-4.',
  },
  'normalise-reaction': {
    group: 'connect',
    label: 'Said the reaction makes sense',
    meaning: 'Tell them the reaction makes sense in this situation, without agreeing to every claim.',
    says: [
      'Anyone cut off mid-treatment would be pushing for answers.',
      'Most people would be checking every line of the bill after that.',
    ],
    helps: 'Shame, embarrassment, panic; heat 40-75.',
    backfires:
      "When the behaviour being normalised is abuse: validate the feeling, never the conduct; when it sounds like 'everyone complains about this'.",
    base: { heat: -5, trust: 5, abuse: 0, distress: -7 },
    heard: 0.5,
    modifiers: [
      { when: [{ gauge: 'abuse', atLeast: 2 }], scaleBenefit: 0.2 },
      { when: [{ gauge: 'distress', atLeast: 60 }], add: { distress: -3 } },
    ],
    flags: [],
    why: 'DBT validation level 5 (valid does not mean approved).',
  },
  'give-space': {
    group: 'connect',
    label: 'Gave them space to finish',
    meaning: "Short silence, small sounds, or 'take your time', so the customer can finish.",
    says: ['Mm. Go on.', "Take your time, I'm not going anywhere."],
    helps: 'First surge of anger (heat 65+), crying, someone struggling to get words out.',
    backfires:
      'Dead air after a direct question; second use in a row; panicked callers, who need one instruction; rambling callers.',
    base: { heat: -4, trust: 3, abuse: 0, distress: -4 },
    heard: 0.5,
    modifiers: [
      { when: [{ gauge: 'heat', atLeast: 65 }], add: { heat: -4 }, note: 'let the peak pass' },
      {
        when: [{ gauge: 'distress', atLeast: 60 }],
        add: { distress: -4, trust: 2 },
        note: 'crying: licence for delay',
      },
      { when: [{ inARow: 'give-space', atLeast: 1 }], add: { heat: 5, trust: -4 }, note: 'dead air' },
      { when: [{ temperament: ['panicked'] }], add: { heat: 3, distress: 5 } },
      { when: [{ temperament: ['rambling'] }], scaleBenefit: 0.2 },
    ],
    flags: [],
    why: "CPI: allow the release; helpline study of 'take your time' and empathic receipts in crying calls (Hepburn & Potter 2007).",
  },
  'acknowledge-history': {
    group: 'connect',
    label: 'Showed the record was read',
    meaning: 'Show you have read the record so they need not start again.',
    says: [
      "I've got Tuesday's call and both photos in front of me, so you don't have to go through it all again.",
      "You've explained this to three of us already. Let me say back what I have and you correct me.",
    ],
    helps: "Any repeat contact; the strongest opener when the customer says 'as I told the last person'.",
    backfires: 'Bluffing (you have not read it); reading the file aloud for a minute.',
    base: { heat: -8, trust: 9, abuse: 0, distress: -3 },
    heard: 1,
    modifiers: [{ when: [{ isRepeatContact: false }], scaleBenefit: 0.4, note: 'little to acknowledge' }],
    flags: [],
    why: 'Repeat contacts, transfers and re-telling drive disloyalty (CEB effort research).',
  },
  'brief-common-ground': {
    group: 'connect',
    label: 'Shared a brief common ground',
    meaning: 'One short human parallel that hands the floor straight back.',
    says: [
      "I've waited in for engineers myself. A lost day is a lost day. What did it cost you?",
      "I've got a parent I look after too, so I know why the timing matters. Tell me when you need it by.",
    ],
    helps: 'Low to middling heat, equal footing, under ten words about you.',
    backfires:
      "Grief, illness, mental health, abuse, high heat: it becomes your story. Never 'I know exactly how you feel'.",
    base: { heat: -2, trust: 3, abuse: 0, distress: -1 },
    heard: 0,
    modifiers: [
      { when: [{ gauge: 'heat', atLeast: 60 }], add: { heat: 6, trust: -5 }, note: 'story-hijack' },
      { when: [{ gauge: 'distress', atLeast: 55 }], add: { distress: 6, trust: -6 }, note: 'story-hijack' },
      { when: [{ shown: ['brief-common-ground'], atLeast: 1 }], add: { trust: -5 } },
    ],
    flags: [],
    why: 'DBT level 6 (radical genuineness) allows sparing self-disclosure; kept weak and heavily gated here.',
  },
} as const satisfies Record<string, Behaviour>;
