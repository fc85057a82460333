// The command itself, as an author runs it: what it prints, what a program gets, and how it exits.

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { neverEnd } from '../../../src/scenarios/policies/neverEnd';
import { oneWarning } from '../../../src/scenarios/policies/oneWarning';
import { bend, clean, conductEndings } from './cleanScenario';

// starting Vite's runner takes a second alone and more on a busy machine
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, data: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof data === 'string' ? data : JSON.stringify(data));
  return path;
}

interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly error: string;
}

const lint = (...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['scripts/scenarios/lint.mjs', ...args], (failure, out, error) =>
      resolve({ exit: failure === null ? 0 : Number(failure.code), out, error }),
    );
  });

/** Code and place of all that was said, by what it was said of. */
function saidIn({ out }: Ran): Readonly<Record<string, readonly string[]>> {
  const results: readonly {
    readonly id: string;
    readonly diagnostics: readonly { readonly code: string; readonly where: string }[];
  }[] = JSON.parse(out);
  return Object.fromEntries(
    results.map(({ id, diagnostics }) => [id, diagnostics.map(({ code, where }) => `${code} ${where}`)]),
  );
}

describe('npm run scenarios:lint', () => {
  it('looks at scenarios, houses and helplines, and says when the helplines are overdue without failing', async () => {
    const ran = await lint('--json', '--today', '2099-01-01');
    expect(ran).toMatchObject({ exit: 0, error: '' });
    const said = saidIn(ran);
    expect(Object.keys(said)).toEqual(
      expect.arrayContaining(['third-day-offline', 'never-end', 'zero-tolerance', 'helplines']),
    );
    expect(said['never-end']).toEqual([]);
    expect(said['helplines']).toContain('SL129 helplines › GB');
  });

  it('refuses a house that contradicts itself, with the place, the mend and the page', async () => {
    const path = file('cuts.json', { ...oneWarning, neverCutOff: ['child'] });
    const { exit, out } = await lint('--policy', path);
    expect(exit).toBe(1);
    expect(out).toContain(`${path}: 1 error, 0 warnings`);
    expect(out).toContain('SL120 error  docs/diagnostics/SL120-somebody-in-crisis-who-may-be-cut-off.md');
    expect(out).toContain(
      'neverCutOff: Someone in crisis is not among those who are never cut off. Add "crisis"',
    );
  });

  it('refuses a house that is no JSON, and one of the wrong shape', async () => {
    const broken = await lint('--json', '--policy', file('torn.json', '{"id": "to'));
    expect([broken.exit, Object.values(saidIn(broken))]).toEqual([1, [['SL110 ']]]);
    const odd = await lint('--json', '--policy', file('odd.json', { ...oneWarning, warningsDue: 4 }));
    expect([odd.exit, Object.values(saidIn(odd))]).toEqual([1, [['SL110 warningsDue']]]);
  });

  it('says what a sound house closes in the scenarios of the library', async () => {
    const shut = { ...neverEnd, id: 'shut', name: 'Shut', hasForwarding: false, routes: ['crisis-line'] };
    const ran = await lint('--json', '--policy', file('shut.json', shut));
    expect(ran.exit).toBe(1);
    expect(saidIn(ran)['third-day-offline']).toEqual(
      expect.arrayContaining(['SL066 brief › targets', 'SL073 judged › 0']),
    );
  });

  it('refuses a scenario that one house of the library closes', async () => {
    const { scenario = clean } = bend({
      ...clean,
      labels: [{ id: 'insults', text: 'Insults', detail: 'He insults you.' }],
      start: { ...clean.start, abuse: 2 },
      endings: conductEndings,
      judged: [{ best: ['ended-with-route'], acceptable: [] }],
    });
    const ran = await lint('--json', '--file', file('closed.json', scenario));
    expect(ran.exit).toBe(1);
    expect(Object.values(saidIn(ran))[0]).toEqual(expect.arrayContaining(['SL073 judged › 0']));
    const sound = await lint('--json', '--file', file('clean.json', clean));
    expect([sound.exit, Object.values(saidIn(sound))[0]?.filter((one) => one.startsWith('SL073'))]).toEqual([
      0,
      [],
    ]);
  });

  it('exits 2 when it is misused, and says how it is used', async () => {
    const both = await lint('--scenario', 'third-day-offline', '--policy', 'x.json');
    expect(both.exit).toBe(2);
    expect(both.error).toContain('Use: npm run scenarios:lint');
    const missing = await lint('--policy', join(folder, 'none.json'));
    expect([missing.exit, missing.out]).toEqual([2, '']);
    expect((await lint('--today', 'tomorrow')).error).toContain('"tomorrow" is not a day');
  });
});
