// What a house closes in a scenario that was not written for it.

import { describe, expect, it } from 'vitest';
import { playsUnder } from '../../../src/engine/scenario/playsUnder';
import { policies } from '../../../src/scenarios/load';
import { neverEnd } from '../../../src/scenarios/policies/neverEnd';
import { oneWarning } from '../../../src/scenarios/policies/oneWarning';
import { thirdDayOffline } from '../../../src/scenarios/thirdDayOffline/scenario';
import { buildBeat, buildReply, buildScenario } from '../../support/scenarioBuilder';

const errors = (...args: Parameters<typeof playsUnder>): readonly string[] =>
  playsUnder(...args).flatMap(({ severity, where }) => (severity === 'error' ? [where] : []));

const abused = buildScenario({
  judged: [{ best: ['ended-with-route'], acceptable: ['ended-no-route'] }],
  beats: { ...buildScenario().beats, opening: buildBeat({ arrives: { abuse: 2, because: 'He insults.' } }) },
});

describe('a scenario under another house', () => {
  it.each(Object.values(policies))('the third day offline can be played under $id', (policy) => {
    expect(errors(thirdDayOffline, policy)).toEqual([]);
  });

  it('is refused where every ending that counts is closed', () => {
    expect(errors(abused, oneWarning)).toEqual([]);
    expect(errors(abused, neverEnd)).toEqual(['judged › 0']);
    expect(playsUnder(abused, neverEnd)[0]?.what).toContain('ended-with-route, ended-no-route');
  });

  it('is open where the house ends a call at once for what is said in it', () => {
    const insulting = (category: 'sexual' | 'personal') =>
      buildScenario({
        judged: abused.judged,
        beats: {
          ...abused.beats,
          opening: buildBeat({
            arrives: { abuse: 2, because: 'He insults.' },
            cues: [{ kind: 'insult', category, isAimedAtAgent: true, isRepeated: false }],
          }),
        },
      });
    const strict = { ...neverEnd, endsAtOnce: ['sexual'] } as const;
    expect(errors(insulting('sexual'), strict)).toEqual([]);
    expect(errors(insulting('personal'), strict)).toEqual(['judged › 0']);
  });

  it('is only warned of where an acceptable ending stays open', () => {
    const scenario = {
      ...abused,
      judged: [{ best: ['ended-with-route'], acceptable: ['forwarded'] }],
    } as const;
    expect(playsUnder(scenario, neverEnd).map(({ severity, where }) => [severity, where])).toEqual([
      ['warning', 'judged › 0'],
    ]);
  });

  it('is refused where an abused agent can neither end nor pass on', () => {
    const scenario = { ...abused, judged: [{ best: ['resolved'], acceptable: [] }] } as const;
    expect(errors(scenario, neverEnd)).toEqual([]);
    expect(errors(scenario, { ...neverEnd, hasForwarding: false })).toEqual(['brief › targets']);
    expect(errors(scenario, { ...neverEnd, routes: ['department'] })).toEqual(['brief › targets']);
  });

  it('is refused where nobody in crisis can be handed over', () => {
    const crisis = buildScenario({
      start: { heat: 20, trust: 30, distress: 70, abuse: 0, isCrisis: true },
      judged: [{ best: ['resolved'], acceptable: [] }],
    });
    const noLine = { ...oneWarning, routes: ['supervisor', 'conduct-colleague'] } as const;
    expect(errors(crisis, oneWarning)).toEqual([]);
    expect(errors(crisis, noLine)).toEqual(['brief › targets']);
    const stays = buildBeat({ replies: { stay: buildReply({ shows: ['stay-and-handoff'], goes: 'end' }) } });
    expect(errors({ ...crisis, beats: { ...crisis.beats, opening: stays } }, noLine)).toEqual([]);
  });

  it('is warned of where no desk is left', () => {
    const found = playsUnder(buildScenario({ judged: [{ best: ['resolved'], acceptable: [] }] }), {
      ...oneWarning,
      routes: [],
    });
    expect(found.map(({ severity }) => severity)).toContain('warning');
    expect(found.some(({ what }) => what.includes('lead, helpline'))).toBe(true);
  });
});
