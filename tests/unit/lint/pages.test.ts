import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIELDS, readPages, writtenFiles } from '../../../scripts/scenarios/diagnosticPages.mjs';
import { CODES, PAGES } from '../../../src/engine/lint/pages';

const pages = readPages();

test('what the lint says is what the pages say', () => {
  for (const [path, text] of Object.entries(writtenFiles()))
    expect(readFileSync(path, 'utf8'), path).toBe(text);
});

test('every code has one page, and every page one code', () => {
  expect(pages.map(({ fields }) => fields['code'])).toEqual(CODES);
  expect(pages.map(({ file }) => `docs/diagnostics/${file}`)).toEqual(CODES.map((code) => PAGES[code].page));
});

test.each(pages.map((page) => ({ ...page, code: page.fields['code'] ?? page.file })))(
  '$code is whole: its fields, its name, what, why, how and an example',
  ({ file, fields, body }) => {
    expect(Object.keys(fields)).toEqual(FIELDS);
    const slug = (fields['title'] ?? '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    expect(file).toBe(`${fields['code']}-${slug}.md`);
    expect(['error', 'warning']).toContain(fields['severity']);
    expect(body).toContain(`# ${fields['code']} ${fields['title']}\n`);
    const sections = body.split(/^## /m).map((part) => part.split('\n').slice(1).join(' ').trim());
    expect(sections.length).toBe(4);
    for (const section of sections) expect(section.length).toBeGreaterThan(15);
    for (const [, link = ''] of body.matchAll(/\]\(([^)]+)\)/g)) {
      expect(pages.map((one) => one.file)).toContain(link);
    }
  },
);
