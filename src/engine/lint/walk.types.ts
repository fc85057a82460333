// What a bounded walk over a call has seen. Knows no rule.

import type { Call } from '../call/call.types';
import type { Band } from '../scenario/line.types';
import type { Reply } from '../scenario/reply.types';
import type { Mark } from '../score/markOf';

export interface Option {
  readonly id: string;
  readonly reply: Reply;
  readonly mark: Mark;
}

/** One decision as an agent can meet it: same beat, same replies on offer, same marks. */
export interface Moment {
  readonly beat: string;
  readonly options: readonly Option[];
  /** Nothing has been said at this beat yet: no reply is used up. */
  readonly isFresh: boolean;
  /** What came of each option in that call, in their order; two alike have the same consequence. */
  readonly outcomes: readonly string[];
  /** The first call in which it was met. */
  readonly call: Call;
}

export interface Walk {
  /** States looked at, over all seeds. */
  readonly states: number;
  readonly moments: readonly Moment[];
  /** The same for the polite close, where the End sheet offers a step: `beat` is the step, `outcomes` is empty. */
  readonly closings: readonly Moment[];
  readonly endings: ReadonlySet<string>;
  /** Beats at which a critical error was on offer again right after one had been stepped round: `from>to`. */
  readonly traps: ReadonlySet<string>;
  readonly arrivals: ReadonlyMap<string, Arrival>;
  /** Most turns of the agent in one call. */
  readonly longest: { readonly turns: number; readonly beat: string };
  /** Beats at which a crisis opened or was spoken of: whether a reply on offer there asked or stayed, every time. */
  readonly crises: ReadonlyMap<string, boolean>;
  /** Replies marked best or good by which somebody in danger was left. */
  readonly leaving: ReadonlySet<string>;
  /** Beats where no reply was on offer. */
  readonly silent: ReadonlySet<string>;
}

/** What was seen on coming to one beat. */
export interface Arrival {
  readonly bands: Set<Band>;
  mostWords: number;
  mostAbuse: number;
}
