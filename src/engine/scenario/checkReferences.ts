// Whether every name a scenario uses is one it declares. Knows where names stand, not what they mean.

import type { Beat } from './beat.types';
import { linesIn } from './chooseLine';
import type { Condition } from './condition.types';
import { type Declared, declaredIn, type NameKind } from './declared';
import type { Findings, Keys } from './findings';
import type { Saying } from './line.types';
import { nearest } from './nearest';
import type { Reply } from './reply.types';
import type { Scenario } from './scenario.types';
import type { BeatSilence } from './silence.types';
import { sayingsIn } from './silences';

type Named = string | readonly string[] | undefined;

export function checkReferences(scenario: Scenario, findings: Findings): void {
  const refs = referrer(declaredIn(scenario), findings);
  const { beats, controls, endings, lines, judged, note } = scenario;
  refs.name('beat', scenario.opening, ['opening']);
  if (Object.hasOwn(scenario.notUnder ?? {}, scenario.policy)) {
    findings.error(
      ['notUnder', scenario.policy],
      `"${scenario.policy}" is the house it was written for, and is named as one it cannot be played in.`,
      'Take it out of "notUnder", or write the scenario for another house.',
    );
  }
  for (const [id, line] of Object.entries(lines)) refs.name('speaker', line.by, ['lines', id, 'by']);
  for (const [id, beat] of Object.entries(beats)) checkBeat(refs, beat, ['beats', id]);
  for (const [id, ending] of Object.entries(endings)) {
    refs.condition(ending.when, ['endings', id, 'when']);
    refs.sayings(ending.says, ['endings', id, 'says']);
  }
  for (const [at, one] of judged.entries()) refs.condition(one.when, ['judged', at, 'when']);
  for (const [id, item] of Object.entries(note)) {
    refs.condition(item.open, ['note', id, 'open']);
    if (typeof item.needed === 'object') refs.condition(item.needed, ['note', id, 'needed']);
  }
  const { closing, transfers, hold, silence } = controls;
  const groups: [Keys, readonly Reply[] | undefined][] = [
    ...Object.entries(closing).map(([step, list]): [Keys, readonly Reply[]] => [['closing', step], list]),
    [['endUnderPolicy'], controls.endUnderPolicy],
    [['hangUp'], controls.hangUp],
    [['safety'], controls.safety],
  ];
  for (const [target, manners] of Object.entries(transfers)) {
    refs.name('target', target, ['controls', 'transfers', target]);
    groups.push(
      [['transfers', target, 'warm'], manners?.warm],
      [['transfers', target, 'cold'], manners?.cold],
    );
  }
  for (const [keys, list] of groups) {
    for (const [at, reply] of (list ?? []).entries()) checkReply(refs, reply, ['controls', ...keys, at]);
  }
  for (const [part, list] of Object.entries(hold)) refs.sayings(list, ['controls', 'hold', part]);
  checkSilence(refs, silence, ['controls', 'silence']);
  refs.name('ending', silence.leaves, ['controls', 'silence', 'leaves']);
}

function checkBeat(refs: Refs, beat: Beat, keys: Keys): void {
  refs.sayings(beat.says, [...keys, 'says']);
  refs.name('flag', beat.sets, [...keys, 'sets']);
  if (beat.silence !== undefined) checkSilence(refs, beat.silence, [...keys, 'silence']);
  for (const [at, cue] of (beat.cues ?? []).entries()) {
    refs.condition(cue.when, [...keys, 'cues', at, 'when']);
    if ('need' in cue) refs.name('need', cue.need, [...keys, 'cues', at, 'need']);
  }
  for (const [id, reply] of Object.entries(beat.replies)) checkReply(refs, reply, [...keys, 'replies', id]);
}

function checkSilence(refs: Refs, silence: BeatSilence, keys: Keys): void {
  refs.sayings(sayingsIn(silence.first), [...keys, 'first']);
  refs.sayings(sayingsIn(silence.second), [...keys, 'second']);
  for (const [at, { when, says, to }] of (silence.further ?? []).entries()) {
    refs.condition(when, [...keys, 'further', at, 'when']);
    refs.sayings(sayingsIn(says), [...keys, 'further', at, 'says']);
    refs.name('beat', to, [...keys, 'further', at, 'to']);
  }
}

function checkReply(refs: Refs, reply: Reply, keys: Keys): void {
  if (typeof reply.goes === 'string') refs.target(reply.goes, [...keys, 'goes']);
  else {
    for (const [at, route] of reply.goes.entries()) {
      refs.target(route.to, [...keys, 'goes', at, 'to']);
      refs.condition(route.when, [...keys, 'goes', at, 'when']);
    }
  }
  refs.condition(reply.open, [...keys, 'open']);
  if (typeof reply.expert === 'object') refs.condition(reply.expert, [...keys, 'expert']);
  if (typeof reply.acceptable === 'object') refs.condition(reply.acceptable, [...keys, 'acceptable']);
  refs.sayings(reply.answer, [...keys, 'answer']);
  refs.name('flag', reply.sets, [...keys, 'sets']);
  refs.name('flag', reply.clears, [...keys, 'clears']);
  refs.name('need', reply.reveals, [...keys, 'reveals']);
  refs.name('need', reply.meets, [...keys, 'meets']);
  for (const [at, one] of (reply.commits ?? []).entries()) {
    refs.name('clause', one.clause, [...keys, 'commits', at, 'clause']);
  }
}

type Refs = ReturnType<typeof referrer>;

function referrer(declared: Declared, findings: Findings) {
  const miss = (kind: string, name: string, known: ReadonlySet<string>, keys: Keys): void => {
    if (findings.isFull()) return;
    const meant = nearest(name, known);
    const mend = meant === null ? `Declare it, or use a ${kind} there is.` : `Did you mean "${meant}"?`;
    findings.error(keys, `There is no ${kind} "${name.slice(0, 64)}".`, mend);
  };
  const name = (kind: NameKind, used: Named, keys: Keys): void => {
    if (used === undefined) return;
    for (const one of typeof used === 'string' ? [used] : used) {
      if (!declared[kind].has(one)) miss(WORDS[kind], one, declared[kind], keys);
    }
  };
  const condition = (when: Condition | undefined, keys: Keys): void => {
    if (when === undefined) return;
    const { flags, needs, visits, any, not } = when;
    if (flags !== undefined) {
      name('flag', flags.all, [...keys, 'flags', 'all']);
      name('flag', flags.none, [...keys, 'flags', 'none']);
    }
    for (const [part, used] of Object.entries(needs ?? {})) name('need', used, [...keys, 'needs', part]);
    if (visits !== undefined) name('beat', visits.beat, [...keys, 'visits', 'beat']);
    for (const [at, one] of (any ?? []).entries()) condition(one, [...keys, 'any', at]);
    condition(not, [...keys, 'not']);
  };
  const sayings = (list: readonly Saying[] | undefined, keys: Keys): void => {
    for (const [at, saying] of (list ?? []).entries()) {
      for (const line of linesIn(saying)) name('line', line, [...keys, at]);
      if (typeof saying === 'object' && 'say' in saying) condition(saying.when, [...keys, at, 'when']);
    }
  };
  const target = (to: string, keys: Keys): void => {
    if (declared.goal.has(to)) return;
    miss('beat or ending', to, declared.goal, keys);
  };
  return { name, condition, sayings, target };
}

const WORDS: Readonly<Record<NameKind, string>> = {
  beat: 'beat',
  ending: 'ending',
  line: 'line',
  flag: 'flag',
  need: 'need',
  clause: 'clause',
  speaker: 'speaker',
  target: 'transfer target',
};
