// Clauses that houses agree on, word for word. Data only.

import type { PolicyClause } from '../../engine/scenario/policy.types';

export const CRISIS: PolicyClause = {
  id: 'crisis',
  text: 'Someone who may be in danger is never put on hold, passed on cold or cut off.',
};

export const DATA: PolicyClause = {
  id: 'data',
  text: 'No word about an account before you know whose it is and who is asking.',
};

export const TRANSFERS: PolicyClause = {
  id: 'transfers',
  text: 'Ask before you pass a call on, tell the colleague the story, and stay until they are speaking.',
};
