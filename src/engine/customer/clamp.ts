// Keeps a number between two ends; knows no scale.

/** `value`, or the nearer end when it lies outside `low`..`high`. */
export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}
