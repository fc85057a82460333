// The calls a walk has yet to look at: kinds looked at least come first, so that a rare corner is not drowned by the common road.

import type { Call } from '../call/call.types';

interface Kind {
  readonly calls: Call[];
  taken: number;
}

/** An empty list. `random` decides within a kind. */
export function startWaiting(random: () => number) {
  const kinds = new Map<string, Kind>();
  const add = (call: Call): void => {
    const key = `${call.beat} ${call.boundary} ${call.customer.abuse} ${call.closing}`;
    const kind = kinds.get(key) ?? { calls: [], taken: 0 };
    kinds.set(key, kind);
    kind.calls.push(call);
  };
  /** The next call, or null when none waits. */
  const take = (): Call | null => {
    let rarest: Kind | null = null;
    for (const kind of kinds.values()) {
      if (kind.calls.length > 0 && (rarest === null || kind.taken < rarest.taken)) rarest = kind;
    }
    if (rarest === null) return null;
    rarest.taken += 1;
    const place = Math.floor(random() * rarest.calls.length);
    const call = rarest.calls[place] ?? null;
    const last = rarest.calls.pop();
    if (last !== undefined && place < rarest.calls.length) rarest.calls[place] = last;
    return call;
  };
  return { add, take };
}
