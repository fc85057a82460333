// Whether the lines can be spoken and are recorded as they stand. Knows no sound.

import type { Delivery } from '../../scenario/line.types';
import type { Voice } from '../../scenario/scenario.types';
import { type Rule, rule } from '../rule';
import { saidLines } from '../sayings';
import { wordsOf } from '../text';

/** Four figures or more that are no amount, time, year or thousands; a bare interjection; an abbreviation with a full stop. */
const MISREAD =
  /(?<![\d.,:£$€])(?!(?:19|20)\d\d\b)\d{4,}(?![\d:])|(?<=^|[.!?…]\s|\*|“)(?:Hm+|Mm+|Ugh|Hah?|Pff+t?|Tsk|Argh|Shh+)\b|\b(?:e\.g|i\.e|etc|approx|incl|ref|tel)\./i;

/** Words in one sentence that can be said in one breath of that kind; starting values, from listening. */
const MOST_IN_A_BREATH: Readonly<Record<Delivery, number>> = {
  shouting: 18,
  tearful: 20,
  angry: 28,
  tense: 36,
  cold: 36,
  calm: 36,
};

/** Names enough to see which part of the scenario it is. */
const NAMED = 6;

const MODEL_VOICE = /^[a-z]{2}_[a-z0-9]+$/;

/** As the recordings' manifest writes it: `am_michael:0.6+bm_george:0.4`. */
function voiceName(voice: Voice): string {
  return 'voice' in voice ? voice.voice : voice.mix.map(([name, weight]) => `${name}:${weight}`).join('+');
}

function voiceFault(voice: Voice): string | null {
  const names = 'voice' in voice ? [voice.voice] : voice.mix.map(([name]) => name);
  if (names.length === 0 || names.some((name) => name.trim() === '')) return 'empty';
  const unknown = names.find((name) => !MODEL_VOICE.test(name));
  if (unknown !== undefined) return `"${unknown}", which is no voice of the model`;
  return 'mix' in voice && voice.mix.some(([, weight]) => weight <= 0)
    ? 'a mix with a weight of 0 or less'
    : null;
}

export const VOICE_RULES: readonly Rule[] = [
  rule('SL080', ({ scenario, manifest, isSpoken }, report) => {
    if (manifest === undefined || !isSpoken) return;
    const all = Object.keys(scenario.lines);
    const missing = all.filter((id) => !Object.hasOwn(manifest.lines, id));
    if (missing.length === 0) return;
    const lines = [...missing.slice(0, NAMED), ...(missing.length > NAMED ? ['…'] : [])].join(', ');
    report(['lines'], { count: missing.length, total: all.length, lines });
  }),
  rule('SL081', ({ scenario, manifest }, report) => {
    for (const line of Object.keys(manifest?.lines ?? {})) {
      if (!Object.hasOwn(scenario.lines, line)) report(['lines'], { line });
    }
  }),
  rule('SL082', ({ scenario }, report) => {
    const said = saidLines(scenario);
    for (const id of Object.keys(scenario.lines)) if (!said.has(id)) report(['lines', id], {});
  }),
  rule('SL083', ({ scenario, isSpoken }, report) => {
    if (!isSpoken) return;
    for (const [id, { caption, say }] of Object.entries(scenario.lines)) {
      const text = say === undefined ? MISREAD.exec(caption)?.[0] : undefined;
      if (text !== undefined) report(['lines', id, 'caption'], { text });
    }
  }),
  rule('SL084', ({ scenario, isSpoken }, report) => {
    if (!isSpoken) return;
    for (const [id, { caption, say, delivery }] of Object.entries(scenario.lines)) {
      const most = MOST_IN_A_BREATH[delivery];
      const sentences = (say ?? caption).split(/[.!?…]+[*”’]*\s/);
      const words = Math.max(...sentences.map((one) => wordsOf(one).length));
      if (words > most) report(['lines', id, 'caption'], { words, delivery, most });
    }
  }),
  rule('SL085', ({ scenario, manifest }, report) => {
    const { cast, lines } = scenario;
    for (const [id, { delivery, by }] of Object.entries(lines)) {
      const take =
        manifest !== undefined && Object.hasOwn(manifest.lines, id) ? manifest.lines[id] : undefined;
      if (take === undefined) continue;
      const speaker = Object.hasOwn(cast, by ?? 'customer') ? cast[by ?? 'customer'] : undefined;
      const voice = speaker === undefined ? undefined : voiceName(speaker.voice);
      if (take.delivery !== undefined && take.delivery !== delivery) {
        report(['lines', id], { was: take.delivery, now: delivery });
      } else if (take.voice !== undefined && voice !== undefined && take.voice !== voice) {
        report(['lines', id], { was: take.voice, now: voice });
      }
    }
  }),
  rule('SL086', ({ scenario, isSpoken }, report) => {
    if (!isSpoken) return;
    for (const [speaker, member] of Object.entries(scenario.cast)) {
      const what = member === undefined ? null : voiceFault(member.voice);
      if (what !== null) report(['cast', speaker, 'voice'], { speaker, what });
    }
  }),
  rule('SL087', ({ scenario }, report) => {
    const speaking = new Set(Object.values(scenario.lines).map(({ by }) => by ?? 'customer'));
    for (const speaker of Object.keys(scenario.cast)) {
      if (speaker !== 'customer' && !speaking.has(speaker)) report(['cast', speaker], { speaker });
    }
  }),
  rule('SL088', ({ scenario, isSpoken }, report) => {
    if (!isSpoken) return;
    const owners = new Map<string, string>();
    for (const [speaker, member] of Object.entries(scenario.cast)) {
      if (member === undefined) continue;
      const name = voiceName(member.voice);
      const other = owners.get(name);
      if (other === undefined) owners.set(name, speaker);
      else report(['cast', speaker, 'voice'], { speaker, other }, [['cast', other, 'voice']]);
    }
  }),
];
