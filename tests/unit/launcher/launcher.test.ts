// The launcher behind npm start and npm test: ports, locks, steps and the count that a build machine reads.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countsOf } from '../../../scripts/boot/counts.mjs';
import { withLock } from '../../../scripts/boot/lock.mjs';
import { portToServe } from '../../../scripts/boot/ports.mjs';
import { runSteps } from '../../../scripts/boot/runSteps.mjs';

let folder = '';
const said: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launcher-'));
  said.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

function fileWith(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test('the port asked for is the port given, and 0 is any free one', async () => {
  const free = await portToServe('0');
  expect(free).toBeGreaterThan(0);
  expect(await portToServe(String(free))).toBe(free);
});

test('without a wish the port is 4173 or one soon after', async () => {
  const port = await portToServe(undefined);
  expect(port >= 4173 && port < 4273).toBe(true);
  expect(await portToServe('')).toBeGreaterThanOrEqual(4173);
});

test('a taken port and a senseless one are named, with a way out', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const taken = typeof address === 'object' && address ? String(address.port) : '';
  await expect(portToServe(taken)).rejects.toThrow(`Port ${taken} is taken`);
  server.close();
  await expect(portToServe('abc')).rejects.toThrow('PORT is "abc", which is not a port');
  await expect(portToServe('70000')).rejects.toThrow('PORT is "70000"');
});

test('a lock is let go after a failure, and taken over from an owner that died', () => {
  const lock = join(folder, 'install.lock');
  const fail = (): void =>
    withLock(lock, () => {
      expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
      throw new Error('no registry');
    });
  expect(fail).toThrow('no registry');
  expect(existsSync(lock)).toBe(false);
  writeFileSync(lock, '999999999'); // beyond any process number
  expect(withLock(lock, () => 'done')).toBe('done');
  expect(existsSync(lock)).toBe(false);
});

test('both reports are counted, and no report is no passed test', () => {
  expect(countsOf(fileWith('unit.json', '{"numPassedTests":7,"numFailedTests":2}'))).toEqual({
    passed: 7,
    failed: 2,
  });
  const browser = '{"stats":{"expected":4,"unexpected":1,"flaky":1,"skipped":0}}';
  expect(countsOf(fileWith('browser.json', browser))).toEqual({ passed: 5, failed: 1 });
  expect(countsOf(join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 0 });
});

/** A step that exits with `code` and, where counts are given, leaves a report as Vitest does. */
function step(
  name: string,
  code: number,
  counts?: readonly [passed: number, failed: number],
  needs?: string,
) {
  const report = counts ? join(folder, `${name}.json`) : undefined;
  const text = JSON.stringify({ numPassedTests: counts?.[0], numFailedTests: counts?.[1] });
  const write = report
    ? `require('fs').writeFileSync(${JSON.stringify(report)}, ${JSON.stringify(text)});`
    : '';
  const file = fileWith(`${name}.cjs`, `${write}process.exit(${code});`);
  return { name, says: name, file, args: [], report, needs };
}

test('a good run counts its tests', () => {
  const result = runSteps([step('types', 0), step('unit', 0, [5, 0]), step('browser', 0, [2, 0])]);
  expect(result).toEqual({ passed: 7, failed: 0, ok: true });
});

test('every step runs after a failure, and a step that fails without a failed test counts as one', () => {
  const result = runSteps([step('types', 2), step('unit', 1, [5, 3]), step('format', 0)]);
  expect(result).toEqual({ passed: 5, failed: 4, ok: false });
  expect(said.at(-1)).toContain('Failed: types, unit.');
});

test('what needs a failed step is left out, and says so', () => {
  const result = runSteps([step('build', 1), step('browser', 0, [9, 0], 'build')]);
  expect(result).toEqual({ passed: 0, failed: 1, ok: false });
  expect(said.join('\n')).toContain('browser: left out, because build failed');
});

test('the report of an earlier run is not counted again', () => {
  const crashed = {
    ...step('unit', 1),
    report: fileWith('old.json', '{"numPassedTests":9,"numFailedTests":0}'),
  };
  expect(runSteps([crashed])).toEqual({ passed: 0, failed: 1, ok: false });
});
