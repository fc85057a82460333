// Deletes everything on the device, once asked and answered.

import { useState } from 'react';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { Dialog } from '../parts/Dialog';
import { Key } from '../parts/Key';
import { useSay } from '../parts/LiveRegion';

export function DeleteAll() {
  const { settings, common } = useCopy();
  const copy = settings.data;
  const say = useSay();
  const { store, endSession } = useServices();
  const [isAsking, setIsAsking] = useState(false);
  const remove = async (): Promise<void> => {
    endSession();
    const kept = await store.deleteAll();
    setIsAsking(false);
    say(kept.ok ? copy.deleted : copy.deleteFault);
  };
  return (
    <div>
      <Key onClick={() => setIsAsking(true)}>{copy.deleteAll}</Key>
      <Dialog
        isOpen={isAsking}
        title={copy.deleteAsk}
        onClose={() => setIsAsking(false)}
        actions={
          <>
            <Key onClick={() => setIsAsking(false)}>{common.keep}</Key>
            <Key onClick={() => void remove()}>{copy.deleteKey}</Key>
          </>
        }
      >
        <p>{copy.deleteBody}</p>
      </Dialog>
    </div>
  );
}
