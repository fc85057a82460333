// Says what a fault of the storage means for the person. Silent while all is well.

import { useSyncExternalStore } from 'react';
import { useCopy } from '../copy/copy';
import { KeyLink } from '../parts/Key';
import { Notice } from '../parts/Notice';
import { hrefs } from './paths';
import { useServices } from './services';

export function StoreNotice() {
  const copy = useCopy();
  const { storeTrouble, onStoreTrouble } = useServices();
  const trouble = useSyncExternalStore(onStoreTrouble, storeTrouble);
  if (trouble === null) return null;
  const isFull = trouble === 'full';
  return (
    <Notice action={isFull ? <KeyLink href={hrefs.history}>{copy.app.toData}</KeyLink> : undefined}>
      {copy.app.storeNotice[trouble]}
    </Notice>
  );
}
