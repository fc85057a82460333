// How any screen asks for the minute. What it does then is the shell's.

import { createContext, useContext } from 'react';

const MinuteContext = createContext<() => void>(() => undefined);
export const MinuteProvider = MinuteContext.Provider;

/** Opens the minute: the call stops and goes out of sight. */
export function useMinute(): () => void {
  return useContext(MinuteContext);
}
