// The effect of one behaviour while it is being reckoned; it never leaves the turn.

/** Changes in points. Mutable on purpose: each step of the turn works on the one it made itself. */
export interface Effect {
  heat: number;
  trust: number;
  distress: number;
  /** Rungs; 0 leaves abuse to the ladder. */
  abuse: number;
  leverage: number;
  promiseDebt: number;
  tangent: number;
  isPremature: boolean;
  isStall: boolean;
}
