// The bench's findings as text: for the terminal, and as Markdown for docs/bench.md. Measures nothing.

const COMPETENCES = ['DE', 'BS', 'PE', 'DI', 'OW', 'SR'];
/** Cases shown per property; the rest are in --json. */
const MOST_CASES = 12;

const whole = (/** @type {number | null} */ value) =>
  value === null ? '–' : String(Math.floor(value + 0.5));

/** @param {any} row */
function cellsOf(player, row) {
  const { mean, p5, p95 } = row.total;
  const errors = Object.entries(row.criticalErrors).map(([id, times]) => `${id} ${share(times, row.runs)}`);
  const outcome = Object.entries(row.outcome).slice(0, 3);
  return [
    player,
    whole(mean),
    row.runs === 1 || p5 === p95 ? '' : `${whole(p5)}–${whole(p95)}`,
    ...COMPETENCES.map((id) => whole(row.competences[id])),
    outcome
      .map(([kind, times]) => (times === row.runs ? kind : `${kind} ${share(times, row.runs)}`))
      .join(', '),
    errors.join(', '),
  ];
}

const share = (times, runs) =>
  times === runs ? 'always' : `${Math.max(1, Math.round((100 * times) / runs))} %`;

/**
 * The table for a program: by scenario, then by player, the mean total and what came of it; endings and critical errors as counts of runs.
 * @param {Record<string, Record<string, any>>} table
 */
export function jsonTable(table) {
  return mapValues(table, (rows) =>
    mapValues(rows, ({ total, competences, outcome, criticalErrors }) => ({
      total: total.mean,
      competences,
      outcome,
      criticalErrors,
    })),
  );
}

const mapValues = (/** @type {Record<string, any>} */ record, /** @type {(value: any) => any} */ change) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

const HEAD = ['player', 'total', '5–95 %', ...COMPETENCES, 'ends', 'critical errors'];
const byTotal = ([, a], [, b]) => b.total.mean - a.total.mean;

