// The house's own words for what came up in a call: which scripts fitted, and where each step was taken. Pure; scores nothing.

import { factsOf } from '../../engine/call/factsOf';
import { holds } from '../../engine/scenario/holds';
import type { Script, ScriptId, ScriptStep, Scripts } from '../../engine/scenario/script.types';
import { fillSlots, scriptOf } from '../../engine/scenario/scripts';
import type { Debrief } from './readDebrief';

/** Those for the moments that are hard to find words in; the first that fits stands first. */
const SHOWN: readonly ScriptId[] = [
  'threat',
  'abusive',
  'forwarding',
  'crisis-handoff',
  'rambling',
  'resolved',
];

export interface FittingScript {
  readonly id: ScriptId;
  readonly script: Script;
  readonly steps: readonly {
    readonly step: ScriptStep;
    /** With what is known of the call filled in, and the meaning of a gap in brackets; null where nothing is said. */
    readonly words: string | null;
    /** The first decision that showed what the step shows; null where none did, or nothing is to be shown. */
    readonly takenAt: number | null;
  }[];
}

/** The scripts whose gate held at some moment of the call, as its house words them. */
export function houseScripts(
  { replay, decisions }: Pick<Debrief, 'replay' | 'decisions'>,
  shared: Scripts,
): readonly FittingScript[] {
  const { stage, opening, steps } = replay;
  const { policy, scenario } = stage;
  const moments = [opening, ...steps.map(({ after }) => after)].map((call) => factsOf(call, stage));
  return SHOWN.filter((id) => id !== 'forwarding' || policy.hasForwarding).flatMap((id) => {
    const script = scriptOf(id, policy, shared);
    if (!moments.some((facts) => holds(script.gate, facts))) return [];
    const gaps = Object.fromEntries(
      Object.entries(script.slots).map(([slot, meaning]) => [slot, gap(meaning)]),
    );
    const name = scenario.cast.customer.name.split(' ')[0] ?? scenario.cast.customer.name;
    return [
      {
        id,
        script,
        steps: script.steps.map((step) => ({
          step,
          words: step.says === undefined ? null : fillSlots(step.says, { ...gaps, name }),
          takenAt:
            decisions.find(({ step: made }) => step.shows.some((shown) => made.behaviours.includes(shown)))
              ?.turn ?? null,
        })),
      },
    ];
  });
}

/** "[what they do]": of a meaning that goes on to explain, the beginning. */
function gap(meaning: string): string {
  const [short = meaning] = meaning.split(/[,:;]/);
  return `[${short.charAt(0).toLowerCase()}${short.slice(1)}]`;
}
