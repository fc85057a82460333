// Small sets kept as lists, so that a call stays plain JSON with one order. The same list comes back when nothing changes.

/** `list` with every name of `added` in it once, new ones last. */
export function withAll(list: readonly string[], added: readonly string[] | undefined): readonly string[] {
  if (added === undefined) return list;
  let next: string[] | null = null;
  for (const name of added) {
    if ((next ?? list).includes(name)) continue;
    next ??= [...list];
    next.push(name);
  }
  return next ?? list;
}

/** `list` without any name of `removed`. */
export function without(list: readonly string[], removed: readonly string[] | undefined): readonly string[] {
  if (removed === undefined || !removed.some((name) => list.includes(name))) return list;
  return list.filter((name) => !removed.includes(name));
}
