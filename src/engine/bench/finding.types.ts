// What the bench says about a property of domain 7.3. Knows no property.

export type Standing = 'holds' | 'broken' | 'too few to say' | 'not evaluated';

/** Where a property breaks, or what to look at. */
export interface Case {
  readonly scenario: string;
  readonly beat?: string;
  readonly reply?: string;
  readonly player?: string;
  /** One sentence. */
  readonly says: string;
}

export interface Finding {
  /** P1 … P40 */
  readonly id: string;
  /** One plain sentence: what is asked. */
  readonly asks: string;
  readonly standing: Standing;
  /** The figures it was judged on, or why it was not. */
  readonly figures: string;
  /** Broken and blocking stops a release (end of domain 7.3). */
  readonly isBlocking: boolean;
  readonly cases: readonly Case[];
}
