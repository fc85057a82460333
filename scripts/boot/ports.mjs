// Ports on this machine. Knows nothing of what will listen there.

import { createServer } from 'node:net';
import { Trouble } from './say.mjs';

function listens(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}

/** Any free port. */
export const anyFreePort = () => listens(0);

/** The port asked for with PORT, which must be free; without it 4173 or the next free one. */
export async function portToServe(asked) {
  if (asked === undefined || asked === '') {
    for (let port = 4173; port < 4273; port++) if (await listens(port)) return port;
    throw new Trouble('Ports 4173 to 4272 are all taken. Name a free one: PORT=8080 npm start');
  }
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Trouble(
      `PORT is "${asked}", which is not a port. Use a whole number from 0 to 65535 (0: any free one).`,
    );
  const free = await listens(port);
  if (free) return free;
  throw new Trouble(`Port ${port} is taken or not allowed. Name another: PORT=8080 npm start`);
}
