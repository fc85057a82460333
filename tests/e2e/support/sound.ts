// Listens to what the page plays, at the Web Audio nodes themselves. Knows nothing of the app.

import type { BrowserContext, Page } from '@playwright/test';

interface Heard {
  /** Seconds of the context's own clock. */
  readonly at: number;
  readonly seconds: number;
  readonly isLooping: boolean;
}

export interface SoundState {
  readonly state: string;
  readonly seconds: number;
  /** Everything started so far, in order. */
  readonly heard: readonly Heard[];
  /** The loudest sample seen since listening began: above zero only when real sound came out. */
  readonly peak: number;
}

declare global {
  interface Window {
    testSound?: { heard: Heard[]; context: BaseAudioContext | null; peak: number };
  }
}

/** Before the app runs. */
export const listen = (place: BrowserContext | Page): Promise<unknown> =>
  place.addInitScript(() => {
    const sound: NonNullable<Window['testSound']> = { heard: [], context: null, peak: 0 };
    window.testSound = sound;
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (...when: [number?, number?, number?]) {
      start.apply(this, when);
      const seconds = this.buffer?.duration ?? 0;
      if (seconds < 0.05) return; // the empty sound that a library unlocks the context with
      sound.context = this.context;
      sound.heard.push({ at: this.context.currentTime, seconds, isLooping: this.loop });
      const meter = this.context.createAnalyser();
      this.connect(meter);
      const samples = new Float32Array(meter.fftSize);
      const look = setInterval(() => {
        meter.getFloatTimeDomainData(samples);
        for (const sample of samples) sound.peak = Math.max(sound.peak, Math.abs(sample));
      }, 50);
      this.addEventListener('ended', () => clearInterval(look));
    };
  });

/** What has been heard so far. */
export const soundOf = (page: Page): Promise<SoundState> =>
  page.evaluate(() => ({
    state: window.testSound?.context?.state ?? 'none',
    seconds: window.testSound?.context?.currentTime ?? 0,
    heard: window.testSound?.heard ?? [],
    peak: window.testSound?.peak ?? 0,
  }));
