import { expect, test } from 'vitest';
import { lintReport } from '../../../scripts/scenarios/lintReport.mjs';
import { diagnose } from '../../../src/engine/lint/report';

const line = diagnose('SL082', ['lines', 'sigh'], {});
const name = diagnose('SL061', ['policy'], { policy: 'no-warning' });

test('a report names the scenario, each code once with its page, and every place', () => {
  const pages = { SL061: 'docs/a.md', SL082: 'docs/b.md' };
  const results = [
    { id: 'lost-line', title: 'T1 Lost line', diagnostics: [name, line, { ...line, where: 'lines › moan' }] },
    { id: 'x.json', title: 'x.json', diagnostics: [] },
  ];
  expect(lintReport(results, pages)).toBe(
    [
      'T1 Lost line (lost-line): 1 error, 2 warnings',
      '  SL061 error  docs/a.md',
      '    policy: There is no policy "no-warning". Name one there is.',
      '  SL082 warning  docs/b.md',
      '    lines › sigh: Nothing says this line. Use it, or take it away.',
      '    lines › moan: Nothing says this line. Use it, or take it away.',
      '',
      'x.json: 0 errors, 0 warnings',
    ].join('\n'),
  );
});

test('a value is filled in on one line and cut where it is a page', () => {
  const { message } = diagnose('SL058', [], { because: `so\n${'very '.repeat(100)}` });
  expect(message).toContain('“so very very');
  expect(message.length).toBeLessThan(350);
});
