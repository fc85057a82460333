// From a key to the customer's words and voice, over many replies in Guided calls. Rewinds after each, so that every reply
// of a decision is tried with its lines at hand. Knows no scenario's content.

import { requireHere } from '../boot/paths.mjs';
import { callDriver } from '../screens/callDriver.mjs';
import { watchPage } from './watchPage.mjs';

const SCENARIO = 'third-day-offline';
/** The successors' recordings are fetched and decoded by then. */
const PRELOAD_MS = 700;
const DECISIONS_A_CALL = 4;

/** Plays until `replies` were measured; one object of milliseconds for each. */
export async function replyLatency({ executablePath, address, copy, slowdown, replies }) {
  const { chromium } = requireHere('@playwright/test');
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(watchPage);
    await page.goto(address);
    await page.locator('h1').first().waitFor();
    const driver = callDriver(page, copy);
    const samples = [];
    while (samples.length < replies) {
      await driver.brief(SCENARIO);
      await driver.ring('guided');
      await driver.answer();
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      for (let decision = 0; decision < DECISIONS_A_CALL && samples.length < replies; decision += 1) {
        if (!(await driver.choosing())) break;
        const count = await driver.replies.count();
        for (let slot = 0; slot < count && samples.length < replies; slot += 1) {
          await page.waitForTimeout(PRELOAD_MS);
          samples.push(await oneReply(page, driver, slot));
          if (!(await rewound(page, driver))) break;
        }
        if (!(await driver.choosing())) break;
        await driver.choose(decision % (await driver.replies.count()));
        await page.waitForTimeout(1_200);
      }
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await session.detach();
      await leave(page, driver, copy);
    }
    return samples;
  } finally {
    await browser.close();
  }
}

async function oneReply(page, driver, slot) {
  const before = await page.evaluate(() => {
    const { keys, said, turns, captions, sounds } = window.bench;
    return {
      keys: keys.length,
      said: said.length,
      turns: turns.length,
      captions: captions.length,
      sounds: sounds.length,
    };
  });
  await driver.choose(slot);
  await page
    .waitForFunction((from) => window.bench.captions.length > from.captions, before, { timeout: 5_000 })
    .catch(() => undefined); // the same words again are no new caption
  await page.waitForTimeout(400);
  const seen = await page.evaluate((from) => {
    const { keys, said, turns, captions, sounds } = window.bench;
    return {
      // a press before the replies had settled meant nothing: the last one before the words is the one
      key: keys.slice(from.keys).findLast(({ at }) => at <= (said[from.said]?.at ?? 0)),
      said: said[from.said],
      turn: turns[from.turns],
      caption: captions[from.captions],
      sound: sounds[from.sounds],
    };
  }, before);
  const since = (one, at) => (one === undefined || at === undefined ? null : one.at - at);
  const { key, said, turn, caption, sound } = seen;
  return {
    'key to own words': since(said, key?.at),
    'turn due to caption': since(caption, turn?.dueAt),
    'turn due to voice': sound?.state === 'running' ? since(sound, turn?.dueAt) : null,
    'timer late': since(turn, turn?.dueAt),
    'key to caption, pause included': since(caption, key?.at),
    'key to voice, pause included': sound?.state === 'running' ? since(sound, key?.at) : null,
  };
}

/** Back before the reply just measured; false when the call has gone too far for that. */
async function rewound(page, driver) {
  if ((await page.locator('.frame.calling').count()) === 0) return false;
  await page.keyboard.press('ArrowLeft');
  return driver.choosing();
}

/** Ends whatever is left of the call, and goes back to the library. */
async function leave(page, driver, copy) {
  await driver.go('/');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const drop = page.getByRole('button', { name: copy.library.doors.drop });
  if ((await drop.count()) > 0) await drop.first().click();
}
