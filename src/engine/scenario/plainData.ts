// The first look at data from outside: plain, shallow enough, no hostile keys, no invisible characters. Knows nothing of scenarios.

import { pathOf } from './path';
import type { Problem } from './problem.types';

/** Deeper than any scenario needs, shallow enough for every reader that follows. */
const DEEPEST = 60;
/** Far above twenty thousand beats; stops a small text or a shared object from unfolding without end. */
const MOST_VALUES = 5_000_000;
const MOST_PROBLEMS = 50;

const HOSTILE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Control characters and halves of a character, and the marks that turn text around; a line break and a tab are fine. */
const HIDDEN = /[^\P{Cc}\n\t]|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** A link to the parent instead of a path: paths are only built for problems. */
interface Visit {
  readonly value: unknown;
  readonly key: string;
  readonly parent: Visit | null;
  readonly depth: number;
}

/** Problems of `root` as plain data; none means that every reader may walk it. Never recurses. */
export function plainDataProblems(root: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  const waiting: Visit[] = [{ value: root, key: '', parent: null, depth: 0 }];
  let values = 0;
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    values += 1;
    if (values > MOST_VALUES) {
      return [
        ...problems,
        problem(visit, 'The scenario holds too many values.', 'Split it into smaller ones.'),
      ];
    }
    const found = problemOf(visit);
    if (found !== null) problems.push(found);
    else waiting.push(...partsOf(visit, problems));
    if (problems.length >= MOST_PROBLEMS) return problems;
  }
  return problems;
}

function problemOf(visit: Visit): Problem | null {
  const { value, depth } = visit;
  if (depth > DEEPEST) {
    return problem(visit, `This is nested more than ${DEEPEST} levels deep.`, 'Flatten it.');
  }
  switch (typeof value) {
    case 'string':
      return HIDDEN.test(value)
        ? problem(visit, 'The text holds a control or invisible character.', 'Type the text anew.')
        : null;
    case 'number':
      return Number.isFinite(value) ? null : problem(visit, 'This is no number.', 'Write a plain number.');
    case 'boolean':
      return null;
    case 'object':
      return value === null || isPlain(value)
        ? null
        : problem(visit, 'This is not plain data.', 'Use objects, lists, texts, numbers and true or false.');
    default:
      return problem(
        visit,
        'This is not plain data.',
        'Leave it out, or write a text, a number, true or false.',
      );
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

function partsOf(visit: Visit, problems: Problem[]): Visit[] {
  const { value, depth } = visit;
  if (typeof value !== 'object' || value === null) return [];
  const parts: Visit[] = [];
  for (const [key, part] of Object.entries(value)) {
    const next = { value: part as unknown, key, parent: visit, depth: depth + 1 };
    if (!HOSTILE_KEYS.has(key)) parts.push(next);
    else problems.push(problem(next, `"${key}" is no name that data may use.`, 'Choose another name.'));
  }
  return parts;
}

function problem(visit: Visit, what: string, mend: string): Problem {
  const keys: string[] = [];
  for (let at: Visit | null = visit; at?.parent; at = at.parent) keys.unshift(at.key);
  return { severity: 'error', what, where: pathOf(keys), mend };
}
