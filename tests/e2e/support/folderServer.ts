// The plainest of static servers: the built app in the folder `/deep/er/` of an origin of its own, until it is stopped.

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { dist } from './places';

const FOLDER = '/deep/er/';
const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.mp3': 'audio/mpeg',
};

export interface FolderServer {
  /** Address of the app. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

/** Answers in place of the file at `path` within the folder, or gives back false to let the file be served. */
export type Instead = (path: string, query: URLSearchParams, response: ServerResponse) => boolean;

export function serveInFolder(instead: Instead = () => false): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(FOLDER) ? pathname.slice(FOLDER.length) : undefined;
    if (inside !== undefined && instead(inside, searchParams, response)) return;
    const file = inside === undefined ? dist : join(dist, inside === '' ? 'index.html' : inside);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': KINDS[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({ folder: `http://127.0.0.1:${(server.address() as AddressInfo).port}${FOLDER}`, stop }),
    ),
  );
}
