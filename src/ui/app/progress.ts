// How far a piece of work is, told to those who listen. Knows no work.

export interface Progress {
  /** 0..1 */
  readonly now: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

/** `tell` is for whoever does the work. */
export function createProgress(): Progress & { readonly tell: (share: number) => void } {
  let share = 0;
  const listeners = new Set<() => void>();
  return {
    now: () => share,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (next) => {
      share = next;
      for (const listener of [...listeners]) listener();
    },
  };
}

/** Of work that has not begun. */
export const NO_PROGRESS: Progress = { now: () => 0, subscribe: () => () => undefined };
