// The version of the scenario format this build writes and plays. Knows nothing of what changed between versions: see `migrations`.

/** Raised by one with every change that an older reader could misread. */
export const FORMAT_VERSION = 1;
