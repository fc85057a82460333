// The house a call is played in: chosen from a list, its rules told in a sentence. A fork keeps its house.

import type { Policy } from '../../engine/scenario/policy.types';
import { useCopy } from '../copy/copy';
import { Pick } from '../parts/Pick';

export function HouseChoice(props: {
  /** In force now. */
  readonly policy: Policy;
  /** The one the contact was written for. */
  readonly ownId: string;
  readonly houses: readonly Policy[];
  /** Absent where it cannot be changed. */
  readonly onChoose?: ((policyId: string) => void) | undefined;
}) {
  const { policy: inForce, house } = useCopy().brief;
  const { policy, ownId, houses, onChoose } = props;
  const isOther = policy.id !== ownId;
  return (
    <div className="law">
      {onChoose === undefined || houses.length < 2 ? (
        <p>
          <b>{inForce(policy.name)}</b> {policy.summary}
        </p>
      ) : (
        <>
          <Pick
            label={house.choose}
            value={policy.id}
            onChange={onChoose}
            options={houses.map(({ id, name }) => ({
              value: id,
              text: id === ownId ? house.own(name) : name,
            }))}
          />
          <p aria-live="polite">
            {house.warnings(policy.warningsDue)}{' '}
            {policy.endsAtOnce.length > 0 && `${house.atOnce(policy.endsAtOnce)} `}
            {policy.hasForwarding ? house.forwarding : house.noForwarding}
            {isOther && ` ${house.fits(policy.fits)}`}
          </p>
          {isOther && <p className="small">{house.other}</p>}
        </>
      )}
    </div>
  );
}
