// Fetches an attempt, its script, its parent and the recordings' lengths, then reads them. Keeps nothing.

import { useEffect, useState } from 'react';
import type { Attempt } from '../../engine/store/records.types';
import type { Script } from '../app/ports.types';
import { type Services, useServices } from '../app/services';
import { type Debrief, type ReadDebrief, readDebrief } from './readDebrief';

/** What a fork can say of the call it starts from. */
export type Parent =
  | { readonly kind: 'none' | 'gone' | 'differs' }
  | { readonly kind: 'ready'; readonly debrief: Debrief };

export type Loaded =
  | { readonly kind: 'loading' | 'missing' | 'fault' }
  | {
      readonly kind: 'read';
      readonly attempt: Attempt;
      readonly script: Script | null;
      readonly read: ReadDebrief;
      readonly parent: Parent;
      /** Every call with this contact, this one included, oldest first. */
      readonly attempts: readonly Attempt[];
    };

export function useDebrief(attemptId: string): Loaded {
  const services = useServices();
  const { store, voice, loadScript, report } = services;
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    setLoaded({ kind: 'loading' });
    const read = async (): Promise<void> => {
      let next: Loaded = { kind: 'fault' };
      try {
        next = await load(attemptId, { store, voice, loadScript });
      } catch (error) {
        report(error);
      }
      if (isCurrent) setLoaded(next);
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [attemptId, store, voice, loadScript, report]);
  return loaded;
}

type Needs = Pick<Services, 'store' | 'voice' | 'loadScript'>;

async function load(attemptId: string, { store, voice, loadScript }: Needs): Promise<Loaded> {
  const kept = await store.attempts();
  if (!kept.ok) return { kind: 'fault' };
  const attempt = kept.value.find(({ id }) => id === attemptId);
  if (attempt === undefined) return { kind: 'missing' };
  const script = await loadScript(attempt.scenarioId, attempt.policyId);
  // recordings of a contact that nobody knows are asked of no server
  if (script !== null) await voice.open(attempt.scenarioId);
  const read = readDebrief(attempt, script, voice);
  const origin = kept.value.find(({ id }) => id === attempt.forkOf?.attemptId);
  const attempts = kept.value
    .filter(({ scenarioId }) => scenarioId === attempt.scenarioId)
    .toSorted((a, b) => a.savedAt - b.savedAt);
  return {
    kind: 'read',
    attempt,
    script,
    read,
    parent: parentOf(attempt, origin === undefined ? null : readDebrief(origin, script, voice)),
    attempts,
  };
}

function parentOf(attempt: Attempt, read: ReadDebrief | null): Parent {
  if (attempt.forkOf === undefined) return { kind: 'none' };
  if (read === null) return { kind: 'gone' };
  return read.kind === 'ready' ? { kind: 'ready', debrief: read.debrief } : { kind: 'differs' };
}
