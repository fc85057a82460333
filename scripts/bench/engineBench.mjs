// The engine's part of the bench: builds it, runs each measurement in a Node process of its own, and draws the tables.

import { execFileSync } from 'node:child_process';
import { buildEngine } from './buildEngine.mjs';
import { load } from './machine.mjs';
import { figure, table } from './table.mjs';

const SIZES = [200, 2_000, 20_000];
const COLD_RUNS = 5;
/** Its compiler needs minutes for a story beyond this. */
const MOST_INK = 2_000;
/** What is read cold, and up to which size. */
const COLD = [
  { kind: 's1', sizes: [0] },
  { kind: 'ours', sizes: SIZES },
  { kind: 'ours, first choice only', sizes: SIZES },
  { kind: 'reducer', sizes: SIZES },
  { kind: 'ink, compiled before', sizes: [200, 2_000] },
  { kind: 'ink', sizes: [200] },
];

/** Everything the engine's part measures, as plain data. */
export async function engineBench(say) {
  say('Building the engine …');
  const { program, xstate } = await buildEngine();
  const ask = (...args) => {
    const env = { ...process.env, NODE_ENV: 'production' };
    const options = { encoding: 'utf8', env, maxBuffer: 1 << 26 };
    return JSON.parse(execFileSync(process.execPath, ['--expose-gc', program, ...args], options));
  };
  const speed = SIZES.map((size) => {
    say(`Steps per second, ${size} nodes …`);
    return {
      size,
      load: load(),
      contenders: ask('speed', String(size), ...(size > MOST_INK ? ['without-ink'] : [])),
    };
  });
  const cold = [];
  for (const { kind, sizes } of COLD) {
    for (const size of sizes) {
      say(`Cold: ${kind}${size > 0 ? `, ${size} nodes` : ''} …`);
      const runs = Array.from({ length: COLD_RUNS }, () => ask('cold', kind, String(size)));
      cold.push({ kind, size, runs: COLD_RUNS, ...middles(runs) });
    }
  }
  say('Replay and score …');
  const attempts = Array.from({ length: COLD_RUNS }, () => ask('attempt'));
  const attempt = {
    runs: COLD_RUNS,
    moves: attempts[0].moves,
    coldMs: {
      replay: middle(attempts.map((one) => one.coldMs.replay)),
      score: middle(attempts.map((one) => one.coldMs.score)),
    },
    warmMs: {
      replay: middle(attempts.map((one) => one.warmMs.replay)),
      score: middle(attempts.map((one) => one.warmMs.score)),
    },
  };
  say('Review …');
  const review = ask('review');
  say('Re-scoring …');
  const rescoring = ask('rescoring');
  return { xstate: { build: 'production', files: xstate }, speed, cold, attempt, review, rescoring };
}

const middle = (values) => [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) / 2)];

function middles(runs) {
  const stages = Object.keys(runs[0].stages);
  const sum = (run) => Object.values(run.stages).reduce((all, ms) => all + ms, 0);
  return {
    totalMs: middle(runs.map(sum)),
    stagesMs: Object.fromEntries(
      stages.map((stage) => [stage, middle(runs.map((run) => run.stages[stage]))]),
    ),
    heapMiB: middle(runs.map((run) => run.heapMiB)),
  };
}

/** The same as text. */
export function engineTables({ speed, cold, attempt, review, rescoring }) {
  const parts = [];
  for (const { size, load: busy, contenders } of speed) {
    const rows = contenders.map((one) => [
      one.name,
      figure(one.stepsPerSecond),
      figure(one.stepsPerCpuSecond),
      one.timesInk === null ? '–' : `${figure(one.timesInk)} ×`,
      `${figure(one.timesActor)} ×`,
    ]);
    parts.push(
      `${size.toLocaleString('en-GB')} nodes (load ${busy}; medians of ${contenders[0].rounds} rounds)`,
    );
    parts.push(
      table(['steps', 'a second', 'a processor second', 'against inkjs', 'against the actor'], rows),
      '',
    );
  }
  const smallest = speed[0].contenders;
  const growth = smallest.map(({ name, stepsPerCpuSecond }) => [
    name,
    ...speed.map(({ contenders }) => {
      const there = contenders.find((one) => one.name === name);
      return there ? `${figure(there.stepsPerCpuSecond / stepsPerCpuSecond)} ×` : '–';
    }),
  ]);
  parts.push('Speed as the story grows, against the smallest', table(['', ...SIZES.map(String)], growth), '');
  const coldRows = cold.map(({ kind, size, totalMs, stagesMs, heapMiB }) => [
    kind,
    size || 'its own',
    figure(totalMs),
    Object.entries(stagesMs)
      .map(([stage, ms]) => `${stage} ${figure(ms)}`)
      .join(', '),
    heapMiB > 0 ? figure(heapMiB) : '–', // what was compiled before is collected meanwhile: no figure
  ]);
  parts.push(`From text to play, cold (medians of ${COLD_RUNS} fresh processes)`);
  parts.push(table(['', 'nodes', 'ms', 'of which', 'heap MiB'], coldRows), '');
  const { moves, coldMs, warmMs } = attempt;
  parts.push(
    `An attempt of ${moves} moves: replay ${figure(coldMs.replay)} ms and score ${figure(coldMs.score)} ms the first time, ` +
      `${figure(warmMs.replay)} and ${figure(warmMs.score)} ms after that`,
  );
  parts.push(
    `The review of ${review.decisions} decisions, ${review.roads} roads: ${figure(review.cold.cpuMs)} ms of processor time in a fresh process, ` +
      `${figure(review.warm.cpuMs)} ms after that (${figure(review.cold.wallMs)} and ${figure(review.warm.wallMs)} by the wall)`,
  );
  const grown = review.growth.map(({ decisions, replies, roads, cpuMs }) => [
    decisions,
    replies === null ? 'all' : `at most ${replies}`,
    figure(roads),
    figure(cpuMs),
  ]);
  parts.push('', 'The review as the call grows (warm)');
  parts.push(table(['decisions', 'replies a beat', 'roads', 'processor ms'], grown), '');
  parts.push(
    `${figure(rescoring.attempts)} attempts of ${rescoring.decisions} decisions under another house: ` +
      `${figure(rescoring.wallMs / 1000)} s, ${figure(rescoring.cpuMs / 1000)} s of processor time`,
  );
  return parts.join('\n');
}
