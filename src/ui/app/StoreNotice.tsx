// Says what a fault of the storage means for the person, and what can be done. Silent while all is well.

import { type ReactNode, useSyncExternalStore } from 'react';
import { useCopy } from '../copy/copy';
import { Key, KeyLink } from '../parts/Key';
import { Notice } from '../parts/Notice';
import { hrefs } from './paths';
import type { StoreTrouble } from './ports.types';
import { useServices } from './services';

export function StoreNotice() {
  const copy = useCopy().app;
  const { storeTrouble, onStoreTrouble, storage } = useServices();
  const trouble = useSyncExternalStore(onStoreTrouble, storeTrouble);
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
    failed: (
      <>
        <Key onClick={storage.retry}>{copy.storeKeys.retry}</Key>
        {memory}
      </>
    ),
  };
  return <Notice action={actions[trouble]}>{copy.storeNotice[trouble]}</Notice>;
}
