// A schema issue as a sentence for an author. Knows the schema library, not the scenario.

import type * as v from 'valibot';
import { cutShort, pathOf } from './path';
import type { Problem } from './problem.types';

/** The problem behind `issue`, with the place it was found. Of a choice between shapes, the most telling branch is taken. */
export function issueProblem(issue: v.BaseIssue<unknown>): Problem {
  const inner = innermost(issue, []);
  const keys = inner.keys;
  return { severity: 'error', where: pathOf(keys), ...sentences(inner.issue, String(keys.at(-1) ?? '')) };
}

interface Found {
  readonly issue: v.BaseIssue<unknown>;
  readonly keys: readonly (string | number)[];
}

/** Follows a failed union into the branch that got furthest. */
function innermost(issue: v.BaseIssue<unknown>, above: readonly (string | number)[]): Found {
  const keys = [...above, ...(issue.path ?? []).map((item) => keyOf(item.key))];
  let deepest: Found = { issue, keys };
  for (const branch of issue.issues ?? []) {
    const found = innermost(branch, keys);
    if (found.keys.length > deepest.keys.length) deepest = found;
  }
  return deepest;
}

function keyOf(key: unknown): string | number {
  return typeof key === 'number' ? key : String(key);
}

function sentences(issue: v.BaseIssue<unknown>, key: string): Pick<Problem, 'what' | 'mend'> {
  const { expected, received } = issue;
  if (issue.kind === 'validation') {
    return {
      what: expected === null ? issue.message : `This is ${cutShort(received)}: ${issue.message}`,
      mend: 'Change it so.',
    };
  }
  if (expected === 'never') {
    return {
      what: `"${cutShort(key)}" is not part of the format.`,
      mend: 'Check its spelling, or leave it out.',
    };
  }
  if (received === 'undefined') {
    return { what: `"${cutShort(key)}" is missing.`, mend: `Add it: ${wanted(expected)}.` };
  }
  return { what: `This is ${cutShort(received)}.`, mend: `Write ${wanted(expected)}.` };
}

const MOST_CHOICES = 300;

function wanted(expected: string | null): string {
  const text = (expected ?? 'something else').replaceAll(' | ', ' or ').replace(/^\((.*)\)$/, '$1');
  return text.length <= MOST_CHOICES ? text : `${text.slice(0, MOST_CHOICES)}…`;
}
