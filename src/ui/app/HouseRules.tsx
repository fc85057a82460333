// A house's rules, clause by clause, as a quiet record. Chooses no house.

import type { Brief } from '../../engine/scenario/brief.types';
import type { Policy } from '../../engine/scenario/policy.types';
import { useCopy } from '../copy/copy';
import { RecordList } from '../parts/RecordList';
import './houseRules.css';
import { houseRows } from './houseRows';

export function HouseRules(props: {
  readonly policy: Policy;
  /** Of the contact that the rules are told for, if there is one. */
  readonly brief?: Brief;
}) {
  const copy = useCopy();
  return (
    <div className="house-rules">
      <RecordList rows={houseRows(props.policy, props.brief ?? null, copy)} />
    </div>
  );
}
