// What a customer does when nothing is said to him: two prompts, then what this person still does, then he rings off. No clock here.

import { heatBand } from '../customer/heatBand';
import { nudge } from '../customer/nudge';
import { chooseLines } from '../scenario/chooseLine';
import { holds } from '../scenario/holds';
import type { Saying } from '../scenario/line.types';
import type { BeatRung } from '../scenario/silence.types';
import { sayingsIn } from '../scenario/silences';
import { boundaryOf } from './boundary';
import type { Call, Stage } from './call.types';
import { draftOf } from './callDraft';
import { factsOf } from './factsOf';
import type { Reaction } from './reaction.types';

/** Domain 2.5: what each silence does by itself. */
const DEAD_AIR = { heat: 2, trust: -1 };
const PROMPTS = 2;

/** What comes of silence `nth` since the agent last did anything, 1-based: he prompts, leads on to a beat himself, or rings off. */
export type SilenceOutcome =
  | { readonly kind: 'waits'; readonly rung: BeatRung | null }
  | { readonly kind: 'moves-on'; readonly rung: BeatRung; readonly beat: string }
  | { readonly kind: 'leaves'; readonly ending: string | null };

/** Decided by the call as the silence falls. */
export function silenceOutcome(call: Call, nth: number, stage: Stage): SilenceOutcome {
  if (nth <= PROMPTS) return { kind: 'waits', rung: null };
  const { silence } = stage.scenario.controls;
  const facts = factsOf(call, stage);
  const at = nth - PROMPTS - 1;
  const own: BeatRung | undefined = stage.scenario.beats[call.beat]?.silence?.further?.[at];
  const rungs: readonly (BeatRung | undefined)[] = [own, silence.further?.[at]];
  const rung = rungs.find((one) => one !== undefined && holds(one.when, facts));
  if (rung === undefined) return { kind: 'leaves', ending: silence.leaves ?? null };
  return rung.to === undefined ? { kind: 'waits', rung } : { kind: 'moves-on', rung, beat: rung.to };
}

/**
 * A silence on the agent's side. A prompt counts no turn and drifts nothing (domain 2.5); where he makes the next move himself,
 * on to another beat or off the line, the agent's turn has passed and counts.
 */
export function stayedSilent(call: Call, nth: number, stage: Stage): Reaction {
  const outcome = silenceOutcome(call, nth, stage);
  const isTurn = outcome.kind !== 'waits';
  const rung = outcome.kind === 'leaves' ? null : outcome.rung;
  const next = draftOf(call);
  const hurt = nudge(call.customer, DEAD_AIR);
  const felt = rung?.change === undefined ? hurt : nudge(hurt, rung.change);
  next.customer = isTurn ? { ...felt, turn: felt.turn + 1 } : felt;
  next.silences = isTurn ? 0 : nth;
  next.boundary = boundaryOf(next, stage);
  const line = firstUnsaid(next, sayingsAt(call, nth, rung, stage), stage);
  next.says = line === null ? NOTHING : [line];
  if (line !== null) next.prompts = [...call.prompts, line];
  return { call: next, reply: null, replyId: null, behaviours: NOTHING, tags: NOTHING, over: null, isTurn };
}

const NOTHING = Object.freeze([]);

function sayingsAt(call: Call, nth: number, rung: BeatRung | null, stage: Stage): readonly Saying[] {
  if (rung !== null) return sayingsIn(rung.says);
  if (nth > PROMPTS) return NOTHING;
  const part = nth === 1 ? 'first' : 'second';
  const own = stage.scenario.beats[call.beat]?.silence;
  return [...sayingsIn(own?.[part]), ...sayingsIn(stage.scenario.controls.silence[part])];
}

/** Nobody says the same prompt twice in a call; when nothing new is left he waits without a word. */
function firstUnsaid(call: Call, sayings: readonly Saying[], stage: Stage): string | null {
  const lines = chooseLines(sayings, heatBand(call.customer.heat), stage.intensity, factsOf(call, stage));
  return lines.find((line) => !call.prompts.includes(line)) ?? null;
}
