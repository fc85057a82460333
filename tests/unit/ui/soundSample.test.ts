// What the intensity dial draws.

import { describe, expect, it } from 'vitest';
import { thirdDayOffline } from '../../../src/scenarios/thirdDayOffline/scenario';
import { soundSamples } from '../../../src/ui/brief/soundSample';

describe('the samples on the intensity dial', () => {
  it('stand higher the harder the call sounds', () => {
    const samples = soundSamples(thirdDayOffline, { recordingOf: () => null });
    expect(samples[1].heat).toBeLessThanOrEqual(samples[2].heat);
    expect(samples[3].heat).toBeGreaterThan(samples[1].heat);
  });

  it('swing as the recordings of those very lines do', () => {
    const asked: string[] = [];
    const samples = soundSamples(thirdDayOffline, {
      recordingOf: (_, id) => {
        asked.push(id);
        return { url: id, durationMs: 1000, peaks: [asked.length / 10] };
      },
    });
    expect(samples[1].peaks).toEqual([0.1]);
    expect(samples[3].peaks).toEqual([0.3]);
    expect(asked.every((id) => id in thirdDayOffline.lines)).toBe(true);
    expect(new Set(asked).size).toBeGreaterThan(1);
  });
});
