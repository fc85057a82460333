// Reads and writes the folders of recordings. Decides nothing.
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printManifest, readManifest } from './manifest.mjs';

const MANIFEST = 'manifest.json';

/**
 * What lies in one folder of recordings.
 * @param {string} audio the folder of folders
 * @param {string} scenarioId
 * @returns {Promise<import('./check.mjs').Folder>}
 */
export async function readFolder(audio, scenarioId) {
  const folder = join(audio, scenarioId);
  const names = await readdir(folder).catch(() => []);
  /** @type {Record<string, number>} */
  const files = {};
  for (const name of names.filter((n) => n.endsWith('.mp3')))
    files[name.slice(0, -4)] = (await stat(join(folder, name))).size;
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null);
  return { manifest: readManifest(text, scenarioId), files };
}

/** Folders of recordings there are, by name. @param {string} audio */
export async function foldersIn(audio) {
  const entries = await readdir(audio, { withFileTypes: true }).catch(() => []);
  return entries.filter((e) => e.isDirectory()).map((e) => e.name);
}

/** @param {string} audio @param {string} scenarioId @param {string} lineId */
export function fileOf(audio, scenarioId, lineId) {
  return join(audio, scenarioId, `${lineId}.mp3`);
}

/**
 * Lets `write` fill a file beside the wanted one and moves it into place, so that a stopped run leaves no half recording.
 * @template T
 * @param {string} file
 * @param {(part: string) => Promise<T>} write
 */
export async function inPlace(file, write) {
  await mkdir(join(file, '..'), { recursive: true });
  const part = `${file}.part`;
  try {
    const result = await write(part);
    await rename(part, file);
    return result;
  } finally {
    await rm(part, { force: true });
  }
}

/** @param {string} audio @param {import('./manifest.mjs').Manifest} manifest */
export async function saveManifest(audio, manifest) {
  const text = printManifest(manifest);
  await inPlace(join(audio, manifest.scenarioId, MANIFEST), (part) => writeFile(part, text));
}

/** Removes recordings that no line asks for. @param {string} audio @param {string} scenarioId @param {readonly string[]} ids */
export async function removeLines(audio, scenarioId, ids) {
  for (const id of ids) await rm(fileOf(audio, scenarioId, id), { force: true });
}

/** @param {string} audio @param {string} scenarioId */
export async function removeFolder(audio, scenarioId) {
  await rm(join(audio, scenarioId), { recursive: true, force: true });
}
