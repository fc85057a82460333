// Measures the app and its engine, prints tables and leaves .cache/bench.json. Asserts nothing: a time is no test.
//   npm run bench [-- --json] [-- --only engine|browser]

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browserBench, browserTables } from './bench/browserBench.mjs';
import { engineBench, engineTables } from './bench/engineBench.mjs';
import { machineFacts } from './bench/machine.mjs';
import { cache } from './boot/paths.mjs';
import { Trouble } from './boot/say.mjs';

const parts = { engine: [engineBench, engineTables], browser: [browserBench, browserTables] };

function wishes() {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });
  if (values.only !== undefined && !Object.hasOwn(parts, values.only))
    throw new Trouble(`--only takes ${Object.keys(parts).join(' or ')}, not "${values.only}".`);
  return { isJson: values.json === true, names: values.only ? [values.only] : Object.keys(parts) };
}

async function main() {
  const { isJson, names } = wishes();
  const say = (message) => console.error(message); // standard output is for the result
  const machine = machineFacts();
  const result = { machine };
  const tell = (text) => isJson || console.log(text);
  const file = join(cache, 'bench.json');
  mkdirSync(cache, { recursive: true });
  tell(
    `\n${machine.processor}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}, Node ${machine.node}\n` +
      `${machine.at}, load average at the start ${machine.loadAverage}\n`,
  );
  for (const name of names) {
    const [measure, tables] = parts[name];
    result[name] = await measure(say);
    // after each part, so that a fault in a later one loses nothing
    writeFileSync(file, `${JSON.stringify(result, null, 1)}\n`);
    tell(`${name.toUpperCase()}\n${tables(result[name])}\n`);
  }
  tell(`All of it: ${file}`);
  if (isJson) console.log(JSON.stringify(result, null, 1));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Trouble ? `\n${error.message}` : error);
  process.exit(1);
}
