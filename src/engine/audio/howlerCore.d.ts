// Types of Howler's core build (without the spatial plugin): the same two names as the whole one.

declare module 'howler/dist/howler.core.min.js' {
  import type { HowlerGlobal, Howl as HowlOf } from 'howler';
  export const Howl: typeof HowlOf;
  export const Howler: HowlerGlobal;
}
