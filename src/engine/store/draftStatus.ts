// Whether a draft may go on. Knows versions, not what changed between them.

import type { Draft } from './records.types';

export interface InstalledVersions {
  readonly scenarioVersion: number;
  readonly policyVersion: number;
  readonly engineVersion: number;
}

export type DraftStatus = 'resumable' | 'shown-only' | 'unknown-scenario';

/**
 * A draft goes on only on the very versions it began with: replayed on others, the same moves could lead elsewhere.
 * `installed` describes the draft's own scenario and policy; null when this app does not have them.
 */
export function draftStatus(
  draft: Pick<Draft, keyof InstalledVersions>,
  installed: InstalledVersions | null,
): DraftStatus {
  if (installed === null) return 'unknown-scenario';
  const isSame =
    draft.scenarioVersion === installed.scenarioVersion &&
    draft.policyVersion === installed.policyVersion &&
    draft.engineVersion === installed.engineVersion;
  return isSame ? 'resumable' : 'shown-only';
}
