// The introduction as the app keeps it: where it stands, and that nothing of it is written. Plays nothing.

import { isIntroduction } from '../../engine/scenario/isIntroduction';
import type { Scenario } from '../../engine/scenario/scenario.types';
import type { Store } from '../../engine/store/store.types';
import { hrefs } from './paths';

export const INTRODUCTION_ID = 'first-call';

/** Where the open call is gone on with. */
export function hrefOfCall(scenario: Pick<Scenario, 'purpose'>): string {
  return isIntroduction(scenario) ? hrefs.firstCall : hrefs.call;
}

/** `store`, but that it takes no call in progress and no attempt: every such write is answered at once as made. */
export function forgetful(store: Store): Store {
  const answer = async () => ({ ok: true, value: undefined }) as const;
  return { ...store, kind: 'memory', saveDraft: answer, saveAttempt: answer };
}
