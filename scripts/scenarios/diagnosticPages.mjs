// Writes what the lint says, src/engine/lint/pages, and the list of all pages from docs/diagnostics: the pages are the source. `--check` only compares.
//   node scripts/scenarios/diagnosticPages.mjs [--check]

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const FIELDS = ['code', 'group', 'severity', 'title', 'message', 'since'];

/**
 * Every page, in order of code.
 * @returns {{ file: string, body: string, fields: Record<string, string> }[]}
 */
export function readPages() {
  const folder = join(root, 'docs/diagnostics');
  return readdirSync(folder)
    .filter((file) => /^SL\d+.*\.md$/.test(file))
    .sort()
    .map((file) => ({ file, ...parts(readFileSync(join(folder, file), 'utf8'), file) }));
}

/**
 * @param {string} text
 * @param {string} file
 */
function parts(text, file) {
  const found = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
  if (found === null) throw new Error(`docs/diagnostics/${file} has no front matter.`);
  /** @type {Record<string, string>} */
  const fields = {};
  for (const line of (found[1] ?? '').split('\n')) {
    const at = line.indexOf(': ');
    fields[line.slice(0, at)] = line.slice(at + 2);
  }
  return { fields, body: found[2] ?? '' };
}

/**
 * What is written from the pages, by path from the root: one module for each group, and the list.
 * @returns {Record<string, string>}
 */
export function writtenFiles() {
  /** @type {Record<string, string>} */
  const modules = {};
  const pages = readPages();
  for (const group of new Set(pages.map(({ fields }) => fields['group'] ?? ''))) {
    const own = pages.filter(({ fields }) => fields['group'] === group);
    modules[`src/engine/lint/pages/${group}.generated.ts`] =
      `// Written by scripts/scenarios/diagnosticPages.mjs from docs/diagnostics; a page is changed there. Holds no rule.

export const ${group.toUpperCase()}_PAGES = {
${own.map(entry).join('')}} as const;
`;
  }
  modules['docs/diagnostics/README.md'] = list(pages);
  return modules;
}

/** @param {ReturnType<typeof readPages>} pages */
function list(pages) {
  const rows = pages.map(
    ({ file, fields }) => `| [${fields['code']}](${file}) | ${fields['severity']} | ${fields['title']} |`,
  );
  return `# What the lint says about a scenario, and about a house

\`npm run scenarios:lint\` looks at every scenario, every house policy and every list of helplines of the library; \`-- --scenario <id>\`
at one scenario, \`-- --file <path>\` at one in a JSON file from anywhere, \`-- --policy <path>\` at a house policy in a JSON file and at
what it would close in each scenario. \`-- --json\` is for a program, \`-- --today 2027-03-01\` looks ahead to the day helplines go stale. It
exits 1 when there is an error. An error keeps a scenario or a policy from being published; a warning asks for a look, and its page says
when it can be lived with. Rules that speak of states have looked at a bounded number of them, under the scenario’s own policy.

Each page is the source of its code’s severity, title and message. After changing one: \`node scripts/scenarios/diagnosticPages.mjs\`,
which also writes this list.

| code | severity | title |
|---|---|---|
${rows.join('\n')}
`;
}

/** @param {ReturnType<typeof readPages>[number]} page */
function entry({ fields, file }) {
  const quoted = (/** @type {string | undefined} */ text) => {
    if (text === undefined || /['\\]/.test(text))
      throw new Error(`${file}: a field is missing, or has ' or \\ in it.`);
    return `'${text}'`;
  };
  return `  ${fields['code']}: {
    severity: ${quoted(fields['severity'])},
    title: ${quoted(fields['title'])},
    message:${broken(quoted(fields['message']), 4)},
    page:${broken(quoted(`docs/diagnostics/${file}`), 4)},
  },
`;
}

/** On a line of its own where it would not fit, as the formatter has it. @param {string} text @param {number} indent */
function broken(text, indent) {
  const WIDTH = 110;
  return indent + 'message: '.length + text.length + 1 <= WIDTH
    ? ` ${text}`
    : `\n${' '.repeat(indent + 2)}${text}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const isCheck = process.argv.includes('--check');
  for (const [path, text] of Object.entries(writtenFiles())) {
    if (!isCheck) writeFileSync(join(root, path), text);
    else if (readFileSync(join(root, path), 'utf8') !== text) {
      console.error(
        `${path} is not what docs/diagnostics says: run node scripts/scenarios/diagnosticPages.mjs`,
      );
      process.exitCode = 1;
    }
  }
}
