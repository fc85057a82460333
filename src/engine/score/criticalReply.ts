// Whether a reply is a critical error by being said. Judges no run: what a whole call made of it is `criticalErrors`'.

import { BEHAVIOURS } from '../behaviours/catalogue';
import type { Customer } from '../customer/customer.types';
import type { Reply } from '../scenario/reply.types';
import { isLimit } from './behaviourSets';

/**
 * True when saying the reply to `customer` is a critical error that has not been made yet: at once, or at the end as a promise
 * is. A second promise while one is already owed makes no further error.
 */
export function isCritical(
  { shows, limitStyle }: Reply,
  { abuse, promiseDebt }: Pick<Customer, 'abuse' | 'promiseDebt'>,
): boolean {
  return (
    (shows.some(isLimit) && limitStyle === 'belittling') ||
    (shows.includes('cave-in') && abuse >= 1) ||
    shows.includes('amateur-therapy') ||
    shows.some((id) => BEHAVIOURS[id].flags.includes('critical')) ||
    (promiseDebt === 0 && shows.some((id) => BEHAVIOURS[id].flags.includes('debt')))
  );
}
