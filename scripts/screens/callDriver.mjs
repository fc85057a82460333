// Plays the app as a person does, by the names of things. Takes no picture and measures nothing.

/** A reply that stands for 900 ms may be gone again before a slow machine has looked: no more presses than this. */
const PRESSES = 4;
const SETTLE_MS = 320; // replies that have just appeared take no choice for a quarter of a second

/**
 * @param {import('@playwright/test').Page} page
 * @param copy the app's words, see `appCopy`
 * @param pass how time passes: real waiting by default, a hand-moved clock elsewhere
 */
export function callDriver(page, copy, pass = (ms) => page.waitForTimeout(ms)) {
  const key = (name) => page.getByRole('button', { name, exact: false }).first();
  const replies = page.locator('button.reply');
  const go = async (hash) => {
    await page.evaluate((to) => {
      window.location.hash = to;
    }, hash);
  };

  const driver = {
    /** The brief of a contact, all of it there. */
    async brief(scenarioId) {
      await go(`/brief/${scenarioId}`);
      await key(copy.brief.start).waitFor();
    },
    /** From the brief to a ringing phone. */
    async ring(setting, time) {
      await page
        .getByRole('radio', { name: copy.common.settingNames[setting], exact: true })
        .check({ force: true });
      if (time) {
        const option = page.getByRole('radio', { name: copy.brief.timeNames[time], exact: true });
        if ((await option.count()) > 0) await option.check({ force: true });
      }
      await key(copy.brief.start).click();
      await page.locator('.key.answer').waitFor();
    },
    async answer() {
      await page.locator('.key.answer').click();
      await page.locator('.frame.calling p.voice').waitFor();
    },
    /** Until replies can be chosen; skips what may be skipped, hears the rest. True when there are any. */
    async choosing() {
      for (let tries = 0; tries < 900; tries += 1) {
        if ((await replies.count()) > 0 && !(await driver.isSpeaking())) {
          await pass(SETTLE_MS);
          return true;
        }
        if ((await page.locator('.frame.calling').count()) === 0) return false;
        if ((await page.getByRole('button', { name: copy.call.skip }).count()) > 0)
          await page.keyboard.press('s');
        await pass(100);
      }
      throw new Error('No reply could be chosen within a minute and a half.');
    },
    async isSpeaking() {
      const status =
        (await page
          .locator('.ask p')
          .first()
          .textContent()
          .catch(() => '')) ?? '';
      return /speaking/.test(status);
    },
    /** Chooses by place, 0-based, and waits until the words stand. */
    async choose(slot) {
      const said = page.locator('.reply.said');
      // on a slow machine the replies may not have settled yet, and then a key means nothing
      for (let tries = 0; tries < PRESSES && (await said.count()) === 0; tries += 1) {
        await page.keyboard.press(String(slot + 1));
        await said.waitFor({ timeout: 800 }).catch(() => undefined);
      }
    },
    /** The words on offer, in their order on the screen. */
    offered: () => page.locator('button.reply > span').allTextContents(),
    /** Ends the call in `manner`, by the End sheet. */
    async end(manner) {
      await page.keyboard.press('e');
      await page.getByRole('radio', { name: copy.call.endSheet.manners[manner] }).check({ force: true });
      await page.getByRole('button', { name: copy.call.endSheet.confirm }).click();
    },
    /** Hears the last words, to the note. */
    async note() {
      const leave = page.getByRole('button', { name: copy.wrap.leave });
      for (let tries = 0; tries < 900 && (await leave.count()) === 0; tries += 1) {
        if ((await page.getByRole('button', { name: copy.call.skip }).count()) > 0)
          await page.keyboard.press('s');
        await pass(100);
      }
      await leave.waitFor();
    },
    /** Leaves the note, to rest. */
    async rest() {
      await page.getByRole('button', { name: copy.wrap.leave }).click();
      await page.getByRole('heading', { name: copy.rest.heading }).waitFor();
    },
    async debrief() {
      await page.getByRole('link', { name: copy.rest.carryOn }).click();
      await page.waitForURL(/#\/debrief\//);
      await page.locator('main h1:visible').first().waitFor();
    },
    go,
    replies,
    key,
  };
  return driver;
}
