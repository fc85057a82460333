// Time, chance, the console and the page are reached only where the architecture says.

import { expect, test } from 'vitest';
import { findings, planted } from './check';
import { forbiddenReaches } from './globals';
import { filesUnder } from './source';

test('nothing in src reaches for what its room may not have', () => {
  expect(findings(filesUnder('src', /\.tsx?$/), forbiddenReaches)).toBe('');
});

const pure = 'src/engine/call/a.ts';
const screen = 'src/ui/call/A.tsx';
test.each([
  [pure, 'const t = Date.now();'],
  [pure, 'const t = new Date(0);'],
  [pure, 'const r = Math.random();'],
  [pure, 'const x = { run: setTimeout };'],
  [pure, 'const { setTimeout: later } = globalThis;'],
  [pure, 'const { at = performance } = given;'],
  [pure, 'const first = { window: true }; first[window];'],
  [pure, 'if (window) go();'],
  [pure, 'const a = `${document.title}`;'],
  [pure, 'localStorage.setItem("a", "b");'],
  ['src/engine/session/a.ts', 'setTimeout(go, 5);'],
  ['src/scenarios/a/scenario.ts', 'export const s = { seed: Math.random() };'],
  [screen, 'console.log(1);'],
  [screen, 'const t = performance.now();'],
  [screen, 'const t = new Date();'],
  [screen, 'const id = crypto.randomUUID();'],
])('refused in %s: %s', (path, text) => {
  expect(forbiddenReaches(planted(path, text))).toHaveLength(1);
});

test.each([
  [pure, '// Date.now() is not for us\nexport const a = "setTimeout and window";'],
  [pure, 'export const a = x.window + x.document; export const b = { fetch: 1, location: 2 };'],
  [pure, 'interface A { location: string; readonly window?: number }'],
  [pure, 'export const a = Math.floor(2.5);'],
  [pure, 'export const a = (window: number, { fetch }: B) => window + fetch;'],
  [pure, 'const [location = 2] = places; export const a = location;'],
  [screen, 'const shown = format(new Date(savedAt));'],
  [screen, 'document.title = words;'],
  ['src/engine/platform/clock.ts', 'export const now = () => Date.now();'],
])('allowed in %s: %s', (path, text) => {
  expect(forbiddenReaches(planted(path, text))).toEqual([]);
});
