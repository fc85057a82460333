// Small numbers in words, for sentences that are read aloud. Knows no sentence.

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** "two minutes", "one second", "no seconds"; figures above twelve. */
export function inWords(count: number, one: string, other: string): string {
  return `${WORDS[count] ?? count} ${count === 1 ? one : other}`;
}

/** "two", "eleven"; a figure above twelve. */
export function inWord(count: number): string {
  return WORDS[count] ?? String(count);
}

/** A length of time as one says it: "14 seconds", "two minutes", "two minutes and five seconds". */
export function timeInWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return inWords(rest, 'second', 'seconds');
  const whole = inWords(minutes, 'minute', 'minutes');
  return rest === 0 ? whole : `${whole} and ${inWords(rest, 'second', 'seconds')}`;
}
