// Holds every kind of sentence that a page says of a call to the calls it is said of. Exits 1 when one is false, 2 when misused.
//   npm run sentences -- [--calls 3000] [--reviewed 5] [--json]
//   calls: played for each contact under each house; reviewed: of those, with a review, for the sentences of verdicts

import { parseArgs } from 'node:util';
import { loadSources } from './load.mjs';

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '3000' },
    reviewed: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});
const calls = Number(values.calls);
const reviewed = Number(values.reviewed);
if (!Number.isInteger(calls) || calls < 1 || !Number.isInteger(reviewed) || reviewed < 0) {
  console.error('Use: npm run sentences -- [--calls 3000] [--reviewed 5] [--json]');
  process.exit(2);
}

const tools = await loadSources([
  'src/engine/bench/sentences/checkCalls',
  'src/engine/bench/sentences/kinds',
]);
/** @type {{ calls: number, seen: Map<string, number>, falsehoods: { kind: string, scenarioId: string, policyId: string, seed: number }[] }} */
let checked = { calls: 0, seen: new Map(), falsehoods: [] };
for (const scenario of tools.scenarios)
  for (const policy of Object.values(tools.policies)) {
    const reviewEvery = reviewed === 0 ? 0 : Math.max(1, Math.floor(calls / reviewed));
    checked = tools.checkCalls({ scenario, policy }, { from: 1, count: calls, reviewEvery }, checked);
  }

const kinds = tools.KINDS;
const unseen = kinds.filter((/** @type {string} */ kind) => !checked.seen.has(kind));
const unlisted = [...checked.seen.keys()].filter((kind) => !kinds.includes(kind));
const wrong = new Map();
for (const { kind } of checked.falsehoods) wrong.set(kind, (wrong.get(kind) ?? 0) + 1);

if (values.json) {
  const seen = Object.fromEntries([...checked.seen].toSorted(([a], [b]) => a.localeCompare(b)));
  console.log(
    JSON.stringify(
      { calls: checked.calls, seen, unseen, unlisted, false: Object.fromEntries(wrong) },
      null,
      1,
    ),
  );
} else {
  const total = [...checked.seen.values()].reduce((sum, one) => sum + one, 0);
  console.log(
    `${checked.calls} calls, ${total} sentences of ${checked.seen.size} kinds held to them, ${checked.falsehoods.length} false.`,
  );
  for (const [kind, count] of wrong) console.log(`  false: ${kind}, ${count} times`);
  for (const { kind, scenarioId, policyId, seed } of checked.falsehoods.slice(0, 20))
    console.log(`    ${kind}: ${scenarioId} under ${policyId}, seed ${seed}`);
  console.log(unseen.length === 0 ? 'Every kind was seen.' : `Never seen: ${unseen.join(', ')}.`);
  if (unlisted.length > 0) console.log(`Not on the list of kinds: ${unlisted.join(', ')}.`);
}
process.exit(checked.falsehoods.length + unlisted.length > 0 ? 1 : 0);
