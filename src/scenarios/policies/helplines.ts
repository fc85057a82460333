// Real helplines by country, each list with the day by which somebody must have confirmed it again. Never play text: scenarios use the stand-in names. Data only.

import type { CountryHelplines } from '../../engine/scenario/helpline.types';

export const helplines: readonly CountryHelplines[] = [
  {
    country: 'GB',
    name: 'United Kingdom',
    reviewBy: '2027-02-28',
    lines: [
      {
        id: 'gb-emergency',
        for: 'emergency',
        name: 'Emergency services',
        number: '999',
        standIn: 'The emergency route',
        hours: 'At any hour',
        source: 'Confirm on the government’s page about 999 and 112.',
      },
      {
        id: 'gb-suicide',
        for: 'suicide',
        name: 'Samaritans',
        number: '116 123',
        standIn: 'The Quiet Line',
        hours: 'At any hour',
        source: 'Confirm on the charity’s own contact page.',
      },
    ],
  },
  {
    country: 'IE',
    name: 'Ireland',
    reviewBy: '2027-02-28',
    lines: [
      {
        id: 'ie-emergency',
        for: 'emergency',
        name: 'Emergency services',
        number: '112',
        standIn: 'The emergency route',
        hours: 'At any hour',
        source: 'Confirm on the government’s page about 112 and 999.',
      },
      {
        id: 'ie-suicide',
        for: 'suicide',
        name: 'Samaritans',
        number: '116 123',
        standIn: 'The Quiet Line',
        hours: 'At any hour',
        source: 'Confirm on the charity’s own contact page for Ireland.',
      },
    ],
  },
  {
    country: 'US',
    name: 'United States',
    reviewBy: '2027-02-28',
    lines: [
      {
        id: 'us-emergency',
        for: 'emergency',
        name: 'Emergency services',
        number: '911',
        standIn: 'The emergency route',
        hours: 'At any hour',
        source: 'Confirm on the federal page about 911.',
      },
      {
        id: 'us-suicide',
        for: 'suicide',
        name: '988 Suicide and Crisis Lifeline',
        number: '988',
        standIn: 'The Quiet Line',
        hours: 'At any hour',
        source: 'Confirm on the lifeline’s own page.',
      },
    ],
  },
];
