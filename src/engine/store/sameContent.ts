// Whether two plain values say the same, whatever the order of their fields.

/** Deep equality of JSON values; fields named in `except` are overlooked at the top level. */
export function sameContent(one: object, other: object, except: readonly string[] = []): boolean {
  return ordered(without(one, except)) === ordered(without(other, except));
}

function without(value: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

function ordered(value: object): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
