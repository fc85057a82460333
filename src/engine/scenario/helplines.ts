// Which helplines may still be shown, and which are due for review. Told the day; knows no clock.

import type { CountryHelplines, Helpline } from './helpline.types';

/** The lines of `country` that may be shown on `today`, an ISO date; none once the review is overdue or for a country not listed. */
export function helplinesFor(
  all: readonly CountryHelplines[],
  country: string,
  today: string,
): readonly Helpline[] {
  const found = all.find((one) => one.country === country);
  return found === undefined || found.reviewBy < today ? [] : found.lines;
}

/** The countries whose list must be confirmed again by `today`, an ISO date. */
export function overdueHelplines(
  all: readonly CountryHelplines[],
  today: string,
): readonly CountryHelplines[] {
  return all.filter(({ reviewBy }) => reviewBy < today);
}
