// The closing region: recap, next step, last question, goodbye. Reads what a reply shows, never its words.

import type { BehaviourId } from '../behaviours/catalogue';
import type { Controls } from '../scenario/controls.types';
import type { Reply } from '../scenario/reply.types';
import type { ClosingState } from './call.types';

const NEXT_STEPS: readonly BehaviourId[] = ['schedule-follow-up', 'give-timeline', 'own-next-action'];

/** The closing after `reply`, at most one state further. A reply that recaps and names the next step at once counts as the recap. */
export function closingAfter(closing: ClosingState, reply: Reply): ClosingState {
  const shows: readonly BehaviourId[] = reply.shows;
  switch (closing) {
    case 'open':
      return shows.includes('recap-confirm') ? 'summarised' : 'open';
    case 'summarised':
      return givesNextStep(reply) ? 'nextStepGiven' : 'summarised';
    case 'nextStepGiven':
      return reply.signalsEnd === true || shows.includes('yes-no-transition')
        ? 'lastQuestionAsked'
        : 'nextStepGiven';
    default:
      return closing;
  }
}

/** True when `reply` is itself the step of the close that is due: it takes the region further, or says goodbye when that is next. */
export function takesStep(closing: ClosingState, reply: Reply): boolean {
  return closing === 'lastQuestionAsked'
    ? reply.shows.some((id) => id === 'warm-wrap')
    : closingAfter(closing, reply) !== closing;
}

/** True when the reply leaves the customer with something that will happen, or with what to do if it does not. */
export function givesNextStep(reply: Reply): boolean {
  return reply.fallback === true || reply.shows.some((id) => NEXT_STEPS.includes(id));
}

/** The step that "close politely" takes at each state of the closing. */
export const CLOSING_STEPS: Readonly<Record<ClosingState, keyof Controls['closing']>> = {
  open: 'summarise',
  summarised: 'nextStep',
  nextStepGiven: 'lastQuestion',
  lastQuestionAsked: 'goodbye',
  closed: 'goodbye',
};

/** The closing after the polite step itself: always one further, whatever the authored words show. */
export function closingStepped(closing: ClosingState): ClosingState {
  return closing === 'open'
    ? 'summarised'
    : closing === 'summarised'
      ? 'nextStepGiven'
      : closing === 'nextStepGiven'
        ? 'lastQuestionAsked'
        : closing;
}
