// Why a way on has its verdict, as a sentence about this contact. Takes the reason as the review gave it.

import type { Replay } from '../../engine/call/call.types';
import { ownEntry } from '../../engine/platform/ownEntry';
import type { Weighed } from '../../engine/score/review/review.types';
import type { Copy } from '../copy/copy';
import { PRONOUNS } from '../copy/pronouns';

export function whyText({ reason, effect }: Weighed, { stage }: Replay, copy: Copy): string {
  const { needs, endings, cast } = stage.scenario;
  const { competences, errors, why } = copy.debrief;
  const names: Readonly<Record<string, string>> = errors.names;
  const need = (id: string): string => ownEntry(needs, id)?.text ?? '';
  const ending = (id: string): string => ownEntry(endings, id)?.title ?? '';
  return why(reason, effect, PRONOUNS[cast.customer.pronoun], {
    need,
    ending,
    competence: (id) => competences[id],
    error: (id) => ownEntry(names, id) ?? errors.unknown,
  });
}
