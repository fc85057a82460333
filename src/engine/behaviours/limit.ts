// Limits: saying what may not go on, and what cannot be done. Data alone; how a turn is reckoned is not known here.

import type { Behaviour } from './behaviour.types';

export const LIMIT = {
  'name-behaviour': {
    group: 'limit',
    label: 'Named the behaviour',
    meaning: 'Step 1: name the specific behaviour once, calmly, and what will let you keep helping.',
    says: [
      "I want to sort this with you. I can't do it while I'm being called names, so let's leave those out.",
      'You can be as angry as you like about the delay. Not at me as a woman, please.',
    ],
    helps: 'Abuse level 1-2, first occurrence; empathic style.',
    backfires:
      'Abuse 0 (swearing at the situation is not abuse); scolding tone; said twice without follow-through.',
    base: { heat: 8, trust: -10, abuse: 0, distress: 4 },
    heard: 0,
    modifiers: [
      { when: [{ gauge: 'abuse', exactly: 1 }], becomes: { heat: -4, trust: 1, abuse: -1, distress: 0 } },
      {
        when: [{ gauge: 'abuse', exactly: 2 }],
        becomes: { heat: -2, trust: 0, abuse: -1, distress: 0 },
        note: 'works if the customer complies, otherwise the abuse stays',
      },
      {
        when: [{ gauge: 'abuse', exactly: 3 }],
        becomes: { heat: 2, trust: -2, abuse: 0, distress: 0 },
        note: 'too soft: a threat needs the call ended for safety',
      },
      {
        when: [
          { shown: ['name-behaviour'], atLeast: 1 },
          { gauge: 'abuse', atLeast: 1 },
        ],
        add: { trust: -4 },
        note: 'repeated without consequence loses force',
      },
    ],
    flags: ['limit'],
    why: 'Limit-setting style study (Lancee 1995): belittling caused most anger, explaining less, empathy with an alternative least; authoritative not authoritarian (Maguire 2014).',
  },
  'state-consequence': {
    group: 'limit',
    label: 'Stated the limit and consequence',
    meaning: 'Step 2: one clear warning that says the behaviour, the consequence and the way to keep going.',
    says: [
      "If I'm sworn at again I'll end this call. I'd rather finish the claim with you. Shall we?",
      "That's the second time. Once more and I'll put the phone down, and you can ring back or write. Do you want to carry on?",
    ],
    helps: 'Abuse 2 after the behaviour has been named, or first if the abuse is discriminatory or sexual.',
    backfires: 'Abuse 0-1 (over-escalates); bluffing; stacked warnings.',
    base: { heat: 12, trust: -14, abuse: 0, distress: 6 },
    heard: 0,
    modifiers: [
      {
        when: [{ gauge: 'abuse', exactly: 1 }],
        becomes: { heat: 6, trust: -6, abuse: 0, distress: 0 },
        note: 'heavy-handed',
      },
      {
        when: [{ gauge: 'abuse', exactly: 2 }],
        becomes: { heat: -3, trust: 1, abuse: -1, distress: 0 },
        note: 'works if the customer complies, otherwise the abuse stays and ending is justified',
      },
      {
        when: [{ gauge: 'abuse', exactly: 3 }],
        becomes: { heat: 4, trust: -2, abuse: 0, distress: 0 },
        note: 'no more warnings owed',
      },
      {
        when: [{ shown: ['state-consequence'], atLeast: 'warnings-due-or-one' }],
        add: { trust: -6 },
        note: 'second identical warning is a bluff',
      },
    ],
    flags: ['limit', 'warning'],
    why: 'Council and ombudsman call procedures: tell the caller, give the chance to change, then end; CPI: limits must be simple, reasonable, enforceable.',
  },
  'refuse-with-reason': {
    group: 'limit',
    label: 'Said no with a reason',
    meaning:
      'Say no once, plainly, with the reason and what is possible; repeat in the same calm words if pressed.',
    says: [
      "I can't talk about her account with you, even as her husband. What I can do is ring her back on her own number today.",
      "No, I can't refund without the return scan. I can open a trace while you're on the line.",
    ],
    helps: 'Privacy, fraud, off-policy demands; manipulative and intimidating callers.',
    backfires:
      'Without an alternative; apologising for the rule; new reasons each time (invites bargaining).',
    base: { heat: 4, trust: -2, abuse: 0, distress: 2 },
    heard: 0,
    modifiers: [
      { when: [{ gauge: 'heard', atLeast: 'listening-owed' }], add: { heat: -3, trust: 3 } },
      {
        when: [{ temperament: ['manipulative', 'intimidating'] }],
        add: { trust: 2, leverage: -1 },
        note: 'consistency removes leverage',
      },
    ],
    flags: ['limit'],
    why: "Project BETA 'agree or agree to disagree'; social-engineering playbooks: no-shame refusal path.",
  },
  'role-limit': {
    group: 'limit',
    label: 'Said what the role allows',
    meaning: 'Say what your role cannot safely do and who can, in the same breath.',
    says: [
      "I'm not a clinician, so I won't guess at that. I can get your message to the clinical team this hour.",
      "I can't advise on the medicine itself. The pharmacist can, and I'll stay on until they pick up.",
    ],
    helps: 'Health, mental health, legal, benefits questions; therapy-platform contacts.',
    backfires: 'Used as a shield with no onward route; said coldly to someone in distress.',
    base: { heat: 1, trust: 1, abuse: 0, distress: 0 },
    heard: 0,
    modifiers: [
      {
        when: [
          { gauge: 'distress', atLeast: 50 },
          { shown: ['support-offer'], exactly: 0 },
          { gauge: 'heard', below: 1 },
        ],
        add: { distress: 6, trust: -5 },
        note: 'reads as rejection',
      },
      { when: [{ gauge: 'heard', atLeast: 1 }], add: { trust: 3, distress: -3 } },
    ],
    flags: ['limit'],
    why: 'Support staff do not stand in for the therapist: strict limits, and the clinical team consulted.',
  },
} as const satisfies Record<string, Behaviour>;
