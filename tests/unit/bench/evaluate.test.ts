// The properties can be broken: each is shown a scenario that breaks it and one that does not.

import { beforeAll, describe, expect, it, vi } from 'vitest';
import { jsonTable } from '../../../scripts/scenarios/benchReport.mjs';
import { benchScenario, type ScenarioBench } from '../../../src/engine/bench/benchScenario';
import { benchTable } from '../../../src/engine/bench/benchTable';
import { comparable, decisionsIn } from '../../../src/engine/bench/decisions';
import { BLOCKING, blocking, evaluate } from '../../../src/engine/bench/evaluate';
import { explore } from '../../../src/engine/bench/explore';
import type { Finding } from '../../../src/engine/bench/finding.types';
import { surfaceAuc } from '../../../src/engine/bench/properties/surfaceModel';
import type { Reply } from '../../../src/engine/scenario/reply.types';
import type { Scenario } from '../../../src/engine/scenario/scenario.types';
import { oneWarning } from '../../../src/scenarios/policies/oneWarning';
import { someoneWhoSpeaksEnglish } from '../../../src/scenarios/someoneWhoSpeaksEnglish/scenario';
import { thirdDayOffline } from '../../../src/scenarios/thirdDayOffline/scenario';

// a bench of a few seeds takes a second alone and more on a busy machine
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Properties that the bench asks beside the reference's. */
const OWN = ['P41', 'P42', 'P43', 'P44'];
const QUICK = { mostRuns: 2, states: 300, width: 1 };
const quick = (scenario: Scenario): ScenarioBench => benchScenario(scenario, oneWarning, QUICK);

/** `sound` with other words: nothing is played again, since words change no effect. */
function reworded(scenario: Scenario): ScenarioBench {
  const stage = { scenario, policy: oneWarning, seed: 1, intensity: 2 } as const;
  return { ...sound, scenario, decisions: decisionsIn(explore(stage, 300).calls, stage) };
}

/** Third day offline with one reply changed. */
function changed(beat: string, reply: string, changes: Partial<Reply>): Scenario {
  const { beats } = thirdDayOffline;
  const own = beats[beat];
  const was = own?.replies[reply];
  if (own === undefined || was === undefined) throw new Error(`No ${beat} › ${reply}`);
  return {
    ...thirdDayOffline,
    beats: { ...beats, [beat]: { ...own, replies: { ...own.replies, [reply]: { ...was, ...changes } } } },
  };
}

const finding = (id: string, benches: readonly ScenarioBench[]): Finding => {
  const found = evaluate(benches).find((one) => one.id === id);
  if (found === undefined) throw new Error(`No property ${id}`);
  return found;
};
const cases = (id: string, bench: ScenarioBench): readonly string[] =>
  finding(id, [bench]).cases.map(({ beat, reply, says }) => `${beat} ${reply}: ${says}`);

let sound: ScenarioBench;
beforeAll(() => {
  sound = quick(thirdDayOffline);
});

