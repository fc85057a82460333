// Knows which recordings exist and fetches them for offline use. Decodes and plays nothing.

import type { KeptFiles } from './keptFiles';
import type { Recording } from './voice.types';
import { readVoiceManifest, type VoiceManifest } from './voiceManifest';

export interface VoiceBank {
  readonly open: (scenarioId: string) => Promise<void>;
  readonly recordingOf: (scenarioId: string, lineId: string) => Recording | null;
  readonly warm: (scenarioId: string, onProgress?: (ready: number, all: number) => void) => Promise<number>;
  readonly close: (scenarioId: string) => void;
}

/** What the bank needs of the page, so that tests run without one. */
export interface BankNeeds {
  readonly fetch: (url: string) => Promise<Response>;
  /** What the device has is not asked for again. */
  readonly kept: KeptFiles;
  /** Resolves in the next quiet moment. */
  readonly idle: () => Promise<void>;
}

/** A bank with nothing open. A manifest that cannot be had leaves a scenario without recordings; a later `open` tries again. */
export function createVoiceBank(needs: BankNeeds): VoiceBank {
  const manifests = new Map<string, VoiceManifest>();
  const opening = new Map<string, Promise<void>>();

  const fetchManifest = async (scenarioId: string): Promise<void> => {
    try {
      const answer = await needs.fetch(`audio/${scenarioId}/manifest.json`);
      if (answer.ok) manifests.set(scenarioId, readVoiceManifest(scenarioId, await answer.json()));
    } catch {
      // captions carry the call
    } finally {
      opening.delete(scenarioId);
    }
  };

  const open = (scenarioId: string): Promise<void> => {
    if (manifests.has(scenarioId)) return Promise.resolve();
    const under = opening.get(scenarioId) ?? fetchManifest(scenarioId);
    if (!manifests.has(scenarioId)) opening.set(scenarioId, under);
    return under;
  };

  return {
    open,
    recordingOf: (scenarioId, lineId) => manifests.get(scenarioId)?.get(lineId) ?? null,
    warm: async (scenarioId, onProgress) => {
      await open(scenarioId);
      const recordings = [...(manifests.get(scenarioId)?.values() ?? [])];
      const areKept = await Promise.all(recordings.map(({ url }) => needs.kept.has(url)));
      const wanted = recordings.filter((_, index) => areKept[index] !== true);
      let ready = recordings.length - wanted.length;
      let missed = 0;
      if (ready > 0) onProgress?.(ready, recordings.length);
      for (const { url } of wanted) {
        await needs.idle();
        try {
          const isWatched = needs.kept.isWatched();
          const answer = await needs.fetch(url);
          if (!answer.ok) missed += 1;
          else if (!isWatched) await needs.kept.put(url, answer);
          // the body must be drained, or the service worker's copy may never be finished
          else await answer.arrayBuffer();
        } catch {
          missed += 1;
        }
        ready += 1;
        onProgress?.(ready, recordings.length);
      }
      return missed;
    },
    close: (scenarioId) => {
      manifests.delete(scenarioId);
    },
  };
}
