// Where the call can come out, which of those count as good, and what the wrap note can hold.

import type { NoteItem } from '../../engine/scenario/brief.types';
import type { Ending, JudgedEndings } from '../../engine/scenario/ending.types';
import type { EndingId, MrsBell } from './names';

export const ENDINGS = {
  'warm-and-wanted': {
    kind: 'resolved',
    title: 'A fire, and a Tuesday',
    outcome: 'She pays £24 from March, the heating can go on, and the Kettle Line rings her on Friday.',
    when: { flags: { all: ['discount-on', 'chat-yes'] } },
    says: ['end-warm'],
  },
  'wrapped-met': {
    kind: 'wrapped-kindly',
    title: 'Wrapped kindly',
    outcome: 'She pays £24 from March, the heating can go on, and the call had an end.',
    when: { needs: { met: ['cold-house'] } },
    says: ['end-met'],
  },
  'wrapped-missed': {
    kind: 'wrapped-kindly',
    title: 'Wrapped, need missed',
    outcome:
      'A kind goodbye with a way back in. The heating is off until March, and nobody at Larkfield knows.',
    says: ['end-missed'],
  },
  'left-hanging': {
    kind: 'false-close',
    title: 'Left hanging',
    outcome:
      'The call was closed as done. What she needed was still open, and so was the bill she rings about.',
    says: ['end-hanging'],
  },
  'cut-short': {
    kind: 'customer-left-cool',
    title: 'Cut short',
    outcome: 'The call stopped and did not end. She’ll ring again, and it will say “bill”.',
    says: ['end-short'],
  },
  'rang-off': {
    kind: 'customer-hung-up',
    title: 'She freed the line',
    outcome: 'She was told once too often that she was in the way, and rang off first.',
    says: [
      { when: { visits: { beat: 'one-more', atMost: 0 } }, say: 'end-rang-off' },
      { when: { visits: { beat: 'one-more', atLeast: 1 } }, say: 'end-enough' },
    ],
  },
  'no-answer': {
    kind: 'customer-hung-up',
    title: 'Nobody on the line',
    outcome: 'She talked into a quiet line until she put the receiver down.',
    says: ['end-no-answer'],
  },
  'handed-chat': {
    kind: 'warm-handoff',
    title: 'Handed to the Kettle Line',
    outcome: 'She said yes, and the Kettle Line has her on the telephone now and knows why.',
    when: { flags: { all: ['to-chat'] } },
  },
  'handed-tariff': {
    kind: 'warm-handoff',
    title: 'Handed to the tariff desk',
    outcome: 'The tariff desk has the check, and has been told what it is for.',
  },
  'put-through': {
    kind: 'cold-transfer',
    title: 'Put through',
    outcome: 'She is in another queue, about to begin with Sunday.',
  },
  'cut-off': {
    kind: 'unwarned-hang-up',
    title: 'Cut off',
    outcome: 'The line was cut on somebody who had only been talking.',
    says: [{ when: { shown: 'hang-up-unwarned' }, say: 'end-cut-off' }],
  },
} as const satisfies Record<EndingId, Ending<MrsBell>>;

export const JUDGED = [
  {
    when: { needs: { met: ['cold-house'] } },
    best: ['resolved', 'wrapped-kindly'],
    acceptable: ['warm-handoff'],
  },
  { when: { needs: { revealed: ['cold-house'] } }, best: ['resolved'], acceptable: ['warm-handoff'] },
  { best: ['resolved'], acceptable: [] },
] as const satisfies readonly JudgedEndings<MrsBell>[];

export const NOTE = {
  cold: {
    text: 'Heating off till March to pay for the telephone: that’s why Homeline Basic matters.',
    needed: true,
    open: { needs: { revealed: ['cold-house'] } },
  },
  basic: {
    text: 'Homeline Basic, £24 from the first of March, told. Reference 0552.',
    needed: true,
    open: { flags: { all: ['discount-on'] } },
  },
  'half-told': {
    text: 'The check said yes and she hasn’t had the price or the date. Ring her with both.',
    needed: true,
    open: { flags: { all: ['discount-vague'], none: ['discount-on'] } },
  },
  chat: {
    text: 'She said yes to the Kettle Line. They ring on Friday at eleven.',
    needed: true,
    open: { flags: { all: ['chat-yes'] } },
  },
  'warm-number': {
    text: 'Warm Home number in the post, large print.',
    needed: true,
    open: { flags: { all: ['warm-posted'] } },
  },
  'likes-call': { text: 'Likes a call. Let her begin, say when it’s ending.', needed: true },
  'bill-right': {
    text: 'The £31 is right and she knows it. Don’t go through it again.',
    needed: { needs: { met: ['plain-bill'] } },
  },
  overpromise: {
    text: 'I offered what isn’t ours to give. She may be counting on it: see me before she rings.',
    needed: true,
    open: { promiseDebt: { atLeast: 1 } },
  },
  talker: { text: 'Regular caller, no fault found. Keep it short.', needed: false },
  drone: { text: 'Neighbour’s drone.', needed: false },
} as const satisfies Record<MrsBell['noteItem'], NoteItem<MrsBell>>;
