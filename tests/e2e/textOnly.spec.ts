// The call without its voice earns what the call with its voice earns.

import type { Browser } from '@playwright/test';
import { sameSeed } from './support/beforeTheApp';
import { CallPage } from './support/callPage';
import { onlyAttempt } from './support/copies';
import { ROADS, wordsOf } from './support/roads';
import { SettingsPage } from './support/settingsPage';
import { expect, test } from './support/test';

async function playedWith(isVoiceOn: boolean, browser: Browser, baseURL: string): Promise<unknown> {
  const context = await browser.newContext({ baseURL });
  await sameSeed(context);
  const page = await context.newPage();
  const settings = new SettingsPage(page);
  if (!isVoiceOn) {
    await settings.open();
    await settings.voiceOff();
  }
  const call = new CallPage(page);
  await call.begin('practice');
  await call.sayAll(wordsOf(ROADS.hungUp));
  await call.note();
  await settings.open();
  const attempt = onlyAttempt(await settings.copyOut());
  await context.close();
  return attempt;
}

test('with voices off the same moves give the same attempt, scorecard included', async ({
  browser,
  baseURL,
}) => {
  const [voiced, written] = await Promise.all([
    playedWith(true, browser, baseURL ?? ''),
    playedWith(false, browser, baseURL ?? ''),
  ]);
  expect(written).toEqual(voiced);
  expect(written).toHaveProperty('scorecard.total');
});
