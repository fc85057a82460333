// Every length of time in a call that is not a recording's. Knows nothing of machines.

/** From picking up to the first word: the click of the line, and time for sound to start. */
export const CONNECT_MS = 350;
/** How long the agent's words stand and may be taken back; long enough to see a wrong key, short enough to feel like speech. */
export const TAKE_BACK_MS = 900;
/**
 * The longest that a written choice holds the customer's answer up. Ten times a slow disk's flush (100 ms), and about as long
 * as somebody who is listening may think before they answer: past it the call goes on, and a notice says what may be lost.
 */
export const KEEP_CEILING_MS = 1_500;
/** The longest that saving stands before it is said to be slow, and can be tried again or left. */
export const SAVE_CEILING_MS = 8_000;
/** A key held down or pressed twice repeats within this time; replies that have just appeared take no choice until then. */
export const SETTLE_MS = 250;
/** Live: the first dead air comes after 8 s, each further one 12 s after the last (domain 2.5: at 8 and at 20 s). */
const FIRST_DEAD_AIR_MS = 8_000;
const NEXT_DEAD_AIR_MS = 12_000;

/** Milliseconds of silence that dead air `nth` (1-based) adds to the one before it, before the person's timing factor. */
export const deadAirMs = (nth: number): number => (nth === 1 ? FIRST_DEAD_AIR_MS : NEXT_DEAD_AIR_MS);

/** Milliseconds of silence up to dead air `nth`, from the last thing the agent did. */
export const silenceUpTo = (nth: number): number => FIRST_DEAD_AIR_MS + NEXT_DEAD_AIR_MS * (nth - 1);
/** Guided: a line of this length or more may be skipped on its first hearing, once so much of it has been heard. */
export const LONG_LINE_MS = 5_000;
export const UNDER_WAY_MS = 2_000;
/** How often the drawing of a silence moves. */
export const SILENCE_TICK_MS = 250;
/** A recording that has not begun by then goes on as a caption: a slow network must not hold a call up. */
export const VOICE_START_MS = 4_000;
/** A recording that has not said its end by its length and this much more is taken as ended. */
export const VOICE_OVERRUN_MS = 1_500;
/** A caption whose voice failed late still stands this long. */
export const LEAST_REST_MS = 600;
/** Speech of an agent on the phone, for the call's computed clock: 156 words a minute, the middle of conversational speech. */
export const AGENT_WORDS_PER_SECOND = 2.6;
