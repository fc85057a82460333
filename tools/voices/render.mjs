// Records what a plan asks for, keeps the manifests true after every line, and removes what no line asks for.
import { fileOf, inPlace, removeFolder, removeLines, saveManifest } from './disk.mjs';
import { encodeAt } from './encode.mjs';
import { partsOf } from './masked.mjs';
import { PHONE_LUFS, phoneSound } from './phone.mjs';
import { PHONE } from './plan.mjs';
import { doubt, record, written } from './record.mjs';

/**
 * @typedef {import('./plan.mjs').Work} Work
 * @typedef {Work['jobs'][number]} Job
 * @typedef {(text: string, voice: string, delivery: import('./recipe.mjs').Delivery) => Promise<Float32Array>} Speak
 */

/**
 * @param {string} audio
 * @param {{works: Work[], strays: string[]}} plan
 * @param {Speak | null} speak null where no line is to be spoken
 * @param {(sentence: string) => void} say
 */
export async function render(audio, { works, strays }, speak, say) {
  const progress = progressOf(
    works.flatMap((w) => w.jobs),
    say,
  );
  for (const work of works) {
    let finishing = Promise.resolve();
    for (const job of work.jobs) {
      // One line is shaped by ffmpeg while the model speaks the next: two processors, two jobs.
      const speech =
        speak && work.scenarioId !== PHONE ? await spoken(speak, job.text, job.voice, job.delivery) : null;
      await finishing;
      finishing = finish(audio, work, job, speech).then((got) => progress(work.scenarioId, job, got));
    }
    await finishing;
    await tidy(audio, work, say);
  }
  for (const stray of strays) {
    await removeFolder(audio, stray);
    say(`removed ${stray}: no scenario has this id`);
  }
}

/**
 * A line as `record` wants it: each spoken part, and null for each bracket, which is never spoken.
 * @param {Speak} speak @param {string} text @param {string} voice @param {import('./recipe.mjs').Delivery} delivery
 */
export async function spoken(speak, text, voice, delivery) {
  const parts = [];
  for (const part of partsOf(text)) parts.push(part === null ? null : await speak(part, voice, delivery));
  return parts;
}

/** @param {string} audio @param {Work} work @param {Job} job @param {(Float32Array | null)[] | null} speech */
async function finish(audio, { scenarioId, manifest }, job, speech) {
  const got = await inPlace(fileOf(audio, scenarioId, job.id), (part) =>
    speech
      ? record(speech, job.delivery, part)
      : sound(/** @type {keyof typeof PHONE_LUFS} */ (job.id), part),
  );
  const { ms, lufs, peaks } = got;
  manifest.lines[job.id] = { text: job.hash, voice: job.voice, delivery: job.delivery, ms, lufs, peaks };
  await saveManifest(audio, manifest);
  return got;
}

/** @param {keyof typeof PHONE_LUFS} id @param {string} file */
async function sound(id, file) {
  return written(await encodeAt(phoneSound(id), PHONE_LUFS[id], file));
}

/** Puts the manifest in the order of the lines and drops what no line asks for. @param {string} audio @param {Work} work @param {(sentence: string) => void} say */
async function tidy(audio, { scenarioId, manifest, wanted, problems }, say) {
  const orphans = problems.filter((p) => p.kind === 'orphan').map((p) => p.id);
  await removeLines(audio, scenarioId, orphans);
  for (const id of orphans) say(`removed ${scenarioId}/${id}: no line has this id`);
  const lines = Object.fromEntries(wanted.map(({ id }) => [id, manifest.lines[id]]));
  if (problems.length) await saveManifest(audio, { ...manifest, lines });
}

/** @param {Job[]} jobs @param {(sentence: string) => void} say */
function progressOf(jobs, say) {
  const total = jobs.reduce((sum, job) => sum + job.text.length, 0);
  const startedAt = Date.now();
  let done = 0;
  let characters = 0;
  /** @param {string} scenarioId @param {Job} job @param {{ms: number, lufs: number, peakDb: number}} got */
  return (scenarioId, job, got) => {
    done += 1;
    characters += job.text.length;
    const left = Math.round(((Date.now() - startedAt) / 1000) * (total / characters - 1));
    const doubtful = scenarioId === PHONE ? null : doubt(job.text, job.delivery, got);
    const note = doubtful ? `  listen to this one: ${doubtful}` : '';
    say(
      `${done} of ${jobs.length}  ${scenarioId}/${job.id}  ${job.delivery} ${(got.ms / 1000).toFixed(1)} s, ` +
        `${got.lufs} LUFS, ${left} s left${note}`,
    );
  };
}
