// The day of a call with its time of day: "Wednesday 10:22". Knows no clock: it is given now.

import { dayText } from '../app/dayText';

export function whenText(
  at: number,
  now: number,
  words: { readonly today: string; readonly yesterday: string },
): string {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(at);
  return `${dayText(at, now, words)} ${time}`;
}
