// Every property in order, those of domain 7.3 and the bench's own after them, with what blocks a release. It judges nothing itself.

import type { ScenarioBench } from './benchScenario';
import type { Finding } from './finding.types';
import { P43 } from './properties/closingIn';
import { P30 } from './properties/contents';
import { ENDING_RULES } from './properties/ends';
import { GOOD_RULES } from './properties/goodPlayers';
import { P42 } from './properties/heating';
import { P44 } from './properties/houses';
import { LIBRARY_RULES } from './properties/library';
import { OPTION_RULES } from './properties/options';
import { ROAD_RULES } from './properties/roads';
import type { Rule } from './properties/rule.types';
import { SHALLOW_RULES } from './properties/shallowPlayers';
import { SLIP_RULES } from './properties/slips';
import { SURFACE_RULES } from './properties/surface';
import { TEXT_RULES } from './properties/texts';
import { P41 } from './properties/verdicts';
import { WAITING_RULES } from './properties/waiting';
import { WATCHED_RULES } from './properties/watched';

/** Domain 7.3, and from P41 the bench's own: failing one of these keeps a scenario from release; the rest warn. */
export const BLOCKING: readonly string[] = [
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'P8',
  'P11',
  'P14',
  'P15',
  'P16',
  'P22',
  'P22a',
  'P22b',
  'P23',
  'P28',
  'P29',
  'P30',
  'P31',
  'P31a',
  'P33',
  'P41',
  'P42',
  'P43',
  'P44',
];

const RULES: readonly Rule[] = [
  ...SHALLOW_RULES,
  ...GOOD_RULES,
  ...OPTION_RULES,
  ...SURFACE_RULES,
  ...TEXT_RULES,
  ...ROAD_RULES,
  ...SLIP_RULES,
  ...WATCHED_RULES,
  ...ENDING_RULES,
  P30,
  ...WAITING_RULES,
  P41,
  P42,
  P43,
  P44,
  ...LIBRARY_RULES,
].sort((a, b) => orderOf(a.id) - orderOf(b.id));

function orderOf(id: string): number {
  return Number.parseInt(id.slice(1), 10) + (id.endsWith('a') ? 0.1 : id.endsWith('b') ? 0.2 : 0);
}

/** All properties judged on `benches`, in the order of their numbers. */
export function evaluate(benches: readonly ScenarioBench[]): readonly Finding[] {
  return RULES.map(({ id, asks, judge }) => ({
    id,
    asks,
    ...judge(benches),
    isBlocking: BLOCKING.includes(id),
  }));
}

/** The findings that keep the library from release. */
export function blocking(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ standing, isBlocking }) => isBlocking && standing === 'broken');
}
