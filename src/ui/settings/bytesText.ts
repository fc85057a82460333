// An amount of storage as a person reads it.

const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** "1.4 MB": three figures at most, steps of a thousand. */
export function bytesText(bytes: number): string {
  const step = bytes <= 0 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const amount = bytes / 1000 ** step;
  return `${amount < 10 && step > 0 ? amount.toFixed(1) : Math.round(amount)} ${UNITS[step]}`;
}
