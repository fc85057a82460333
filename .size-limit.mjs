// The weight budget of the built app, compressed as a server would. What loads first is read from the built page.

import { readFileSync } from 'node:fs';

const page = readFileSync('dist/index.html', 'utf8');
const named = (pattern) => [...page.matchAll(pattern)].map(([, file]) => `dist/${file.replace(/^\.\//, '')}`);

const budgets = [
  {
    name: 'JavaScript before the first paint',
    path: named(/(?:src|href)="([^"]+\.js)"/g),
    limit: '150 kB',
    gzip: true,
  },
  { name: 'Styles before the first paint', path: named(/href="([^"]+\.css)"/g), limit: '25 kB', gzip: true },
  { name: 'Fonts', path: 'dist/assets/*.woff2', limit: '40 kB' },
  {
    name: 'All JavaScript, scenarios and every screen in',
    path: 'dist/assets/*.js',
    limit: '340 kB',
    gzip: true,
  },
];

// a page without stylesheets of its own has nothing to weigh there
export default budgets.filter(({ path }) => path.length > 0);
