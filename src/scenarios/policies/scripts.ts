// The scripts that every house shares where it has no words of its own. Data only.

import type { Scripts } from '../../engine/scenario/script.types';
import { bereavement, followUp, rambling, resolved, unresolved, yesNoTransition } from './scriptsClosing';
import { abusive, forwarding, threat } from './scriptsConduct';
import { agreeToDisagree, crisisHandoff, supervisor, wrongDepartment } from './scriptsHandover';

export const sharedScripts: Scripts = {
  resolved,
  unresolved,
  rambling,
  'yes-no-transition': yesNoTransition,
  abusive,
  forwarding,
  threat,
  'crisis-handoff': crisisHandoff,
  supervisor,
  'wrong-department': wrongDepartment,
  'agree-to-disagree': agreeToDisagree,
  'follow-up': followUp,
  bereavement,
};
