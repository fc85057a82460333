// What both drawings of the steady line are given. Types only.

import type { Timeline } from '../../engine/session/session.types';
import type { ChartFacts } from './chartFacts';
import type { Debrief } from './readDebrief';

export interface ChartProps {
  readonly debrief: Debrief;
  readonly facts: ChartFacts;
  /** The line of the call this one forks from, drawn as a ghost; null when there is none. */
  readonly parent: Timeline | null;
  /** 1-based decision that stands open below. */
  readonly open: number;
  readonly onOpen: (decision: number) => void;
  /** What the picture says, for those who hear it. */
  readonly label: string;
}
