// Plays one run of a transcript and checks what it says. Trusts nothing in it: names that do not exist are told as such.

import type { Call, Stage, Step } from '../../../src/engine/call/call.types';
import { callView } from '../../../src/engine/call/callView';
import type { Move } from '../../../src/engine/call/move.types';
import { startCall } from '../../../src/engine/call/startCall';
import { stepCall } from '../../../src/engine/call/stepCall';
import type { Scorecard } from '../../../src/engine/score/scorecard.types';
import { scoreReplay } from '../../../src/engine/score/scoreReplay';
import { shownScore } from '../../../src/engine/score/shownScore';
import { type Expectation, TranscriptProblem, type TranscriptRun } from './transcript.types';

/** Plays `run` on `stage`. Throws a `TranscriptProblem` at the first step that cannot be made or does not come true. */
export function playTranscript(run: TranscriptRun, stage: Stage): void {
  const opening = startCall(stage);
  const steps: Step[] = [];
  let call = opening;
  let items: readonly string[] | null = null;
  const score = (): Scorecard => scoreReplay({ stage, opening, steps, final: call, note: items });
  for (const step of run.steps) {
    if (step.kind === 'expect') {
      const problem = failure(step.expectation, call, stage, score);
      if (problem !== null) throw new TranscriptProblem(step.line, problem);
      continue;
    }
    const move: Move = step.kind === 'move' ? step.move : { type: 'dead-air', nth: call.silences + 1 };
    const stepped = stepCall(call, move, stage);
    if (!stepped.ok) throw new TranscriptProblem(step.line, `${stepped.problem}${onOffer(call, stage)}`);
    steps.push(stepped.step);
    call = stepped.step.after;
    if (move.type === 'note') items = move.items;
  }
}

function onOffer(call: Call, stage: Stage): string {
  const open = callView(call, stage).replies.map(({ id }) => id);
  return open.length === 0 ? '' : ` Open at the beat "${call.beat}": ${open.join(', ')}.`;
}

function failure(expectation: Expectation, call: Call, stage: Stage, score: () => Scorecard): string | null {
  switch (expectation.asks) {
    case 'customer':
      return customer(expectation.lines, call, stage);
    case 'open': {
      const open = callView(call, stage).replies.map(({ id }) => id);
      return differ('the open replies', [...expectation.replies].sort(), [...open].sort());
    }
    case 'beat':
      return differ('the beat', [expectation.beat], [call.beat]);
    case 'heat':
    case 'trust':
    case 'distress':
    case 'abuse': {
      const shown = Math.floor(call.customer[expectation.asks] + 0.5);
      return differ(expectation.asks, [String(expectation.value)], [String(shown)]);
    }
    case 'boundary':
      return differ('the boundary', [expectation.state], [call.boundary]);
    case 'ends':
      return ends(expectation.ending, call, stage);
    case 'errors':
      return (
        over(call) ??
        differ(
          'the critical errors',
          expectation.ids,
          score().criticalErrors.map(({ id }) => id),
        )
      );
    case 'score':
      return over(call) ?? inRange(expectation, score());
  }
}

function over(call: Call): string | null {
  return call.ending === null
    ? `The call is not over: it is at the beat "${call.beat}", and has no score yet.`
    : null;
}

function customer(lines: readonly string[], call: Call, { scenario }: Stage): string | null {
  const unknown = lines.find((line) => !Object.hasOwn(scenario.lines, line));
  if (unknown !== undefined) return `${scenario.id} has no line "${unknown}".`;
  return differ('the customer to say', lines, call.says);
}

/** By the kind of ending or by its own name. */
function ends(wanted: string, call: Call, { scenario }: Stage): string | null {
  const kind = call.ending === null ? null : scenario.endings[call.ending]?.kind;
  if (call.ending === null)
    return `Expected the call to be over as ${wanted}; it goes on at the beat "${call.beat}".`;
  return wanted === kind || wanted === call.ending
    ? null
    : `Expected the call to end as ${wanted}, got ${kind} ("${call.ending}").`;
}

function inRange(
  { least, most, told }: Extract<Expectation, { asks: 'score' }>,
  card: Scorecard,
): string | null {
  const shown = card.total === null ? null : shownScore(card.total);
  if (shown !== null && shown >= least && shown <= most) return null;
  const parts = card.competences
    .map(({ id, score }) => `${id} ${score === null ? '–' : shownScore(score)}`)
    .join(', ');
  return `Expected the score ${told}, got ${shown ?? 'none'} (${parts}).`;
}

function differ(what: string, expected: readonly string[], got: readonly string[]): string | null {
  const tell = (list: readonly string[]): string => (list.length === 0 ? 'none' : list.join(', '));
  return tell(expected) === tell(got) ? null : `Expected ${what} ${tell(expected)}, got ${tell(got)}.`;
}
