// Reads the reference runs of the customer model and plays them. It compares nothing itself.

import { readFileSync } from 'node:fs';
import type { BehaviourId } from '../../../src/engine/behaviours/catalogue';
import type { TemperamentId } from '../../../src/engine/behaviours/temperament.types';
import type { Abuse, AuthoredChange, Turn, World } from '../../../src/engine/customer/customer.types';
import { takeTurn } from '../../../src/engine/customer/react';
import { startCustomer } from '../../../src/engine/customer/startCustomer';

type Shown = readonly [BehaviourId, (BehaviourId | null)?, ReferenceChange?];

interface ReferenceStart {
  readonly H: number;
  readonly T: number;
  readonly A: Abuse;
  readonly D: number;
  readonly repeat?: boolean;
  readonly crisis?: boolean;
  readonly ladder?: boolean;
  readonly due?: number;
}

interface ReferenceChange {
  readonly H?: number;
  readonly T?: number;
  readonly D?: number;
  readonly A?: Abuse;
  readonly tangent?: number;
}

export interface GoldenRun {
  readonly temper: TemperamentId;
  readonly start: ReferenceStart;
  readonly sequence: readonly (BehaviourId | Shown)[];
  readonly states: readonly {
    readonly H: number;
    readonly T: number;
    readonly A: Abuse;
    readonly D: number;
    readonly tags: readonly string[];
  }[];
  readonly over: string | null;
}

/** heat, trust, abuse, distress, heard, progress, warned, named, leverage, debt, tangent, unanswered, tags. */
export type WalkRow = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  readonly string[],
];

export interface Walk {
  readonly start: ReferenceStart & { readonly temper: TemperamentId };
  readonly steps: readonly (readonly [BehaviourId, BehaviourId | null, ReferenceChange | null])[];
  readonly states: readonly WalkRow[];
  readonly over: string | null;
}

export function goldenRuns(): readonly GoldenRun[] {
  return fixture('golden.json') as readonly GoldenRun[];
}

export function walks(): readonly Walk[] {
  return fixture('walks.json') as readonly Walk[];
}

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8'));
}

/** One turn for each entry of a golden sequence, until the call is over. */
export function playGolden(run: GoldenRun): Turn[] {
  const steps = run.sequence.map((entry): Shown => (typeof entry === 'string' ? [entry] : entry));
  return play(run.temper, run.start, steps);
}

/** One turn for each step of a walk, until the call is over. */
export function playWalk(walk: Walk): Turn[] {
  const steps = walk.steps.map(
    ([first, second, change]): Shown => (change === null ? [first, second] : [first, second, change]),
  );
  return play(walk.start.temper, walk.start, steps);
}

function play(temperament: TemperamentId, start: ReferenceStart, steps: readonly Shown[]): Turn[] {
  const world: World = {
    temperament,
    isRepeatContact: start.repeat ?? false,
    abuseMode: (start.ladder ?? true) ? 'ladder' : 'authored',
    warningsDue: start.due ?? 1,
  };
  let customer = startCustomer(
    { heat: start.H, trust: start.T, distress: start.D, abuse: start.A, isCrisis: start.crisis ?? false },
    world,
  );
  const turns: Turn[] = [];
  for (const [first, second, change] of steps) {
    const behaviours = second == null ? ([first] as const) : ([first, second] as const);
    const turn = takeTurn(customer, { behaviours, change: change && changeOf(change) }, world);
    turns.push(turn);
    customer = turn.customer;
    if (turn.over !== null) break;
  }
  return turns;
}

function changeOf({ H, T, D, A, tangent }: ReferenceChange): AuthoredChange {
  return {
    ...(H !== undefined && { heat: H }),
    ...(T !== undefined && { trust: T }),
    ...(D !== undefined && { distress: D }),
    ...(A !== undefined && { abuse: A }),
    ...(tangent !== undefined && { tangent }),
  };
}
