// Words for people live in ui/copy, never in a component.

import { expect, test } from 'vitest';
import { findings, planted } from './check';
import { literalCopy } from './literalCopy';
import { filesUnder } from './source';

test('no component speaks for itself', () => {
  expect(findings(filesUnder('src', /\.tsx$/), literalCopy)).toBe('');
});

const component = (jsx: string): string => `export const A = () => ${jsx};`;

test.each([
  '<p>Answer</p>',
  '<p>{count} calls</p>',
  '<p>{"Answer"}</p>',
  '<p>{`Call ${name}`}</p>',
  '<p>{isHeld ? "Resume" : words.hold}</p>',
  '<p>{isHeld && "Held"}</p>',
  '<button aria-label="Answer" />',
  '<img alt={"Heat"} />',
  '<input placeholder={`Your name`} />',
  '<a title="Back">{words.back}</a>',
])('refused: %s', (jsx) => {
  const found = literalCopy(planted('src/ui/ring/A.tsx', component(jsx)));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('src/ui/ring/A.tsx:1 ');
});

test.each([
  '<p className="label" data-room="ring">{words.answer}</p>',
  '<p>{count} · {other} …</p>',
  '<img alt="" />',
  '<path d="M0 0L5 5" />',
  '<b>{`${minutes}:${seconds}`}</b>',
  '<button type="button" aria-label={words.answer} />',
])('allowed: %s', (jsx) => {
  expect(literalCopy(planted('src/ui/ring/A.tsx', component(jsx)))).toEqual([]);
});
