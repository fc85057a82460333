// The house a call is played in: chosen from a list, its rules told clause by clause. A fork keeps its house.

import type { Brief } from '../../engine/scenario/brief.types';
import type { ClosedHouse } from '../../engine/scenario/housesFor';
import type { Policy } from '../../engine/scenario/policy.types';
import { HouseRules } from '../app/HouseRules';
import { useCopy } from '../copy/copy';
import { Pick } from '../parts/Pick';

export function HouseChoice(props: {
  /** In force now. */
  readonly policy: Policy;
  /** The one the contact was written for. */
  readonly ownId: string;
  readonly houses: readonly Policy[];
  /** Those that the contact cannot be played in. */
  readonly closed?: readonly ClosedHouse[];
  /** The contact's, for its desks and for who rings. */
  readonly brief: Brief;
  /** The house in force is the one that the settings name. */
  readonly isFromSettings: boolean;
  /** Absent where it cannot be changed. */
  readonly onChoose?: ((policyId: string) => void) | undefined;
}) {
  const { policy: inForce, house } = useCopy().brief;
  const { policy, ownId, houses, closed = [], brief, onChoose } = props;
  const isOther = policy.id !== ownId;
  return (
    <div className="law">
      {onChoose === undefined || houses.length < 2 ? (
        <>
          <p>
            <b>{inForce(policy.name)}</b> {policy.summary}
          </p>
          <HouseRules policy={policy} brief={brief} />
        </>
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
          {closed.map((one) => (
            <p className="small" key={one.policy.id}>
              {house.closed(one.policy.name, one.why)}
            </p>
          ))}
          <div aria-live="polite">
            {isOther && (
              <p className="small">
                {house.other} {props.isFromSettings && `${house.fromSettings} `}
                {house.fits(policy.fits)}
              </p>
            )}
            <HouseRules policy={policy} brief={brief} />
          </div>
        </>
      )}
    </div>
  );
}
