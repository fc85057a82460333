// The bench of the scenarios: plays each with every scripted player, prints the table and the properties, exits 1 when one blocks.
// --share plays a part of the calls and places of P41 to P44, which are the longest: 0.2 is a fifth of them.
//   npm run scenarios:bench -- [--scenario id] [--players FILE] [--share 0.2] [--json [--all] | --markdown]

import { parseArgs } from 'node:util';
import { findingsText, jsonTable, markdown, tableText } from './benchReport.mjs';
import { Incomplete, namesOf, playAll } from './benchWorkers.mjs';
import { loadSources } from './load.mjs';
import { Misuse } from './players.mjs';

const USE =
  'Use: npm run scenarios:bench -- [--scenario id] [--players FILE] [--share 0.2] [--json [--all] | --markdown]';
/** Misused, and not whole. A broken property that blocks is 1. */
const MISUSED = 2;
const NOT_WHOLE = 3;
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

function readArguments() {
  const options = (() => {
    try {
      return parseArgs({
        options: {
          scenario: { type: 'string' },
          players: { type: 'string' },
          share: { type: 'string', default: '1' },
          json: { type: 'boolean', default: false },
          all: { type: 'boolean', default: false },
          markdown: { type: 'boolean', default: false },
        },
      }).values;
    } catch (error) {
      throw new Misuse(`${error instanceof Error ? error.message : String(error)}\n${USE}`);
    }
  })();
  if (options.json && options.markdown) throw new Misuse(`Give --json or --markdown, not both.\n${USE}`);
  if (options.all && !options.json) throw new Misuse(`--all belongs to --json.\n${USE}`);
  const share = Number(options.share);
  if (!(share > 0 && share <= 1))
    throw new Misuse(
      `--share is a part of the whole, above 0 and up to 1, and not "${options.share}".\n${USE}`,
    );
  return { ...options, share };
}

/** What has been played so far, for whoever stops the bench before its end. */
const progress = { played: 0, of: 0 };

const notWhole = (/** @type {string} */ why) =>
  `${why} The bench is incomplete: ${progress.played} of ${progress.of || 'all'} scenarios were played, and of a part nothing is printed. Run it again.`;

for (const [signal, code] of Object.entries(SIGNALS))
  process.on(signal, () => {
    process.stderr.write(`${notWhole(`Stopped by ${signal}.`)}\n`, () => process.exit(code));
  });

// whoever started it with a channel may stop it from here on and be told so
process.send?.('listening');

// a reader that goes away, as `head` does, must not leave a half table that passes for a whole one
process.stdout.on('error', (error) => {
  const why = 'code' in error && error.code === 'EPIPE' ? 'its reader closed it' : error.message;
  process.stderr.write(
    `The output could not be written to its end (${why}): what has arrived is incomplete.\n`,
    () => process.exit(NOT_WHOLE),
  );
});

/** Writes all of `text`; resolves once it is out. */
const print = (/** @type {string} */ text) =>
  new Promise((resolve) => process.stdout.write(`${text}\n`, (error) => error ?? resolve(undefined)));

async function main() {
  const options = readArguments();
  const sources = await loadSources([
    'src/engine/bench/benchTable',
    'src/engine/bench/evaluate',
    'src/engine/bench/introduction',
    'src/engine/bench/players/contestants',
    'src/engine/bench/unreached',
    'src/engine/scenario/nearest',
  ]);
  const { scenarios, benchTable, evaluate, blocking, nearest, CONTESTANTS } = sources;
  const known = scenarios.map((/** @type {any} */ { id }) => id);
  if (options.scenario !== undefined && !known.includes(options.scenario)) {
    const meant = nearest(options.scenario, known);
    const hint = meant === null ? '' : ` Did you mean "${meant}"?`;
    throw new Misuse(`There is no scenario "${options.scenario}".${hint} There are: ${known.join(', ')}.`);
  }
  if (options.players !== undefined) await checkNames(options.players, CONTESTANTS);
  const ids = options.scenario === undefined ? known : [options.scenario];
  progress.of = ids.length;
  const benches = await playAll(ids, options, () => {
    progress.played += 1;
  });
  const table = benchTable(benches);
  const findings = [
    ...evaluate(benches),
    sources.judgeIntroductions(sources.introductions, Object.values(sources.policies)),
  ];
  const stopping = blocking(findings);
  await print(
    options.all
      ? JSON.stringify({ table, findings, blocking: stopping.map(({ id }) => id) }, null, 1)
      : options.json
        ? JSON.stringify(jsonTable(table), null, 1)
        : options.markdown
          ? markdown(table, findings, sources.unreachedIn(benches))
          : `${tableText(table)}\n\n${findingsText(findings)}\n\n${verdict(stopping)}`,
  );
  return stopping.length === 0 ? 0 : 1;
}

const verdict = (/** @type {readonly any[]} */ stopping) =>
  stopping.length === 0
    ? 'No property that blocks a release is broken.'
    : `Broken and blocking: ${stopping.map(({ id }) => id).join(', ')}.`;

/** Said before a minute of play: a guest of the same name would take the place of the bench's own player. */
async function checkNames(/** @type {string} */ file, /** @type {readonly any[]} */ own) {
  const taken = new Set(own.map(({ name }) => name));
  const twice = (await namesOf(file)).filter((name) => taken.has(name));
  if (twice.length > 0)
    throw new Misuse(
      `${file} exports "${twice[0]}", the name of a player of the bench. Give it another name.`,
    );
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof Misuse) console.error(error.message);
  else console.error(notWhole(error instanceof Incomplete ? error.message : String(error?.stack ?? error)));
  process.exitCode = error instanceof Misuse ? MISUSED : NOT_WHOLE;
  // another worker may still play
  process.exit();
}
