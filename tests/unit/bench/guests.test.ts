// Players from a file of somebody's own: read, or refused in a sentence that says what to do.

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { Misuse, readPlayers } from '../../../scripts/scenarios/players.mjs';

// starting Vite's runner takes a second alone and more on a busy machine
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'players-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const problemOf = async (path: string): Promise<string> => {
  const error: unknown = await readPlayers(path).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(Misuse);
  return error instanceof Error ? error.message : '';
};

describe('a file of players', () => {
  it('gives one for each function it exports, seeing what a trainee sees', async () => {
    const path = file(
      'two.mjs',
      'export const A = () => 1; A.runs = 7; export function B() {} export const c = 3;',
    );
    const players = await readPlayers(path);
    expect(players.map(({ name, runs, sees }) => ({ name, runs, sees }))).toEqual([
      { name: 'A', runs: 7, sees: 'screen' },
      { name: 'B', runs: 200, sees: 'screen' },
    ]);
  });

  it('that is not there, cannot be read or has no player is refused', async () => {
    expect(await problemOf(join(folder, 'none.mjs'))).toMatch(
      /^There is no file .*none\.mjs\. Give the path/,
    );
    expect(await problemOf(file('odd.mjs', 'export const = ;'))).toMatch(
      /odd\.mjs cannot be read as a module/,
    );
    expect(await problemOf(file('empty.mjs', 'export const a = 1;'))).toMatch(
      /exports no function\. Export one/,
    );
  });
});

const bench = (...args: readonly string[]): Promise<{ readonly code: unknown; readonly said: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['scripts/scenarios/bench.mjs', ...args], (error, _out, said) =>
      resolve({ code: error?.code ?? 0, said }),
    );
  });

describe('the command', () => {
  it('names file, player, scenario and turn of a player that fails, and what it could have done', async () => {
    const path = file(
      'bad.mjs',
      "export const LOST = ({ turn }) => ({ type: 'reply', id: turn === 1 ? 'c' : 'q' });",
    );
    const { code, said } = await bench('--scenario', 'third-day-offline', '--players', path);
    expect(said.trim()).toBe(
      `${path}: The player "LOST" failed in "third-day-offline" at turn 2: There is no reply "q" at the beat "twice-told". Open are the replies a, b, c, d, and the ends politely, under-policy, hang-up; return one of them, such as { type: 'reply', id: 'a' }.`,
    );
    expect(code).toBe(2);
  });

  it('refuses a scenario that does not exist and an option it does not know', async () => {
    const [unknown, odd] = await Promise.all([bench('--scenario', 'nowhere'), bench('--fast')]);
    expect(unknown).toEqual({
      code: 2,
      said: expect.stringMatching(/^There is no scenario "nowhere"\. There are: /),
    });
    expect(odd).toEqual({ code: 2, said: expect.stringContaining('Use: npm run scenarios:bench') });
  });
});
