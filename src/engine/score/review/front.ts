// The roads worth remembering from one call: the best of every length. It scores nothing.

import { byWorth, costOf, type Leaf } from './leaf';

/** Points below the best at which a reply is still as good: the first bound of the grades. */
export const AS_GOOD = 1;

export class Front {
  private readonly byLength = new Map<number, Leaf>();
  private top: Leaf | null = null;

  add(leaf: Leaf): void {
    const { length } = leaf.line.steps;
    const known = this.byLength.get(length);
    if (known === undefined || byWorth(leaf, known) < 0) this.byLength.set(length, leaf);
    if (this.top === null || byWorth(leaf, this.top) < 0) this.top = leaf;
  }

  addAll(other: Front): void {
    for (const leaf of other.byLength.values()) this.add(leaf);
  }

  /** Throws on an empty front: a search always finishes at least one road. */
  best(): Leaf {
    if (this.top === null) throw new Error('No road was found from this call.');
    return this.top;
  }

  /** The shortest road to within a point of the best; the better of two of one length. */
  shortest(): Leaf {
    const best = this.best();
    let found = best;
    for (const leaf of this.byLength.values()) {
      if (costOf(best, leaf) <= AS_GOOD && leaf.line.steps.length < found.line.steps.length) found = leaf;
    }
    return found;
  }
}
