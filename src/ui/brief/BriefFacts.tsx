// The facts in three columns: the record, what may and must not be offered under which policy, what to pin.

import type { Brief, Clause } from '../../engine/scenario/brief.types';
import type { ClosedHouse } from '../../engine/scenario/housesFor';
import type { Policy } from '../../engine/scenario/policy.types';
import type { Plan } from '../../engine/store/records.types';
import { useCopy } from '../copy/copy';
import { RecordList } from '../parts/RecordList';
import { TickRow } from '../parts/TickRow';
import { type CardChoice, MOST_CARDS } from './briefChoices';
import { HouseChoice } from './HouseChoice';

export function BriefFacts(props: {
  readonly brief: Brief;
  readonly policy: Policy;
  /** The house that the contact was written for. */
  readonly ownPolicyId: string;
  readonly houses: readonly Policy[];
  readonly closedHouses: readonly ClosedHouse[];
  readonly isHouseFromSettings: boolean;
  /** Absent where the house cannot be changed. */
  readonly onPolicy?: ((policyId: string) => void) | undefined;
  readonly plan: Plan | null;
  readonly cards: readonly CardChoice[];
  readonly pins: readonly string[];
  readonly onPin: (id: string, isPinned: boolean) => void;
}) {
  const copy = useCopy().brief;
  const { brief, policy, plan, pins } = props;
  const isFull = pins.length >= MOST_CARDS;
  return (
    <div className="cols3">
      <section aria-labelledby="brief-record">
        <h2 id="brief-record">{copy.record}</h2>
        <RecordList rows={[{ label: copy.customer, text: brief.customer }, ...brief.record]} />
      </section>
      <div className="rules">
        <section aria-labelledby="brief-may">
          <h2 id="brief-may">{copy.mayOffer}</h2>
          <Clauses clauses={brief.mayOffer} />
        </section>
        <section aria-labelledby="brief-must">
          <h2 id="brief-must">{copy.mustNot}</h2>
          <Clauses clauses={brief.mustNot} isShort />
        </section>
        <HouseChoice
          policy={policy}
          ownId={props.ownPolicyId}
          houses={props.houses}
          closed={props.closedHouses}
          brief={brief}
          isFromSettings={props.isHouseFromSettings}
          onChoose={props.onPolicy}
        />
      </div>
      <section aria-label={copy.desk}>
        {plan && (
          <div className="plan paper">
            <h2>{copy.plan}</h2>
            <p>{copy.planText(plan.cue, plan.response)}</p>
          </div>
        )}
        <fieldset className="pins">
          <legend className="lab">{copy.cards}</legend>
          {props.cards.map((card) => {
            const isPinned = pins.includes(card.id);
            return (
              <TickRow
                key={card.id}
                isTicked={isPinned}
                isDisabled={isFull && !isPinned}
                onChange={(next) => props.onPin(card.id, next)}
              >
                <b>{card.label}.</b> <span>{card.text}</span>
              </TickRow>
            );
          })}
          {isFull && props.cards.length > MOST_CARDS && <p className="small">{copy.cardsFull}</p>}
        </fieldset>
      </section>
    </div>
  );
}

function Clauses(props: {
  readonly clauses: Readonly<Record<string, Clause | undefined>>;
  /** Two narrow columns, the limit under its clause. */
  readonly isShort?: boolean;
}) {
  return (
    <ul className={props.isShort ? 'offer short' : 'offer'}>
      {Object.entries(props.clauses).map(
        ([id, clause]) =>
          clause && (
            <li key={id}>
              {clause.text}
              {clause.limit !== undefined && <span>{clause.limit}</span>}
            </li>
          ),
      )}
    </ul>
  );
}
