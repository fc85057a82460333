// The catalogue prepared for the turn: conditions flattened, flags turned into booleans. It adds no number of its own.

import type { BaseEffect, BehaviourGroup, Modifier } from '../behaviours/behaviour.types';
import { BEHAVIOUR_IDS, BEHAVIOURS, type BehaviourId } from '../behaviours/catalogue';
import { type Test, testOf } from './conditions';

/** One modifier; exactly one of `becomes` and the added numbers and the scale does anything, the others are neutral. */
export interface ModifierRule {
  readonly when: readonly Test[];
  readonly becomes: BaseEffect | null;
  readonly scaleBenefit: number;
  readonly heat: number;
  readonly trust: number;
  readonly distress: number;
  readonly abuse: number;
  readonly leverage: number;
  readonly promiseDebt: number;
  readonly tangent: number;
}

export interface Rules {
  readonly id: BehaviourId;
  readonly group: BehaviourGroup;
  readonly base: BaseEffect;
  readonly heard: number;
  readonly modifiers: readonly ModifierRule[];
  readonly isSolution: boolean;
  readonly isSoft: boolean;
  readonly isProgress: boolean;
  readonly isTerminal: boolean;
  readonly isLimit: boolean;
  /** Connecting, or an apology of either kind: what stalls when nothing else is done. */
  readonly isListening: boolean;
  /** More than a customer in high distress can take in. */
  readonly isDemanding: boolean;
}

const APOLOGIES: readonly BehaviourId[] = ['specific-apology', 'empty-apology-loop'];
const DEMANDING: readonly BehaviourId[] = ['explain-plainly', 'offer-choice', 'recap-confirm'];

const TABLE: ReadonlyMap<BehaviourId, Rules> = new Map(BEHAVIOUR_IDS.map((id) => [id, prepare(id)]));

/** The prepared entry of a behaviour; throws on an id from outside the catalogue, which only unchecked data can bring. */
export function rulesOf(id: BehaviourId): Rules {
  const rules = TABLE.get(id);
  if (rules === undefined) throw new Error(`No behaviour is called "${id}".`);
  return rules;
}

function prepare(id: BehaviourId): Rules {
  const { group, base, heard, modifiers, flags } = BEHAVIOURS[id];
  return {
    id,
    group,
    base,
    heard,
    modifiers: modifiers.map(prepareModifier),
    isSolution: flags.includes('solution'),
    isSoft: flags.includes('soft'),
    isProgress: flags.includes('progress'),
    isTerminal: flags.includes('terminal'),
    isLimit: group === 'limit',
    isListening: group === 'connect' || APOLOGIES.includes(id),
    isDemanding: DEMANDING.includes(id),
  };
}

function prepareModifier(modifier: Modifier<BehaviourId>): ModifierRule {
  const add = 'add' in modifier ? modifier.add : {};
  return {
    when: modifier.when.map(testOf),
    becomes: 'becomes' in modifier ? modifier.becomes : null,
    scaleBenefit: 'scaleBenefit' in modifier ? modifier.scaleBenefit : 1,
    heat: add.heat ?? 0,
    trust: add.trust ?? 0,
    distress: add.distress ?? 0,
    abuse: add.abuse ?? 0,
    leverage: add.leverage ?? 0,
    promiseDebt: add.promiseDebt ?? 0,
    tangent: add.tangent ?? 0,
  };
}
