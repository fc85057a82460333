// Every rule about a scenario, in the order of its code. Runs none; what is said of a house by itself is lintHouse's.

import type { Rule } from './rule';
import { DEBRIEF_RULES } from './rules/debrief';
import { GIVEAWAY_RULES } from './rules/giveaways';
import { HOUSE_RULES } from './rules/houses';
import { LIBRARY_RULES } from './rules/library';
import { OPTION_RULES } from './rules/options';
import { POLICY_RULES } from './rules/policy';
import { PROBLEM_RULES } from './rules/problems';
import { ROAD_RULES } from './rules/roads';
import { SAFETY_RULES } from './rules/safety';
import { STORY_RULES } from './rules/story';
import { VOICE_RULES } from './rules/voice';
import { WORDING_RULES } from './rules/wording';

export const RULES: readonly Rule[] = [
  ...PROBLEM_RULES,
  ...ROAD_RULES,
  ...STORY_RULES,
  ...GIVEAWAY_RULES,
  ...WORDING_RULES,
  ...DEBRIEF_RULES,
  ...OPTION_RULES,
  ...POLICY_RULES,
  ...HOUSE_RULES,
  ...VOICE_RULES,
  ...SAFETY_RULES,
  ...LIBRARY_RULES,
].sort((one, other) => one.code.localeCompare(other.code));
