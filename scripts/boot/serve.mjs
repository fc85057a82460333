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

/** npm passes a stop signal to its shell only, which would leave the server behind, holding the port. */
function stopWithNpm() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && process.exit(0), 500).unref();
}

/** Builds, serves and prints the address; runs until stopped. */
export async function start() {
  stopWithNpm();
  const port = await portToServe(process.env.PORT); // first: a taken port is worth knowing before the build
  await buildApp();
  const { address } = await serve(port);
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
