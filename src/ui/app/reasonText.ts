// The sentence for a reason of the rubric; null for one that this version does not know.

import { isReasonKey } from '../../engine/score/reasons';
import type { Copy } from '../copy/copy';
import { PRONOUNS, type Pronoun, textOf } from '../copy/pronouns';

export function reasonText(reason: string, who: Pronoun, copy: Copy): string | null {
  if (!isReasonKey(reason)) return null;
  return textOf(copy.debrief.reasons[reason], PRONOUNS[who]);
}
