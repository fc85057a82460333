// How anything in a scenario may be named.

/**
 * Letters, digits, `-` and `_`, 64 at most, a letter or a digit first. Never a whole number, which would lose its place in an
 * object; never a dot, which would split a state key.
 */
export const NAME = /^(?!\d+$)[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** The rule in words. */
export const NAME_RULE =
  'A name is made of letters, digits, "-" and "_", 64 at most, and is not just a number.';
