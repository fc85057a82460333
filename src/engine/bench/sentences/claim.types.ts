// What a page says of one call, sentence by sentence, with the call it is said of. Holds no words.

import type { Replay } from '../../call/call.types';
import type { Decision } from '../../score/explain';
import type {
  EndedFact,
  ErrorFact,
  HeadlineFact,
  PlanBecause,
  PromiseFact,
  StoryFact,
} from '../../score/facts/fact.types';
import type { Review, Weighed } from '../../score/review/review.types';
import type { Chance, Scorecard } from '../../score/scorecard.types';

export interface Scene {
  readonly replay: Replay;
  readonly card: Scorecard;
  /** Null where only what needs no review is said. */
  readonly review: Review | null;
  /** The turn the call hung on, as the page has it. */
  readonly hung: number | null;
}

export type Claim =
  | { readonly of: 'headline'; readonly fact: HeadlineFact }
  | { readonly of: 'error'; readonly fact: ErrorFact }
  | { readonly of: 'promise'; readonly fact: PromiseFact }
  | { readonly of: 'ended'; readonly fact: EndedFact }
  | { readonly of: 'story'; readonly fact: StoryFact }
  | { readonly of: 'plan'; readonly fact: PlanBecause; readonly answers: readonly string[] }
  | { readonly of: 'chance'; readonly chance: Chance }
  /** One way on with its verdict, at the turn it was on offer. */
  | { readonly of: 'verdict'; readonly turn: number; readonly weighed: Weighed }
  | { readonly of: 'move'; readonly decision: Decision };

/** The kind of sentence: one for each form of words that a page has. */
export function kindOf(claim: Claim): string {
  switch (claim.of) {
    case 'headline':
      return claim.fact.kind === 'came'
        ? `headline ${claim.fact.scale} ${claim.fact.how}`
        : `headline ${claim.fact.kind}`;
    case 'error':
      return `error ${claim.fact.case}`;
    case 'promise':
      return `promise ${claim.fact.standing}${claim.fact.turns.length > 1 ? ' more than once' : ''}`;
    case 'ended':
      return `ended ${claim.fact.by}`;
    case 'story':
    case 'plan':
      return claim.fact.kind;
    case 'chance':
      return `chance ${claim.chance.reason}`;
    case 'verdict':
      return `verdict ${claim.weighed.reason.code}`;
    case 'move':
      return claim.decision.cutIn === null ? 'move' : 'move cut in';
  }
}
