// One cold measurement, in a process that has done nothing else: how long a story takes from text to its first choice, and
// what it holds afterwards. The caller starts a fresh process for each. Measures no steps.

import { openReplies } from '../../../src/engine/call/callView';
import { compileScenario } from '../../../src/engine/call/compileScenario';
import { startCall } from '../../../src/engine/call/startCall';
import type { Scenario } from '../../../src/engine/scenario/scenario.types';
import { buildPolicy } from '../../../tests/support/scenarioBuilder';
import { asInk } from './asInk';
import { asScenario } from './asScenario';
import { generatedStory, type StoryNode } from './story';

export interface Cold {
  readonly what: string;
  /** Milliseconds of each stage, in order. */
  readonly stages: Readonly<Record<string, number>>;
  readonly heapMiB: number;
}

/** What can be measured cold; `first` and `machine` are ours, the others the contenders'. */
export const coldKinds = [
  'ours',
  'ours, first choice only',
  'ink',
  'ink, compiled before',
  'reducer',
  's1',
] as const;
export type ColdKind = (typeof coldKinds)[number];

const SETTING = { seed: 1, intensity: 3 } as const;

/** Measures `kind` at `size` nodes; `s1` has a size of its own. */
export async function coldOf(kind: ColdKind, size: number): Promise<Cold> {
  switch (kind) {
    case 'ours': {
      const text = JSON.stringify(asScenario(generatedStory(size)));
      return measured(kind, {
        'read the data': () => JSON.parse(text) as Scenario,
        'first choice': (scenario) => firstChoice(scenario as Scenario),
        'compile the machine': (scenario) => compileScenario(scenario as Scenario, buildPolicy()),
      });
    }
    case 'ours, first choice only': {
      const text = JSON.stringify(asScenario(generatedStory(size)));
      return measured(kind, {
        'read the data': () => JSON.parse(text) as Scenario,
        'first choice': (scenario) => firstChoice(scenario as Scenario),
      });
    }
    case 'ink': {
      const { Compiler } = await import('inkjs/full');
      const source = asInk(generatedStory(size));
      return measured(kind, {
        compile: () => new Compiler(source).Compile(),
        'first choice': (story) => firstInk(story as InkStory),
      });
    }
    case 'ink, compiled before': {
      const { Compiler, Story } = await import('inkjs/full');
      const json = new Compiler(asInk(generatedStory(size))).Compile().ToJson();
      if (typeof json !== 'string') throw new Error('inkjs gave no JSON.');
      return measured(kind, {
        load: () => new Story(json),
        'first choice': (story) => firstInk(story as InkStory),
      });
    }
    case 'reducer': {
      const text = JSON.stringify(generatedStory(size));
      return measured(kind, {
        'read the data': () => JSON.parse(text) as StoryNode[],
        'first choice': (story) => (story as StoryNode[])[0]?.choices,
      });
    }
    case 's1':
      return measured(kind, {
        'read the data': async () =>
          (await import('../../../src/scenarios/thirdDayOffline/scenario')).thirdDayOffline,
        'first choice': (scenario) => firstChoice(scenario as Scenario),
        'compile the machine': (scenario) => compileScenario(scenario as Scenario, buildPolicy()),
      });
  }
}

interface InkStory {
  ContinueMaximally(): string;
  readonly currentChoices: readonly unknown[];
}

function firstInk(story: InkStory) {
  story.ContinueMaximally();
  return story.currentChoices;
}

function firstChoice(scenario: Scenario) {
  const stage = { scenario, policy: buildPolicy(), ...SETTING };
  return openReplies(startCall(stage), stage);
}

/** Runs the stages; each after the first is given what the first made. Everything made is held until the heap is read. */
async function measured(
  what: string,
  stages: Readonly<Record<string, (made: unknown) => unknown>>,
): Promise<Cold> {
  const held: unknown[] = [];
  const before = heapAfterCollection();
  const took: Record<string, number> = {};
  for (const [stage, run] of Object.entries(stages)) {
    const from = performance.now();
    held.push(await run(held[0]));
    took[stage] = performance.now() - from;
  }
  const heapMiB = (heapAfterCollection() - before) / 1024 ** 2;
  if (held.some((made) => made === undefined)) throw new Error(`${what}: a stage gave nothing.`);
  return { what, stages: took, heapMiB };
}

function heapAfterCollection(): number {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error('Start Node with --expose-gc.');
  gc();
  gc();
  return process.memoryUsage().heapUsed;
}
