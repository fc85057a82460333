// How long start-up waits, in milliseconds, and why.

export const BOOT_DELAYS = {
  /** A healthy database opens within 100 ms, a slow phone's within a second or two; Safari sometimes never answers. */
  openTimeoutMs: 12_000,
  /** A reload follows within a second or two; after this the page is plainly still the old one. */
  updateTimeoutMs: 10_000,
} as const;
