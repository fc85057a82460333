// Whether a call can be walked: routes that always lead somewhere, beats that can be reached, no loop without a way out. Judges no words.

import { BEHAVIOURS } from '../behaviours/catalogue';
import { EARNED_KINDS } from './checkEndings';
import { everyReply } from './everyReply';
import type { Findings } from './findings';
import { beatsInOrder } from './linesOf';
import type { Reply } from './reply.types';
import type { Scenario } from './scenario.types';
import { targetsOf } from './targetsOf';

export function checkGraph(scenario: Scenario, findings: Findings): void {
  for (const { reply, where } of everyReply(scenario)) {
    if (findings.isFull()) return;
    checkRoutes(scenario, reply, where, findings);
  }
  checkOpening(scenario, findings);
  const reached = new Set(beatsInOrder(scenario));
  const leaving = beatsWithWayOut(scenario);
  for (const [id, { replies }] of Object.entries(scenario.beats)) {
    const where = ['beats', id];
    const list = Object.values(replies);
    if (list.length === 0) {
      findings.error([...where, 'replies'], 'Nothing can be said here.', 'Add replies.');
    } else if (!leaving.has(id)) {
      findings.error(where, 'No ending can be reached from here.', 'Give one reply of the loop a way out.');
    } else if (list.every((reply) => reply.open !== undefined)) {
      findings.warn(
        [...where, 'replies'],
        'Every reply here has a condition, so all can be closed at once.',
        'Leave one always open: otherwise only the controls are left.',
      );
    }
    if (!reached.has(id))
      findings.warn(where, 'Nothing leads here.', 'Lead a reply here, or take the beat away.');
  }
}

/** The compiled machine begins in one boundary state for all seeds, so what is said at once may not hang on the seed. */
function checkOpening({ beats, opening }: Scenario, findings: Findings): void {
  for (const [at, cue] of (beats[opening]?.cues ?? []).entries()) {
    if (cue.kind !== 'insult' || !JSON.stringify(cue.when ?? {}).includes('"variant"')) continue;
    findings.error(
      ['beats', opening, 'cues', at, 'when'],
      'An insult at the opening cannot depend on the variant.',
      'Move it to a later beat, or let it always occur.',
    );
  }
}

function checkRoutes(
  scenario: Scenario,
  reply: Reply,
  where: readonly (string | number)[],
  findings: Findings,
): void {
  const { goes } = reply;
  if (typeof goes !== 'string') {
    const open = goes.findIndex((route) => route.when === undefined);
    if (open === -1) {
      findings.error([...where, 'goes'], 'Every route has a condition.', 'End with a route that has none.');
    } else if (open < goes.length - 1) {
      findings.warn(
        [...where, 'goes', open + 1],
        'This route is never taken: the one before it has no condition.',
        'Move the route without a condition to the end.',
      );
    }
  }
  const goals = targetsOf(reply);
  for (const goal of goals) {
    const kind = Object.hasOwn(scenario.endings, goal) ? scenario.endings[goal]?.kind : undefined;
    if (kind !== undefined && EARNED_KINDS.includes(kind)) {
      findings.warn(
        [...where, 'goes'],
        `The ending "${goal}" is earned by what happens; naming it does not bring it about.`,
        'Write "end": the table of endings finds it.',
      );
    }
  }
  const closer = reply.shows.find(
    (id) => id !== 'stay-and-handoff' && BEHAVIOURS[id]?.flags.includes('terminal'),
  );
  if (closer !== undefined && goals.some((goal) => goal === 'here' || Object.hasOwn(scenario.beats, goal))) {
    findings.warn(
      [...where, 'goes'],
      `"${closer}" ends a call, but this reply can lead on.`,
      'Lead to "end", or show another behaviour.',
    );
  }
}

/** Beats from which some route leads to an ending, found backwards from those that end. Staying is no way out. */
function beatsWithWayOut({ beats }: Scenario): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  const leaving = new Set<string>();
  for (const [id, { replies }] of Object.entries(beats)) {
    for (const reply of Object.values(replies)) {
      for (const goal of targetsOf(reply)) {
        if (Object.hasOwn(beats, goal)) {
          const list = before.get(goal);
          if (list === undefined) before.set(goal, [id]);
          else list.push(id);
        } else if (goal !== 'here') leaving.add(id);
      }
    }
  }
  for (const id of leaving) for (const earlier of before.get(id) ?? []) leaving.add(earlier);
  return leaving;
}
