// Whether scenario and house policy fit: promises and clauses, words for limits. Judges no call; which doors a house closes is houses.ts's.

import type { BehaviourId } from '../../behaviours/catalogue';
import { isIntroduction } from '../../scenario/isIntroduction';
import { FALSE_ACCUSATION_FLAG } from '../../score/criticalErrors';
import { doesHarm, isLure } from '../marks';
import { type Rule, rule } from '../rule';
import type { Subject } from '../subject';

/** A beat in which a walk met abuse that may be ended for; null where it met none. */
function abusedAt({ walk }: Subject): string | null {
  return [...(walk?.arrivals ?? [])].find(([, { mostAbuse }]) => mostAbuse >= 2)?.[0] ?? null;
}

const shown = ({ replies }: Subject, id: BehaviourId): boolean =>
  replies.some(({ reply, where }) => where[0] === 'beats' && reply.shows.includes(id));

export const POLICY_RULES: readonly Rule[] = [
  rule('SL061', ({ scenario, policy }, report) => {
    if (policy === null) report(['policy'], { policy: scenario.policy });
  }),
  rule('SL062', ({ scenario, replies }, report) => {
    for (const { reply, where } of replies) {
      if (doesHarm(reply)) continue;
      for (const [at, { clause }] of (reply.commits ?? []).entries()) {
        if (clause === undefined || !Object.hasOwn(scenario.brief.mustNot, clause)) continue;
        report([...where, 'commits', at], { clause });
      }
    }
  }),
  rule('SL063', ({ replies }, report) => {
    for (const { reply, where } of replies) {
      if (reply.shows.includes('over-promise') && (reply.commits ?? []).length === 0) report(where, {});
    }
  }),
  rule('SL064', ({ scenario, replies }, report) => {
    const used = new Set(replies.flatMap(({ reply }) => (reply.commits ?? []).map(({ clause }) => clause)));
    for (const clause of Object.keys(scenario.brief.mayOffer)) {
      if (!used.has(clause)) report(['brief', 'mayOffer', clause], { clause });
    }
  }),
  rule('SL065', (subject, report) => {
    const beat = abusedAt(subject);
    const due = subject.policy?.warningsDue ?? 0;
    if (beat === null || due === 0 || due === 'never') return;
    if (!shown(subject, 'name-behaviour')) report(['beats', beat], { does: 'names what he does' });
    if (!shown(subject, 'state-consequence')) report(['beats', beat], { does: 'says what happens next' });
  }),
  rule('SL067', ({ scenario }, report) => {
    if ((scenario.controls.safety ?? []).length > 0) return;
    for (const [id, { cues, arrives }] of Object.entries(scenario.beats)) {
      const isThreat = (cues ?? []).some((cue) => cue.kind === 'insult' && cue.category === 'threat');
      if (isThreat || arrives?.abuse === 3) report(['beats', id], {});
    }
  }),
  rule('SL069', ({ scenario, walk }, report) => {
    if (walk === null) return;
    const best = new Set(scenario.judged.flatMap((one) => one.best));
    const isReached = [...walk.endings].some((id) => best.has(scenario.endings[id]?.kind ?? 'unsafe-close'));
    if (!isReached) report(['judged'], { kinds: [...best].join(', '), states: walk.states });
  }),
  rule('SL070', ({ scenario, replies }, report) => {
    for (const [id, { sets }] of Object.entries(scenario.beats)) {
      if (sets?.includes(FALSE_ACCUSATION_FLAG) !== true) continue;
      report(['beats', id, 'sets'], { where: 'by a beat on arrival' });
    }
    for (const { reply, where } of replies) {
      if (reply.sets?.includes(FALSE_ACCUSATION_FLAG) !== true || isLure(reply)) continue;
      report([...where, 'sets'], { where: 'by a reply marked best or good' });
    }
  }),
  rule('SL071', ({ scenario, houses }, report) => {
    // nothing is scored there, so nothing is measured against a par
    if (isIntroduction(scenario)) return;
    for (const policy of houses?.map(({ id }) => id) ?? [scenario.policy])
      if (!Object.hasOwn(scenario.par, policy)) report(['par'], { policy });
  }),
  rule('SL072', ({ replies }, report) => {
    for (const { reply, where } of replies) {
      if (doesHarm(reply)) continue;
      for (const [at, { what, clause }] of (reply.commits ?? []).entries()) {
        if (clause === undefined) report([...where, 'commits', at], { what });
      }
    }
  }),
];
