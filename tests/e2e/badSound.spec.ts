// Recordings that are missing, cut short or no sound at all, and a browser that keeps sound locked: the words carry the call.

import { en } from '../../src/ui/copy/en';
import { CallPage } from './support/callPage';
import { type FolderServer, type Instead, serveInFolder } from './support/folderServer';
import { ROADS, wordsOf } from './support/roads';
import { SettingsPage } from './support/settingsPage';
import { expect, test } from './support/test';

const isRecording = (path: string): boolean => /^audio\/third-day-offline\/.*\.mp3$/.test(path);

const BROKEN: Readonly<Record<string, Instead>> = {
  missing: (path, _query, response) => {
    if (!isRecording(path)) return false;
    response.writeHead(404).end();
    return true;
  },
  'no sound at all': (path, _query, response) => {
    if (!isRecording(path)) return false;
    response.writeHead(200, { 'content-type': 'audio/mpeg' }).end(Buffer.alloc(4000, 'no sound '));
    return true;
  },
};

async function goesOnInWords(call: CallPage): Promise<void> {
  await expect(call.page.getByText(en.call.unvoiced)).toBeVisible();
  await call.say(wordsOf(ROADS.hungUp)[0] ?? '');
  await call.choosing();
  await expect(call.page).toHaveTitle(new RegExp(en.call.title('Third day offline', 2)));
}

for (const [name, instead] of Object.entries(BROKEN))
  test.describe(`recordings that are ${name}`, () => {
    let server: FolderServer;
    test.beforeAll(async () => {
      server = await serveInFolder(instead);
    });
    test.afterAll(() => server.stop());

    test('leave the call to its words, and say so', async ({ page, watch }) => {
      watch.trust(new URL(server.folder).origin);
      watch.expectComplaint(/404/);
      await page.goto(server.folder);
      const call = new CallPage(page);
      await call.contact.click();
      await call.start.click();
      await call.answer.click();
      await goesOnInWords(call);
    });
  });

test('sound that stays locked leaves the call to its words, and the sound check says why', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const Real = window.AudioContext;
    window.AudioContext = class extends Real {
      constructor(options?: AudioContextOptions) {
        super(options);
        void super.suspend();
      }
      override resume(): Promise<void> {
        return new Promise(() => undefined);
      }
      override get state(): AudioContextState {
        return 'suspended';
      }
    };
  });
  const settings = new SettingsPage(page);
  await settings.open();
  await page.getByRole('button', { name: en.settings.sound.check }).click();
  await expect(page.getByText(en.settings.sound.health.locked)).toBeVisible();
  const call = new CallPage(page);
  await call.begin();
  await goesOnInWords(call);
});

test('a browser without Web Audio has every word', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['AudioContext', 'webkitAudioContext'])
      Object.defineProperty(window, name, { value: undefined });
  });
  const call = new CallPage(page);
  await call.begin();
  await goesOnInWords(call);
});
