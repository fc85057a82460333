// What a stage asks of every move, worked out once. Knows no call.

import type { World } from '../customer/customer.types';
import type { Cue } from '../scenario/beat.types';
import { type ConductRules, conductRules } from '../scenario/conductRules';
import type { EndingKind } from '../scenario/ending.types';
import type { Facts } from '../scenario/holds';
import type { Scenario } from '../scenario/scenario.types';
import type { Stage } from './call.types';
import type { OpenReply } from './callView.types';

type InsultCue = Extract<Cue, { readonly kind: 'insult' }>;

/** What depends on the scenario alone: worked out once for all stages, of which a machine makes many. */
interface Story {
  /** Beats whose entries are counted, because a condition asks. */
  readonly counted: ReadonlySet<string>;
  /** Ending ids of each kind, in authored order. */
  readonly endings: ReadonlyMap<EndingKind, readonly string[]>;
  /** Every reply of each beat, closed ones included, in authored order. */
  readonly replies: ReadonlyMap<string, readonly OpenReply[]>;
  /** Insults met at each beat that has any, with the condition under which they are. */
  readonly insults: ReadonlyMap<string, readonly InsultCue[]>;
}

export interface Prepared extends Story {
  readonly world: World;
  /** The house's rules on conduct, for this caller. */
  readonly rules: ConductRules;
  /** The same as a condition may ask about them. */
  readonly house: Facts['house'];
}

/** Warnings due in a house that never ends a call: more than any call can hold. */
export const NEVER = 99;

const byStage = new WeakMap<Stage, Prepared>();
let lastStage: Stage | null = null;
let lastPrepared: Prepared | null = null;

/** The prepared form of `stage`, kept as long as the stage object lives. */
export function preparedFor(stage: Stage): Prepared {
  if (stage === lastStage && lastPrepared !== null) return lastPrepared;
  let prepared = byStage.get(stage);
  if (prepared === undefined) {
    prepared = prepare(stage);
    byStage.set(stage, prepared);
  }
  lastStage = stage;
  lastPrepared = prepared;
  return prepared;
}

function prepare(stage: Stage): Prepared {
  const { scenario, policy } = stage;
  const rules = conductRules(scenario, policy);
  return {
    world: {
      temperament: scenario.temperament,
      isRepeatContact: scenario.brief.isRepeatContact,
      abuseMode: scenario.abuse,
      warningsDue: rules.warningsDue === 'never' ? NEVER : rules.warningsDue,
    },
    rules,
    house: { warningsDue: rules.warningsDue, hasForwarding: policy.hasForwarding },
    ...storyOf(scenario),
  };
}

const byScenario = new WeakMap<Scenario, Story>();

function storyOf(scenario: Scenario): Story {
  const known = byScenario.get(scenario);
  if (known !== undefined) return known;
  const endings = new Map<EndingKind, string[]>();
  for (const [id, ending] of Object.entries(scenario.endings)) {
    const ids = endings.get(ending.kind);
    if (ids === undefined) endings.set(ending.kind, [id]);
    else ids.push(id);
  }
  const replies = new Map(Object.entries(scenario.beats).map(([id, beat]) => [id, repliesOf(beat)]));
  const insults = new Map<string, readonly InsultCue[]>();
  for (const [id, { cues }] of Object.entries(scenario.beats)) {
    const met = cues?.filter((cue) => cue.kind === 'insult') ?? [];
    if (met.length > 0) insults.set(id, met);
  }
  const story = { counted: countedBeats(scenario), endings, replies, insults };
  byScenario.set(scenario, story);
  return story;
}

function repliesOf({ replies }: Scenario['beats'][string]): readonly OpenReply[] {
  return Object.entries(replies).map(([id, reply]) => ({ id, reply }));
}

/** Walks the plain data with a stack of its own: a deep scenario must not run out of the engine's. */
function countedBeats(scenario: Scenario): ReadonlySet<string> {
  const counted = new Set<string>();
  const waiting: unknown[] = [
    scenario.beats,
    scenario.controls,
    scenario.endings,
    scenario.judged,
    scenario.note,
  ];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if ('visits' in value) noteBeat(value.visits, counted);
    for (const part of Object.values(value))
      if (typeof part === 'object' && part !== null) waiting.push(part);
  }
  return counted;
}

function noteBeat(visits: unknown, counted: Set<string>): void {
  if (typeof visits === 'object' && visits !== null && 'beat' in visits && typeof visits.beat === 'string') {
    counted.add(visits.beat);
  }
}
