// Reads a backup file that anybody may have made or changed. Decides nothing about what is already on the device.

import * as v from 'valibot';
import { BACKUP_APP, BACKUP_FORMAT, type BackupContent } from './backup.types';
import { MOST_BYTES } from './backupLimits';
import { BACKUP_SENTENCES as SAY } from './backupSentences';
import { instantOf } from './days';
import { hasOddName, jsonShape } from './jsonGuard';
import { limitProblem } from './limitProblem';
import { readRows } from './repair';
import { settingsSchema } from './schema';
import type { Rows, TableName } from './shelf.types';

/** Rows between two words of progress. */
const HANDFUL = 50;

export type BackupReading =
  | { readonly ok: true; readonly content: BackupContent; readonly skipped: readonly string[] }
  | { readonly ok: false; readonly problem: string };

const envelopeSchema = v.object({
  attempts: v.array(v.unknown()),
  plans: v.array(v.unknown()),
  settings: v.unknown(),
  draft: v.unknown(),
});

/** Told of rows judged so far, of all. */
export type OnRows = (done: number, all: number) => void;

/**
 * The content of a backup, with a sentence for each record that was left out, or why the file as a whole was refused. What is
 * too large is refused before it is parsed. It may take seconds: the page has it done in a worker (`readApart`).
 */
export function readBackup(text: string, onRows: OnRows = () => undefined): BackupReading {
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
  const all = attempts.length + plans.length;
  let done = 0;
  const take = <T extends TableName>(table: T, what: string, raw: readonly unknown[]): readonly Rows[T][] => {
    const taken: Rows[T][] = [];
    for (let at = 0; at < raw.length; at += HANDFUL) {
      const handful = raw.slice(at, at + HANDFUL);
      const { rows, repairs } = readRows(table, handful);
      for (const each of repairs) skipped.push(SAY.unreadable(what, each.id, each.where));
      taken.push(...rows);
      done += handful.length;
      onRows(Math.min(done, all), all);
    }
    return taken;
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
  if (text.length > MOST_BYTES) return refuse(SAY.tooBig);
  const body = text.replace(/^\uFEFF/, '').trim();
  if (body === '') return refuse(SAY.empty);
  const shape = jsonShape(body);
  const problem = limitProblem(shape);
  if (problem !== null) return refuse(problem);
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
