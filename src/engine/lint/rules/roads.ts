// Whether a call gets anywhere: endings and beats that are come to, calls that end, loops that are counted. Knows no words.

import type { EndingKind } from '../../scenario/ending.types';
import type { Keys } from '../../scenario/findings';
import { beatsInOrder } from '../../scenario/linesOf';
import { canEndForConduct, mostAbuse } from '../../scenario/mostAbuse';
import type { Scenario } from '../../scenario/scenario.types';
import { type Rule, rule } from '../rule';

/** Kinds a scenario must have in case, whether or not this customer can be brought there. */
const IN_CASE: readonly EndingKind[] = ['customer-hung-up', 'unwarned-hang-up', 'customer-left-cool'];
const FOR_CONDUCT: readonly EndingKind[] = ['ended-no-route', 'ended-with-route'];

/** In case, as far as this customer's conduct can go: what it cannot come to is kept in no case. */
function keptInCase(scenario: Scenario): ReadonlySet<EndingKind> {
  const most = mostAbuse(scenario);
  return new Set([
    ...IN_CASE,
    ...(canEndForConduct(scenario) ? FOR_CONDUCT : []),
    ...(most >= 2 ? (['stood-and-took-it'] as const) : []),
    ...(most === 3 ? (['safety-ended'] as const) : []),
  ]);
}

/** Domain 7.3, P9: longest path in turns of the agent. */
const MOST_TURNS = 24;

export const ROAD_RULES: readonly Rule[] = [
  rule('SL021', ({ scenario, walk }, report) => {
    if (walk === null) return;
    const inCase = keptInCase(scenario);
    for (const [ending, { kind }] of Object.entries(scenario.endings)) {
      if (walk.endings.has(ending) || inCase.has(kind)) continue;
      report(['endings', ending], { ending, states: walk.states });
    }
  }),
  rule('SL023', ({ scenario, walk }, report) => {
    if (walk === null) return;
    for (const beat of beatsInOrder(scenario)) {
      if (!walk.arrivals.has(beat)) report(['beats', beat], { beat, states: walk.states });
    }
  }),
  rule('SL024', ({ walk }, report) => {
    if (walk === null || walk.longest.turns <= MOST_TURNS) return;
    report(['beats', walk.longest.beat], { turns: walk.longest.turns, most: MOST_TURNS });
  }),
  rule('SL025', ({ scenario }, report) => {
    const circle = openCircle(scenario);
    if (circle === null) return;
    const places = circle.map((beat): Keys => ['beats', beat]);
    report(places[0] ?? [], { beats: circle.join(', ') }, places.slice(1));
  }),
  rule('SL028', ({ walk }, report) => {
    for (const beat of walk?.silent ?? []) report(['beats', beat, 'replies'], { beat });
  }),
];

/** A circle of beats along which nothing asks for a condition; null when there is none. */
function openCircle(scenario: Scenario): readonly string[] | null {
  const ways = new Map<string, Set<string>>();
  for (const [id, { replies }] of Object.entries(scenario.beats)) {
    const goals = Object.values(replies)
      .filter(({ open }) => open === undefined)
      .flatMap(({ goes }) =>
        typeof goes === 'string' ? [goes] : goes[0]?.when === undefined && goes[0] ? [goes[0].to] : [],
      )
      .filter((goal) => Object.hasOwn(scenario.beats, goal));
    ways.set(id, new Set(goals));
  }
  // whatever leads nowhere, or only to what leads nowhere, lies on no circle
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    for (const [id, goals] of ways) {
      for (const goal of goals) if (!ways.has(goal)) goals.delete(goal);
      if (goals.size > 0) continue;
      ways.delete(id);
      isSettled = false;
    }
  }
  let [at] = ways.keys();
  const road: string[] = [];
  while (at !== undefined && !road.includes(at)) {
    road.push(at);
    [at] = ways.get(at) ?? [];
  }
  return at === undefined ? null : road.slice(road.indexOf(at));
}
