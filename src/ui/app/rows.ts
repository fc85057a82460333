// What most screens read from the store: attempts, plans, the call in progress. Newest first.

import { useMemo } from 'react';
import type { Attempt, Draft, Plan } from '../../engine/store/records.types';
import type { Store } from '../../engine/store/store.types';
import { useLive } from './live';

const NO_ATTEMPTS: readonly Attempt[] = [];
const NO_PLANS: readonly Plan[] = [];
const attempts = (store: Store) => store.attempts();
const plans = (store: Store) => store.plans();
const draft = (store: Store) => store.draft();

/** All attempts, newest first. */
export function useAttempts(): 'loading' | readonly Attempt[] {
  const rows = useLive(attempts, NO_ATTEMPTS);
  return useMemo(() => (rows === 'loading' ? rows : rows.toSorted((a, b) => b.savedAt - a.savedAt)), [rows]);
}

/** All if-then plans, newest first. */
export function usePlans(): 'loading' | readonly Plan[] {
  const rows = useLive(plans, NO_PLANS);
  return useMemo(() => (rows === 'loading' ? rows : rows.toSorted((a, b) => b.madeAt - a.madeAt)), [rows]);
}

/** The call in progress, if one was left open. */
export function useDraft(): 'loading' | Draft | null {
  return useLive<Draft | null>(draft, null);
}
