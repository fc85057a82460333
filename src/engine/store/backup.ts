// Writes a backup: a person's whole history as text, without any time of day.

import { BACKUP_APP, BACKUP_FORMAT, type BackupContent } from './backup.types';
import { dateOf, datesOf } from './days';

/**
 * The text of a backup file. Instants become a date and an order within it, so the history keeps its sequence and
 * nobody can read from it when somebody was at their desk. `nowAt` (epoch ms) dates the file.
 */
export function writeBackup(content: BackupContent, nowAt: number): string {
  const attempts = datesOf(content.attempts, (attempt) => attempt.savedAt).map(({ row, date, order }) => {
    const { savedAt: _time, ...rest } = row;
    return { ...rest, savedOn: date, order };
  });
  const plans = datesOf(content.plans, (plan) => plan.madeAt).map(({ row, date, order }) => {
    const { madeAt: _time, ...rest } = row;
    return { ...rest, madeOn: date, order };
  });
  const [draft] = datesOf(content.draft === null ? [] : [content.draft], (each) => each.startedAt).map(
    ({ row, date, order }) => {
      const { startedAt: _time, ...rest } = row;
      return { ...rest, startedOn: date, order };
    },
  );
  return JSON.stringify({
    app: BACKUP_APP,
    format: BACKUP_FORMAT,
    exportedOn: dateOf(nowAt),
    attempts,
    plans,
    settings: content.settings,
    draft: draft ?? null,
  });
}
