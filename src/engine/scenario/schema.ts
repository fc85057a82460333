// The schema of a whole scenario. Checks shapes; whether names refer to anything is `checkScenario`'s.

import * as v from 'valibot';
import type { TemperamentId } from '../behaviours/temperament.types';
import { TEMPERAMENTS } from '../customer/temperaments';
import { type Brief, ROUTE_KINDS } from './brief.types';
import { ENDING_KINDS } from './ending.types';
import { FORMAT_VERSION } from './formatVersion';
import { DRAMAS, type Scenario } from './scenario.types';
import { beat, controls } from './schemaBeat';
import { abuse, condition, maybe, name, named, prose, saying, yes } from './schemaParts';

const scale = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const whole = v.pipe(v.number(), v.integer(), v.minValue(1));
const kinds = v.array(v.picklist(ENDING_KINDS));
const temperaments = Object.keys(TEMPERAMENTS) as TemperamentId[];
const delivery = v.picklist(['calm', 'cold', 'tense', 'angry', 'shouting', 'tearful']);
const PLAN_FOR = /^(DE|BS|PE|DI|OW|SR|CE)\d{1,2}$/;
const PLAN_FOR_RULE = 'A plan answers rows of the rubric (DE1 to SR3) or critical errors (CE1 to CE12).';
const routeKind = v.picklist(ROUTE_KINDS);

const clause = v.strictObject({ text: prose, limit: v.exactOptional(prose) });

const brief: v.GenericSchema<Brief> = v.strictObject({
  situation: prose,
  headline: prose,
  ringLine: prose,
  desk: prose,
  customer: prose,
  record: v.array(v.strictObject({ label: prose, text: prose })),
  mayOffer: named(clause),
  mustNot: named(clause),
  targets: named(v.strictObject({ name: prose, route: routeKind })),
  isFirmAtFault: v.boolean(),
  isRepeatContact: v.boolean(),
  caller: v.exactOptional(v.array(v.picklist(['vulnerable', 'bereaved', 'child']))),
  cueCards: v.array(v.strictObject({ label: prose, text: prose })),
});

const voice = v.union([
  v.strictObject({ voice: prose }),
  v.strictObject({ mix: v.array(v.strictTuple([prose, v.number()])) }),
]);
const speaker = v.strictObject({ name: prose, pronoun: v.picklist(['he', 'she', 'they']), voice });

export const scenarioSchema = v.strictObject({
  format: v.literal(FORMAT_VERSION),
  purpose: v.exactOptional(v.literal('introduction')),
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'An id is written in kebab-case.'),
    v.maxLength(64),
  ),
  version: whole,
  code: prose,
  title: prose,
  sector: prose,
  channel: v.picklist(['phone', 'message']),
  kind: v.picklist(['routine', 'charged', 'crisis']),
  difficulty: v.picklist([1, 2, 3, 4, 5]),
  minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(60)),
  trains: v.array(v.picklist(['de-escalation', 'boundary-setting', 'call-ending'])),
  labels: v.array(v.strictObject({ id: name, text: prose, detail: prose })),
  policy: name,
  notUnder: v.exactOptional(named(prose)),
  temperament: v.picklist(temperaments),
  drama: v.exactOptional(v.picklist(DRAMAS)),
  abuse: v.picklist(['ladder', 'authored']),
  start: v.strictObject({
    heat: scale,
    trust: scale,
    distress: scale,
    abuse,
    isCrisis: v.exactOptional(yes),
  }),
  cast: v.objectWithRest({ customer: speaker }, speaker),
  brief,
  needs: named(v.strictObject({ text: prose, isHidden: v.boolean() })),
  flags: named(prose),
  lines: named(
    v.strictObject({ caption: prose, say: v.exactOptional(prose), delivery, by: v.exactOptional(name) }),
  ),
  opening: name,
  beats: named(beat),
  controls,
  endings: named(
    v.strictObject({
      kind: v.picklist(ENDING_KINDS),
      title: prose,
      outcome: prose,
      when: maybe,
      says: v.exactOptional(v.array(saying)),
    }),
  ),
  judged: v.array(v.strictObject({ when: maybe, best: kinds, acceptable: kinds })),
  note: named(v.strictObject({ text: prose, needed: v.union([v.boolean(), condition]), open: maybe })),
  fixTakesDays: v.boolean(),
  hiddenStory: prose,
  plans: v.array(
    v.strictObject({
      cue: prose,
      response: prose,
      answers: v.exactOptional(v.array(v.pipe(v.string(), v.regex(PLAN_FOR, PLAN_FOR_RULE)))),
    }),
  ),
  par: named(v.strictObject({ heat: scale, trust: scale, distress: scale })),
  authorNotes: v.exactOptional(v.array(prose)),
}) satisfies v.GenericSchema<unknown, Scenario>;
