// Every text of a scenario that somebody reads or hears, with its place. The author's notes are not among them.

import { everyReply } from '../scenario/everyReply';
import type { Keys } from '../scenario/findings';
import type { Scenario } from '../scenario/scenario.types';

export interface PlayText {
  readonly text: string;
  readonly where: Keys;
}

export function* playTexts(scenario: Scenario): Generator<PlayText> {
  const { lines, beats, endings, needs, note } = scenario;
  for (const [id, line] of Object.entries(lines)) {
    yield { text: line.caption, where: ['lines', id, 'caption'] };
    if (line.say !== undefined) yield { text: line.say, where: ['lines', id, 'say'] };
  }
  for (const [id, { thought, hint }] of Object.entries(beats)) {
    for (const text of typeof thought === 'string' ? [thought] : Object.values(thought)) {
      yield { text, where: ['beats', id, 'thought'] };
    }
    if (hint !== undefined) yield { text: hint, where: ['beats', id, 'hint'] };
  }
  for (const { reply, where } of everyReply(scenario)) {
    for (const field of REPLY_TEXTS) {
      const text = reply[field];
      if (text !== undefined) yield { text, where: [...where, field] };
    }
  }
  for (const [id, { title, outcome }] of Object.entries(endings)) {
    yield { text: title, where: ['endings', id, 'title'] };
    yield { text: outcome, where: ['endings', id, 'outcome'] };
  }
  for (const [id, { text }] of Object.entries(needs)) yield { text, where: ['needs', id, 'text'] };
  for (const [id, { text }] of Object.entries(note)) yield { text, where: ['note', id, 'text'] };
  yield* frameTexts(scenario);
}

const REPLY_TEXTS = ['text', 'whatTheyHeard', 'whyTempting', 'whyStrong'] as const;

function* frameTexts({ title, labels, hiddenStory, plans, brief }: Scenario): Generator<PlayText> {
  yield { text: title, where: ['title'] };
  yield { text: hiddenStory, where: ['hiddenStory'] };
  for (const [at, { text, detail }] of labels.entries()) {
    yield { text: `${text}. ${detail}`, where: ['labels', at] };
  }
  for (const [at, { cue, response }] of plans.entries()) {
    yield { text: `${cue}, ${response}`, where: ['plans', at] };
  }
  for (const field of ['situation', 'headline', 'ringLine', 'desk', 'customer'] as const) {
    yield { text: brief[field], where: ['brief', field] };
  }
  for (const [at, { label, text }] of [...brief.record.entries()]) {
    yield { text: `${label}: ${text}`, where: ['brief', 'record', at] };
  }
  for (const part of ['mayOffer', 'mustNot'] as const) {
    for (const [id, clause] of Object.entries(brief[part])) {
      const { text = '', limit = '' } = clause ?? {};
      yield { text: `${text}. ${limit}`, where: ['brief', part, id] };
    }
  }
  for (const [at, { label, text }] of brief.cueCards.entries()) {
    yield { text: `${label}: ${text}`, where: ['brief', 'cueCards', at] };
  }
}
