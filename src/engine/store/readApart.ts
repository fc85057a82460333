// The page's side of the worker that reads a backup: hands the file over, gathers what fits, lets it go. Judges nothing.

import type { BackupContent } from './backup.types';
import { MOST_BYTES } from './backupLimits';
import { tellBackup } from './backupNews';
import { BACKUP_SENTENCES as SAY } from './backupSentences';
import type { BackupNews } from './backupWorker.types';
import type { BackupReading } from './readBackup';
import type { ImportWatch } from './store.types';

/** As much of a worker as is used; a test hands in one that is none. */
export interface BackupWorker {
  readonly postMessage: (file: Blob | string) => void;
  readonly terminate: () => void;
  onmessage: ((event: MessageEvent<BackupNews>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Null where there are no workers: then the file is read here. */
const startWorker = (): BackupWorker | null =>
  typeof Worker === 'undefined'
    ? null
    : new Worker(new URL('./backupWorker.ts', import.meta.url), { type: 'module' });

/**
 * A backup read away from the page. A file that is too large is refused before it is read at all; aborting stops the worker
 * at once. Never rejects.
 */
export async function readApart(
  file: Blob | string,
  { signal, onProgress }: ImportWatch = {},
  start: () => BackupWorker | null = startWorker,
): Promise<BackupReading> {
  if (typeof file !== 'string' && file.size > MOST_BYTES) return { ok: false, problem: SAY.tooBig };
  if (signal?.aborted === true) return { ok: false, problem: SAY.stopped };
  const attempts: BackupContent['attempts'][number][] = [];
  const plans: BackupContent['plans'][number][] = [];
  const worker = start();
  try {
    return await new Promise<BackupReading>((resolve) => {
      const hear = (news: BackupNews): void => {
        if (news.kind === 'progress') onProgress?.(news.done, news.all);
        else if (news.kind === 'attempts') attempts.push(...news.rows);
        else if (news.kind === 'plans') plans.push(...news.rows);
        else if (news.kind === 'refused') resolve({ ok: false, problem: news.problem });
        else {
          const { settings, draft, skipped } = news;
          resolve({ ok: true, content: { attempts, plans, settings, draft }, skipped });
        }
      };
      signal?.addEventListener('abort', () => resolve({ ok: false, problem: SAY.stopped }), { once: true });
      if (worker === null) {
        void tellBackup(file, hear);
        return;
      }
      worker.onmessage = ({ data }) => hear(data);
      worker.onerror = () => resolve({ ok: false, problem: SAY.unreadableFile });
      worker.postMessage(file);
    });
  } finally {
    worker?.terminate();
  }
}
