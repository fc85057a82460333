// Says what a fault of the storage means for the person, and what can be done. Silent while all is well.

import { type ReactNode, useSyncExternalStore } from 'react';
import type { StoreFault } from '../../engine/store/store.types';
import { useCopy } from '../copy/copy';
import { Key, KeyLink } from '../parts/Key';
import { Notice } from '../parts/Notice';
import { hrefs } from './paths';
import type { StoreTrouble } from './ports.types';
import { useServices } from './services';

/** `fault`: what the call itself met, where the storage as a whole has nothing to report. */
export function StoreNotice(props: { readonly fault?: StoreFault | null }) {
  const copy = useCopy().app;
  const { storeTrouble, onStoreTrouble, storage } = useServices();
  const trouble = useSyncExternalStore(onStoreTrouble, storeTrouble) ?? props.fault ?? null;
  if (trouble === null) return null;
  const memory = <Key onClick={storage.useMemory}>{copy.storeKeys.memory}</Key>;
  const reload = <Key onClick={() => window.location.reload()}>{copy.storeKeys.reload}</Key>;
  const actions: Readonly<Record<Exclude<StoreTrouble, null>, ReactNode>> = {
    memory: undefined,
    absent: undefined,
    full: <KeyLink href={hrefs.history}>{copy.toData}</KeyLink>,
    outdated: reload,
    blocked: memory,
    closed: reload,
    slow: undefined,
    failed: (
      <>
        <Key onClick={storage.retry}>{copy.storeKeys.retry}</Key>
        {memory}
      </>
    ),
  };
  return <Notice action={actions[trouble]}>{copy.storeNotice[trouble]}</Notice>;
}
