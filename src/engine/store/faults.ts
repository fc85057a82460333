// From whatever a browser throws to the six faults the app can speak about.

import type { StoreFault } from './store.types';

/** Thrown inside this room where the fault is already known. */
export class StoreFailure extends Error {
  readonly fault: StoreFault;
  constructor(fault: StoreFault) {
    super(`The store is ${fault}.`);
    this.name = 'StoreFailure';
    this.fault = fault;
  }
}

const BY_NAME: ReadonlyMap<string, StoreFault> = new Map([
  ['QuotaExceededError', 'full'],
  ['MissingAPIError', 'absent'],
  ['SecurityError', 'absent'],
  ['NotAllowedError', 'absent'],
  ['VersionError', 'outdated'],
  ['DatabaseClosedError', 'closed'],
]);

/** The fault that an error stands for. An aborted transaction hides its cause, so the causes are asked first. */
export function faultOf(error: unknown): StoreFault {
  const chain = causes(error);
  const known = chain.find((each) => each instanceof StoreFailure);
  if (known instanceof StoreFailure) return known.fault;
  for (const each of chain.toReversed()) {
    const fault = BY_NAME.get(nameOf(each));
    if (fault !== undefined) return fault;
  }
  return 'failed';
}

/** As `faultOf`, for an error met on opening: there, InvalidStateError is how private windows refuse. */
export function openingFaultOf(error: unknown): StoreFault {
  const fault = faultOf(error);
  if (fault !== 'failed') return fault;
  return causes(error).some((each) => nameOf(each) === 'InvalidStateError') ? 'absent' : 'failed';
}

const LOST = new Set(['UnknownError', 'InvalidStateError', 'DatabaseClosedError']);

/** True for the errors of a connection that the browser dropped: a new connection may well work. */
export function isConnectionLost(error: unknown): boolean {
  const chain = causes(error);
  if (chain.some((each) => each instanceof StoreFailure || nameOf(each) === 'QuotaExceededError'))
    return false;
  return chain.some((each) => LOST.has(nameOf(each)));
}

function causes(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  for (let each = error; each !== null && each !== undefined && chain.length < 5; each = innerOf(each)) {
    chain.push(each);
  }
  return chain;
}

function innerOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'inner' in error ? error.inner : undefined;
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
