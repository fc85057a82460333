// The headline of a debrief: where the customer began and ended, what moved them, and what became of what they needed. Its facts are given; it judges nothing.

import type {
  Came,
  HeadlineFact,
  How,
  Moved,
  NeedTold,
  Waited,
} from '../../../engine/score/facts/fact.types';
import { inWord } from '../numberWords';
import { capital, type Forms, PRONOUNS, type Pronoun } from '../pronouns';

/** The sentences of `facts` in their order. */
export function headline(who: Pronoun, facts: readonly HeadlineFact[]): string {
  const isReplyTold = facts.some(({ kind }) => kind.startsWith('lost'));
  return facts.map((fact) => sentence(PRONOUNS[who], fact, isReplyTold)).join(' ');
}

function sentence(who: Forms, fact: HeadlineFact, isReplyTold: boolean): string {
  switch (fact.kind) {
    case 'came':
      return came(who, fact);
    case 'waited':
      return waited(fact, isReplyTold);
    case 'need-met':
    case 'need-open':
    case 'need-kept':
      return need(who, fact);
    default:
      return moved(who, fact);
  }
}

function came(who: Forms, { scale, from, to, how }: Came): string {
  const began =
    scale === 'heat' ? `${capital(who.subject)} came in ${from}` : `${capital(who.subject)} began ${from}`;
  const ends: Readonly<Record<How, string>> = {
    'let-go': `${began} and left ${to}.`,
    'hung-up': `${began} and hung up ${to}.`,
    'you-ended': `${began} and ${who.was} ${to} when you ended the call.`,
    'you-hung-up': `${began} and ${who.was} ${to} when you put the phone down.`,
    'passed-on': `${began} and ${who.was} ${to} when you passed ${who.object} on.`,
  };
  return ends[how];
}

function moved(who: Forms, fact: Moved): string {
  switch (fact.kind) {
    case 'lost-and-won':
      return fact.lost < fact.won
        ? `Decision ${inWord(fact.lost)} cost you most, and decision ${inWord(fact.won)} helped most.`
        : `Decision ${inWord(fact.won)} helped most, and decision ${inWord(fact.lost)} cost you most.`;
    case 'lost':
      return `Decision ${inWord(fact.lost)} cost you most.`;
    case 'lost-nothing-won':
      return `Decision ${inWord(fact.lost)} cost you most, and nothing you said brought much of it back.`;
    case 'won':
      return `Decision ${inWord(fact.won)} helped most.`;
    case 'never-lost-won':
      return `${capital(who.subject)} ${who.was} never lost, and decision ${inWord(fact.won)} helped most.`;
    case 'never-lost':
      return `${capital(who.subject)} ${who.was} never lost.`;
    case 'hardly-moved':
      return `No reply moved ${who.object} far, one way or the other.`;
  }
}

function waited({ by, before }: Waited, isReplyTold: boolean): string {
  const what = by === 'hold' ? 'The hold' : 'The silence';
  const most = isReplyTold ? 'cost more than any reply' : 'cost most';
  return before === null
    ? `${what} at the end ${most}.`
    : `${what} before decision ${inWord(before)} ${most}.`;
}

function need(who: Forms, fact: NeedTold): string {
  if (fact.kind === 'need-kept') return `What ${who.subject} needed most never came out.`;
  return fact.kind === 'need-met'
    ? `At decision ${inWord(fact.turn)} what ${who.subject} needed most came out, and it was dealt with.`
    : `At decision ${inWord(fact.turn)} what ${who.subject} needed most came out, and it was still open at the end.`;
}
