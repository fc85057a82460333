// Paths as people read them. Knows no scenario.

/** Joins the keys of a path: `beats › stairs › replies`. Keys longer than a name ever is are cut short. */
export function pathOf(keys: readonly (string | number)[]): string {
  return keys.map((key) => cutShort(String(key))).join(' › ');
}

const LONGEST_KEY = 64;

/** Text from outside as it may stand in a sentence: short, on one line. */
export function cutShort(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST_KEY ? line : `${line.slice(0, LONGEST_KEY)}…`;
}
