// A walk past every screen of the app, calling out at each. Judges none of them.

import type { Page } from '@playwright/test';
import { en } from '../../../src/ui/copy/en';
import { CallPage } from './callPage';
import { DebriefPage } from './debriefPage';
import { backupOf, sortedAttempt } from './histories';
import { HistoryPage } from './historyPage';
import { ROADS, wordsOf } from './roads';
import { SettingsPage } from './settingsPage';

type Look = (screen: string) => Promise<void>;

/** Screens outside a call, with one call in the history, in the debrief opened at its first decision. */
export async function paperScreens(page: Page, look: Look): Promise<void> {
  await page.goto('./');
  await page.getByRole('link', { name: en.library.doors.introKey, exact: true }).waitFor();
  await look('library, first visit');
  const settings = new SettingsPage(page);
  await settings.open();
  await settings.copyIn(
    backupOf([sortedAttempt(), { ...sortedAttempt('again'), forkOf: { attemptId: 'sorted', keptMoves: 3 } }]),
  );
  await page.getByText(en.settings.data.imported(2, 0)).waitFor();
  await look('settings');
  await page.goto('#/');
  await page.getByRole('link', { name: en.library.doors.againKey }).waitFor();
  await look('library');
  await page.goto('#/no-such-page');
  await page.getByRole('heading', { name: en.app.notFound.title }).waitFor();
  await look('not found');
  await page.goto('#/brief/third-day-offline');
  await page.getByRole('button', { name: en.brief.start }).waitFor();
  await look('brief');
  const history = new HistoryPage(page);
  await history.open();
  await look('my calls');
  await history.openDebrief();
  await page.getByRole('heading', { name: en.debrief.first.heading, level: 1 }).waitFor();
  await look('debrief, first words');
  const debrief = new DebriefPage(page);
  await debrief.show();
  await debrief.open(1);
  await look('debrief');
  await page.getByRole('button', { name: en.common.needMinute }).click();
  await page.getByRole('heading', { name: en.minute.title }).waitFor();
  await look('minute');
}

/** The dim room and what comes after it: ring, call in its states, note, rest. */
export async function roomScreens(page: Page, look: Look): Promise<void> {
  const call = new CallPage(page);
  await page.goto('#/brief/third-day-offline');
  await call.start.click();
  await call.answer.waitFor();
  await look('ring');
  await call.answer.click();
  await call.skip.waitFor();
  await look('call, speaking');
  await call.choosing();
  await look('call, choosing');
  for (const [letter, screen] of [
    ['y', 'transcript'],
    ['p', 'policy'],
    ['n', 'hint'],
    ['h', 'hold sheet'],
    ['t', 'transfer sheet'],
    ['e', 'end sheet'],
  ] as const) {
    await page.keyboard.press(letter);
    await page.locator('.sheet, .drawer-paper').first().waitFor();
    await look(`call, ${screen}`);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('h');
  await page.getByRole('button', { name: en.call.holdSheet.confirm }).click();
  await page.getByRole('button', { name: en.call.resume }).waitFor();
  await look('call, held');
  await page.keyboard.press('h');
  await call.choosing();
  await page.goto('#/');
  await page.getByRole('button', { name: en.library.doors.resumeKey }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: en.library.doors.resumeKey }).click();
  await call.choosing();
  await call.sayAll(wordsOf(ROADS.hungUp));
  await call.toNote();
  await look('note');
  await call.note();
  await look('rest');
  await page.getByRole('button', { name: new RegExp(`^${en.rest.ask}`) }).click();
  await page.getByText(en.rest.helplines.title).click();
  await look('rest, words to ask with');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: new RegExp(`^${en.rest.write}`) }).click();
  await look('rest, page to shred');
  await page.keyboard.press('Escape');
}
