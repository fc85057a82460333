// The Transfer sheet: to whom, how, and what is done before letting go. A closed route is shown closed, with the policy's reason.

import { useId, useState } from 'react';
import { canMove } from '../../engine/call/canMove';
import { transferReply } from '../../engine/call/controlReply';
import { factsOf } from '../../engine/call/factsOf';
import type { Move } from '../../engine/call/move.types';
import type { TransferPart } from '../../engine/scenario/reply.types';
import type { SessionView } from '../../engine/session/session.types';
import { useRunning } from '../app/services';
import { useCopy } from '../copy/copy';
import { Seg } from '../parts/Seg';
import { TickRow } from '../parts/TickRow';
import { ChoiceRow } from './ChoiceRow';
import { Sheet } from './Sheet';

const PARTS: readonly TransferPart[] = ['consent', 'brief', 'introduce', 'fallback'];
type Transfer = Extract<Move, { type: 'transfer' }>;

export function TransferSheet(props: { readonly view: SessionView; readonly onClose: () => void }) {
  const { call } = useCopy();
  const copy = call.transferSheet;
  const { session, stage } = useRunning();
  const { view } = props;
  const [target, setTarget] = useState<string | null>(null);
  const [manner, setManner] = useState<'warm' | 'cold'>('warm');
  const [parts, setParts] = useState<readonly TransferPart[]>([]);
  const [isConduct, setIsConduct] = useState(false);
  const group = useId();
  if (view.transfers.length === 0)
    return (
      <Sheet title={copy.title} keep={copy.keep} onClose={props.onClose}>
        <p>{copy.none}</p>
      </Sheet>
    );
  const isWarm = manner === 'warm';
  const move: Transfer | null =
    target === null
      ? null
      : {
          type: 'transfer',
          target,
          manner,
          parts: isWarm ? parts : [],
          ...(isWarm && isConduct && view.canForward && { isConduct: true }),
        };
  const words = move && transferReply(move, stage, factsOf(view.call, stage))?.text;
  return (
    <Sheet
      title={copy.title}
      keep={copy.keep}
      onClose={props.onClose}
      confirm={{
        text: copy.confirm,
        isReady: move !== null && canMove(view.call, move, stage),
        why: copy.choose,
      }}
      onConfirm={() => {
        if (move === null) return;
        session.send({ ...move, type: 'transfer.make' });
        props.onClose();
      }}
    >
      <div className="sheet-two">
        <fieldset>
          <legend className="lab">{copy.targets}</legend>
          {view.transfers.map((one, at) => (
            <ChoiceRow
              key={one.target}
              group={group}
              isChosen={one.target === target}
              digit={at + 1}
              isClosed={!one.isOpen}
              onChoose={() => setTarget(one.target)}
              title={one.name}
            >
              {one.closedBecause !== null && (
                <small>
                  {copy.closed}
                  {one.closedBecause}
                </small>
              )}
            </ChoiceRow>
          ))}
          <Seg
            legend={copy.manner}
            options={[
              { value: 'warm', text: copy.warm },
              { value: 'cold', text: copy.cold },
            ]}
            value={manner}
            onChange={setManner}
          />
        </fieldset>
        {isWarm && (
          <fieldset>
            <legend className="lab">{copy.parts}</legend>
            {PARTS.map((part) => (
              <TickRow
                key={part}
                isTicked={parts.includes(part)}
                onChange={(isTicked) =>
                  setParts(PARTS.filter((one) => (one === part ? isTicked : parts.includes(one))))
                }
              >
                {copy.part[part]}
              </TickRow>
            ))}
            {view.canForward && (
              <TickRow isTicked={isConduct} onChange={setIsConduct}>
                {copy.conduct}
              </TickRow>
            )}
          </fieldset>
        )}
      </div>
      {words && (
        <p className="sheet-words">
          <span className="label">{copy.wordsLabel}</span>
          <q>{words}</q>
        </p>
      )}
    </Sheet>
  );
}
