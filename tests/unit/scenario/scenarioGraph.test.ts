import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../../src/engine/scenario/checkScenario';
import type { Problem } from '../../../src/engine/scenario/problem.types';
import { readScenario } from '../../../src/engine/scenario/readScenario';
import {
  buildBeat,
  buildControls,
  buildEndings,
  buildReply,
  buildScenario,
} from '../../support/scenarioBuilder';

function problemsOf(json: unknown): readonly Problem[] {
  const read = readScenario(json);
  return read.ok ? read.warnings : read.problems;
}

/** The problems of the small scenario with `changes`, as text. */
function problemsWith(changes: object): readonly Problem[] {
  return problemsOf(JSON.stringify({ ...buildScenario(), ...changes }));
}

/** The small scenario with one more reply at the opening. */
function withReply(changes: object): object {
  const beats = buildScenario().beats;
  const replies = { ...buildBeat().replies, extra: { ...buildReply(), ...changes } };
  return { beats: { ...beats, opening: buildBeat({ replies }) } };
}

describe('a graph that does not hold', () => {
  test('routes that can all fail', () => {
    expect(problemsWith(withReply({ goes: [{ to: 'closing', when: { isHeard: true } }] }))).toMatchObject([
      { what: 'Every route has a condition.' },
    ]);
  });

  test('a loop without a way out, found from every beat in it', () => {
    const loop = (to: string) => buildBeat({ replies: { on: buildReply({ goes: to }), stay: buildReply() } });
    const beats = { opening: buildBeat(), closing: loop('again'), again: loop('closing') };
    expect(problemsWith({ beats }).filter((one) => one.severity === 'error')).toMatchObject([
      { where: 'beats › opening' },
      { where: 'beats › closing', what: 'No ending can be reached from here.' },
      { where: 'beats › again' },
    ]);
  });

  test('a beat nothing leads to, and one whose replies can all be closed, are warned of', () => {
    const own = buildReply({ goes: 'end', open: { isHeard: true } });
    const beats = { ...buildScenario().beats, lonely: buildBeat({ replies: { own } }) };
    const found = problemsWith({ beats });
    expect(found.map((one) => one.severity)).toEqual(['warning', 'warning']);
    expect(found.map((one) => one.where)).toEqual(['beats › lonely › replies', 'beats › lonely']);
  });

  test('an insult at the opening that hangs on the variant', () => {
    const when = { not: { variant: { of: 2, is: 0 } } };
    const cue = { kind: 'insult', category: 'sexual', isAimedAtAgent: true, isRepeated: false, when };
    const { beats } = buildScenario();
    const found = problemsWith({ beats: { ...beats, opening: { ...buildBeat(), cues: [cue] } } });
    expect(found).toMatchObject([{ where: 'beats › opening › cues › 0 › when' }]);
    expect(problemsWith({ beats: { ...beats, closing: { ...beats['closing'], cues: [cue] } } })).toEqual([]);
  });

  test('a chain of twenty thousand beats is followed without running out of stack', () => {
    const beats = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, n) => [
        n === 0 ? 'opening' : `b${n}`,
        buildBeat({ replies: { on: buildReply({ goes: n === 19_999 ? 'end' : `b${n + 1}` }) } }),
      ]),
    );
    expect(checkScenario({ ...buildScenario(), beats })).toEqual([]);
  });
});

describe('endings and controls', () => {
  test.each(['customer-hung-up', 'unwarned-hang-up', 'customer-left-cool'])(
    'the kind %s is asked for',
    (kind) => {
      const { [kind]: _gone, ...endings } = buildEndings();
      expect(problemsWith({ endings })).toMatchObject([{ where: 'endings' }]);
    },
  );

  test.each(['ended-no-route', 'ended-with-route'])(
    'the kind %s is asked for where a call can be ended for conduct, and nowhere else',
    (kind) => {
      const { [kind]: _gone, ...endings } = buildEndings();
      expect(problemsWith({ endings })).toEqual([]);
      expect(problemsWith({ endings, abuse: 'ladder' })).toMatchObject([{ where: 'endings' }]);
    },
  );

  test('the last ending must take anything', () => {
    const endings = buildEndings({
      'customer-left-cool': { kind: 'customer-left-cool', title: 'x', outcome: 'x', when: { isHeard: true } },
    });
    expect(problemsWith({ endings })).toMatchObject([{ where: 'endings' }]);
  });

  test('kinds that this call can come to are asked for', () => {
    const { 'unsafe-close': _gone, ...endings } = buildEndings();
    expect(problemsWith({ endings })).toEqual([]);
    expect(problemsWith({ endings, ...withReply({ change: { crisis: true, because: 'x' } }) })).toMatchObject(
      [{ where: 'endings', what: 'No ending has the kind "unsafe-close", and this call can be a crisis.' }],
    );
  });

  test('a control shows what it is', () => {
    const controls = buildControls({ hangUp: [buildReply({ goes: 'end' })] });
    expect(problemsWith({ controls })).toMatchObject([{ where: 'controls › hangUp › 0 › shows' }]);
  });

  test('a broken file of any size is answered with a hundred problems at most', () => {
    const beats = Object.fromEntries(
      Array.from({ length: 3000 }, (_, n) => [
        `b${n}`,
        buildBeat({ replies: { on: buildReply({ goes: `c${n}` }) } }),
      ]),
    );
    expect(checkScenario({ ...buildScenario(), beats }).length).toBe(100);
  });
});
