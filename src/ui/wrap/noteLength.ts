// How much there is to read in a note. Knows no copy.

/** Words in these sentences. */
export function noteLength(texts: readonly string[]): number {
  return texts.join(' ').split(/\s+/).filter(Boolean).length;
}
