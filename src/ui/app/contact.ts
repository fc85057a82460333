// One row of the library, as light as the first screen needs it. The scenario itself is loaded when its brief opens.

import type { Channel, Competence } from '../../engine/scenario/scenario.types';

export interface Contact {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly customer: string;
  readonly channel: Channel;
  readonly difficulty: 1 | 2 | 3 | 4 | 5;
  readonly minutes: number;
  readonly trains: readonly Competence[];
  readonly labels: readonly { readonly id: string; readonly text: string }[];
  /** "Marek Dolan, telecom" */
  readonly sectorLine: string;
  /** What the customer says first, with `*stress*` marks. */
  readonly opening: string;
}
