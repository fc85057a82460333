// Where a scenario is written: the type checker refuses a misspelt beat, ending, line, flag, need, clause, speaker, target or note item.

import type { Scenario } from './scenario.types';

interface NamesOf<B, E, L, F, W, C, S, T, I> {
  readonly beat: B & string;
  readonly ending: E & string;
  readonly line: L & string;
  readonly flag: F & string;
  readonly need: W & string;
  readonly clause: C & string;
  readonly speaker: S & string;
  readonly target: T & string;
  readonly noteItem: I & string;
}

type Own<B, E, L, F, W, C, S, T, I> = Scenario<NamesOf<B, E, L, F, W, C, S, T, I>>;

/** Names are taken from the keys here only; everywhere else they are checked against them. */
interface Declares<
  B extends string,
  E extends string,
  L extends string,
  F extends string,
  W extends string,
  C extends string,
  D extends string,
  S extends string,
  T extends string,
  I extends string,
> {
  readonly beats: Readonly<Record<B, unknown>>;
  readonly endings: Readonly<Record<E, unknown>>;
  readonly lines: Readonly<Record<L, unknown>>;
  readonly flags: Readonly<Record<F, string>>;
  readonly needs: Readonly<Record<W, unknown>>;
  readonly cast: Readonly<Record<S, unknown>>;
  readonly note: Readonly<Record<I, unknown>>;
  readonly brief: {
    readonly mayOffer: Readonly<Record<C, unknown>>;
    readonly mustNot: Readonly<Record<D, unknown>>;
    readonly targets: Readonly<Record<T, unknown>>;
  };
}

/**
 * Types a scenario and returns it unchanged. Checks names and shapes while compiling; `checkScenario` checks the rest at run time.
 * @param scenario the whole scenario as plain data
 */
export function defineScenario<
  const B extends string,
  const E extends string,
  const L extends string,
  const F extends string,
  const W extends string,
  const C extends string,
  const D extends string,
  const S extends string,
  const T extends string,
  const I extends string,
>(
  scenario: Declares<B, E, L, F, W, C, D, S, T, I> &
    Own<
      NoInfer<B>,
      NoInfer<E>,
      NoInfer<L>,
      NoInfer<F>,
      NoInfer<W>,
      NoInfer<C | D>,
      NoInfer<S>,
      NoInfer<T>,
      NoInfer<I>
    >,
): Scenario {
  return scenario;
}
