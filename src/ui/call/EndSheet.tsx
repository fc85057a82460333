// The End sheet: every way to end, with the words and with what is still due. Blocks none of them, and speaks none by itself.

import { useId, useState } from 'react';
import type { EndChoice } from '../../engine/call/callView.types';
import type { EndManner } from '../../engine/call/move.types';
import type { SessionView } from '../../engine/session/session.types';
import { useRunning } from '../app/services';
import { useCopy } from '../copy/copy';
import { shortName } from '../copy/shortName';
import { ChoiceRow } from './ChoiceRow';
import { Sheet } from './Sheet';

export function EndSheet(props: {
  readonly view: SessionView;
  readonly onClose: () => void;
  /** Puts the closing words in the place of the replies. */
  readonly onPolitely: () => void;
}) {
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
  const canClose = view.closing.length > 0 && !view.isMuted;
  const offered = view.endings.filter((one) => one.manner !== 'politely' || canClose);
  const chosen = offered.find((one) => one.manner === manner);
  return (
    <Sheet
      title={copy.title}
      keep={copy.keep}
      onClose={props.onClose}
      confirm={{
        text: chosen?.manner === 'politely' ? copy.toWords : copy.confirm,
        isReady: chosen !== undefined,
        why: copy.choose,
      }}
      onConfirm={() => {
        if (chosen === undefined) return;
        if (chosen.manner === 'politely') return props.onPolitely();
        session.send({ type: 'end.make', manner: chosen.manner });
        props.onClose();
      }}
    >
      <div className="sheet-two">
        <fieldset>
          <legend className="sr">{copy.legend}</legend>
          {offered.map((one, at) => (
            <ChoiceRow
              key={one.manner}
              group={group}
              digit={at + 1}
              isChosen={one.manner === manner}
              onChoose={() => setManner(one.manner)}
              title={copy.manners[one.manner]}
            >
              {one.warningsStillDue > 0 && <small>{copy.due(one.warningsStillDue)}</small>}
            </ChoiceRow>
          ))}
          {!canClose && (
            <ChoiceRow
              group={group}
              isChosen={false}
              isClosed
              onChoose={() => {}}
              title={copy.manners.politely}
            >
              <small>
                {view.isClosingAmongReplies
                  ? copy.amongReplies
                  : view.isMuted
                    ? copy.unmuteFirst
                    : copy.whenSilent}
              </small>
            </ChoiceRow>
          )}
        </fieldset>
        <div aria-live="polite">
          <p className="lab">{copy.wordsLabel}</p>
          <p className="sheet-words">{wordsOf(chosen, copy)}</p>
          {chosen !== undefined && <p className="sheet-meaning">{meaning(chosen, view, copy)}</p>}
        </div>
      </div>
    </Sheet>
  );
}

type Copy = ReturnType<typeof useCopy>['call']['endSheet'];

function wordsOf(chosen: EndChoice | undefined, copy: Copy) {
  if (chosen === undefined) return copy.lead;
  return chosen.manner === 'politely' ? copy.chooseWords : <q>{chosen.words}</q>;
}

function meaning({ manner }: EndChoice, { call }: SessionView, copy: Copy): string {
  if (manner === 'politely') return copy.closing[call.closing];
  if (manner === 'safety') return copy.safety;
  return copy.now;
}
