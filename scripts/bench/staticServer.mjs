// Serves a built folder on the loopback, text compressed as a plain static host does. Knows nothing of the app.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.txt': 'text/plain; charset=utf-8',
};
const isText = (type) => /^text\/|json|javascript|svg/.test(type);

/** Serves `folder` on a free port until closed; what `isAbsent` names is not there. What was asked for once stays in memory, compressed. */
export async function serveFolder(folder, isAbsent = () => false) {
  const kept = new Map();
  const answerTo = async (path) => {
    const name = normalize(path.endsWith('/') ? `${path}index.html` : path);
    if (name.includes('..') || isAbsent(name)) return undefined;
    if (!kept.has(name)) {
      const body = await readFile(join(folder, name)).catch(() => undefined);
      if (body === undefined) return undefined; // never kept: a file may still come
      const type = TYPES[extname(name)] ?? 'application/octet-stream';
      kept.set(
        name,
        isText(type) ? { type, body: gzipSync(body, { level: 9 }), encoding: 'gzip' } : { type, body },
      );
    }
    return kept.get(name);
  };
  const server = createServer((request, response) => {
    void answerTo(decodeURIComponent(new URL(request.url ?? '/', 'http://any').pathname)).then((answer) => {
      if (answer === undefined) return void response.writeHead(404).end();
      const { type, body, encoding } = answer;
      response.writeHead(200, {
        'content-type': type,
        'content-length': body.length,
        ...(encoding ? { 'content-encoding': encoding } : {}),
      });
      response.end(body);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
