// The version of the rules by which moves become a call. Knows nothing of what is stored under it.

/** Raised by one with every change that lets the same moves end in another state: attempts of an older engine are shown, not resumed. */
export const ENGINE_VERSION = 2;
