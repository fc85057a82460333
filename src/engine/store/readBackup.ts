// Reads a backup file that anybody may have made or changed. Decides nothing about what is already on the device.

import * as v from 'valibot';
import { BACKUP_APP, BACKUP_FORMAT, type BackupContent } from './backup.types';
import { BACKUP_SENTENCES as SAY } from './backupSentences';
import { instantOf } from './days';
import { hasOddName, jsonShape } from './jsonGuard';
import { readRows } from './repair';
import { settingsSchema } from './schema';
import type { Rows, TableName } from './shelf.types';

/** Counted in characters: a backup is ASCII but for typographic marks. */
export const MAX_BACKUP_LENGTH = 50 * 1024 * 1024;
/** A real backup is 7 deep. */
const MAX_DEPTH = 32;

export type BackupReading =
  | { readonly ok: true; readonly content: BackupContent; readonly skipped: readonly string[] }
  | { readonly ok: false; readonly problem: string };

const envelopeSchema = v.object({
  attempts: v.array(v.unknown()),
  plans: v.array(v.unknown()),
  settings: v.unknown(),
  draft: v.unknown(),
});

/** The content of a backup, with a sentence for each record that was left out, or why the file as a whole was refused. */
export function readBackup(text: string): BackupReading {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (!isObject(file) || file['app'] !== BACKUP_APP) return refuse(SAY.wrongApp);
  const format = file['format'];
  if (typeof format !== 'number' || !Number.isSafeInteger(format) || format < 1) return refuse(SAY.wrongApp);
  if (format > BACKUP_FORMAT) return refuse(SAY.newer);
  if (hasOddName(file)) return refuse(SAY.oddName);
  const envelope = v.safeParse(envelopeSchema, file);
  if (!envelope.success) return refuse(SAY.incomplete);

  const { attempts, plans, settings, draft } = envelope.output;
  const skipped: string[] = [];
  const take = <T extends TableName>(table: T, what: string, raw: readonly unknown[]): readonly Rows[T][] => {
    const { rows, repairs } = readRows(table, raw);
    for (const each of repairs) skipped.push(SAY.unreadable(what, each.id, each.where));
    return rows;
  };
  const readSettings = settings === null ? null : v.safeParse(settingsSchema, settings);
  if (readSettings !== null && !readSettings.success) {
    skipped.push(SAY.unreadable('Record', 'settings', v.getDotPath(readSettings.issues[0]) ?? ''));
  }
  return {
    ok: true,
    content: {
      attempts: take(
        'attempts',
        'Attempt',
        attempts.map((row) => timed(row, 'savedOn', 'savedAt')),
      ),
      plans: take(
        'plans',
        'Plan',
        plans.map((row) => timed(row, 'madeOn', 'madeAt')),
      ),
      settings: readSettings?.success ? readSettings.output : null,
      draft:
        take('drafts', 'Draft', draft === null ? [] : [timed(draft, 'startedOn', 'startedAt')])[0] ?? null,
    },
    skipped,
  };
}

function parse(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string } {
  if (text.length > MAX_BACKUP_LENGTH) return refuse(SAY.tooBig);
  const body = text.replace(/^\uFEFF/, '').trim();
  if (body === '') return refuse(SAY.empty);
  const shape = jsonShape(body);
  if (shape.depth > MAX_DEPTH) return refuse(SAY.tooDeep);
  try {
    const value: unknown = JSON.parse(body);
    return { ok: true, value };
  } catch {
    return refuse(shape.isCutOff && body.startsWith('{') ? SAY.cutOff : SAY.notJson);
  }
}

/** Puts an instant back in place of a date and an order. A date that is none leaves the instant out, and the row unfit. */
function timed(row: unknown, dateField: string, instantField: string): unknown {
  if (!isObject(row)) return row;
  const { [dateField]: date, order, [instantField]: _ignored, ...rest } = row;
  const at = instantOf(date, order);
  return at === null ? rest : { ...rest, [instantField]: at };
}

function refuse(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
