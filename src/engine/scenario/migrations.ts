// Brings a scenario of an older format to the present one, a number at a time. Knows versions, not what a scenario means.

import { FORMAT_VERSION } from './formatVersion';
import type { Problem } from './problem.types';

/** Turns a scenario of format n into one of format n + 1. It gets plain data of unknown shape and must not throw on any. */
export type Migration = (old: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** By the format each one reads. A format change adds its entry here and raises `FORMAT_VERSION`. */
export const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();

export type Migrated =
  | { readonly ok: true; readonly scenario: unknown }
  | { readonly ok: false; readonly problem: Problem };

/** The scenario in format `target`, every migration on the way run in order. Other formats are answered with a sentence. */
export function migrate(
  raw: unknown,
  migrations: ReadonlyMap<number, Migration> = MIGRATIONS,
  target: number = FORMAT_VERSION,
): Migrated {
  if (!isRecord(raw)) return refused('This is no scenario.', 'A scenario is one object with a "format".');
  const { format } = raw;
  if (typeof format !== 'number' || !Number.isInteger(format)) {
    return refused('The scenario does not say its format.', `Write "format": ${target}.`);
  }
  if (format > target) {
    return refused(
      `This scenario has format ${format}; this build reads up to ${target}.`,
      'Open it with a newer build, or ask its author for an older copy.',
    );
  }
  let scenario = raw;
  for (let version = format; version < target; version += 1) {
    const migration = migrations.get(version);
    if (migration === undefined) {
      return refused(
        `This scenario has format ${format}, which this build can no longer read.`,
        `Open and save it with an older build first, or rewrite it in format ${target}.`,
      );
    }
    scenario = { ...migration(scenario), format: version + 1 };
  }
  return { ok: true, scenario };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(what: string, mend: string): Migrated {
  return { ok: false, problem: { severity: 'error', what, where: 'format', mend } };
}
