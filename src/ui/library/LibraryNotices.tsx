// What the person must know before a call: storage in trouble, a new version waiting. Nothing when all is well.

import { useSyncExternalStore } from 'react';
import { StoreNotice } from '../app/StoreNotice';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { Key } from '../parts/Key';
import { Notice } from '../parts/Notice';

export function LibraryNotices() {
  const copy = useCopy();
  const { updates, running } = useServices();
  const isWaiting = useSyncExternalStore(updates.onWaiting, updates.isWaiting);
  return (
    <div className="notices">
      <StoreNotice />
      {isWaiting && running === null && (
        <Notice action={<Key onClick={updates.apply}>{copy.library.updateKey}</Key>}>
          {copy.library.update}
        </Notice>
      )}
    </div>
  );
}
