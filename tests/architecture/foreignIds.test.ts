// An id from outside is looked up among a record's own keys only: every object answers to `constructor`.

import { expect, test } from 'vitest';
import { findings, planted } from './check';
import { nakedLookUps } from './foreignIds';
import { filesUnder } from './source';

test('no id from storage, an address or a file is looked up with []', () => {
  expect(findings(filesUnder('src', /\.tsx?$/), nakedLookUps)).toBe('');
});

test.each([
  'const a = loaders[scenarioId];',
  'const a = endings[attempt.endingId]?.title;',
  "const a = lines[lineId ?? ''];",
  'const a = targets[move.target];',
  'const a = words[error.id];',
])('refused: %s', (text) => {
  expect(nakedLookUps(planted('src/ui/call/A.tsx', text))).toHaveLength(1);
});

test.each([
  [
    'src/ui/call/A.tsx',
    'const a = rows[index]; const b = names[setting]; const c = ownEntry(loaders, scenarioId);',
  ],
  ['src/ui/call/A.tsx', 'const a = BEHAVIOURS[id]; const b = copy.competences[id];'],
  ['src/engine/call/a.ts', 'const a = beats[beatId];'],
])('allowed in %s: %s', (path, text) => {
  expect(nakedLookUps(planted(path, text))).toEqual([]);
});
