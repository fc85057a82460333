// The wording in force: a house's own scripts over the shared ones, and slots filled. Writes no words itself.

import type { Policy } from './policy.types';
import { SCRIPT_IDS, type Script, type ScriptId, type Scripts } from './script.types';

/** Script `id` as `policy` words it. */
export function scriptOf(id: ScriptId, policy: Policy, shared: Scripts): Script {
  return policy.scripts?.[id] ?? shared[id];
}

/** Every script as `policy` words it, in the order of the protocols. */
export function scriptsOf(
  policy: Policy,
  shared: Scripts,
): readonly { readonly id: ScriptId; readonly script: Script; readonly isOwn: boolean }[] {
  return SCRIPT_IDS.map((id) => ({
    id,
    script: scriptOf(id, policy, shared),
    isOwn: policy.scripts?.[id] !== undefined,
  }));
}

const SLOT = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** The slots that `words` use, each once, in order. */
export function slotsIn(words: string): readonly string[] {
  return [...new Set([...words.matchAll(SLOT)].map(([, slot]) => slot ?? ''))];
}

/** `words` with the slots that `values` names filled; others stay in their braces, so that a gap is seen and not said. */
export function fillSlots(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(SLOT, (whole, slot: string) =>
    Object.hasOwn(values, slot) ? (values[slot] ?? whole) : whole,
  );
}
