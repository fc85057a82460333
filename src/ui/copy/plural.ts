// The one word that goes with a number. Knows the language's plural rule and no sentence.

const RULES = new Intl.PluralRules('en-GB');

/** `plural(1, 'minute', 'minutes')` is "1 minute": the number and the form that goes with it. */
export function plural(count: number, one: string, other: string): string {
  return `${count} ${RULES.select(count) === 'one' ? one : other}`;
}
