// After the page was loaded anew nothing has the focus: then the key that the page speaks of takes it. A focus that is somewhere stays.

import { type RefObject, useEffect } from 'react';

/** `isThere`: the key stands on the page. Moves from screen to screen put the focus on the heading, and are left alone. */
export function useArrivalFocus(key: RefObject<HTMLElement | null>, isThere = true): void {
  useEffect(() => {
    const { activeElement } = document;
    if (isThere && (activeElement === null || activeElement === document.body)) key.current?.focus();
  }, [key, isThere]);
}