/** @param {Record<string, Record<string, any>>} table */
export function tableText(table) {
  return Object.entries(table)
    .map(([scenario, rows]) => {
      const lines = [
        HEAD,
        ...Object.entries(rows)
          .sort(byTotal)
          .map(([player, row]) => cellsOf(player, row)),
      ];
      const widths = HEAD.map((_, at) => Math.max(...lines.map((cells) => cells[at].length)));
      const text = lines.map((cells) =>
        cells
          .map((cell, at) => (at === 0 || at > 8 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
          .join('  ')
          .trimEnd(),
      );
      return `${scenario}\n${text.join('\n')}`;
    })
    .join('\n\n');
}

/** @param {any} one */
const place = ({ scenario, beat, reply, player }) =>
  [scenario, beat, reply].filter((part) => part !== undefined).join(' › ') +
  (player === undefined ? '' : ` (${player})`);

const WORDS = { holds: 'holds', broken: 'BROKEN', 'too few to say': 'too few', 'not evaluated': 'not here' };

/** @param {any} finding a broken one that blocks no release only warns */
const standingOf = ({ standing, isBlocking }) =>
  standing === 'broken' ? (isBlocking ? '**broken**' : 'warns') : standing;

/** @param {any[]} findings */
export function findingsText(findings) {
  return findings
    .map(({ id, asks, standing, figures, isBlocking, cases }) => {
      const mark = standing === 'broken' && !isBlocking ? 'warns' : WORDS[standing];
      const shown = cases.slice(0, MOST_CASES).map((one) => `             ${place(one)}: ${one.says}`);
      const more = cases.length > MOST_CASES ? [`             and ${cases.length - MOST_CASES} more`] : [];
      return [`${id.padEnd(4)} ${mark.padEnd(8)} ${asks}`, `             ${figures}`, ...shown, ...more].join(
        '\n',
      );
    })
    .join('\n');
}

const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|');
const row = (/** @type {string[]} */ cells) => `| ${cells.map(cell).join(' | ')} |`;

/** @param {Record<string, Record<string, any>>} table @param {any[]} findings @param {{ errors: readonly string[], indicators: readonly string[] }} unreached */
export function markdown(table, findings, unreached) {
  const tables = Object.entries(table).map(([scenario, rows]) =>
    [
      `## ${scenario}`,
      '',
      row(HEAD),
      row(HEAD.map((_, at) => (at > 0 && at < 9 ? '--:' : '---'))),
      ...Object.entries(rows)
        .sort(byTotal)
        .map(([player, own]) => row(cellsOf(player, own))),
    ].join('\n'),
  );
  const properties = findings.flatMap((one) => [
    row([one.id, standingOf(one), one.asks, one.figures]),
    ...one.cases.slice(0, MOST_CASES).map((each) => row(['', '', place(each), each.says])),
  ]);
  return [
    INTRODUCTION,
    tables.join('\n\n'),
    [
      '## Properties',
      '',
      row(['id', 'standing', 'asks', 'figures']),
      '| --- | --- | --- | --- |',
      ...properties,
    ].join('\n'),
    ['## Open', '', openText(unreached)].join('\n'),
    '',
  ].join('\n\n');
}

/** @param {{ errors: readonly string[], indicators: readonly string[] }} unreached */
export function openText({ errors, indicators }) {
  const told = [...errors, ...indicators];
  return told.length === 0
    ? 'Some player came to every critical error and every row of the rubric.'
    : `No player came to these in any of the contacts above, so nothing here proves them: ${told.join(', ')}. They stay open until a contact offers them; the unit tests of the rubric hold their readings meanwhile.`;
}

const INTRODUCTION = `# The bench

Every scenario is played by scripted players, and a player who does not read the customer must not win. This page is written by
\`npm run scenarios:bench -- --markdown\`; run it again after a scenario has changed.

- \`npm run scenarios:bench\` prints the table and every property of the domain reference (7.3), and exits with 1 when one that blocks a release is broken.
- \`-- --scenario third-day-offline\` plays one scenario.
- \`-- --json\` gives the table to a program: \`{ scenario: { player: { total, competences, outcome, criticalErrors } } }\`, where the total is a mean and endings and
  errors are counts of runs. \`-- --json --all\` gives the spreads and every property with all its cases as well.
- \`-- --players mine.mjs\` adds players of your own. Every exported function is one. It is given what a trainee sees and returns a move:

\`\`\`js
// seen: { said: ['…'], replies: [{ id, text }], ends: [{ manner, words, choices: [{ id, text }], warningsStillDue }], transfers: [{ target, name }], seed, turn }
export const NEVER_SORRY = ({ replies, ends }) => {
  const plain = replies.find(({ text }) => !/sorry/i.test(text)) ?? replies[0];
  if (plain !== undefined) return { type: 'reply', id: plain.id };
  // a polite close is a choice of its own: it says which of its sentences
  const close = ends.flatMap(({ choices }) => choices)[0];
  return close === undefined ? { type: 'end', manner: 'hang-up' } : { type: 'end', manner: 'politely', words: close.id };
};
\`\`\`

- \`npm run par\` writes the state that each scenario's expert run reaches into its \`par.ts\`; the score measures de-escalation against it.

Totals are means over seeds. DE de-escalation, BS boundary-setting, PE call-ending, DI discovery, OW ownership, SR self-regulation; a dash: not observed.
EXPERT follows the author's marks, HUMAN-GOOD takes a second best in a fifth of its turns and a lure in a twentieth, REPAIRER slips once and goes on as the expert.
CLOSE-ASAP, added to the players of the reference, takes the polite closing steps from the first turn, in words chosen by chance; END-ASAP takes whatever ends the call in one.
ALWAYS-TRANSFER hands over at once and as well as can be. P22a and P22b are the two sentences on END-ASAP and ENDURE that follow the table of properties.
P19 leaves out turns that lead on by a reply with an authored change. P31a and everything from P41 on are the bench’s own; docs/decisions/0005 says how each is read.`;
