// A day as a person says it: today, yesterday, Tuesday, 3 May. Knows no clock: it is given now.

const DAY_MS = 86_400_000;

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

export function dayText(
  at: number,
  now: number,
  words: { readonly today: string; readonly yesterday: string },
): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / DAY_MS);
  if (days <= 0) return words.today;
  if (days === 1) return words.yesterday;
  if (days < 7) return new Intl.DateTimeFormat('en-GB', { weekday: 'long' }).format(at);
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    ...(days > 300 ? { year: 'numeric' } : {}),
  }).format(at);
}
