// Which fault each error of a browser stands for.

import { describe, expect, test } from 'vitest';
import { faultOf, isConnectionLost, openingFaultOf, StoreFailure } from '../../../src/engine/store/faults';

const named = (name: string, inner?: unknown) => ({ name, ...(inner === undefined ? {} : { inner }) });

describe('the fault behind an error', () => {
  test.each([
    [named('QuotaExceededError'), 'full'],
    [named('AbortError', named('QuotaExceededError')), 'full'],
    [named('DatabaseClosedError', named('MissingAPIError')), 'absent'],
    [named('DatabaseClosedError'), 'closed'],
    [named('VersionError'), 'outdated'],
    [new StoreFailure('outdated'), 'outdated'],
    [new TypeError('x'), 'failed'],
    [undefined, 'failed'],
    ['a string', 'failed'],
  ])('%o is %s', (error, fault) => {
    expect(faultOf(error)).toBe(fault);
  });

  test('a private window refuses with InvalidStateError; later the same name is a lost connection', () => {
    expect(openingFaultOf(named('InvalidStateError'))).toBe('absent');
    expect(faultOf(named('InvalidStateError'))).toBe('failed');
    expect(isConnectionLost(named('InvalidStateError'))).toBe(true);
  });

  test('a cause that is its own cause ends', () => {
    const error: { name: string; inner?: unknown } = { name: 'AbortError' };
    error.inner = error;
    expect(faultOf(error)).toBe('failed');
  });
});

test('no room and a known failure are no lost connection', () => {
  expect(isConnectionLost(named('UnknownError', named('QuotaExceededError')))).toBe(false);
  expect(isConnectionLost(new StoreFailure('closed'))).toBe(false);
  expect(isConnectionLost(named('UnknownError'))).toBe(true);
  expect(isConnectionLost(named('ConstraintError'))).toBe(false);
});
