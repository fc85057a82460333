// Whether the call that a rest belongs to is kept here. Storage that does not answer is no reason to take a rest away.

import { useEffect, useState } from 'react';
import { useServices } from '../app/services';

/** True until it is known to be missing. */
export function useIsThere(attemptId: string): boolean {
  const { store } = useServices();
  const [isThere, setThere] = useState(true);
  useEffect(() => {
    let isCurrent = true;
    void store.attempt(attemptId).then((kept) => {
      if (isCurrent) setThere(!kept.ok || kept.value !== null);
    });
    return () => {
      isCurrent = false;
    };
  }, [store, attemptId]);
  return isThere;
}
