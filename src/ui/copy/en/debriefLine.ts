// The words of the steady line: its pins, lanes, table and the two roads of a fork.

import type { Abuse } from '../../../engine/customer/customer.types';
import { capital, PRONOUNS, type Pronoun } from '../pronouns';

const by = (change: number): string =>
  change === 0 ? 'as before' : `${change > 0 ? 'up' : 'down'} ${Math.abs(change)}`;

const abuse: Readonly<Record<Abuse, string>> = {
  0: 'None',
  1: 'Disrespect',
  2: 'Personal abuse',
  3: 'Threat',
};

export const line = {
  section: 'The steady line',
  said: (heats: readonly number[]) =>
    heats.length < 2
      ? 'The steady line.'
      : `The steady line. Heat ${heats[0] ?? 0} at the start, then by decision ${heats.slice(1).join(', ')}.`,
  down: 'Time runs down the page.',
  loss: 'Largest loss',
  gain: 'Largest gain',
  ending: 'The ending',
  moved: (
    decision: number,
    heat: number,
    trust: number,
    also: { readonly hasStopped: boolean; readonly isCutIn: boolean },
  ) =>
    `Decision ${decision}${also.isCutIn ? ', cutting in' : ''}: heat ${by(heat)}, trust ${by(trust)}${also.hasStopped ? ', insults paused' : ''}`,
  movedShort: (heat: number) => `heat ${by(heat)}`,
  endedAt: (title: string, trust: number) => `${title}, trust ${trust}`,
  trust: (trust: number) => `Trust ${trust}`,
  heat: (heat: number) => `Heat ${heat}`,
  hold: { kept: 'Hold, kept', late: 'Hold, late', parked: 'Hold, without a word' },
  quiet: 'Silence',
  abuse,
  abuseLane: 'Abuse',
  noAbuse: 'No abuse',
  abuseNote: (who: Pronoun) =>
    `Heat is something you can move. The hatched stretches are what ${PRONOUNS[who].subject} chose to say, and none of it is yours.`,
  decision: (decision: number, at: string, verdict: string, from: number, to: number) =>
    `Decision ${decision} at ${at}, ${verdict.toLowerCase()}, heat ${from} to ${to}`,
  ghost: 'The other road',
  ghostKey: 'The other road, in dashes',
  asTable: 'Read the line as a table',
  caption: 'The steady line in figures',
  columns: {
    decision: 'Decision',
    at: 'At',
    verdict: 'Verdict',
    heat: 'Heat',
    trust: 'Trust',
    distress: 'Distress',
    abuse: 'Abuse',
    was: (who: Pronoun) => `Where ${PRONOUNS[who].subject} ${PRONOUNS[who].was}`,
  },
  fromTo: (from: number, to: number) => `${from} to ${to}`,
  cutIn: (verdict: string) => `${verdict}, cut in`,
  roads: {
    title: 'Two roads',
    same: (decision: number) =>
      decision === 1
        ? 'Both calls part at the first decision.'
        : `Up to decision ${decision} it is the same call.`,
    before: (words: string) => `Then you said “${words}”`,
    now: (words: string) => `Here you said “${words}”`,
    came: (who: Pronoun, then: string, ending: string, now: string, nowEnding: string) =>
      then === now && ending === nowEnding
        ? `${capital(PRONOUNS[who].subject)} came out ${now} on both roads: ${nowEnding.toLowerCase()}.`
        : `That road came out ${then}: ${ending.toLowerCase()}. This one came out ${now}: ${nowEnding.toLowerCase()}.`,
    noDifference: 'The replies were the same on both roads.',
    open: 'Open the debrief of that road',
    gone: 'This road starts from a call that is no longer on this device.',
    differs: 'The call this road starts from was played on another version, so its line is not drawn.',
  },
} as const;
