// Why a reply has its verdict: one sentence for every reason that the review gives. Its facts are given; it judges nothing.

import type { Reason, TurnEffect } from '../../../engine/score/review/reason.types';
import type { CompetenceId } from '../../../engine/score/scorecard.types';
import type { Forms } from '../pronouns';

/** What the sentence names by id, in words. */
export interface WhyNames {
  readonly need: (id: string) => string;
  readonly ending: (id: string) => string;
  readonly competence: (id: CompetenceId) => string;
  readonly error: (id: string) => string;
}

/** Heat or trust moved by this much is told. */
const SHOWS = 5;

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export function why(reason: Reason, effect: TurnEffect, who: Forms, names: WhyNames): string {
  switch (reason.code) {
    case 'critical-error':
      return `It weighs on the whole call: ${reason.errors.map((id) => lower(names.error(id))).join(', ')}.`;
    case 'promise-not-covered':
      return reason.standing === 'forbidden'
        ? `It promised what is not yours to give: ${lower(reason.what)}.`
        : `It promised what nothing covers: ${lower(reason.what)}.`;
    case 'limit-due':
      return 'It set the limit that was due.';
    case 'limit-left-out':
      return reason.abuse === 3
        ? 'It let a threat stand, and a reply that set a limit was there.'
        : 'It let an insult stand, and a reply that set a limit was there.';
    case 'ended-well':
      return `It brought the call to a good end: ${lower(names.ending(reason.ending))}.`;
    case 'ended-badly':
      return `It ended the call there: ${lower(names.ending(reason.ending))}.`;
    case 'need-found':
      return `It brought out what mattered: ${lower(names.need(reason.need))}.`;
    case 'need-met':
      return `It dealt with what mattered: ${lower(names.need(reason.need))}.`;
    case 'too-soon':
      return `It came before ${who.subject} felt heard.`;
    case 'need-passed-over':
      return 'Another reply here would have gone to what mattered most.';
    case 'eased-and-costs-later':
      return `${eased(effect, who)}, and it costs later: ${names.competence(reason.competence).toLowerCase()}.`;
    case 'hard-now-pays-later':
      return `Another reply would have been easier on ${who.object} at once. This one pays later in the call.`;
    case 'costs-later':
      return `It hardly moved ${who.object}, and it costs later: ${names.competence(reason.competence).toLowerCase()}.`;
    case 'hardened':
      return `${hardened(effect, who)}.`;
    case 'eased':
      return `${eased(effect, who)}.`;
    case 'other-does-more':
      return 'Another reply here does more.';
    case 'costs-little':
      return reason.points < 1
        ? 'Nothing on offer did noticeably better.'
        : 'No other reply on offer did better.';
  }
}

function hardened({ heat, trust }: TurnEffect, who: Forms): string {
  if (heat >= SHOWS && trust <= -SHOWS) return `It made ${who.object} angrier and cost trust`;
  return heat >= SHOWS ? `It made ${who.object} angrier` : `It cost ${who.their} trust`;
}

function eased({ heat, trust }: TurnEffect, who: Forms): string {
  if (heat <= -SHOWS && trust >= SHOWS) return `It calmed ${who.object} and won trust`;
  return heat <= -SHOWS ? `It calmed ${who.object}` : `It won ${who.their} trust`;
}
