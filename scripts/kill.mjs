// Kills the whole browser at random points and compares what the page had shown as done with what is there afterwards.
//   npm run kill [-- --points 200] [--seed 1] [--dist dist]
// Exits with 1 when anything that was shown is gone, or anything is half there.

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolder } from './bench/staticServer.mjs';
import { needBrowser } from './boot/browser.mjs';
import { acts } from './kill/acts.mjs';
import { ownBrowser } from './kill/ownBrowser.mjs';
import { recordScreen } from './kill/recorder.mjs';
import { halfWritten, readRows } from './kill/rows.mjs';
import { seeded } from './kill/seeded.mjs';
import { appCopy } from './screens/appCopy.mjs';

/** Nothing lasts longer than this; then the point is a kill at rest. */
const LONGEST_MS = 25_000;
const EMPTY = { attempts: [], drafts: [], plans: [], settings: [] };

const { values } = parseArgs({
  options: {
    points: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    dist: { type: 'string', default: 'dist' },
  },
});
const points = Number(values.points);
const random = seeded(Number(values.seed));

function pick() {
  let at = random();
  for (const [name, { share }] of Object.entries(acts)) {
    at -= share;
    if (at < 0) return name;
  }
  return 'call';
}

/** One life of the browser: looks at what the last one left, does something, is killed. */
async function life({ executablePath, profile, address, copy }, judgeLast) {
  const browser = await ownBrowser(executablePath, profile);
  const { page } = browser;
  const screens = [];
  let hear = () => undefined;
  await page.exposeFunction('tellDriver', (text) => {
    screens.push(JSON.parse(text));
    hear();
  });
  await page.addInitScript(recordScreen);
  await page.goto(address);
  await page.locator('main h1').first().waitFor({ state: 'attached', timeout: 60_000 });
  const before = (await readRows(page)) ?? EMPTY;
  const verdict = judgeLast?.(before);

  const kind = before.attempts.length === 0 && random() < 0.3 ? 'note' : pick();
  const act = acts[kind];
  screens.length = 0;
  // half the kills come with something shown, the others at any moment
  const nth = random() < 0.5 ? 1 + Math.floor(random() * 6) : Number.POSITIVE_INFINITY;
  const later = Math.floor(random() * 12);
  const anyMs = 300 + Math.floor(random() * (nth === Number.POSITIVE_INFINITY ? 12_000 : LONGEST_MS));
  const memo = {};
  let isKilled = false;
  let stuck = null;
  let seen = 0;
  const due = new Promise((resolve) => {
    const timer = setTimeout(resolve, anyMs);
    hear = () => {
      if (!act.isEvent(screens.at(-1), screens.at(-2))) return;
      seen += 1;
      if (seen < nth) return;
      clearTimeout(timer);
      setTimeout(resolve, later);
    };
  });
  const done = act.run({ page, copy, random, memo, newId: randomUUID, before }).catch((error) => {
    if (!isKilled) stuck = String(error).slice(0, 300);
  });
  await Promise.race([due, done.then(() => (stuck === null ? undefined : due))]);
  isKilled = true;
  await browser.kill();
  await done;
  const heard = [...screens];
  return {
    verdict,
    judge: (after) => ({
      kind,
      stuck,
      ...act.judge({ screens: heard, memo, before, after, copy }),
      halves: halfWritten(after),
    }),
  };
}

async function main() {
  const executablePath = needBrowser();
  const copy = await appCopy();
  const { address, close } = await serveFolder(values.dist, (path) => path.startsWith('/audio/'));
  const profile = mkdtempSync(join(tmpdir(), 'steadyline-kill-'));
  const tally = {};
  const bad = [];
  let judge;
  try {
    for (let point = 0; point <= points; point += 1) {
      const { verdict, judge: next } = await life({ executablePath, profile, address, copy }, judge);
      judge = next;
      if (verdict === undefined) continue;
      tally[verdict.kind] ??= { tried: 0, stuck: 0, shown: 0, lost: 0, half: 0 };
      const row = tally[verdict.kind];
      if (verdict.stuck !== null) {
        row.stuck += 1;
        console.error(`point ${point}, ${verdict.kind} was stuck before it was killed: ${verdict.stuck}`);
      }
      row.tried += 1;
      row.shown += verdict.shown;
      if (verdict.lost) row.lost += 1;
      const halves = [...verdict.halves, ...(verdict.half ? [verdict.half] : [])];
      if (halves.length > 0) row.half += 1;
      for (const what of [verdict.lost, ...halves].filter(Boolean))
        bad.push(`point ${point}, ${verdict.kind}: ${what}`);
      if (point % 10 === 0) console.error(`${point} of ${points} …`, JSON.stringify(tally));
    }
  } finally {
    await close();
    rmSync(profile, { recursive: true, force: true });
  }
  console.table(tally);
  for (const sentence of bad) console.log(sentence);
  const all = (name) => Object.values(tally).reduce((sum, row) => sum + row[name], 0);
  console.log(
    `${all('tried')} kills, ${all('shown')} things shown as done, ${all('lost')} lost, ${all('half')} half-written`,
  );
  return bad.length === 0 ? 0 : 1;
}

process.exit(await main());
