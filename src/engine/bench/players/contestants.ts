// Every player of the bench by name (domain 7.2), with how often it plays. It measures nothing.

import type { Contestant, KnowingPlayer, NoteHabit, Player } from '../player.types';
import {
  alwaysQuestion,
  echo,
  first,
  hedger,
  last,
  longest,
  middle,
  politest,
  random,
  shortest,
} from './blindPlayers';
import { closeAsap, endAsap, endure } from './endingPlayers';
import { expert, greedyHeat, greedyTrust, humanGood, repairer } from './knowingPlayers';
import { alwaysConcede, alwaysFix, alwaysLimit, alwaysTransfer, mostEmpathic } from './onePlanPlayers';

/** Seeds of a player who leaves much to chance, of one who falls back on it, and of one who leaves nothing to it. */
const MANY = 1000;
const SOME = 200;
/** Seeded variants may change words and cues, so even a player without chance plays a few. */
const FEW = 6;
/** As many as P17 asks for. */
const EXPERT_RUNS = 20;

const sees = (name: string, play: Player, runs: number, note: NoteHabit = 'random'): Contestant => ({
  name,
  runs,
  note,
  sees: 'screen',
  play,
});
const knows = (name: string, play: KnowingPlayer, runs: number, note: NoteHabit = 'random'): Contestant => ({
  name,
  runs,
  note,
  sees: 'all',
  play,
});

export const EXPERT: Contestant = knows('EXPERT', expert, EXPERT_RUNS, 'needed');
export const ENDURE: Contestant = knows('ENDURE', endure, MANY);

export const CONTESTANTS: readonly Contestant[] = [
  EXPERT,
  knows('HUMAN-GOOD', humanGood, MANY, 'needed'),
  knows('REPAIRER', repairer, MANY, 'needed'),
  sees('FIRST', first, FEW),
  sees('LAST', last, FEW),
  sees('MIDDLE', middle, FEW),
  sees('LONGEST', longest, FEW),
  sees('SHORTEST', shortest, FEW),
  sees('RANDOM', random, MANY),
  sees('POLITEST', politest, SOME),
  sees('ECHO', echo, SOME),
  sees('HEDGER', hedger, SOME),
  sees('ALWAYS-QUESTION', alwaysQuestion, SOME),
  knows('MOST-EMPATHIC', mostEmpathic, SOME),
  knows('ALWAYS-FIX', alwaysFix, SOME),
  knows('ALWAYS-LIMIT', alwaysLimit, SOME),
  knows('ALWAYS-CONCEDE', alwaysConcede, SOME),
  knows('ALWAYS-TRANSFER', alwaysTransfer, FEW),
  knows('GREEDY-HEAT', greedyHeat, FEW),
  knows('GREEDY-TRUST', greedyTrust, FEW),
  sees('END-ASAP', endAsap, FEW),
  sees('CLOSE-ASAP', closeAsap, FEW),
  ENDURE,
];

/** The shallow players of P1: they go by place, length or sound. */
export const SHALLOW: readonly string[] = [
  'FIRST',
  'LAST',
  'MIDDLE',
  'LONGEST',
  'SHORTEST',
  'POLITEST',
  'ECHO',
  'HEDGER',
  'ALWAYS-QUESTION',
];
/** The players of P3, with one plan each. */
export const ONE_PLAN: readonly string[] = [
  'MOST-EMPATHIC',
  'ALWAYS-FIX',
  'ALWAYS-LIMIT',
  'ALWAYS-CONCEDE',
  'ALWAYS-TRANSFER',
];
