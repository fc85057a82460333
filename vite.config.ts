/// <reference types="vitest/config" />
// How the app is built, installed by the browser and served. What is kept for offline use is in pwa.config.ts.

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { withoutAuthorsNotes } from './catalogue.config.ts';
import { offline } from './pwa.config.ts';

/** While developing, Vite itself injects inline scripts and opens a socket, so the built page's policy is left out. */
const withoutPolicyWhileDeveloping: Plugin = {
  name: 'without-policy-while-developing',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

/**
 * One file per need, because each costs a request. In order of precedence: what is named earlier keeps what it needs,
 * so nothing below can grow the first file. Scenarios and the screens after a call are split where they are imported.
 */
const chunks: Rolldown.CodeSplittingGroup[] = [
  { name: 'start', tags: ['$initial'] },
  { name: 'store', test: /\/src\/engine\/(store\/(openStore|memoryStore)|boot\/startBoot)\.ts$/ },
  { name: 'engine', test: /\/src\/engine\/(behaviours|customer|call|scenario|score)\// },
  {
    name: 'call',
    test: /\/src\/(ui\/(brief|ring|call|wrap)|engine\/(session|audio))\/|\/scenarios\/load\.ts|\/app\/replays\.ts/,
  },
];

export default defineConfig({
  // relative addresses and the mpa kind: the app lives in any folder of any static server,
  // and a missing recording is a 404, never the page in disguise
  base: './',
  appType: 'mpa',
  plugins: [react(), VitePWA(offline), withoutPolicyWhileDeveloping, withoutAuthorsNotes()],
  worker: { plugins: () => [withoutAuthorsNotes()] },
  // Dexie's own build for current browsers, without what it does for old ones
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }] },
  build: {
    target: 'es2023',
    // a data: address inside a stylesheet would need a wider policy, and a font is better cached as a file
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    testTimeout: 30_000,
  },
});
