// Says what is wrong between the lines wanted and the recordings there. Touches no disk and needs no model.
import { envelopeLength } from './peaks.mjs';

/**
 * @typedef {object} Wanted
 * @property {string} id
 * @property {string} hash
 * @typedef {object} Folder what is on disk for one scenario
 * @property {import('./manifest.mjs').Manifest | null} manifest null where missing or unreadable
 * @property {Record<string, number>} files bytes of every mp3, by line id
 * @typedef {{kind: 'no-manifest' | 'missing' | 'stale' | 'no-file' | 'torn' | 'orphan', id: string, says: string}} Problem
 */

/** 32 kbit/s: four bytes a millisecond. The frames of header, delay and padding come on top. */
const BYTES_PER_MS = 4;
const SLACK_MS = 300;

/**
 * @param {readonly Wanted[]} wanted
 * @param {Folder} folder
 * @returns {Problem[]} none when every line has its current recording and nothing else lies there
 */
export function problemsOf(wanted, { manifest, files }) {
  const ids = new Set(wanted.map((w) => w.id));
  const known = new Set([...Object.keys(files), ...Object.keys(manifest?.lines ?? {})]);
  const orphans = [...known].filter((id) => !ids.has(id));
  /** @type {Problem[]} */
  const problems = orphans.map((id) => ({ kind: 'orphan', id, says: 'recorded, but no line has this id' }));
  if (!manifest && wanted.length)
    problems.push({ kind: 'no-manifest', id: '', says: 'no readable manifest' });
  for (const { id, hash } of wanted) {
    const problem = problemOf(hash, manifest?.lines[id], files[id]);
    if (problem) problems.push({ ...problem, id });
  }
  return problems;
}

/**
 * @param {string} hash
 * @param {import('./manifest.mjs').Entry | undefined} entry
 * @param {number | undefined} bytes
 * @returns {Omit<Problem, 'id'> | null}
 */
function problemOf(hash, entry, bytes) {
  if (!entry) return { kind: 'missing', says: 'no recording' };
  if (entry.text !== hash)
    return { kind: 'stale', says: 'words, voice or delivery changed since it was recorded' };
  if (!bytes) return { kind: 'no-file', says: 'in the manifest, but the file is missing or empty' };
  const fileMs = bytes / BYTES_PER_MS;
  if (fileMs < entry.ms || fileMs > entry.ms + SLACK_MS)
    return { kind: 'torn', says: 'the file is not as long as the manifest says' };
  if (entry.peaks.length !== envelopeLength(entry.ms))
    return { kind: 'torn', says: 'the envelope is not as long as the recording' };
  return null;
}
