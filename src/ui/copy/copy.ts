// The type every language must fill: a missing or misspelt key does not compile. Knows no screen.

import { createContext, useContext } from 'react';
import { en } from './en';

type Widen<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

/** Every user-facing string that is not scenario content. A second language is `const cy: Copy = …`. */
export type Copy = Widen<typeof en>;

const CopyContext = createContext<Copy>(en);

export const CopyProvider = CopyContext.Provider;

/** The strings of the language in use. */
export function useCopy(): Copy {
  return useContext(CopyContext);
}
