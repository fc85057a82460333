// How anything in a scenario may be named.

/**
 * A letter first, so that no name reads as a number and loses its place in an object; no dot, which would split a state key;
 * 64 characters at most.
 */
export const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
