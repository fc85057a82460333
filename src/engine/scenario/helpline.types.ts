// A helpline with the day by which somebody must have looked at it again. Play text never holds its number.

export interface Helpline {
  readonly id: string;
  readonly for: 'emergency' | 'suicide' | 'domestic-abuse' | 'debt' | 'listening';
  readonly name: string;
  /** As it is dialled. */
  readonly number: string;
  /** The fictional name it has in scenarios. */
  readonly standIn: string;
  readonly hours: string;
  /** Where a reviewer confirms it, in words. */
  readonly source: string;
}

export interface CountryHelplines {
  /** ISO 3166 code: "GB". */
  readonly country: string;
  readonly name: string;
  /** ISO date by which the whole list is to be confirmed again; past it nothing of it is shown. */
  readonly reviewBy: string;
  readonly lines: readonly Helpline[];
}
