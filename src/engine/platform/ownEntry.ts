// Looking something up by a name that came from outside. Knows nobody.

/**
 * The entry of `record` under its own key `key`; undefined where it has none. An id from storage, from an address or from a
 * file may be `constructor` or `__proto__`, which every object answers to: those are looked up with this and never with `[]`.
 */
export function ownEntry<T extends object>(record: T | undefined, key: string): T[keyof T] | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key as keyof T] : undefined;
}
