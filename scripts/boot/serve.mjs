// Builds the app and serves the built files. Knows nothing of the tests.

import { anyFreePort, portToServe } from './ports.mjs';
import { say, Trouble } from './say.mjs';

async function buildApp() {
  say('Building the app …');
  const { build } = await import('vite');
  try {
    await build({ logLevel: 'warn' });
  } catch (error) {
    throw new Trouble(
      `The app could not be built: ${error.message}\nMend the file named there and run this again.`,
    );
  }
}

async function serve(port) {
  const { preview } = await import('vite');
  const server = await preview({ preview: { port, strictPort: true } });
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** Builds, serves and prints the address; runs until stopped. */
export async function start() {
  await buildApp();
  const { address } = await serve(await portToServe(process.env.PORT));
  say(`Steadyline is at ${address} (Ctrl-C stops it)`);
}

/** Builds, serves on a free port while `work(address)` runs, and gives back what it returned. */
export async function whileServed(work) {
  await buildApp();
  const { address, close } = await serve(await anyFreePort());
  try {
    return await work(address);
  } finally {
    await close();
  }
}
