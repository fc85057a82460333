import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../tools/voices/check.mjs';
import { printManifest, readManifest } from '../../../tools/voices/manifest.mjs';

const hash = '0123456789abcdef';
const entry = {
  text: hash,
  voice: 'af_heart',
  delivery: 'calm',
  ms: 1000,
  lufs: -19.1,
  peaks: '0'.repeat(20),
};
const manifestOf = (lines: Record<string, typeof entry>) => ({ v: 1 as const, scenarioId: 's', lines });
const kinds = (...args: Parameters<typeof problemsOf>) => problemsOf(...args).map((p) => `${p.kind} ${p.id}`);

describe('problems of a folder of recordings', () => {
  it('are none when every line has its current recording', () => {
    expect(
      problemsOf([{ id: 'a', hash }], { manifest: manifestOf({ a: entry }), files: { a: 4200 } }),
    ).toEqual([]);
  });

  it('are none when nothing is wanted and nothing is there', () => {
    expect(problemsOf([], { manifest: null, files: {} })).toEqual([]);
  });

  it('name the manifest and every line when there is no manifest', () => {
    expect(kinds([{ id: 'a', hash }], { manifest: null, files: { a: 4200 } })).toEqual([
      'no-manifest ',
      'missing a',
    ]);
  });

  it('name a line without a recording', () => {
    const wanted = [
      { id: 'a', hash },
      { id: 'b', hash },
    ];
    expect(kinds(wanted, { manifest: manifestOf({ a: entry }), files: { a: 4200 } })).toEqual(['missing b']);
  });

  it('name a recording of other words', () => {
    const wanted = [{ id: 'a', hash: 'fedcba9876543210' }];
    expect(kinds(wanted, { manifest: manifestOf({ a: entry }), files: { a: 4200 } })).toEqual(['stale a']);
  });

  it.each([
    ['missing', {}],
    ['empty', { a: 0 }],
  ])('name a file that is %s', (_, files) => {
    expect(kinds([{ id: 'a', hash }], { manifest: manifestOf({ a: entry }), files })).toEqual(['no-file a']);
  });

  it.each([
    ['shorter', 3000],
    ['longer', 9000],
  ])('name a file that is %s than the manifest says', (_, bytes) => {
    expect(kinds([{ id: 'a', hash }], { manifest: manifestOf({ a: entry }), files: { a: bytes } })).toEqual([
      'torn a',
    ]);
  });

  it('name an envelope that does not fit the recording', () => {
    const manifest = manifestOf({ a: { ...entry, peaks: '000' } });
    expect(kinds([{ id: 'a', hash }], { manifest, files: { a: 4200 } })).toEqual(['torn a']);
  });

  it('name what no line asks for, in the manifest or as a file', () => {
    const folder = { manifest: manifestOf({ a: entry, gone: entry }), files: { a: 4200, stray: 4200 } };
    expect(kinds([{ id: 'a', hash }], folder)).toEqual(['orphan stray', 'orphan gone']);
  });
});

describe('a manifest as text', () => {
  const manifest = manifestOf({ a: entry, b: { ...entry, delivery: 'angry' } });

  it('comes back as it was', () => {
    expect(readManifest(printManifest(manifest), 's')).toEqual(manifest);
    expect(readManifest(printManifest(manifestOf({})), 's')).toEqual(manifestOf({}));
  });

  it('keeps each recording on a line of its own', () => {
    expect(
      printManifest(manifest)
        .split('\n')
        .filter((row) => row.includes('"delivery"')),
    ).toHaveLength(2);
  });

  it.each([
    ['no JSON', '{'],
    ['another version', printManifest(manifest).replace('"v":1', '"v":2')],
    ['another scenario', printManifest({ ...manifest, scenarioId: 't' })],
    ['an entry without an envelope', printManifest(manifest).replace(`,"peaks":"${entry.peaks}"`, '')],
  ])('is refused when it is %s', (_, text) => {
    expect(readManifest(text, 's')).toBeNull();
  });
});
