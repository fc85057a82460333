// The generated story as a scenario: every choice shows behaviours, so that the whole customer model runs. Plays nothing.

import { BEHAVIOUR_IDS, type BehaviourId } from '../../../src/engine/behaviours/catalogue';
import type { Beat } from '../../../src/engine/scenario/beat.types';
import type { Reply } from '../../../src/engine/scenario/reply.types';
import type { Scenario } from '../../../src/engine/scenario/scenario.types';
import { buildScenario } from '../../../tests/support/scenarioBuilder';
import type { StoryNode } from './story';

/** These end a call wherever they are said; a walk through the story is meant to go on. */
const ENDING: readonly BehaviourId[] = [
  'warm-wrap',
  'end-with-route-back',
  'safety-close',
  'warm-transfer',
  'stay-and-handoff',
  'hang-up-unwarned',
  'cold-transfer',
];
const SHOWN = BEHAVIOUR_IDS.filter((id) => !ENDING.includes(id));
/** Trust at which the guarded choice opens: a walk is on both sides of it. */
const GUARD_TRUST = 30;

/** Two behaviours in every other reply. The customer takes the place of the two variables, and of a dozen more. */
export function asScenario(story: readonly StoryNode[]): Scenario {
  const base = buildScenario();
  const lines = Object.fromEntries(
    story.map(({ text }, at) => [`l${at}`, { caption: text, delivery: 'tense' } as const]),
  );
  return {
    ...base,
    id: `story-${story.length}`,
    lines: { ...base.lines, ...lines },
    opening: 'n0',
    beats: Object.fromEntries(story.map((node, at) => [`n${at}`, beatOf(node, at)])),
  };
}

function beatOf({ choices }: StoryNode, at: number): Beat {
  const replies = choices.map((choice, nth): [string, Reply] => {
    const first = shownAt(at * 5 + nth * 11);
    return [
      `r${nth}`,
      {
        text: choice.text,
        shows: (at + nth) % 2 === 0 ? [first] : [first, shownAt(at * 3 + nth * 7 + 1)],
        whatTheyHeard: 'Somebody is there.',
        goes: `n${choice.to}`,
        ...(choice.isGuarded && { open: { trust: { atLeast: GUARD_TRUST } } }),
      },
    ];
  });
  return { says: [`l${at}`], thought: 'And now?', replies: Object.fromEntries(replies) };
}

function shownAt(index: number): BehaviourId {
  return SHOWN[index % SHOWN.length] ?? 'reflect-meaning';
}
