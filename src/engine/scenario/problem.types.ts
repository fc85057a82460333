// What is wrong with a scenario, said so that its author can mend it.

export interface Problem {
  /** An error keeps the scenario from being played; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** What is wrong, one plain sentence. */
  readonly what: string;
  /** Path from the scenario's root: `beats › stairs › replies › b › goes`; empty for the whole. */
  readonly where: string;
  /** What to do about it, one plain sentence. */
  readonly mend: string;
}
