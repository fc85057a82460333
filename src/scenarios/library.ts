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
        detail: 'He calls the company useless. On some roads he insults you personally, in mild words.',
      },
    ],
    opening: 'Third day. *Third.* And your app says no known issues, like I’m making it up.',
    customer: 'Marek Dolan',
    sectorLine: 'Marek Dolan, telecom',
  },
];
