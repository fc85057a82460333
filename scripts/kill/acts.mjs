// What is being done when the browser is killed: a call, its note and saving, bringing a copy back, deleting. Each says what it saw
// acknowledged, and judges what is there afterwards. Kills nothing.

import { callDriver } from '../screens/callDriver.mjs';

const SCENARIO = 'third-day-offline';
const COPY_OF = 40;

/** A reply has had its consequence once its words no longer stand, unless they were taken back. */
function countMoves(screens, undos) {
  let made = 0;
  let standing = null;
  let undone = 0;
  for (const { said, open, isCalling, isNote } of screens) {
    if (standing !== null && said === null && (isCalling || isNote)) {
      if (open > 0 && undone < undos.length && undos[undone] === standing) undone += 1;
      else made += 1;
    }
    if (isCalling || isNote) standing = said;
  }
  return made;
}

async function begin(driver, copy) {
  await driver.brief(SCENARIO);
  await driver.key(copy.brief.start).click();
  await driver.answer();
}

/** Plays on with random replies, takes one in five back, until the note or the end of the world. */
async function play(page, driver, random, undos, most) {
  for (let turn = 0; turn < most; turn += 1) {
    if (!(await driver.choosing())) return;
    const count = await driver.replies.count();
    await driver.choose(Math.floor(random() * count));
    if (random() < 0.2) {
      undos.push(
        await page
          .locator('.reply.said')
          .textContent({ timeout: 500 })
          .catch(() => null),
      );
      await page.keyboard.press('Backspace');
    } else if (random() < 0.5) await page.keyboard.press('s');
  }
}

const movesNow = ({ drafts, attempts }, before) => {
  const old = new Set([...before.drafts, ...before.attempts].map(({ id }) => id));
  const mine = [...drafts, ...attempts].find(({ id }) => !old.has(id));
  return mine?.moves.length ?? 0;
};

export const acts = {
  call: {
    share: 0.5,
    isEvent: (now, last) => last?.said != null && now.said === null,
    async run({ page, copy, random, memo }) {
      memo.undos = [];
      const driver = callDriver(page, copy);
      await begin(driver, copy);
      await play(page, driver, random, memo.undos, 40);
    },
    judge({ screens, memo, before, after }) {
      const shown = countMoves(screens, memo.undos ?? []);
      const kept = movesNow(after, before);
      return { shown, lost: kept < shown ? `${shown} moves were shown, ${kept} are kept` : null };
    },
  },
  note: {
    share: 0.2,
    isEvent: (now, last) =>
      now.isNote !== last?.isNote || now.hash !== last?.hash || (last?.said != null && now.said === null),
    async run({ page, copy, random, memo }) {
      memo.undos = [];
      const driver = callDriver(page, copy);
      await begin(driver, copy);
      await play(page, driver, random, memo.undos, 1);
      await driver.choosing();
      await driver.end('hang-up');
      await driver.note();
      await page.getByRole('button', { name: copy.wrap.leave }).click();
      await page.waitForURL(/#\/rest\//);
      await page.waitForTimeout(1_000);
    },
    judge({ screens, memo, before, after }) {
      const saved = screens.map(({ hash }) => /^#\/rest\/(.+)$/.exec(hash)?.[1]).find(Boolean);
      const isNote = screens.some((screen) => screen.isNote);
      const shown = countMoves(screens, memo.undos ?? []);
      const kept = movesNow(after, before);
      if (saved && !after.attempts.some(({ id }) => id === saved))
        return { shown: 1, lost: `the call ${saved} was shown as kept and is not there` };
      if (isNote && kept === 0) return { shown: 1, lost: 'the note was open and the call is gone' };
      return {
        shown: Math.max(shown, saved ? 1 : 0),
        lost: kept < shown ? `${shown} shown, ${kept} kept` : null,
      };
    },
  },
  import: {
    share: 0.15,
    isEvent: (now, last) => now.says !== last?.says,
    async run({ page, copy, memo, newId, before }) {
      const [model] = before.attempts;
      if (model === undefined) return;
      const { savedAt: _at, forkOf: _fork, ...rest } = model;
      memo.ids = Array.from({ length: COPY_OF }, () => newId());
      const attempts = memo.ids.map((id, order) => ({ ...rest, id, savedOn: '2026-02-03', order }));
      const text = JSON.stringify({
        app: 'steadyline',
        format: 1,
        attempts,
        plans: [],
        settings: null,
        draft: null,
      });
      memo.says = copy.settings.data.imported(COPY_OF, 0);
      await page.evaluate(() => (window.location.hash = '/settings'));
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'c.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await page.getByText(memo.says).waitFor();
      await page.waitForTimeout(300);
    },
    judge({ screens, memo, after }) {
      if (memo.ids === undefined) return { shown: 0, lost: null };
      const wasSaid = screens.some(({ says }) => says.includes(memo.says));
      const there = memo.ids.filter((id) => after.attempts.some((row) => row.id === id)).length;
      if (wasSaid && there < COPY_OF)
        return { shown: 1, lost: `${COPY_OF} shown as brought back, ${there} there` };
      const half = there > 0 && there < COPY_OF ? `${there} of ${COPY_OF} records came in` : null;
      return { shown: wasSaid ? 1 : 0, lost: null, half };
    },
  },
  delete: {
    share: 0.15,
    isEvent: (now, last) => now.says !== last?.says,
    async run({ page, copy }) {
      const { data } = copy.settings;
      await page.evaluate(() => (window.location.hash = '/settings'));
      await page.getByRole('button', { name: data.deleteAll }).click();
      await page.getByRole('dialog').getByRole('button', { name: data.deleteKey }).click();
      await page.getByText(data.deleted).first().waitFor();
      await page.waitForTimeout(300);
    },
    judge({ screens, copy, before, after }) {
      const wasSaid = screens.some(({ says }) => says.includes(copy.settings.data.deleted));
      const rows = (all) => all.attempts.length + all.drafts.length + all.plans.length;
      if (wasSaid && rows(after) > 0)
        return { shown: 1, lost: `said to be deleted, and ${rows(after)} rows are back` };
      const isHalf = rows(after) > 0 && rows(after) < rows(before);
      return {
        shown: wasSaid ? 1 : 0,
        lost: null,
        half: isHalf ? `${rows(after)} of ${rows(before)} left` : null,
      };
    },
  },
};
