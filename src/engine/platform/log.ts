// The only file that writes to the console. Nothing logged here ever leaves the device.

type Level = 'debug' | 'info' | 'warn' | 'error';
const levels: readonly Level[] = ['debug', 'info', 'warn', 'error'];

/** What is worth saying where: everything while developing, only errors under test, warnings in the built app. */
function lowestLevel(mode: string | undefined): Level {
  if (mode === 'development') return 'debug';
  return mode === 'test' ? 'error' : 'warn';
}

/** The name of what speaks, what happened, and anything worth looking at. Never what an agent wrote or felt. */
type Write = (room: string, message: string, ...details: readonly unknown[]) => void;

/** A log that says only what is at least as grave as `lowest`. */
export function logAt(lowest: Level): Readonly<Record<Level, Write>> {
  const writer =
    (level: Level): Write =>
    (room, message, ...details) => {
      if (levels.indexOf(level) >= levels.indexOf(lowest)) console[level](`[${room}] ${message}`, ...details);
    };
  return { debug: writer('debug'), info: writer('info'), warn: writer('warn'), error: writer('error') };
}

// `env` is absent where a plain Node script loads this file
export const log = logAt(lowestLevel((import.meta.env as ImportMetaEnv | undefined)?.MODE));
