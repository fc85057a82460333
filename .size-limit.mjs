// The weight budget of the built app, compressed as a server would. What loads first is read from the built page.

import { readdirSync, readFileSync } from 'node:fs';

const page = readFileSync('dist/index.html', 'utf8');
const named = (pattern) => [...page.matchAll(pattern)].map(([, file]) => `dist/${file.replace(/^\.\//, '')}`);

const scenarios = readdirSync('dist/assets')
  .filter((file) => /^scenario-.*\.js$/.test(file))
  .map((file) => `dist/assets/${file}`);

const start = named(/(?:src|href)="([^"]+\.js)"/g);

const budgets = [
  {
    name: 'JavaScript before the first paint',
    path: start,
    limit: '121 kB',
    gzip: true,
  },
  { name: 'Styles before the first paint', path: named(/href="([^"]+\.css)"/g), limit: '25 kB', gzip: true },
  { name: 'Fonts', path: 'dist/assets/*.woff2', limit: '28 kB' },
  {
    // a path for each file that a call waits for: a chunk that falls apart into many is no longer found
    name: 'JavaScript to a ringing phone, but for its scenario',
    path: [...start, ...['store', 'engine', 'call', 'howler'].map((name) => `dist/assets/${name}[-.]*.js`)],
    limit: '250 kB',
    gzip: true,
  },
  {
    name: 'Sounds to a ringing phone',
    path: ['ring', 'connect'].map((name) => `dist/audio/phone/${name}.mp3`),
    limit: '16 kB',
    brotli: false,
  },
  {
    // the library grows and is loaded a contact at a time, so it is not in this sum
    name: 'All JavaScript but the scenarios: every screen, every worker',
    path: ['dist/assets/*.js', '!dist/assets/scenario-*.js'],
    limit: '360 kB',
    gzip: true,
  },
  ...scenarios.map((path) => ({ name: `One scenario: ${path.slice(12)}`, path, limit: '40 kB', gzip: true })),
];

// a page without stylesheets of its own has nothing to weigh there
export default budgets.filter(({ path }) => path.length > 0);
