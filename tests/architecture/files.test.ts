// Files are small, say what they are for, name what they export, and speak to no other machine.

import { expect, test } from 'vitest';
import { findings, planted } from './check';
import { otherOrigins } from './origins';
import { forbiddenExports, lengthOf, tooLong, withoutOpening } from './shape';
import { fileAt, filesUnder } from './source';

const isData = (path: string): boolean => /^src\/scenarios\/.+\//.test(path);
const source = filesUnder('src', /\.tsx?$/);
const code = source.filter((file) => !isData(file.path));
const helpers = ['tests', 'scripts', 'tools'].flatMap((folder) => filesUnder(folder, /\.(tsx?|mjs)$/));

test('no file is over 300 lines, and nine in ten are under 150', () => {
  expect(tooLong([...code, ...helpers], 300)).toEqual([]);
  const long = tooLong(code, 149);
  expect(long.length, long.join('\n')).toBeLessThanOrEqual(code.length / 10);
});

test('a long file is named with its length', () => {
  const files = [planted('a.ts', 'x\n'.repeat(301)), planted('b.ts', 'x\n'.repeat(300))];
  expect(files.map(lengthOf)).toEqual([301, 300]);
  expect(tooLong(files, 300)).toEqual(['a.ts has 301 lines: is it one idea? None may have over 300']);
});

test('every file of code opens with what it is for', () => {
  const titled = /\.(test|spec)\.tsx?$/; // their titles say it
  expect(
    findings(
      [...code, ...helpers].filter((file) => !titled.test(file.path)),
      withoutOpening,
    ),
  ).toBe('');
  expect(withoutOpening(planted('a.ts', 'export const a = 1;'))).toHaveLength(1);
  expect(withoutOpening(planted('a.ts', '// Says things.\nexport const a = 1;'))).toEqual([]);
});

test('there are named exports only, and no barrels', () => {
  expect(findings(source, forbiddenExports)).toBe('');
  const barrel = planted(
    'src/a/index.ts',
    `export * from './a';\nexport { b } from './b';\nexport default 1;`,
  );
  expect(forbiddenExports(barrel).map((finding) => finding.slice(0, 16))).toEqual([
    'src/a/index.ts:1',
    'src/a/index.ts:2',
    'src/a/index.ts:3',
  ]);
  expect(forbiddenExports(planted('a.ts', 'const a = 1;\nexport { a };\nexport type B = 1;'))).toEqual([]);
});

test('what is built names no other origin', () => {
  const built = [
    fileAt('index.html'),
    ...filesUnder('src', /\.(tsx?|css)$/),
    ...filesUnder('public', /\.(js|svg|html)$/),
  ];
  expect(findings(built, otherOrigins)).toBe('');
});

test.each([
  `const a = 'https://example.org/x';`,
  '@import url(//fonts.example.org/a.css);',
  `const socket = "wss://example.org";`,
  '<link href="http://example.org/a.css">',
])('another origin is found: %s', (text) => {
  expect(otherOrigins(planted('src/a.ts', text))).toHaveLength(1);
});

test.each([
  '// see https://example.org/x\n/* http://example.org */\n<!-- https://example.org -->',
  '<svg xmlns="http://www.w3.org/2000/svg">',
  `const a = 'a//b';`,
])('no other origin here: %s', (text) => {
  expect(otherOrigins(planted('src/a.ts', text))).toEqual([]);
});
