// A house's rules, clause by clause, as a quiet record. Chooses no house.

import type { TransferTarget } from '../../engine/scenario/brief.types';
import type { Policy } from '../../engine/scenario/policy.types';
import { useCopy } from '../copy/copy';
import { RecordList } from '../parts/RecordList';
import './houseRules.css';
import { houseRows } from './houseRows';

const NO_DESKS: readonly TransferTarget[] = [];

export function HouseRules(props: {
  readonly policy: Policy;
  /** The contact's desks, of which the closed ones are named; none outside a contact. */
  readonly targets?: readonly TransferTarget[];
}) {
  const copy = useCopy();
  return (
    <div className="house-rules">
      <RecordList rows={houseRows(props.policy, props.targets ?? NO_DESKS, copy)} />
    </div>
  );
}
