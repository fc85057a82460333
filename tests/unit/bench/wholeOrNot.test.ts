// The bench as a command: whole, or a sentence that says it is not. Every case goes through the real command.

import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';

// the command plays thousands of calls: ten seconds alone and much longer on a busy machine
vi.setConfig({ testTimeout: 600_000 });

const COMMAND = 'scripts/scenarios/bench.mjs';
/** What is asked here is whether a bench is whole, not what it finds. */
const PART = ['--share', '0.01'];
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | string | null;
  readonly out: string;
  readonly said: string;
}

const bench = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [COMMAND, '--scenario', 'third-day-offline', ...PART, ...args],
      { maxBuffer: 1e8 },
      (error, out, said) => resolve({ code: error?.code ?? 0, out, said: said.trim() }),
    );
  });

/** The bench with one player, written as a module. */
function withPlayer(text: string): Promise<Ended & { readonly path: string }> {
  const path = join(folder, `${Math.random().toString(36).slice(2)}.mjs`);
  writeFileSync(path, text);
  return bench('--players', path).then((ended) => ({ ...ended, path }));
}

describe('stopped before its end', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s it says so, prints no part and fails', async (signal, code) => {
    const child = spawn(process.execPath, [COMMAND], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    let [out, said] = ['', ''];
    child.stdout?.on('data', (part: Buffer) => {
      out += part.toString();
    });
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
    });
    child.once('message', () => child.kill(signal));
    const ended = await new Promise((resolve) => child.on('close', resolve));
    expect(said).toMatch(
      new RegExp(`^Stopped by ${signal}\\. The bench is incomplete: 0 of (3|all) scenarios were played`),
    );
    expect(out).toBe('');
    expect(ended).toBe(code);
  });

  it('by a reader that goes away it says that what arrived is incomplete, and fails', async () => {
    const child = spawn(
      process.execPath,
      [COMMAND, '--scenario', 'mrs-bells-tuesday', ...PART, '--json', '--all'],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString();
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(said.trim()).toBe(
      'The output could not be written to its end (its reader closed it): what has arrived is incomplete.',
    );
    expect(code).toBe(3);
  });
});

describe('a file of players', () => {
  it('whose player throws, or answers with a promise, is told where and what was open', async () => {
    const thrown = await withPlayer("export const BAD = () => { throw new Error('no idea'); };");
    expect(thrown.said).toBe(
      `${thrown.path}: The player "BAD" failed in "third-day-offline" at turn 1: it threw "no idea". Open are the replies a, b, c, d, and the ends politely, under-policy, hang-up; return one of them, such as { type: 'reply', id: 'a' }.`,
    );
    const promised = await withPlayer("export const SLOW = async () => ({ type: 'reply', id: 'a' });");
    expect(promised.said).toContain(
      'it returned a promise; a player answers at once. Open are the replies a',
    );
    expect([thrown.code, promised.code, thrown.out, promised.out]).toEqual([2, 2, '', '']);
  });

  it('whose player never answers is stopped, with player, scenario and turn', async () => {
    const { path, said, code } = await withPlayer(
      "export const LOOP = ({ turn }) => { while (turn > 1); return { type: 'reply', id: 'c' }; };",
    );
    expect(said).toBe(
      `${path}: The player "LOOP" has not answered for 10 seconds in "third-day-offline" at turn 2. Look for a loop that does not end there; return one of the replies or ends it is shown.`,
    );
    expect(code).toBe(2);
  });

  it('that never finishes loading is stopped', async () => {
    const { path, said, code } = await withPlayer('while (true); export const A = () => 1;');
    expect(said).toMatch(`${path} has not finished loading after 10 seconds.`);
    expect(code).toBe(2);
  });

  it('that ends its worker leaves no half table', async () => {
    const { said, code, out } = await withPlayer('export const QUITS = () => process.exit(0);');
    expect(said).toMatch(
      /^The worker that plays "third-day-offline" ended with code 0 before it had an answer/,
    );
    expect(said).toContain('The bench is incomplete: 0 of 1 scenarios were played');
    expect([code, out]).toEqual([3, '']);
  });

  it('that takes the name of a player of the bench is refused', async () => {
    const { path, said, code } = await withPlayer('export const EXPERT = () => 1;');
    expect(said).toBe(`${path} exports "EXPERT", the name of a player of the bench. Give it another name.`);
    expect(code).toBe(2);
  });
});

describe('what it was asked', () => {
  it('is answered with the nearest name, and with which options go together', async () => {
    const [near, both, all, none] = await Promise.all([
      bench('--scenario', 'third-day-ofline'),
      bench('--json', '--markdown'),
      bench('--all'),
      bench('--share', '0'),
    ]);
    expect(near.said).toMatch(
      /^There is no scenario "third-day-ofline"\. Did you mean "third-day-offline"\? There are: /,
    );
    expect(both.said).toMatch(/^Give --json or --markdown, not both\./);
    expect(all.said).toMatch(/^--all belongs to --json\./);
    expect(none.said).toMatch(/^--share is a part of the whole, above 0 and up to 1, and not "0"\./);
    expect([near.code, both.code, all.code, none.code]).toEqual([2, 2, 2, 2]);
  });
});
