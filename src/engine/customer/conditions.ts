// Turns a catalogue condition into one flat test and decides whether it holds. It knows the customer, never the effect that hangs on the answer.

import type { BehaviourId } from '../behaviours/catalogue';
import type { BehaviourCondition, Comparison, Gauge, Limit } from '../behaviours/condition.types';
import type { TemperamentId } from '../behaviours/temperament.types';
import type { Customer, World } from './customer.types';
import { timesShown } from './history';

type Subject = Gauge | 'shown' | 'in-a-row' | 'temperament' | 'repeat-contact' | 'crisis' | 'any-of';

/** Every test has the same members, so that the turn's hottest loop meets one shape only. */
export interface Test {
  readonly subject: Subject;
  readonly comparison: 'at-least' | 'at-most' | 'below' | 'exactly';
  readonly limit: Limit;
  readonly ids: readonly BehaviourId[];
  readonly temperaments: readonly TemperamentId[];
  readonly anyOf: readonly Test[];
}

/** The flat form of `condition`; done once per catalogue entry when the module loads. */
export function testOf(condition: BehaviourCondition<BehaviourId>): Test {
  if ('gauge' in condition) return flat(condition.gauge, condition);
  if ('shown' in condition) return { ...flat('shown', condition), ids: condition.shown };
  if ('inARow' in condition) return { ...flat('in-a-row', condition), ids: [condition.inARow] };
  if ('temperament' in condition)
    return { ...flat('temperament', { exactly: 1 }), temperaments: condition.temperament };
  if ('isRepeatContact' in condition)
    return flat('repeat-contact', { exactly: condition.isRepeatContact ? 1 : 0 });
  if ('isCrisis' in condition) return flat('crisis', { exactly: condition.isCrisis ? 1 : 0 });
  return { ...flat('any-of', { exactly: 1 }), anyOf: condition.anyOf.map(testOf) };
}

function flat(subject: Subject, by: Comparison): Test {
  const shape = { subject, ids: [], temperaments: [], anyOf: [] };
  if ('atLeast' in by) return { ...shape, comparison: 'at-least', limit: by.atLeast };
  if ('atMost' in by) return { ...shape, comparison: 'at-most', limit: by.atMost };
  if ('below' in by) return { ...shape, comparison: 'below', limit: by.below };
  return { ...shape, comparison: 'exactly', limit: by.exactly };
}

/** Whether `test` holds. `heard` and `owed` come apart from the customer because a second behaviour sees the credit of the first. */
export function holds(test: Test, customer: Customer, world: World, heard: number, owed: number): boolean {
  const value = readingOf(test, customer, world, heard, owed);
  const limit = limitOf(test.limit, world, owed);
  switch (test.comparison) {
    case 'at-least':
      return value >= limit;
    case 'at-most':
      return value <= limit;
    case 'below':
      return value < limit;
    case 'exactly':
      return value === limit;
  }
}

function limitOf(limit: Limit, world: World, owed: number): number {
  if (typeof limit === 'number') return limit;
  if (limit === 'listening-owed') return owed;
  return limit === 'warnings-due' ? world.warningsDue : Math.max(1, world.warningsDue);
}

function readingOf(test: Test, customer: Customer, world: World, heard: number, owed: number): number {
  switch (test.subject) {
    case 'heard':
      return heard;
    case 'turn':
      return customer.turn + 1;
    case 'shown':
      return timesAnyShown(test.ids, customer.shown);
    case 'in-a-row':
      return timesInARow(test.ids[0], customer.shown);
    case 'temperament':
      return test.temperaments.includes(world.temperament) ? 1 : 0;
    case 'repeat-contact':
      return world.isRepeatContact ? 1 : 0;
    case 'crisis':
      return customer.crisis ? 1 : 0;
    case 'any-of':
      return test.anyOf.some((one) => holds(one, customer, world, heard, owed)) ? 1 : 0;
    default:
      return customer[test.subject];
  }
}

function timesAnyShown(ids: readonly BehaviourId[], shown: Customer['shown']): number {
  let times = 0;
  for (const id of ids) times += timesShown(shown, id);
  return times;
}

function timesInARow(id: BehaviourId | undefined, shown: Customer['shown']): number {
  let times = 0;
  for (let i = shown.length - 1; i >= 0 && shown[i] === id; i -= 1) times += 1;
  return times;
}
