// Reads players for the bench from a file of somebody's own. Every exported function is a player, by its exported name. Plays nothing.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Seeds a guest plays with, unless the function says otherwise in a `runs` property. */
const RUNS = 200;

/** What is wrong with the command or the file, said to the person who typed it. */
export class Misuse extends Error {}

/**
 * @param {string} file path from where the command was typed
 * @returns {Promise<any[]>} contestants of the bench, who see what a trainee sees
 */
export async function readPlayers(file) {
  const path = resolve(file);
  if (!existsSync(path))
    throw new Misuse(`There is no file ${file}. Give the path of a module that exports players.`);
  let module;
  try {
    module = await import(pathToFileURL(path).href);
  } catch (error) {
    throw new Misuse(
      `${file} cannot be read as a module: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const players = Object.entries(module).filter(([, value]) => typeof value === 'function');
  if (players.length === 0)
    throw new Misuse(
      `${file} exports no function. Export one for each player: export const MINE = ({ replies }) => ({ type: 'reply', id: replies[0].id });`,
    );
  return players.map(([name, play]) => ({ name, runs: runsOf(play), note: 'random', sees: 'screen', play }));
}

/** @param {any} play */
const runsOf = (play) => (Number.isInteger(play.runs) && play.runs > 0 ? play.runs : RUNS);
