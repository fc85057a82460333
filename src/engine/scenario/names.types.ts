// The kinds of names a scenario declares. Knows nothing of what stands behind a name.

/** Every id a scenario may refer to. `defineScenario` narrows each to the scenario's own, so a misspelt one does not compile. */
export interface Names {
  readonly beat: string;
  readonly ending: string;
  readonly line: string;
  readonly flag: string;
  readonly need: string;
  readonly clause: string;
  readonly speaker: string;
  readonly target: string;
  readonly noteItem: string;
}
