// Whether Enter may start: what the call contains has been in sight, and Start is. Else it is brought into sight.

import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** Share of a part that must have been inside the window; a part higher than the window is seen when half of it was. */
const SEEN = [0.5, 0.95];

/**
 * Asked when Enter is pressed. True: `shown` was in sight since the screen came and `key` is now. False: something was
 * missing, and has been scrolled into sight, so that the next Enter starts what has been seen.
 */
export function useInSight(
  shown: RefObject<HTMLElement | null>,
  key: RefObject<HTMLElement | null>,
): () => boolean {
  const wasSeen = useRef(false);
  useEffect(() => {
    const part = shown.current;
    if (part === null || typeof IntersectionObserver === 'undefined') return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        const isHigh = entry.boundingClientRect.height > (entry.rootBounds?.height ?? 0) * 0.9;
        if (entry.intersectionRatio >= (isHigh ? 0.5 : 0.95)) wasSeen.current = true;
      },
      { threshold: SEEN },
    );
    watch.observe(part);
    return () => watch.disconnect();
  }, [shown]);
  return useCallback(() => {
    const { current: part } = shown;
    if (part !== null && !wasSeen.current && !isInside(part)) {
      part.scrollIntoView({ block: 'center' });
      return false;
    }
    if (key.current !== null && !isInside(key.current)) {
      key.current.scrollIntoView({ block: 'nearest' });
      return false;
    }
    return true;
  }, [shown, key]);
}

function isInside(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= -1 && bottom <= window.innerHeight + 1;
}
