// Two contacts played through as a steady agent plays them, to the ending and the debrief that the engine says they have.

import { shownScore } from '../../src/engine/score/shownScore';
import { en } from '../../src/ui/copy/en';
import { expectAccessible, expectNoSidewaysScroll } from './support/axe';
import { sameSeed, wordsOnly } from './support/beforeTheApp';
import { CallPage } from './support/callPage';
import { DebriefPage } from './support/debriefPage';
import { playedWell } from './support/playedWell';
import { expect, test } from './support/test';

for (const id of ['someone-who-speaks-english', 'mrs-bells-tuesday'])
  test(`${id}, well played, ends well and says so`, async ({ page }) => {
    test.setTimeout(180_000);
    await Promise.all([sameSeed(page), wordsOnly(page)]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { scenario, words, note, ending, card } = await playedWell(id);
    const call = new CallPage(page);
    await call.begin('practice', undefined, id);
    await call.sayAll(words);
    await call.note(note);
    await page.getByRole('link', { name: en.rest.carryOn }).click();
    const debrief = new DebriefPage(page);
    await debrief.show();

    expect(card.ending.judged).toBe('best');
    await expect(page.locator('.after-call')).toContainText(ending);
    const { total, band } = card;
    if (total === null || band === null) throw new Error('The call was not scored.');
    await expect(debrief.chances).toContainText(
      en.debrief.chances.withNumber(en.common.bands[band], shownScore(total)),
    );
    await expect(debrief.chances).toContainText(
      `${en.debrief.chances.errorsLabel} ${en.debrief.chances.errorCount(0)}`,
    );
    await expect(page.getByRole('heading', { name: en.debrief.errors.title })).toHaveCount(0);
    for (const { what } of card.ledger)
      await expect(page.getByRole('region', { name: en.debrief.promises.title })).toContainText(what);
    await expect(page.locator('.chart-wide .row-of button')).toHaveCount(words.length);

    await page.setViewportSize({ width: 360, height: 780 });
    await expectNoSidewaysScroll(page, `${scenario.title}, debrief`);
    await expectAccessible(page, `${scenario.title}, debrief`);
  });
