// The End sheet: every way to end, with the words and with what is still due. Blocks none of them.

import { useId, useState } from 'react';
import type { EndChoice } from '../../engine/call/callView.types';
import type { EndManner } from '../../engine/call/move.types';
import type { SessionView } from '../../engine/session/session.types';
import { useRunning } from '../app/services';
import { useCopy } from '../copy/copy';
import { shortName } from '../copy/shortName';
import { ChoiceRow } from './ChoiceRow';
import { Sheet } from './Sheet';

export function EndSheet(props: { readonly view: SessionView; readonly onClose: () => void }) {
  const { call } = useCopy();
  const copy = call.endSheet;
  const { session, stage } = useRunning();
  const { view } = props;
  const [manner, setManner] = useState<EndManner | null>(null);
  const group = useId();
  if (view.endings.length === 0)
    return (
      <Sheet title={copy.title} keep={copy.keep} onClose={props.onClose}>
        <p>{view.phase === 'held' ? copy.held(shortName(stage.scenario.cast.customer.name)) : copy.wait}</p>
      </Sheet>
    );
  const chosen = view.endings.find((one) => one.manner === manner);
  return (
    <Sheet
      title={copy.title}
      keep={copy.keep}
      onClose={props.onClose}
      confirm={{ text: copy.confirm, isReady: chosen !== undefined, why: copy.choose }}
      onConfirm={() => {
        if (chosen === undefined) return;
        session.send({ type: 'end.make', manner: chosen.manner });
        props.onClose();
      }}
    >
      <div className="sheet-two">
        <fieldset>
          <legend className="sr">{copy.legend}</legend>
          {view.endings.map((one) => (
            <ChoiceRow
              key={one.manner}
              group={group}
              isChosen={one.manner === manner}
              onChoose={() => setManner(one.manner)}
              title={copy.manners[one.manner]}
            >
              {one.warningsStillDue > 0 && <small>{copy.due(one.warningsStillDue)}</small>}
            </ChoiceRow>
          ))}
        </fieldset>
        <div aria-live="polite">
          <p className="lab">{copy.wordsLabel}</p>
          <p className="sheet-words">{chosen === undefined ? copy.lead : <q>{chosen.words}</q>}</p>
          {chosen !== undefined && <p className="sheet-meaning">{meaning(chosen, view, copy)}</p>}
        </div>
      </div>
    </Sheet>
  );
}

function meaning(
  { manner }: EndChoice,
  { call }: SessionView,
  copy: ReturnType<typeof useCopy>['call']['endSheet'],
): string {
  if (manner === 'politely') return copy.closing[call.closing];
  if (manner === 'safety') return copy.safety;
  return copy.now;
}
