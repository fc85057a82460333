// Reads a saved copy as the journeys compare it. Knows no page.

interface Copy {
  readonly attempts: readonly Readonly<Record<string, unknown>>[];
  readonly draft: Readonly<Record<string, unknown>> | null;
}

export const copyFrom = (text: string): Copy => JSON.parse(text) as Copy;

/** The one attempt of a copy without its name, which chance gave it. */
export function onlyAttempt(text: string): Readonly<Record<string, unknown>> {
  const [attempt, ...more] = copyFrom(text).attempts;
  if (attempt === undefined || more.length > 0)
    throw new Error(`The copy holds ${more.length + (attempt ? 1 : 0)} attempts.`);
  const { id: _chance, ...rest } = attempt;
  return rest;
}
