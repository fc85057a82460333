// What the agent knows before answering Marek. Knows nothing of what is hidden.

import type { Brief, Need } from '../../engine/scenario/brief.types';
import type { ThirdDay } from './names';

export const BRIEF = {
  situation: 'You’re Dana, on the faults desk at Northline. Wednesday, 10:22.',
  headline: 'Marek Dolan is ringing for the third time.',
  ringLine: 'Third call about the same fault. No line since Monday.',
  desk: 'Northline faults desk, line 2',
  customer: '41, translator, works from home and is paid by the page',
  record: [
    { label: 'Service', text: 'Northline Fibre 80, six years, pays on time' },
    { label: 'Mon 14:10', text: 'Line down' },
    { label: 'Mon 16:05', text: 'Rang. Priya: restart the router. Engineer 12 to 6 mentioned, none booked' },
    { label: 'Tue 09:20', text: 'Rang. Owen: line test passed, wait 24 hours, we ring back. No ring back' },
    { label: 'Wed 10:22', text: 'This call. The app still says no known issues' },
    { label: 'Reference', text: '4417' },
  ],
  mayOffer: {
    'credit-8-a-day': { text: 'Credit of £8 for each full day', limit: 'Automatic, £24 so far. Say it once' },
    'engineer-tomorrow': { text: 'An engineer tomorrow, 12 to 6', limit: 'No narrower' },
    '4g-box': {
      text: 'A 4G box today, by courier before six or fetched from the Mill Road shop by noon',
      limit: 'Only where an alarm or a medical device needs the line',
    },
    'telecare-check': {
      text: 'The telecare desk',
      limit: 'Says within the hour if an alarm runs on 4G, and can have the alarm centre ring tonight',
    },
    'exit-fee-via-lead': { text: 'Leaving early without the fee', limit: 'Only through Ruth, your lead' },
    'call-back': { text: 'A ring back on a day you name, or a text to this desk until eight' },
  },
  mustNot: {
    'no-morning-slot': { text: 'A morning, or any narrower slot' },
    'no-promise-of-repair-time': { text: 'A time by which the line will be mended' },
    'no-queue-jump': { text: 'A place at the front of the queue' },
    'no-alarm-guess': { text: 'That an alarm will work on the box', limit: 'Only the telecare desk can say' },
    'no-extra-credit': { text: 'More credit than £8 a day' },
    'no-fee-waiver': { text: 'That the fee is waived' },
  },
  targets: {
    lead: { name: 'Ruth, your lead', route: 'supervisor' },
    telecare: { name: 'The telecare desk', route: 'specialist' },
  },
  isFirmAtFault: true,
  isRepeatContact: true,
  cueCards: [
    { label: 'My opening', text: 'Read it. Say it back.' },
    { label: 'When it’s loud', text: 'Let it peak.' },
    { label: 'My limit', text: 'Name it. Need it. Next.' },
    { label: 'My ending', text: 'Done, next, when, ref, route.' },
  ],
} as const satisfies Brief<ThirdDay>;

export const NEEDS = {
  'fall-alarm': { text: 'His mother-in-law’s fall alarm rings out on this line', isHidden: true },
  'working-line': { text: 'A line he can send his pages on', isHidden: false },
} as const satisfies Record<ThirdDay['need'], Need>;