describe('the report', () => {
  it('names every property of the reference once, in order', () => {
    const ids = evaluate([sound]).map(({ id }) => id);
    const numbers = Array.from({ length: 40 }, (_, at) => `P${at + 1}`);
    expect(ids.filter((id) => !/[ab]$/.test(id) && !OWN.includes(id))).toEqual(numbers);
    for (const id of OWN) expect(ids).toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('blocks by exactly those that the reference names', () => {
    expect(BLOCKING).toEqual(expect.arrayContaining(OWN));
    expect(BLOCKING.filter((id) => !/[ab]$/.test(id) && !OWN.includes(id))).toEqual(
      'P1 P2 P3 P4 P5 P8 P11 P14 P15 P16 P22 P23 P28 P29 P30 P31 P33'.split(' '),
    );
    const broken = evaluate([sound]).map((one): Finding => ({ ...one, standing: 'broken' }));
    expect(blocking(broken).map(({ id }) => id)).toEqual(BLOCKING);
  });

  it('has a figure for every player of every scenario', () => {
    const rows = benchTable([sound])['third-day-offline'] ?? {};
    expect(Object.keys(rows)).toContain('EXPERT');
    for (const [player, { total, runs }] of Object.entries(rows)) {
      expect(total.p5, player).toBeLessThanOrEqual(total.mean + 1e-9);
      expect(total.mean, player).toBeLessThanOrEqual(total.most);
      expect(runs, player).toBeGreaterThan(0);
    }
  });

  it('is for a program the mean, the competences, and counts of endings and errors, by scenario and player', () => {
    const json = jsonTable(benchTable([sound]));
    expect(Object.keys(json)).toEqual(['third-day-offline']);
    for (const row of Object.values(json['third-day-offline'] ?? {}))
      expect(Object.keys(row as object)).toEqual(['total', 'competences', 'outcome', 'criticalErrors']);
    expect(json['third-day-offline']?.['EXPERT']?.total).toBe(sound.rows['EXPERT']?.total.mean);
  });

  it('says too few of a small library where the reference says so', () => {
    const small = evaluate([sound]).filter(({ standing }) => standing === 'too few to say');
    expect(small.map(({ id }) => id)).toEqual(['P4', 'P10', 'P16', 'P28', 'P29']);
    const few = { ...sound, decisions: sound.decisions.slice(0, 6) };
    const ten = evaluate(Array.from({ length: 10 }, () => few));
    expect(ten.filter(({ standing }) => standing === 'too few to say')).toEqual([]);
    expect(ten.find(({ id }) => id === 'P28')?.standing).toBe('broken');
    expect(ten.find(({ id }) => id === 'P29')?.standing).toBe('holds');
  });

  it('finds that temper goes with who somebody is', () => {
    const { scenario } = sound;
    const { customer } = scenario.cast;
    const few = { ...sound, decisions: sound.decisions.slice(0, 6) };
    const library = Array.from({ length: 10 }, (_, at) => ({
      ...few,
      scenario: {
        ...scenario,
        temperament: at < 5 ? ('volatile' as const) : ('even' as const),
        cast: {
          ...scenario.cast,
          customer: { ...customer, pronoun: at < 5 ? ('he' as const) : ('she' as const) },
        },
      },
    }));
    const found = evaluate(library).find(({ id }) => id === 'P29');
    expect(found?.standing).toBe('broken');
    expect(found?.cases.map(({ says }) => says)).toEqual([
      'A hot temperament goes with the pronoun "he" (Fisher exact p = 0.01).',
    ]);
  });
});

describe('is broken by', () => {
  it('P5: an expert mark on the wrong reply', () => {
    const { expert: _, ...plain } = thirdDayOffline.beats['so-what']?.replies['a'] ?? ({} as Reply);
    const marked = changed('so-what', 'd', { expert: true });
    const soWhat = marked.beats['so-what'];
    if (soWhat === undefined) throw new Error('No such beat');
    const wrong = {
      ...marked,
      beats: { ...marked.beats, 'so-what': { ...soWhat, replies: { ...soWhat.replies, a: plain } } },
    };
    expect(cases('P5', sound)).toEqual([]);
    expect(cases('P5', quick(wrong)).join()).toMatch(/Critical error CE7/);
  });

  it('P9: a beat that nothing leads to', () => {
    const lost = {
      ...thirdDayOffline,
      beats: { ...thirdDayOffline.beats, lost: { says: [], thought: '', replies: {} } },
    };
    expect(cases('P9', quick(lost))).toContain('lost undefined: It was never reached.');
  });

  it('P11: two best replies are a tie, none is a fault', () => {
    expect(cases('P11', reworded(changed('arrives', 'b', { expert: true }))).join()).not.toMatch(/arrives/);
    const bench = reworded(changed('arrives', 'c', { expert: { heat: { atMost: 1 } } }));
    expect(cases('P11', bench).join()).toMatch(/arrives undefined: has no best reply/);
  });

  it('P14: a best reply twice as long as the rest', () => {
    const text = 'Three days, two calls, and our page says all clear. '.repeat(3);
    expect(cases('P14', sound).join()).not.toMatch(/arrives/);
    expect(cases('P14', reworded(changed('arrives', 'c', { text }))).join()).toMatch(
      /arrives c: 15\d characters, the others \d+: \d+ %/,
    );
  });

  it('P15: courtesy that gives the best away', () => {
    const polite = {
      ...thirdDayOffline,
      beats: Object.fromEntries(
        Object.entries(thirdDayOffline.beats).map(([beat, own]) => [
          beat,
          {
            ...own,
            replies: Object.fromEntries(
              Object.entries(own.replies).map(([id, reply]) => [
                id,
                reply.expert === undefined
                  ? reply
                  : { ...reply, text: `Sorry, please, thank you. ${reply.text}` },
              ]),
            ),
          },
        ]),
      ),
    };
    expect(finding('P15', [sound]).standing).toBe('holds');
    const bench = reworded(polite);
    expect(finding('P15', [bench]).standing).toBe('broken');
    const told = (one: ScenarioBench): number =>
      surfaceAuc(comparable(one.decisions).map((decision) => ({ ...decision, scenario: one.scenario.id })))
        .auc;
    expect(told(bench)).toBeGreaterThan(0.8);
    expect(told(sound)).toBeLessThan(0.75);
  });

  it('P26, P27, P39: words that are doubled, name a technique, or go on and on', () => {
    const heard = thirdDayOffline.beats['arrives']?.replies['a']?.whatTheyHeard ?? '';
    expect(cases('P26', reworded(changed('arrives', 'b', { whatTheyHeard: heard })))).toHaveLength(1);
    const named = reworded(changed('arrives', 'b', { text: 'I validate that. I will summarise check now.' }));
    expect(cases('P27', named)).toEqual([
      'arrives b: It contains “validate”.',
      'arrives b: It contains “summarise check”.',
    ]);
    const long = reworded(changed('arrives', 'b', { text: 'unquestionably '.repeat(36) }));
    expect(cases('P39', long).join()).toMatch(/It has 36 words.*reading grade/);
  });

  it('P31: a lure that is better than the expert’s reply', () => {
    expect(cases('P31', sound)).toEqual([]);
    const lure = changed('stairs', 'b', {
      shows: ['ask-impact'],
      goes: 'alarm',
      reveals: ['fall-alarm'],
    });
    const dear = changed('stairs', 'a', { change: { heat: 30, trust: -30, because: 'for this test' } });
    const stairs = dear.beats['stairs'];
    const own = lure.beats['stairs']?.replies['b'];
    if (stairs === undefined || own === undefined) throw new Error('No stairs');
    const scenario = {
      ...dear,
      beats: { ...dear.beats, stairs: { ...stairs, replies: { ...stairs.replies, b: own } } },
    };
    expect(cases('P31', quick(scenario)).join()).toMatch(/stairs b: It raises the total/);
  });

  it('P17: one road with two totals, while two roads may differ', () => {
    expect(
      finding('P17', [
        {
          ...sound,
          roads: [
            { seeds: 2, totals: [90] },
            { seeds: 1, totals: [80] },
          ],
        },
      ]).standing,
    ).toBe('holds');
    const [case_] = cases('P17', { ...sound, roads: [{ seeds: 2, totals: [90, 80] }] });
    expect(case_).toMatch(/The same road scores 90 and 80/);
  });

  it('P30: a take without its mask, a slur, content or coarse words that no label names, a label too many', () => {
    const said = (scenario: Scenario): string =>
      finding('P30', [{ ...sound, scenario, beats: Object.keys(scenario.beats) }])
        .cases.map(({ says }) => says)
        .join(' ');
    const line = (scenario: Scenario, id: string, caption: string): Scenario => {
      const was = scenario.lines[id];
      if (was === undefined) throw new Error(`No line ${id}`);
      return { ...scenario, lines: { ...scenario.lines, [id]: { ...was, caption } } };
    };
    const masked: Scenario = someoneWhoSpeaksEnglish;
    expect(said(masked)).toBe('');
    expect(said(line(masked, 'remark-firm', 'Go home.'))).toBe(
      'The line remark-firm is one take of a remark and has no mask that names it.',
    );
    expect(said(line(masked, 'end-right', '[remark about where you’re from] Right.'))).toMatch(
      /^The line end-right has a mask, and no beat/,
    );
    expect(said(line(masked, 'end-right', 'Right, zzcanary.'))).toBe(
      'A slur is written out at lines.end-right.caption.',
    );
    expect(said(line(masked, 'end-right', 'Bloody right.'))).toBe('No label speaks of the coarse words.');
    expect(said({ ...masked, labels: masked.labels.slice(1) })).toMatch(/remarks about who somebody is/);
    const threat = { id: 'threats', text: 'Threats', detail: 'He threatens.' };
    expect(said({ ...masked, labels: [...masked.labels, threat] })).toMatch(/“Threats” speaks of a threat/);
  });

  it('P32 and P33: an idle turn that costs, a rest that leaves a trace, and no rest played is no answer', () => {
    expect(finding('P32', [sound]).standing).toBe('holds');
    const idlings = [{ before: [4, 4], beat: 'stairs', difference: -3.4 }] as const;
    expect(cases('P32', { ...sound, idlings })).toEqual([
      'stairs undefined: Idle turns after 4 and 4 of his own change the total by -3.4.',
    ]);
    expect(finding('P33', [sound]).standing).toBe('not evaluated');
    const traces = { calls: 2, rests: 9, found: ['The export differs.'] };
    expect(finding('P33', [{ ...sound, traces: { ...traces, found: [] } }]).standing).toBe('holds');
    expect(cases('P33', { ...sound, traces }).join()).toContain('The export differs.');
  });

  it('P40: words that never vary', () => {
    const still = JSON.parse(
      JSON.stringify(thirdDayOffline)
        .replaceAll('"of":2', '"of":1')
        .replaceAll('"of":3', '"of":1')
        .replaceAll('"is":1', '"is":0'),
    ) as Scenario;
    expect(finding('P40', [sound]).standing).toBe('holds');
    expect(finding('P40', [quick(still)]).standing).toBe('broken');
  });
});
