// The way through every screen, as one person's first morning. Says what is shown where; takes no picture itself.

import { callDriver } from './callDriver.mjs';

const SCENARIO = 'third-day-offline';
/** Into the line, so that the voice has reached some of the words. */
const INTO_THE_LINE_MS = 1_600;
/** Decisions of the Guided call, 0-based: one slip makes a line worth reading. */
const SLIP_AT = 1;
const HELD_AT = 3;
const MINUTE_AT = 4;
const LONGEST = 16;

/** Walks from the library through three calls to the debrief, and shoots on the way. */
export async function journey({ page, address, time, shoot, copy, weights }) {
  const drive = callDriver(page, copy, time.pass);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(address);
  await page.locator('.doors .key').first().waitFor();
  await shoot('library');

  await guidedCall({ page, time, shoot, copy, weights, drive });
  await shortCall({ page, time, shoot, drive }, 'practice');
  await liveCall({ page, time, shoot, drive });

  await drive.go('/');
  await page.locator('.doors .key').first().waitFor();
  await shoot('library-played');
  for (const name of ['history', 'settings']) {
    await drive.go(`/${name}`);
    await page.getByRole('heading', { level: 1, name: copy[name].title }).waitFor();
    await shoot(name);
    if (name === 'history') await readAgain({ page, shoot, copy });
  }
  await drive.go('/nowhere');
  await page.getByRole('heading', { name: copy.app.notFound.title }).waitFor();
  await shoot('not-found');
}

/** All calls under another house. */
async function readAgain({ page, shoot, copy }) {
  const { again } = copy.history;
  await page.getByRole('combobox', { name: again.label }).selectOption('never-end');
  await page.getByRole('button', { name: again.key }).click();
  await page.getByRole('button', { name: again.putAway }).waitFor();
  await page.mouse.click(0, 0); // off the key, so that no focus is drawn
  await shoot('history-again');
  await page.getByRole('button', { name: again.putAway }).click();
}

/** The whole of one Guided call, to the debrief. */
async function guidedCall({ page, time, shoot, copy, weights, drive }) {
  await drive.brief(SCENARIO);
  await shoot('brief', { isFramed: true });
  await shoot('brief-whole', { isWhole: true });
  await drive.ring('guided');
  await shoot('ring');
  await drive.answer();
  await time.pass(400);
  await page.waitForTimeout(300); // the recording begins in its own time
  await time.freeze();
  await time.pass(INTO_THE_LINE_MS);
  await shoot('call-speaking');
  await time.thaw();

  await drive.choosing();
  await shoot('call-choosing', { isFramed: true });
  await page.keyboard.press('p');
  await shoot('call-policy');
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await page.getByRole('dialog').waitFor();
  await shoot('call-end-sheet', { isFramed: true });
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await page.getByRole('dialog').waitFor();
  await shoot('call-transfer-sheet');
  await page.keyboard.press('Escape');

  for (let decision = 0; decision < LONGEST && (await drive.choosing()); decision += 1) {
    if (decision === HELD_AT) await held({ page, time, shoot, copy, drive });
    if (decision === MINUTE_AT) await minute({ page, shoot, copy });
    if (!(await drive.choosing())) break;
    await drive.choose(slotFor(await drive.offered(), weights, decision === SLIP_AT));
    await time.pass(1_000);
  }
  if (await drive.choosing()) await drive.end('hang-up');
  await drive.note();
  const ticks = page.getByRole('checkbox');
  for (let at = 0; at < Math.min(3, await ticks.count()); at += 1) await ticks.nth(at).check({ force: true });
  await shoot('wrap');
  await drive.rest();
  await shoot('rest');
  await drive.debrief();
  await shoot('debrief-feelings');
  await page.getByRole('button', { name: copy.debrief.first.show }).click();
  await page.locator('main h1:visible').first().waitFor();
  await shoot('debrief', { isFramed: true });
  await shoot('debrief-whole', { isWhole: true });
}

/** The author's best, or his second best; for once what is neither. */
function slotFor(offered, weights, isSlip) {
  for (const wanted of isSlip ? ['slip'] : ['expert', 'acceptable']) {
    const slot = offered.findIndex((text) => weights.get(text) === wanted);
    if (slot >= 0) return slot;
  }
  return 0;
}

async function minute({ page, shoot, copy }) {
  await page.getByRole('button', { name: copy.common.needMinute }).click();
  await page.getByRole('heading', { name: copy.minute.title, exact: true }).waitFor();
  await shoot('minute');
  await page.getByRole('button', { name: copy.minute.goOn }).first().click();
}

async function held({ page, time, shoot, copy, drive }) {
  if (!(await drive.choosing())) return;
  await page.keyboard.press('h');
  await page.getByRole('dialog').waitFor();
  await shoot('call-hold-sheet');
  const length = page.getByRole('radio').first();
  await length.check({ force: true });
  await page.getByRole('button', { name: copy.call.holdSheet.confirm }).click();
  await page.getByRole('button', { name: copy.call.resume }).first().waitFor();
  await time.pass(14_000);
  await time.freeze();
  await shoot('call-held');
  await time.thaw();
  await page.keyboard.press('h');
}

/** One decision into a call without help. */
async function shortCall({ shoot, drive }, setting) {
  await drive.brief(SCENARIO);
  await drive.ring(setting);
  await drive.answer();
  await drive.choosing();
  await shoot(`call-${setting}`);
}

/** Live and timed: a silence half used. */
async function liveCall({ time, shoot, drive }) {
  await drive.brief(SCENARIO);
  await drive.ring('live', 'real');
  await drive.answer();
  await drive.choosing();
  await time.freeze();
  await time.pass(3_500);
  await shoot('call-silence');
  await time.thaw();
}
