// When a draft may go on.

import { expect, test } from 'vitest';
import { draftStatus } from '../../../src/engine/store/draftStatus';

const draft = { scenarioVersion: 3, policyVersion: 2, engineVersion: 1 };

test('on the versions it began with, a draft may go on', () => {
  expect(draftStatus(draft, { ...draft })).toBe('resumable');
});

test.each(['scenarioVersion', 'policyVersion', 'engineVersion'] as const)(
  'on another %s, newer or older, it is shown only',
  (field) => {
    expect(draftStatus(draft, { ...draft, [field]: draft[field] + 1 })).toBe('shown-only');
    expect(draftStatus(draft, { ...draft, [field]: draft[field] - 1 })).toBe('shown-only');
  },
);

test('without its scenario here, it is unknown', () => {
  expect(draftStatus(draft, null)).toBe('unknown-scenario');
});
