// What is pinned to the line.

export interface Pin {
  readonly kind: 'gain' | 'loss' | 'ending';
  /** 1-based agent turn. */
  readonly turn: number;
}
