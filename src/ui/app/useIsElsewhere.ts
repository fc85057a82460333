// Whether another tab has a call open, told again whenever that changes.

import { useEffect, useState } from 'react';
import { useServices } from './services';

/** False until it is known. */
export function useIsElsewhere(): boolean {
  const { oneCall } = useServices();
  const [isElsewhere, setElsewhere] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    const look = async (): Promise<void> => {
      const now = await oneCall.isElsewhere();
      if (isCurrent) setElsewhere(now);
    };
    void look();
    const stop = oneCall.onChange(() => void look());
    return () => {
      isCurrent = false;
      stop();
    };
  }, [oneCall]);
  return isElsewhere;
}
