// How long a caption stands when no voice carries it. Knows nothing of sound.

const CHARACTERS_PER_SECOND = 14;
const GLANCE_MS = 800;
const SHORTEST_MS = 1200;

/** A caption as it is read: without the `*` marks of stress. */
export const plainCaption = (caption: string): string => caption.replaceAll('*', '');

/**
 * Milliseconds that a caption needs to be read, 1200 at least.
 * 14 characters a second is the slow side of subtitle practice (13 to 17 for adults), so that a second-language
 * reader keeps up; 0.8 s is for the eye to arrive. A faster reader may skip a line that has no voice.
 */
export function readingMs(caption: string): number {
  const length = plainCaption(caption).trim().length;
  return Math.max(SHORTEST_MS, Math.round(GLANCE_MS + (length * 1000) / CHARACTERS_PER_SECOND));
}
