// The browser's part of the bench: builds the app, serves it on its own, and measures it in a real Chromium.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { needBrowser } from '../boot/browser.mjs';
import { cache, root } from '../boot/paths.mjs';
import { appCopy } from '../screens/appCopy.mjs';
import { coldVisit } from './coldVisit.mjs';
import { load } from './machine.mjs';
import { replyLatency } from './replyLatency.mjs';
import { serveFolder } from './staticServer.mjs';
import { figure, table } from './table.mjs';

const COLD_RUNS = 5;
const REPLIES = 24;
/** Lighthouse's slow 4G. */
const SLOW_4G = {
  latency: 150,
  downloadThroughput: (1.6 * 1024 ** 2) / 8,
  uploadThroughput: (750 * 1024) / 8,
  offline: false,
};
const CONDITIONS = [
  { name: 'as it is', slowdown: 1 },
  { name: 'processor 4 times slower', slowdown: 4 },
  { name: 'processor 4 times slower, slow 4G', slowdown: 4, network: SLOW_4G },
];

async function buildSite() {
  const { build } = await import('vite');
  const outDir = join(cache, 'bench-site');
  process.env.NODE_ENV = 'production';
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return outDir;
}

/** Everything the browser's part measures, as plain data. */
export async function browserBench(say) {
  const executablePath = needBrowser();
  say('Building the app …');
  const [folder, copy] = [await buildSite(), await appCopy()];
  const { address, close } = await serveFolder(folder);
  try {
    say('Weighing …');
    const { weights, version } = await coldVisit({ executablePath, address, copy, isWeighed: true });
    const visits = [];
    for (const condition of CONDITIONS) {
      say(`Cold visit, ${condition.name} …`);
      const runs = [];
      for (let run = 0; run < COLD_RUNS; run += 1) {
        const { times } = await coldVisit({ executablePath, address, copy, ...condition });
        runs.push(times);
      }
      visits.push({ condition: condition.name, load: load(), runs });
    }
    const latency = [];
    for (const slowdown of [1, 4]) {
      say(`Replies, processor ${slowdown === 1 ? 'as it is' : `${slowdown} times slower`} …`);
      const samples = await replyLatency({ executablePath, address, copy, slowdown, replies: REPLIES });
      latency.push({ slowdown, load: load(), samples });
    }
    return { chromium: version, weights: { ...weights, ...firstPaint(folder) }, visits, latency };
  } finally {
    await close();
  }
}

/** What the page itself names: needed before anything is drawn, whatever comes after it. */
function firstPaint(folder) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="([^"]+\.(js|css))"/g)].map(([, path, type]) => ({
    path,
    type,
    bytes: gzipSync(readFileSync(join(folder, path)), { level: 9 }).length,
  }));
  const byType = {};
  for (const { type, bytes } of files) byType[type] = (byType[type] ?? 0) + bytes;
  const bytes = files.reduce((all, file) => all + file.bytes, 0);
  return { 'the first paint, bodies only': { requests: files.length, bytes, byType, files } };
}

const sorted = (values) =>
  values.filter((value) => value !== null && value !== undefined).sort((a, b) => a - b);
const at = (values, share) => sorted(values)[Math.ceil(share * sorted(values).length) - 1];
const middle = (values) => at(values, 0.5);

/** The same as text. */
export function browserTables({ chromium, weights, visits, latency }) {
  const parts = [
    `Chromium ${chromium}, headless, a new profile for every visit (${COLD_RUNS} each, medians)`,
    '',
  ];
  const kinds = [...new Set(Object.values(weights).flatMap(({ byType }) => Object.keys(byType)))].sort();
  const rows = Object.entries(weights).map(([until, { requests, bytes, byType }]) => [
    until,
    requests,
    figure(bytes / 1024),
    ...kinds.map((kind) => figure((byType[kind] ?? 0) / 1024)),
  ]);
  parts.push(
    'Transferred, KiB, compressed, headers included',
    table(['up to', 'requests', 'all', ...kinds], rows),
    '',
  );
  const measures = Object.keys(visits[0].runs[0]);
  const timeRows = visits.map(({ condition, load: busy, runs }) => [
    condition,
    busy,
    ...measures.map((name) => figure(middle(runs.map((times) => times[name])))),
  ]);
  parts.push('Milliseconds', table(['', 'load', ...measures], timeRows), '');
  const names = [...new Set(latency.flatMap(({ samples }) => samples.flatMap((one) => Object.keys(one))))];
  const replyRows = latency.flatMap(({ slowdown, samples }) =>
    names.map((name) => {
      const values = samples.map((one) => one[name]);
      return [
        `${name}${slowdown > 1 ? `, ${slowdown} × slower` : ''}`,
        sorted(values).length,
        figure(at(values, 0.5)),
        figure(at(values, 0.95)),
      ];
    }),
  );
  parts.push('Replies, milliseconds', table(['', 'samples', 'p50', 'p95'], replyRows));
  return parts.join('\n');
}
