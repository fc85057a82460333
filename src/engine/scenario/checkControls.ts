// Whether the phone works in a scenario: every control has words, and they are of its kind. Knows nothing of effects.

import type { BehaviourId } from '../behaviours/catalogue';
import { everyControl } from './everyReply';
import type { Findings } from './findings';
import { isIntroduction } from './isIntroduction';
import type { Scenario } from './scenario.types';

/** What the words of a control show, by the last key of its place. */
const SHOWN: Readonly<Record<string, BehaviourId>> = {
  summarise: 'recap-confirm',
  endUnderPolicy: 'end-with-route-back',
  hangUp: 'hang-up-unwarned',
  safety: 'safety-close',
  warm: 'warm-transfer',
  cold: 'cold-transfer',
};

export function checkControls(scenario: Scenario, findings: Findings): void {
  for (const { replies, where } of everyControl(scenario.controls)) {
    const last = replies.at(-1);
    // an introduction is ended by a reply or by the first polite step, and by nothing that could go wrong
    if (last === undefined && isIntroduction(scenario) && where.at(-1) !== 'summarise') continue;
    if (last === undefined) {
      findings.error(where, 'This control has no words.', 'Add at least one reply.');
    } else if (last.open !== undefined) {
      findings.warn(
        where,
        'The last reply can be closed.',
        'End with one that is always open: ending is never blocked.',
      );
    }
    const shown = SHOWN[String(where.at(-1))];
    if (shown === undefined) continue;
    for (const [at, reply] of replies.entries()) {
      if (reply.shows[0] === shown || reply.shows[1] === shown) continue;
      findings.error([...where, at, 'shows'], `This reply does not show "${shown}".`, `Add "${shown}".`);
    }
  }
  const { targets } = scenario.brief;
  for (const target of Object.keys(targets)) {
    if (!Object.hasOwn(scenario.controls.transfers, target)) {
      findings.warn(
        ['brief', 'targets', target],
        'Nothing can be transferred here: the controls have no words for it.',
        `Add controls › transfers › ${target}, or take the target away.`,
      );
    }
  }
}
