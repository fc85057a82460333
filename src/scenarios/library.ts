// What the library screen tells about each contact without loading it. A test holds it to the scenarios.

import type { Channel, Competence, ContentLabel } from '../engine/scenario/scenario.types';

export interface LibraryEntry {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly sector: string;
  readonly channel: Channel;
  readonly difficulty: 1 | 2 | 3 | 4 | 5;
  readonly minutes: number;
  readonly trains: readonly Competence[];
  readonly labels: readonly ContentLabel[];
  /** The customer's first caption at intensity 2, `*stress*` marks included. */
  readonly opening: string;
  readonly customer: string;
  /** "telecom": who they are to us, after the name in the list. */
  readonly sectorLine: string;
}

/** In the order new hires should meet them. */
export const library: readonly LibraryEntry[] = [
  {
    id: 'third-day-offline',
    code: 'S1',
    title: 'Third day offline',
    sector: 'telecom',
    channel: 'phone',
    difficulty: 2,
    minutes: 6,
    trains: ['de-escalation', 'call-ending'],
    labels: [
      { id: 'shouting', text: 'Shouting', detail: 'He shouts. What he shouts at is the company.' },
      {
        id: 'mild-insults',
        text: 'Mild insults',
        detail:
          'He calls the company useless, and at full intensity he swears mildly. On some roads he insults you personally, in mild words.',
      },
    ],
    opening: 'Third day. *Third.* And your app says no known issues, like I’m making it up.',
    customer: 'Marek Dolan',
    sectorLine: 'Marek Dolan, telecom',
  },
  {
    id: 'someone-who-speaks-english',
    code: 'S14',
    title: 'Someone who speaks English',
    sector: 'broadband support',
    channel: 'phone',
    difficulty: 4,
    minutes: 8,
    trains: ['boundary-setting', 'call-ending'],
    labels: [
      {
        id: 'racism-masked',
        text: 'Racism, masked',
        detail:
          'He makes remarks about where you’re from. They are never spoken or written: a low tone takes their place, and the caption names the kind.',
      },
      {
        id: 'personal-insults',
        text: 'Personal insults',
        detail: 'At full intensity he calls you and your colleagues names, in mild words.',
      },
    ],
    opening: 'Here we go. Can I have someone who speaks *English?*',
    customer: 'Clive Warner',
    sectorLine: 'Clive Warner, broadband support',
  },
  {
    id: 'mrs-bells-tuesday',
    code: 'S17',
    title: 'Mrs Bell’s Tuesday',
    sector: 'phone company',
    channel: 'phone',
    difficulty: 2,
    minutes: 7,
    trains: ['call-ending'],
    labels: [
      {
        id: 'loneliness',
        text: 'Loneliness',
        detail: 'A woman of 83 lives on her own, and her week has grown long. She’d laugh at the word.',
      },
    ],
    opening:
      'Oh, *good*. A human. Now, it’s about the bill, but first I must tell you what the young man said on Sunday.',
    customer: 'Edith Bell',
    sectorLine: 'Edith Bell, phone company',
  },
];
