import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../../src/engine/scenario/checkScenario';
import type { Problem } from '../../../src/engine/scenario/problem.types';
import { readScenario } from '../../../src/engine/scenario/readScenario';
import type { Scenario } from '../../../src/engine/scenario/scenario.types';
import { generatedScenario } from '../../support/generatedScenario';
import { buildBeat, buildEndings, buildReply, buildScenario } from '../../support/scenarioBuilder';

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

describe('a sound scenario', () => {
  test('is read as it was written, without a word', () => {
    const scenario = buildScenario();
    expect(readScenario(JSON.stringify(scenario))).toEqual({ ok: true, scenario, warnings: [] });
  });

  test('is read from data as well', () => {
    expect(readScenario(buildScenario())).toMatchObject({ ok: true });
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('generated scenario %i has no error', (seed) => {
    expect(problemsOf(generatedScenario(seed, 12)).filter((one) => one.severity === 'error')).toEqual([]);
  });

  test('of twenty thousand beats is checked in a few seconds', () => {
    const scenario = generatedScenario(5, 20_000);
    const started = process.cpuUsage().user;
    expect(checkScenario(scenario).filter((one) => one.severity === 'error')).toEqual([]);
    expect(readScenario(scenario).ok).toBe(true);
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(10);
  }, 60_000);
});

describe('text that is no scenario', () => {
  test.each(['', '{', 'null', '[]', '3', '"text"', '{"format":1', 'undefined'])('%s is refused', (text) => {
    expect(readScenario(text)).toMatchObject({ ok: false });
  });

  test.each([undefined, null, 3, [], () => 1, new Map(), Symbol('x')])(
    'a value that is none is refused',
    (value) => {
      expect(readScenario(value)).toMatchObject({ ok: false });
    },
  );

  test('too long a text is refused unread', () => {
    expect(problemsOf(`"${'x'.repeat(2 * 1024 * 1024)}"`)).toEqual([
      expect.objectContaining({ what: 'The text is longer than 2 MB.' }),
    ]);
  });

  test('nesting without end is refused, in text and in data', () => {
    expect(problemsOf(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).toMatchObject([
      { what: 'This is nested more than 60 levels deep.' },
    ]);
    const loop: unknown[] = [];
    loop.push(loop);
    expect(problemsOf(loop)).toMatchObject([{ what: 'This is nested more than 60 levels deep.' }]);
  });

  test('a key that reaches into objects is refused by name', () => {
    const text = JSON.stringify(buildScenario()).replace('"boxOrdered":', '"__proto__":');
    expect(problemsOf(text)).toMatchObject([{ where: 'flags › __proto__' }]);
    expect(problemsWith({ flags: { constructor: 'x' } })).toMatchObject([{ where: 'flags › constructor' }]);
  });

  test.each(['\u0000', '\u001b[31m', '\u202e', '\ud800'])('invisible characters are refused', (hidden) => {
    expect(problemsWith({ title: `Lost${hidden}line` })).toMatchObject([{ where: 'title' }]);
  });

  test('a line break and an emoji of several parts are fine', () => {
    expect(problemsWith({ title: 'Lost\nline 👩‍💻 é' })).toEqual([]);
  });

  test('a format of the future or of the past is answered with a sentence', () => {
    expect(problemsWith({ format: 2 })).toMatchObject([
      { where: 'format', what: 'This scenario has format 2; this build reads up to 1.' },
    ]);
    expect(problemsWith({ format: 0 })).toMatchObject([{ where: 'format' }]);
    expect(problemsWith({ format: '1' })).toMatchObject([{ where: 'format' }]);
  });
});

describe('a shape that is wrong is named with its place', () => {
  test('an unknown key', () => {
    expect(problemsWith({ tittle: 'x' })).toEqual([
      {
        severity: 'error',
        where: 'tittle',
        what: '"tittle" is not part of the format.',
        mend: 'Check its spelling, or leave it out.',
      },
    ]);
  });

  test('a missing key', () => {
    const { title: _title, ...rest } = buildScenario();
    expect(problemsOf(rest)).toMatchObject([{ where: 'title', what: '"title" is missing.' }]);
  });

  test('a misspelt behaviour', () => {
    expect(problemsWith(withReply({ shows: ['name-emotoin'] }))).toMatchObject([
      { where: 'beats › opening › replies › extra › shows › 0' },
    ]);
  });

  test('a wrong route inside a list', () => {
    expect(problemsWith(withReply({ goes: [{ to: 'closing', wen: {} }] }))).toMatchObject([
      { where: 'beats › opening › replies › extra › goes › 0 › wen' },
    ]);
  });

  test('a line by band of an unknown band', () => {
    expect(problemsWith(withReply({ answer: [{ livid: 'lost' }] }))).toMatchObject([
      { where: 'beats › opening › replies › extra › answer › 0 › livid' },
    ]);
  });

  test('every problem has a place, a sentence and a way to mend it', () => {
    for (const problem of problemsOf({ format: 1, id: 'A B', beats: 3, cast: {}, start: { heat: 'hot' } })) {
      expect(problem.what).toMatch(/\.$|\S/);
      expect(problem.mend).not.toBe('');
      expect(problem.where).not.toBe('');
    }
  });
});

describe('names that lead nowhere', () => {
  const bend = (reply: object) => problemsWith(withReply(reply));
  const at = 'beats › opening › replies › extra';
  test.each([
    [{ goes: 'closng' }, `${at} › goes`, 'There is no beat or ending "closng".', 'Did you mean "closing"?'],
    [
      { goes: 'resovled' },
      `${at} › goes`,
      'There is no beat or ending "resovled".',
      'Did you mean "resolved"?',
    ],
    [{ answer: ['lots'] }, `${at} › answer › 0`, 'There is no line "lots".', 'Did you mean "lost"?'],
    [{ sets: ['boxOrderd'] }, `${at} › sets`, 'There is no flag "boxOrderd".', 'Did you mean "boxOrdered"?'],
    [{ meets: ['alrm'] }, `${at} › meets`, 'There is no need "alrm".', 'Did you mean "alarm"?'],
    [
      { commits: [{ what: 'x', clause: 'bx' }] },
      `${at} › commits › 0 › clause`,
      'There is no clause "bx".',
      'Did you mean "box"?',
    ],
    [
      { open: { visits: { beat: 'opning' } } },
      `${at} › open › visits › beat`,
      'There is no beat "opning".',
      'Did you mean "opening"?',
    ],
    [
      { open: { any: [{ not: { flags: { all: ['zzzzzzzz'] } } }] } },
      `${at} › open › any › 0 › not › flags › all`,
      'There is no flag "zzzzzzzz".',
      'Declare it, or use a flag there is.',
    ],
    [
      { goes: 'toString' },
      `${at} › goes`,
      'There is no beat or ending "toString".',
      'Declare it, or use a beat or ending there is.',
    ],
  ])('%j', (reply, where, what, mend) => {
    expect(bend(reply)).toEqual([{ severity: 'error', where, what, mend }]);
  });

  test('a speaker, a transfer target and an opening', () => {
    const { lines, controls } = buildScenario();
    expect(problemsWith({ lines: { ...lines, lost: { ...lines['lost'], by: 'custoner' } } })).toMatchObject([
      { where: 'lines › lost › by', mend: 'Did you mean "customer"?' },
    ]);
    const transfers = { ...controls.transfers, leed: controls.transfers['lead'] };
    expect(problemsWith({ controls: { ...controls, transfers } })).toMatchObject([
      { where: 'controls › transfers › leed', mend: 'Did you mean "lead"?' },
    ]);
    expect(problemsWith({ opening: 'openning' })[0]).toMatchObject({ where: 'opening' });
  });

  test('names that cannot be state keys are refused by the check as well', () => {
    const named = (id: string): Scenario => ({
      ...buildScenario(),
      beats: { ...buildScenario().beats, [id]: buildBeat() },
    });
    for (const id of ['7', 'a.b', '', 'a b', 'here', 'constructor']) {
      expect(checkScenario(named(id))[0]).toMatchObject({ severity: 'error' });
    }
  });

  test('a beat and an ending of one name', () => {
    const endings = buildEndings({ closing: { kind: 'resolved', title: 'x', outcome: 'x' } });
    expect(problemsWith({ endings })[0]).toMatchObject({ where: 'endings › closing' });
  });
});

describe('the drama', () => {
  test('is one of three, and a need only where one is hidden', () => {
    const { needs } = buildScenario();
    const shown = Object.fromEntries(
      Object.entries(needs).map(([id, one]) => [id, { ...one, isHidden: false }]),
    );
    const hidden = Object.fromEntries(
      Object.entries(needs).map(([id, one]) => [id, { ...one, isHidden: true }]),
    );
    const told = (part: object) => readScenario(JSON.stringify({ ...buildScenario(), ...part }));
    expect(told({ drama: 'trust' })).toMatchObject({ ok: true });
    expect(told({ drama: 'need', needs: hidden })).toMatchObject({ ok: true });
    expect(told({ drama: 'need', needs: shown })).toMatchObject({
      ok: false,
      problems: [{ where: 'drama', what: 'The drama is a need, and no need is hidden.' }],
    });
    expect(told({ drama: 'fury' })).toMatchObject({ ok: false });
  });
});
