// Which tab has the one call of this device: the port. Knows no browser.

/** The call is this tab's until `release`. */
export interface HeldCall {
  /** Resolves once any tab may hold it. */
  readonly release: () => Promise<void>;
}

export interface OneCall {
  /** Holds the call for this tab; null while another tab holds it. `onAsked` stops what this tab does with it, and resolves once all of it is written. */
  readonly hold: (onAsked: () => Promise<void>) => Promise<HeldCall | null>;
  /** Asks the tab that holds it to let go, waits until it has, and holds it. A tab that does not answer in 4 s (frozen, or stopped by a debugger) loses it. */
  readonly take: (onAsked: () => Promise<void>) => Promise<HeldCall>;
  /** Whether another tab holds it. */
  readonly isElsewhere: () => Promise<boolean>;
  /** Called when any tab has held it or let it go. */
  readonly onChange: (listener: () => void) => () => void;
}
