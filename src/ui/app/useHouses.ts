// Every house policy of the app; none until they are there. Picks nothing.

import { useEffect, useState } from 'react';
import type { Policy } from '../../engine/scenario/policy.types';
import { useServices } from './services';

const NONE: readonly Policy[] = [];

export function useHouses(): readonly Policy[] {
  const { loadPolicies, report } = useServices();
  const [houses, setHouses] = useState(NONE);
  useEffect(() => {
    let isCurrent = true;
    loadPolicies().then((loaded) => isCurrent && setHouses(loaded), report);
    return () => {
      isCurrent = false;
    };
  }, [loadPolicies, report]);
  return houses;
}
