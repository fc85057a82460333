// The line of a call running out: its own bursts, ever longer and lower, until it lies level. Draws from the voice; knows no heat.

/** Units left of the breath that are drawn: wider than any screen. */
const LENGTH = 2400;
const HEIGHT = 62;
/** Between these the swings grow longer and lower; after the second the line lies level. */
const FADES_FROM = 620;
const LEVEL_FROM = 60;
/** Length of half a swing in a call, and at its very end. */
const SHORT = 6;
const LONG = 15;

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** The `d` of the line, from far left to `0 0`. `peaks` are loudnesses 0..1, oldest first; none gives a level line. */
export function runOut(peaks: readonly number[]): string {
  const loudest = peaks.reduce((most, peak) => Math.max(most, peak), 0);
  if (loudest === 0) return `M${-LENGTH} 0H0`;
  const swings: { along: number; across: number }[] = [];
  let along = 0;
  for (let index = 0; along > -LENGTH; index += 1) {
    const fade = Math.min(1, Math.max(0, (-along - LEVEL_FROM) / (FADES_FROM - LEVEL_FROM)));
    along -= LONG - (LONG - SHORT) * fade;
    const peak = peaks[(peaks.length * 8 - 1 - index) % peaks.length] ?? 0;
    const reach = Math.sqrt(peak / loudest) * HEIGHT * fade ** 1.6;
    swings.push({ along, across: index % 2 === 0 ? reach : -reach });
  }
  swings.reverse();
  let path = `M${-LENGTH} 0`;
  swings.forEach((swing, index) => {
    const next = swings[index + 1] ?? { along: 0, across: 0 };
    path += `Q${short(swing.along)} ${short(swing.across)} ${short((swing.along + next.along) / 2)} ${short((swing.across + next.across) / 2)}`;
  });
  return `${path}L0 0`;
}
