// Whether nothing may move: the system asks for reduced motion, or the person chose still. Knows no setting's place.

import { useSyncExternalStore } from 'react';

const query = (): MediaQueryList => window.matchMedia('(prefers-reduced-motion: reduce)');

function subscribe(changed: () => void): () => void {
  const media = query();
  media.addEventListener('change', changed);
  const root = new MutationObserver(changed);
  root.observe(document.documentElement, { attributeFilter: ['data-motion'] });
  return () => {
    media.removeEventListener('change', changed);
    root.disconnect();
  };
}

/** True when drawings must stand still and say the same. */
export function useIsStill(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => query().matches || document.documentElement.dataset['motion'] === 'still',
  );
}
