// Rows of the store as they stand: read once, again after every change, in every tab. Knows no row.

import { useEffect, useState } from 'react';
import type { Kept, Store } from '../../engine/store/store.types';
import { useServices } from './services';

/** `read` must be stable (a module function or memoised); `empty` stands in for rows that a fault withheld. */
export function useLive<T>(read: (store: Store) => Promise<Kept<T>>, empty: T): 'loading' | T {
  const { store } = useServices();
  const [rows, setRows] = useState<'loading' | T>('loading');
  useEffect(() => {
    let isCurrent = true;
    const refresh = async (): Promise<void> => {
      const kept = await read(store);
      if (isCurrent) setRows(kept.ok ? kept.value : empty);
    };
    void refresh();
    const stop = store.onChange(() => void refresh());
    return () => {
      isCurrent = false;
      stop();
    };
  }, [store, read, empty]);
  return rows;
}
