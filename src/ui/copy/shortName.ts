// How a person is called in a sentence. Knows titles, and no person.

const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'mx']);

/** "Marek Dolan" is "Marek"; "Mrs Bell" stays whole. */
export function shortName(name: string): string {
  const first = name.split(' ')[0] ?? name;
  return TITLES.has(first.toLowerCase().replace('.', '')) ? name : first;
}
