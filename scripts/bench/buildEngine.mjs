// Builds the engine's bench from the sources as they stand, under production conditions. Runs nothing.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { cache, root } from '../boot/paths.mjs';

const outDir = join(cache, 'bench-engine');

/**
 * Builds and gives back the program's path and which file of XState went into it. Throws when that is the development
 * build, whose checks would be measured along.
 */
export async function buildEngine() {
  process.env.NODE_ENV = 'production'; // decides which build of a package is taken
  const xstate = new Set();
  await build({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: ['xstate'], external: ['inkjs'] },
    build: {
      ssr: fileURLToPath(new URL('./engine/main.ts', import.meta.url)),
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      minify: false, // profiles shall name functions
      rollupOptions: { output: { entryFileNames: 'main.mjs', chunkFileNames: '[name].mjs' } },
    },
    plugins: [
      {
        name: 'which-xstate',
        moduleParsed: ({ id }) => {
          const file = /node_modules\/xstate\/(.+)$/.exec(id)?.[1];
          if (file) xstate.add(file);
        },
      },
    ],
  });
  const files = [...xstate];
  if (files.length === 0 || files.some((file) => file.includes('development')))
    throw new Error(`The bench needs XState's production build, and was given: ${files.join(', ')}`);
  return { program: join(outDir, 'main.mjs'), xstate: files };
}
