// Every code with its severity, title, message and page, as docs/diagnostics has them. Decides nothing.

import { CONTENT_PAGES } from './pages/content.generated';
import { FAIRNESS_PAGES } from './pages/fairness.generated';
import { GRAPH_PAGES } from './pages/graph.generated';
import { HOUSE_PAGES } from './pages/house.generated';
import { POLICY_PAGES } from './pages/policy.generated';
import { SAFETY_PAGES } from './pages/safety.generated';
import { VOICE_PAGES } from './pages/voice.generated';

export const PAGES = {
  ...GRAPH_PAGES,
  ...CONTENT_PAGES,
  ...POLICY_PAGES,
  ...VOICE_PAGES,
  ...SAFETY_PAGES,
  ...FAIRNESS_PAGES,
  ...HOUSE_PAGES,
};

export type Code = keyof typeof PAGES;

/** Every code, in order. */
export const CODES: readonly Code[] = Object.keys(PAGES)
  .filter((code): code is Code => Object.hasOwn(PAGES, code))
  .sort();
