// One scenario in one of the houses it may be played in: what must hold in every one of them. It plays and measures; it judges nothing.

import { mayForward } from '../call/boundary';
import type { Call, Stage } from '../call/call.types';
import { callView } from '../call/callView';
import type { Move } from '../call/move.types';
import { wholeTransfer } from '../call/movesAt';
import { canBeCrisis } from '../scenario/canBeCrisis';
import { conductRules } from '../scenario/conductRules';
import type { Policy } from '../scenario/policy.types';
import type { Scenario } from '../scenario/scenario.types';
import { type Shields, shieldsOf } from './closingIn';
import { type Decision, decisionsIn } from './decisions';
import { type Exit, exitAfter, movesToExit } from './exits';
import { explore } from './explore';
import { type Heatings, heatingsOf } from './heating';

import type { Choice } from './player.types';
import { CONTESTANTS, EXPERT } from './players/contestants';
import { movesOf, type Played, playScenario } from './playScenario';
import { CALLS_EACH, type Verdicts, verdictsIn } from './verdicts';

export interface House {
  readonly policy: Policy;
  readonly heatings: Heatings;
  readonly shields: Shields;
  /** The expert's totals, one for each seed. */
  readonly expert: readonly number[];
  /** Calls in which the agent may leave for abuse: by ending, or in a house that never ends a call by passing it on. */
  readonly exits: readonly Exit[];
  /** Decisions met while somebody is in danger; none where nobody can be. */
  readonly inDanger: readonly Decision[];
  readonly verdicts: Verdicts;
}

/** Places of each kind of wait, and of polite steps, in each house: with three contacts and six houses more than 1,800 of each. */
const PLACES = 120;
/** Who comes to an exit, and with how many seeds. */
const LEAVERS = ['HUMAN-GOOD', 'RANDOM', 'ENDURE'];
const SEEDS = 40;
const EXITS = 12;

/** What `scenario` is under `policy`. A smaller `share` of the calls and places, above 0 to 1, is quicker and finds less. */
export function houseOf(scenario: Scenario, policy: Policy, share = 1): House {
  const places = Math.max(1, Math.round(PLACES * share));
  const stage: Stage = { scenario, policy, seed: 1, intensity: 2 };
  return {
    policy,
    heatings: heatingsOf(scenario, policy, places),
    verdicts: verdictsIn(scenario, policy, Math.max(1, Math.round(CALLS_EACH * share))),
    shields: shieldsOf(scenario, policy, places),
    expert: Array.from(
      { length: EXPERT.runs },
      (_, seed) => playScenario({ ...stage, seed: seed + 1 }, EXPERT).scorecard.total ?? 0,
    ),
    exits: exitsIn(stage),
    inDanger: canBeCrisis(scenario)
      ? decisionsIn(explore(stage).calls, stage).filter(({ call }) => call.customer.crisis)
      : [],
  };
}

function exitsIn(stage: Stage): readonly Exit[] {
  const isNeverEnded = conductRules(stage.scenario, stage.policy).warningsDue === 'never';
  const found = new Map<string, { moves: readonly Move[]; stage: Stage; beat: string }>();
  for (const name of LEAVERS) {
    const player = CONTESTANTS.find((one) => one.name === name);
    if (player === undefined) throw new Error(`The bench has no player "${name}".`);
    for (let seed = 1; seed <= SEEDS && found.size < EXITS; seed += 1) {
      const own = { ...stage, seed };
      const played = playScenario(own, player);
      const moves = isNeverEnded ? movesToPassing(played) : movesToExit(played);
      if (moves === null) continue;
      const beat = played.replay.steps[moves.length]?.before.beat ?? '';
      const key = `${beat} ${moves.length}`;
      if (!found.has(key)) found.set(key, { moves, stage: own, beat });
    }
  }
  return [...found.values()].map(({ moves, stage: own, beat }) =>
    exitAfter(moves, own, beat, isNeverEnded ? passOn : undefined),
  );
}

/** The moves up to where an abusive caller may first be passed on. */
function movesToPassing({ replay }: Played): readonly Move[] | null {
  const place = replay.steps.findIndex(({ before }) => canPassOn(before, replay.stage));
  return place < 0 ? null : movesOf(replay).slice(0, place);
}

const canPassOn = (call: Call, stage: Stage): boolean =>
  call.ending === null && call.customer.abuse >= 2 && mayForward(call, stage);

/** Passing the caller to whoever takes such calls, with nothing left out; null where that is not on offer. */
function passOn(call: Call, stage: Stage): Choice | null {
  const view = callView(call, stage);
  const open = view.transfers.filter(({ isOpen }) => isOpen).map(({ target }) => target);
  const { targets } = stage.scenario.brief;
  const target = open.find((one) => targets[one]?.route === 'conduct-colleague') ?? open[0];
  return view.canForward && target !== undefined ? wholeTransfer(target, true) : null;
}
