// The one live region of the app: what changed, said once. Speaking customers have their own caption.

import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const SayContext = createContext<(text: string) => void>(() => undefined);

/** Says a sentence to those who hear the page. The same sentence twice is said twice. */
export function useSay(): (text: string) => void {
  return useContext(SayContext);
}

export function LiveRegion(props: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', count: 0 });
  const say = useCallback((text: string) => setSaid((before) => ({ text, count: before.count + 1 })), []);
  return (
    <SayContext.Provider value={say}>
      {props.children}
      <div className="sr live" role="status" aria-live="polite">
        <span key={said.count}>{said.text}</span>
      </div>
    </SayContext.Provider>
  );
}
