// Middles of measurements. Knows nothing of what was measured.

/** The middle value; of an even number the lower middle, so that it is one that was measured. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
