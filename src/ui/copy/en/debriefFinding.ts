// The finding: one sentence or two that say what the line did. Its facts are given; it judges nothing.

import type { Band } from '../../../engine/scenario/line.types';
import { inWord } from '../numberWords';
import { capital, PRONOUNS, type Pronoun } from '../pronouns';

export interface FindingFacts {
  readonly from: Band;
  readonly to: Band;
  /** Left: the call came to its end. Hung up: the customer did. Cut: the agent ended it. */
  readonly how: 'left' | 'hung-up' | 'ended-by-agent';
  /** Decisions at which most was lost and won; null where nothing worth saying was. */
  readonly lost: number | null;
  readonly found: number | null;
  /** The review is ready: until then nothing is said of what was lost and won. */
  readonly isJudged: boolean;
}

export function finding(who: Pronoun, facts: FindingFacts): string {
  const { subject, object, was } = PRONOUNS[who];
  const { lost, found, isJudged } = facts;
  const came = `${capital(subject)} came in ${facts.from}`;
  const went = {
    left: `${came} and left ${facts.to}.`,
    'hung-up': `${came} and hung up ${facts.to}.`,
    'ended-by-agent': `${came} and ${was} ${facts.to} when you ended it.`,
  }[facts.how];
  if (!isJudged) return went;
  if (lost === null && found === null) return `${went} Nothing you said moved ${object} far.`;
  if (lost === null) return `${went} You found ${object} at ${inWord(found ?? 0)}.`;
  if (found === null) return `${went} You lost ${object} at ${inWord(lost)}.`;
  return lost < found
    ? `${went} You lost ${object} at ${inWord(lost)} and found ${object} at ${inWord(found)}.`
    : `${went} You found ${object} at ${inWord(found)} and lost ${object} at ${inWord(lost)}.`;
}
