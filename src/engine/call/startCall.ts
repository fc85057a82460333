// The call as it opens: the customer on the line, his first words said. Takes no move.

import { startCustomer } from '../customer/startCustomer';
import { enter } from './arrive';
import type { Call, Stage } from './call.types';
import { preparedFor } from './prepared';

/** The opening state of a checked scenario on `stage`. Throws when the opening beat does not exist, which `checkScenario` finds first. */
export function startCall(stage: Stage): Call {
  const { scenario } = stage;
  const call: Call = {
    customer: startCustomer(scenario.start, preparedFor(stage).world),
    beat: scenario.opening,
    boundary: 'unmarked',
    closing: 'open',
    flags: [],
    revealed: [],
    met: [],
    visits: {},
    says: [],
    commitments: [],
    hold: null,
    holds: 0,
    interruptions: 0,
    silences: 0,
    prompts: [],
    chosenHere: [],
    hasDataGoneOut: false,
    hasOfferedAlternative: false,
    ending: null,
    endedBy: null,
  };
  return enter(call, scenario.opening, stage);
}
