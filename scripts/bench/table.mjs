// Tables for a terminal. Knows no measure.

/** Rows of cells under a head, columns padded; all but the first column stand to the right. */
export function table(head, rows) {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, at) => Math.max(...lines.map((row) => [...(row[at] ?? '')].length)));
  const padded = (cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]));
  const [first, ...rest] = lines.map((row) => `  ${row.map(padded).join('   ')}`);
  return [first, `  ${'─'.repeat((first ?? '').length - 2)}`, ...rest].join('\n');
}

/** 1,234,567 for large numbers, three figures for small ones; a dash for nothing measured. */
export function figure(value) {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-GB');
  return Number(value.toPrecision(3)).toString();
}
