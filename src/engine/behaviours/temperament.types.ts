// The names of the ten temperaments a catalogue entry may ask about; it knows none of their numbers.

/** The manner of one customer in one call, never a kind of person. Numbers: `customer/temperaments.ts`. */
export type TemperamentId =
  | 'even'
  | 'volatile'
  | 'cold-sarcastic'
  | 'rambling'
  | 'grieving'
  | 'intimidating'
  | 'manipulative'
  | 'panicked'
  | 'resigned'
  | 'pressured-pro';
