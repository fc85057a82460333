// The page's time in our hand: it runs by itself until frozen, and can be moved on. The same dice for every run.

const BEGINS = new Date('2026-11-25T10:00:00Z');

const MARGINS_MS = [60, 400, 1_500];

/** Installs the clock before anything is opened. */
export async function handClock(page) {
  await page.clock.install({ time: BEGINS });
  await page.addInitScript(() => {
    // the order of the replies and the seed of the call come from here
    let state = 20_261_125;
    const next = () => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return state >>> 0;
    };
    Crypto.prototype.getRandomValues = (values) => {
      for (let at = 0; at < values.length; at += 1) values[at] = next();
      return values;
    };
  });
  let isFrozen = false;
  return {
    /** Nothing on the page goes on by itself from here. */
    async freeze() {
      // the page runs on while it is being told to stop: on a busy machine the first margin may have passed by then
      for (const marginMs of MARGINS_MS) {
        const now = await page.evaluate(() => Date.now());
        isFrozen = await page.clock.pauseAt(now + marginMs).then(
          () => true,
          () => false,
        );
        if (isFrozen) return;
      }
      throw new Error('The page could not be stopped: the machine is too busy.');
    },
    async thaw() {
      await page.clock.resume();
      isFrozen = false;
    },
    /** Moves on by `ms`; timers due by then run once, frames are drawn. */
    async pass(ms) {
      if (isFrozen) await page.clock.runFor(ms);
      else await page.clock.fastForward(ms);
      await page.waitForTimeout(30);
    },
    /** Lets a frozen page draw what has changed around it. */
    async redraw() {
      if (isFrozen) await page.clock.runFor(50);
      await page.waitForTimeout(120);
    },
  };
}
