// Call time as it stands on paper: 2:14. Knows no time of day.

/** Whole minutes and seconds of a length in ms, rounded down. */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
