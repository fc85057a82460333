// Whether the debrief has something to say for every beat and reply, and says it decently. Knows no state.

import { firstBy } from '../decisions';
import { doesHarm, isAlwaysGood, isLure } from '../marks';
import { type Rule, rule } from '../rule';
import { wordsOf } from '../text';

/** Words that make a wrong reply a villain's line (domain 7.3, P12). */
const RUDE =
  /\b(?:stupid|idiots?|morons?|shut up|not my problem|whatever[.!]|liar|obviously|as I said|good luck with that|your own fault|get over it|can[’']t be bothered|pathetic|grow up)\b/i;
/** Words that mock whoever chose it. */
const MOCKING = /\b(?:stupid|idiots?|morons?|lazy|pathetic|cowards?|clueless|dumb|ridiculous|silly you)\b/i;
const LEAST_REASON = 3;

/** The word by which a text mocks; null where there is none, or where it only quotes what the customer said. */
function mockingIn(text: string, said: string): string | null {
  const word = MOCKING.exec(text)?.[0];
  return word === undefined || wordsOf(said).includes(word.toLowerCase()) ? null : word;
}

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

export const DEBRIEF_RULES: readonly Rule[] = [
  rule('SL041', ({ scenario }, report) => {
    for (const [id, { thought }] of Object.entries(scenario.beats)) {
      const texts = typeof thought === 'string' ? [thought] : Object.values(thought);
      if (texts.every(isBlank)) report(['beats', id, 'thought'], {});
    }
  }),
  rule('SL042', ({ replies }, report) => {
    for (const { reply, where } of replies) {
      if (isBlank(reply.whatTheyHeard)) report([...where, 'whatTheyHeard'], {});
    }
  }),
  rule('SL043', ({ replies }, report) => {
    for (const { reply, where } of replies) {
      const isStrong = !isBlank(reply.whyStrong);
      const isTempting = !isBlank(reply.whyTempting);
      const isOfBeat = where[0] === 'beats';
      if (isOfBeat && isAlwaysGood(reply) && !isStrong) {
        report(where, { field: 'whyStrong', because: 'it is the stronger road' });
      } else if (isOfBeat && isLure(reply) && !isTempting) {
        report(where, { field: 'whyTempting', because: 'a decent colleague says it' });
      } else if (!isStrong && !isTempting) {
        report(where, { field: 'whyStrong or whyTempting', because: 'it is said' });
      }
    }
  }),
  rule('SL044', ({ replies }, report) => {
    for (const field of ['whatTheyHeard', 'whyTempting', 'whyStrong'] as const) {
      const texts = replies.flatMap(({ reply, where }) => {
        const text = reply[field];
        return text === undefined || isBlank(text) ? [] : [{ text, where: [...where, field] }];
      });
      const first = new Map(firstBy(texts, ({ text }) => text).map((one) => [one.text, one.where]));
      for (const { text, where } of texts) {
        const other = first.get(text);
        if (other === undefined || other.join() === where.join()) continue;
        report(where, { text, other: other.slice(0, -1).join(' › ') }, [other]);
      }
    }
  }),
  rule('SL045', ({ scenario }, report) => {
    const said = Object.values(scenario.lines)
      .map(({ caption }) => caption)
      .join(' ');
    for (const [beat, { replies }] of Object.entries(scenario.beats)) {
      for (const [id, reply] of Object.entries(replies)) {
        const rude = isLure(reply) ? RUDE.exec(reply.text)?.[0] : undefined;
        const mocking = mockingIn(reply.whyTempting ?? '', said);
        const where = ['beats', beat, 'replies', id];
        if (rude !== undefined) report([...where, 'text'], { field: 'The reply', word: rude });
        if (mocking !== null) report([...where, 'whyTempting'], { field: 'Its whyTempting', word: mocking });
      }
    }
  }),
  rule('SL058', ({ scenario, replies }, report) => {
    const changes = [
      ...Object.entries(scenario.beats).map(([id, { arrives }]) => ({
        change: arrives,
        where: ['beats', id, 'arrives'],
      })),
      ...replies.map(({ reply, where }) => ({ change: reply.change, where: [...where, 'change'] })),
    ];
    for (const { change, where } of changes) {
      if (change === undefined || wordsOf(change.because).length >= LEAST_REASON) continue;
      report(where, { because: change.because });
    }
  }),
  rule('SL059', ({ replies }, report) => {
    for (const { reply, where } of replies) {
      if (reply.expert !== true || !doesHarm(reply)) continue;
      report([...where, 'shows'], { behaviour: reply.shows.join('", "') });
    }
  }),
];
