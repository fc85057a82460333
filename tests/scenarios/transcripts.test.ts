// Every transcript under tests/scenarios/<scenario id>/ is a test of that scenario; how one is written stands in docs/transcripts.md.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policies, scenarioLoaders } from '../../src/scenarios/load';
import { playTranscript } from './transcript/playTranscript';
import { readTranscript } from './transcript/readTranscript';
import { TranscriptProblem } from './transcript/transcript.types';

const here = import.meta.dirname;
const root = join(here, '../..');
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'transcript')
  .map(({ name }) => name);

/** Runs `task`; a problem is told with its file and line. */
function told(file: string, task: () => void): void {
  try {
    task();
  } catch (error) {
    if (error instanceof TranscriptProblem) expect.fail(`${file}:${error.line}: ${error.message}`);
    throw error;
  }
}

it('every scenario has transcripts, and every folder of transcripts has a scenario', () => {
  expect(folders.sort()).toEqual(Object.keys(scenarioLoaders).sort());
});

describe.each(folders)('%s', (id) => {
  const files = readdirSync(join(here, id)).filter((file) => file.endsWith('.txt'));

  it.each(files)('%s', async (name) => {
    const scenario = await scenarioLoaders[id]?.();
    if (scenario === undefined) throw new Error(`No scenario is called "${id}".`);
    const file = join(here, id, name).slice(root.length + 1);
    told(file, () => {
      for (const run of readTranscript(readFileSync(join(here, id, name), 'utf8'))) {
        const policy = policies[run.policy ?? scenario.policy];
        if (policy === undefined)
          throw new TranscriptProblem(run.line, `There is no policy "${run.policy ?? scenario.policy}".`);
        playTranscript(run, { scenario, policy, seed: run.seed, intensity: run.intensity });
      }
    });
  });
});
