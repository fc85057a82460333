// Ports for a session that nobody hears and no clock hurries: time passes when it is told to, and no line has a voice.

/** A clock that moves only when it is told to. It starts at a midnight. */
export function handClock() {
  const waits = new Map();
  let now = new Date(2026, 0, 5).getTime();
  let nextId = 1;
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return {
    now: () => now,
    setTimeout: (run, waitMs) => {
      const id = nextId++;
      waits.set(id, { dueAt: now + Math.max(0, waitMs), run });
      return id;
    },
    clearTimeout: (id) => void waits.delete(id),
    pass: async (ms) => {
      const until = now + ms;
      await settle();
      for (;;) {
        const next = [...waits]
          .filter(([, { dueAt }]) => dueAt <= until)
          .sort((a, b) => a[1].dueAt - b[1].dueAt)[0];
        if (next === undefined) break;
        waits.delete(next[0]);
        now = Math.max(now, next[1].dueAt);
        next[1].run();
        await settle();
      }
      now = until;
      await settle();
    },
  };
}

const nothing = () => {};

/** No recordings: every line is read at reading pace, on the session's clock. */
export const NO_VOICE = {
  recordingOf: () => null,
  open: async () => {},
  preload: async () => {},
  speak: (_scenario, _line, { onFailed }) => {
    onFailed('missing');
    return { positionMs: () => 0, pause: nothing, resume: nothing, stop: nothing };
  },
  playPhone: () => nothing,
  unlock: async () => true,
  setVolume: nothing,
  health: () => 'running',
  onHealth: () => nothing,
  warm: async () => 0,
  close: nothing,
  probe: () => ({ context: 'none', position: null, played: 0, decodedMs: 0 }),
};
