// Rooms import only what the architecture allows.

import { expect, test } from 'vitest';
import { findings, planted } from './check';
import { brokenImports } from './imports';
import { filesUnder } from './source';

test('every import in src is allowed to its room', () => {
  expect(findings(filesUnder('src', /\.tsx?$/), brokenImports)).toBe('');
});

const refused: readonly [why: string, path: string, text: string][] = [
  ['the customer knows no scenario', 'src/engine/customer/a.ts', `import { x } from '../scenario/x';`],
  ['the pure core knows no screen', 'src/engine/call/a.ts', `import { x } from '../../ui/copy/en';`],
  ['the call knows no score', 'src/engine/call/a.ts', `import { x } from '../score/x';`],
  ['the call reads no clock', 'src/engine/call/a.ts', `import { realClock } from '../platform/clock';`],
  ['bench and practice are apart', 'src/engine/practice/a.ts', `import { x } from '../bench/x';`],
  [
    'the session knows the voice port, not the player',
    'src/engine/session/a.ts',
    `import { x } from '../audio/player';`,
  ],
  ['only audio knows Howler', 'src/engine/session/a.ts', `import { Howl } from 'howler';`],
  [
    'only audio knows Howler, its parts included',
    'src/ui/call/a.tsx',
    `import 'howler/dist/howler.core.min.js';`,
  ],
  ['only store knows Dexie', 'src/ui/app/a.ts', `import { liveQuery } from 'dexie';`],
  ['dynamic imports count', 'src/ui/app/a.ts', `const x = import('../../engine/store/database');`],
  ['re-exports count', 'src/engine/customer/a.ts', `export * from '../score/x';`],
  ['no machine in the ui', 'src/ui/call/a.tsx', `import { createActor } from 'xstate';`],
  ['no machine in the customer', 'src/engine/customer/a.ts', `import { setup } from 'xstate';`],
  ['no React in the engine', 'src/engine/session/a.ts', `import { useState } from 'react';`],
  ['a screen knows no other', 'src/ui/call/a.tsx', `import { X } from '../debrief/X';`],
  ['a new screen knows no other', 'src/ui/tomorrow/a.tsx', `import { X } from '../call/X';`],
  ['a part knows no words', 'src/ui/parts/A.tsx', `import { en } from '../copy/en';`],
  [
    'data holds no code',
    'src/scenarios/a/scenario.ts',
    `import { parseScenario } from '../../engine/scenario/parseScenario';`,
  ],
  ['nobody knows the composition root', 'src/ui/app/a.ts', `import { x } from '../../main';`],
  ['no Node in the app', 'src/engine/store/a.ts', `import { readFileSync } from 'node:fs';`],
  ['no folder outside the rooms', 'src/helpers/a.ts', `export const a = 1;`],
];
test.each(refused)('refused: %s', (_why, path, text) => {
  expect(brokenImports(planted(path, text))).toHaveLength(1);
});

const allowed: readonly [why: string, path: string, text: string][] = [
  ['types of a port', 'src/engine/session/a.ts', `import type { VoicePort } from '../audio/voice.types';`],
  ['a type by itself', 'src/engine/session/a.ts', `import { type Clock } from '../store/tabGuard';`],
  ['the type of the clock', 'src/engine/call/a.ts', `import { randomFrom } from '../platform/seededRandom';`],
  ['a machine where calls are made', 'src/engine/call/a.ts', `import { setup } from 'xstate';`],
  [
    'data names its shape',
    'src/scenarios/a/s.ts',
    `import { defineScenario } from '../../engine/scenario/defineScenario';`,
  ],
  [
    'the loader may parse',
    'src/scenarios/load.ts',
    `import { parse } from '../engine/scenario/parseScenario';`,
  ],
  ['routes know screens', 'src/ui/app/Routes.tsx', `const C = import('../tomorrow/Screen');`],
  [
    'screens know the engine',
    'src/ui/call/a.tsx',
    `import { x } from '../../engine/session/session.selectors';`,
  ],
  ['the composition root knows all', 'src/main.tsx', `import { Howl } from 'howler';`],
];
test.each(allowed)('allowed: %s', (_why, path, text) => {
  expect(brokenImports(planted(path, text))).toEqual([]);
});

test('a finding says where and quotes the rule', () => {
  const file = planted('src/engine/customer/react.ts', `// x\nimport { y } from '../call/y';`);
  expect(brokenImports(file)).toEqual([
    "src/engine/customer/react.ts:2 imports '../call/y', but engine/customer knows only the behaviours",
  ]);
});
