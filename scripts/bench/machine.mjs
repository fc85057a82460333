// What a measurement was taken on. Measures nothing itself.

import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

/** Facts that belong beside every figure: without them a time means nothing. */
export function machineFacts() {
  const own = cpus();
  return {
    at: new Date().toISOString(),
    processor: own[0]?.model ?? 'unknown',
    cores: own.length,
    memoryGiB: Math.round(totalmem() / 1024 ** 3),
    system: `${process.platform} ${process.arch}${distribution()}`,
    node: process.versions.node,
    loadAverage: load(),
  };
}

/** Programs that want to run, averaged over one minute; above the number of cores every time is too long. */
export const load = () => Number(loadavg()[0]?.toFixed(2));

function distribution() {
  try {
    const name = /^PRETTY_NAME="(.+)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
    return name ? `, ${name}` : '';
  } catch {
    return '';
  }
}
