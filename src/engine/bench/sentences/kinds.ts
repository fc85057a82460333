// Every kind of sentence that a page can say of a call, so that one that never comes up is named. Checks nothing.

import { REASON_KEYS } from '../../score/reasons';

const HOWS = ['let-go', 'hung-up', 'you-ended', 'you-hung-up', 'passed-on'];
const under = (name: string, kinds: string): readonly string[] =>
  kinds.split(' ').map((kind) => `${name} ${kind}`);

/** In the order of the page. */
export const KINDS: readonly string[] = [
  ...['heat', 'trust'].flatMap((scale) => HOWS.map((how) => `headline ${scale} ${how}`)),
  ...under(
    'headline',
    'lost-and-won lost lost-nothing-won won never-lost-won never-lost hardly-moved waited need-met need-open need-kept',
  ),
  ...under(
    'error',
    'cut-first-turn cut-no-abuse cut-disrespect cut-stopped cut-unwarned cut-more-due cut-never-here cut-protected',
  ),
  ...under('error', 'data-out danger-missed left-on-hold left-passed-on left-closed left-in-silence'),
  ...under('error', 'not-your-work threatened-provoked threatened belittled-provoked belittled'),
  ...under('error', 'promise-forbidden promise-uncovered insults-stood gone-no-way-back gone-after-threat'),
  ...under('error', 'threat-answered paid-insult paid-disrespect taken-for-false'),
  ...['allowed', 'forbidden', 'uncovered'].flatMap((standing) => [
    `promise ${standing}`,
    `promise ${standing} more than once`,
  ]),
  ...under('ended', 'you you-after-summary you-hung-up you-by-the-rules you-for-safety you-passed-on'),
  ...under('ended', 'customer-hung-up customer nobody'),
  'story-out',
  'story-kept',
  'story-never',
  'plan-for-error',
  'plan-for-turn',
  'plan-for-chance',
  'plan-usual',
  ...REASON_KEYS.map((reason) => `chance ${reason}`),
  'move',
  'move cut in',
  ...under('verdict', 'critical-error promise-not-covered limit-due limit-left-out ended-well ended-badly'),
  ...under('verdict', 'need-found need-met too-soon need-passed-over eased-and-costs-later'),
  ...under('verdict', 'hard-now-pays-later costs-later hardened eased other-does-more costs-little'),
];
