// One at a time across processes, by a file. Knows nothing of what is guarded.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

function ownerOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Waits for the file to be ours, runs `work`, and lets go whatever happens. A lock whose owner died is taken over.
 * `work` must throw, not exit: an exit would leave the lock behind.
 */
export function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const owner = ownerOf(file);
      // 0: the owner has not yet written its number, or has just let go
      if (owner !== 0 && !isAlive(owner)) rmSync(file, { force: true });
      else pause(300);
    }
  }
  try {
    return work();
  } finally {
    rmSync(file, { force: true });
  }
}
