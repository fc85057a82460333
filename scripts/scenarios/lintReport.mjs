// Diagnostics as text: grouped by scenario, then by code with its page once. Finds nothing itself.

/**
 * @typedef {{ code: string, severity: 'error' | 'warning', where: string, message: string, related?: readonly string[] | undefined }} Diagnostic
 * @typedef {{ id: string, title: string, diagnostics: readonly Diagnostic[] }} Result
 */

/**
 * @param {readonly Result[]} results
 * @param {Record<string, string>} pages path of each code's page
 */
export function lintReport(results, pages) {
  return results.map((result) => scenarioText(result, pages)).join('\n\n');
}

/**
 * @param {Result} result
 * @param {Record<string, string>} pages
 */
function scenarioText({ id, title, diagnostics }, pages) {
  const count = (/** @type {string} */ severity) =>
    diagnostics.filter((one) => one.severity === severity).length;
  const heading = id === title ? id : `${title} (${id})`;
  const lines = [`${heading}: ${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')}`];
  for (const code of new Set(diagnostics.map((one) => one.code))) {
    const own = diagnostics.filter((one) => one.code === code);
    lines.push(`  ${code} ${own[0]?.severity}  ${pages[code]}`);
    for (const { where, message } of own) lines.push(`    ${where === '' ? 'the whole' : where}: ${message}`);
  }
  return lines.join('\n');
}

const counted = (/** @type {number} */ count, /** @type {string} */ word) =>
  `${count} ${word}${count === 1 ? '' : 's'}`;
