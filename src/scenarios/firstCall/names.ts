// The names of "A meter reading", so that its files check each other while compiling. Holds no words of the play.

import type { LINES } from './lines';

export interface FirstCall {
  readonly beat: 'letter' | 'numbers' | 'reading';
  readonly ending: 'read' | 'rung-back' | 'left';
  readonly line: keyof typeof LINES;
  readonly flag: 'has-read';
  readonly need: never;
  readonly clause: 'text-by-five' | 'call-by-five' | 'no-next-bill';
  readonly speaker: 'customer';
  readonly target: never;
  readonly noteItem: never;
}
