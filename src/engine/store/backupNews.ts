// The worker's one job: read the file, judge it, tell what fits. It knows no worker, so that it can be run anywhere.

import { BACKUP_SENTENCES as SAY } from './backupSentences';
import type { BackupNews } from './backupWorker.types';
import { readBackup } from './readBackup';

/** Rows in one message. */
const HANDFUL = 100;

/** Everything there is to say about `file`, in order; `refused` or `read` is the last of it. Never rejects. */
export async function tellBackup(file: Blob | string, post: (news: BackupNews) => void): Promise<void> {
  try {
    const text = typeof file === 'string' ? file : await file.text();
    const reading = readBackup(text, (done, all) => post({ kind: 'progress', done, all }));
    if (!reading.ok) {
      post({ kind: 'refused', problem: reading.problem });
      return;
    }
    const { attempts, plans, settings, draft } = reading.content;
    for (let at = 0; at < attempts.length; at += HANDFUL)
      post({ kind: 'attempts', rows: attempts.slice(at, at + HANDFUL) });
    for (let at = 0; at < plans.length; at += HANDFUL)
      post({ kind: 'plans', rows: plans.slice(at, at + HANDFUL) });
    post({ kind: 'read', settings, draft, skipped: reading.skipped });
  } catch {
    post({ kind: 'refused', problem: SAY.unreadableFile });
  }
}
