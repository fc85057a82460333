// A small call for the debrief: a hidden need, an insult, a hold, a promise. Knows no test's claim.

import { ENGINE_VERSION } from '../../../../src/engine/call/engineVersion';
import type { Move } from '../../../../src/engine/call/move.types';
import type { Scenario } from '../../../../src/engine/scenario/scenario.types';
import { RUBRIC_VERSION } from '../../../../src/engine/score/rubric';
import type { Attempt } from '../../../../src/engine/store/records.types';
import { type Debrief, type ReadDebrief, readDebrief } from '../../../../src/ui/debrief/readDebrief';
import { buildBeat, buildPolicy, buildReply, buildScenario } from '../../../support/scenarioBuilder';
import { attemptOf } from '../attemptOf';

export const scenario: Scenario = buildScenario({
  start: { heat: 74, trust: 28, distress: 30, abuse: 0 },
  lines: {
    ...buildScenario().lines,
    insult: { caption: 'You are *useless*.', delivery: 'angry' },
  },
  beats: {
    opening: buildBeat({
      thought: { tense: 'She might listen.', furious: 'Nobody listens.' },
      replies: {
        ask: buildReply({
          text: 'What is it stopping you doing?',
          shows: ['ask-impact'],
          expert: true,
          reveals: ['alarm'],
          goes: 'insulted',
        }),
        fix: buildReply({
          text: 'An engineer comes tomorrow.',
          shows: ['policy-wall'],
          whyTempting: 'It is true.',
          goes: 'insulted',
        }),
      },
    }),
    insulted: buildBeat({
      says: ['insult'],
      arrives: { abuse: 2, because: 'He turns on whoever answers.' },
      replies: {
        ask: buildReply({
          text: 'Is that an alarm?',
          shows: ['reflect-meaning'],
          expert: true,
          reveals: ['alarm'],
          goes: 'closing',
        }),
        promise: buildReply({
          text: 'You will have the morning.',
          shows: ['over-promise'],
          commits: [{ what: 'The morning', clause: 'slot' }],
          goes: 'closing',
        }),
      },
    }),
    closing: buildBeat({
      says: ['well'],
      arrives: { abuse: 0, because: 'He has said it.' },
      replies: { goodbye: buildReply({ text: 'Goodbye.', shows: ['warm-wrap'], goes: 'end' }) },
    }),
  },
});

export const say = (id: string): Move => ({ type: 'reply', id });
/** Misses the need, then brings it out. */
export const ROAD: readonly Move[] = [
  say('fix'),
  { type: 'hold', promisedSeconds: 60 },
  { type: 'resume', heldSeconds: 20 },
  say('ask'),
  say('goodbye'),
  { type: 'note', items: ['fault'] },
];
/** Misses it twice and promises what is not the agent's to give. */
export const OTHER_ROAD: readonly Move[] = [
  say('fix'),
  say('promise'),
  say('goodbye'),
  { type: 'note', items: [] },
];

export const script = { scenario, policy: buildPolicy() };
export const silent = { recordingOf: () => null };

export function attemptWith(moves: readonly Move[], part: Partial<Attempt> = {}): Attempt {
  return attemptOf({
    scenarioId: scenario.id,
    engineVersion: ENGINE_VERSION,
    rubricVersion: RUBRIC_VERSION,
    moves,
    ...part,
  });
}

export function readOf(moves: readonly Move[], part: Partial<Attempt> = {}): ReadDebrief {
  return readDebrief(attemptWith(moves, part), script, silent);
}

/** The debrief of a call that can be replayed; throws when it can not. */
export function debriefOf(moves: readonly Move[] = ROAD, part: Partial<Attempt> = {}): Debrief {
  const read = readOf(moves, part);
  if (read.kind !== 'ready') throw new Error(`${read.because}: ${read.problem}`);
  return read.debrief;
}
