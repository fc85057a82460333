// The list of a folder's recordings: its shape, and the text it is kept as. Touches no disk.

/**
 * @typedef {object} Entry
 * @property {string} text fingerprint of words, voice, delivery and recipe
 * @property {string} voice
 * @property {string} delivery
 * @property {number} ms length of the decoded recording
 * @property {number} lufs loudness of the decoded recording
 * @property {string} peaks see peaks.mjs
 * @typedef {{v: 1, scenarioId: string, lines: Record<string, Entry>}} Manifest
 */

/** One recording a line, so that a difference can be read. @param {Manifest} manifest */
export function printManifest({ scenarioId, lines }) {
  const rows = Object.entries(lines).map(([id, e]) => {
    const { text, voice, delivery, ms, lufs, peaks } = e;
    return `${JSON.stringify(id)}:${JSON.stringify({ text, voice, delivery, ms, lufs, peaks })}`;
  });
  const body = rows.length ? `\n${rows.join(',\n')}\n` : '';
  return `{"v":1,"scenarioId":${JSON.stringify(scenarioId)},"lines":{${body}}}\n`;
}

/**
 * Reads a manifest; null where the text is none, or one of another folder or version.
 * @param {string | null} text
 * @param {string} scenarioId the folder's name
 * @returns {Manifest | null}
 */
export function readManifest(text, scenarioId) {
  if (text === null) return null;
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (value?.v !== 1 || value.scenarioId !== scenarioId) return null;
  if (typeof value.lines !== 'object' || value.lines === null) return null;
  return Object.values(value.lines).every(isEntry) ? value : null;
}

/** @param {unknown} e */
function isEntry(e) {
  if (typeof e !== 'object' || e === null) return false;
  const { text, voice, delivery, ms, lufs, peaks } = /** @type {Record<string, unknown>} */ (e);
  return (
    /^[0-9a-f]{16}$/.test(String(text)) &&
    typeof voice === 'string' &&
    typeof delivery === 'string' &&
    typeof ms === 'number' &&
    ms > 0 &&
    typeof lufs === 'number' &&
    typeof peaks === 'string' &&
    /^[0-9a-z]+$/.test(peaks)
  );
}
