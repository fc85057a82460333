// The command line of the recordings: `npm run voices -- [options]`. See README.md. Loads the speech model only to record.
import { writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fileOf } from './disk.mjs';
import { requireFfmpeg } from './ffmpeg.mjs';
import { wordsOf } from './masked.mjs';
import { Plain } from './plain.mjs';
import { PHONE, planOf } from './plan.mjs';
import { RECIPES } from './recipe.mjs';
import { readScripts } from './scripts.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const say = (/** @type {string} */ sentence) => console.log(sentence);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    'list-for-check': { type: 'string' },
    scenario: { type: 'string' },
    sample: { type: 'string' },
    voice: { type: 'string', default: 'af_heart' },
    delivery: { type: 'string', default: 'calm' },
    lines: { type: 'string' },
    to: { type: 'string' },
  },
});
const audio = resolve(values.to ?? join(root, 'public/audio'));

try {
  process.exitCode = values.sample === undefined ? await recordings() : await sample(values.sample);
} catch (error) {
  console.error(error instanceof Plain ? error.message : error);
  process.exitCode = 1;
}

async function recordings() {
  const scripts = readScripts(root, values.lines);
  const { scenario } = values;
  if (scenario && scenario !== PHONE && !scripts.some((s) => s.scenarioId === scenario))
    throw new Plain(`No scenario with spoken lines is called "${scenario}".`);
  const plan = await planOf(audio, scripts, scenario);
  if (values.check) return check(plan);
  if (values['list-for-check']) return listForCheck(plan, values['list-for-check']);
  // A list that came out empty is a fault of the list: nothing is removed for it.
  if (scripts.length === 0) plan.strays = [];
  return record(plan);
}

/** @param {Awaited<ReturnType<typeof planOf>>} plan */
function check({ works, strays }) {
  const faults = works.flatMap((w) =>
    w.problems.map((p) => `${w.scenarioId}/${p.id || 'manifest.json'}: ${p.says}`),
  );
  faults.push(...strays.map((name) => `${name}: no scenario has this id`));
  for (const fault of faults) say(fault);
  const count = works.reduce((sum, w) => sum + w.wanted.length, 0);
  if (faults.length) say(`${count} recordings wanted, ${faults.length} faults. To mend: npm run voices`);
  else say(`All ${count} recordings are current.`);
  return faults.length ? 1 : 0;
}

/** @param {Awaited<ReturnType<typeof planOf>>} plan @param {string} file */
function listForCheck({ works }, file) {
  const rows = works
    .filter((w) => w.scenarioId !== PHONE)
    .flatMap((w) => w.wanted.map((l) => ({ ...l, path: fileOf(audio, w.scenarioId, l.id) })))
    .map((l) => ({
      file: relative(dirname(resolve(file)), l.path),
      text: wordsOf(l.text),
      delivery: l.delivery,
    }))
    .filter((row) => row.text !== '');
  writeFileSync(file, `${JSON.stringify(rows, null, 1)}\n`);
  say(`${rows.length} recordings listed in ${file}`);
  return 0;
}

/** @param {Awaited<ReturnType<typeof planOf>>} plan */
async function record(plan) {
  const jobs = plan.works.flatMap((w) => w.jobs);
  const hasWords = plan.works.some((w) => w.scenarioId !== PHONE && w.jobs.length);
  if (jobs.length) await requireFfmpeg();
  const speak = hasWords ? await speaker() : null;
  const { render } = await import('./render.mjs');
  await render(audio, plan, speak, say);
  say(jobs.length ? `${jobs.length} recorded.` : 'Every line has its current recording.');
  return 0;
}

/** @param {string} text */
async function sample(text) {
  const delivery = /** @type {import('./recipe.mjs').Delivery} */ (values.delivery);
  const file = positionals[0];
  if (!file) throw new Plain('Say where the sample goes: --sample "text" --voice v --delivery d out.mp3');
  if (!Object.hasOwn(RECIPES, delivery))
    throw new Plain(`No delivery is called "${delivery}". There are: ${Object.keys(RECIPES).join(', ')}.`);
  await requireFfmpeg();
  const speak = await speaker();
  const { record: recordOne } = await import('./record.mjs');
  const { spoken: partsSpoken } = await import('./render.mjs');
  const { spokenText } = await import('./spoken.mjs');
  const spoken = spokenText({ caption: text });
  const parts = await partsSpoken(speak, spoken, values.voice, delivery);
  const { ms, lufs, peakDb } = await recordOne(parts, delivery, file);
  say(`${file}  ${(ms / 1000).toFixed(1)} s, ${lufs} LUFS, true peak ${peakDb} dB`);
  return 0;
}

async function speaker() {
  const { loadModel } = await import('./model.mjs');
  return loadModel(process.env.VOICES_MODEL || undefined);
}
