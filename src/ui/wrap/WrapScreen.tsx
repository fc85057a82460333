// The call note: how it ended, then one question. The note is a move; leaving it saves the attempt.

import { useMemo, useState } from 'react';
import { shuffledReplies } from '../../engine/call/shuffledReplies';
import { CallWhere } from '../app/CallWhere';
import { Page } from '../app/Page';
import { useRunning, useSession } from '../app/services';
import { useCopy } from '../copy/copy';
import { shortName } from '../copy/shortName';
import { Key } from '../parts/Key';
import { TickRow } from '../parts/TickRow';
import { EndFacts } from './EndFacts';
import { EndStrip } from './EndStrip';
import { NotePreview } from './NotePreview';
import { SaveStatus } from './SaveStatus';
import { useEndedCall } from './useEndedCall';
import './wrap.css';

export function WrapScreen() {
  const { wrap } = useCopy();
  const { session, stage } = useRunning();
  const view = useSession();
  const ended = useEndedCall(view);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  // not by decision: the note has an order of its own, so that what is needed is not always first
  const items = useMemo(() => shuffledReplies(view.noteItems, stage.seed, 0), [view.noteItems, stage.seed]);
  const chosen = items.filter((item) => ticked.has(item.id));
  const isOpen = view.phase === 'wrapping';
  const lastTurn = view.moves.findLastIndex(({ type }) => type !== 'resume' && type !== 'dead-air');

  const tick = (id: string, isTicked: boolean): void => {
    const next = new Set(ticked);
    if (isTicked) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const leave = (ids: readonly string[]): void => session.send({ type: 'note.leave', items: ids });

  return (
    <Page title={wrap.title} className="wrapup" where={<CallWhere />}>
      <EndStrip ended={ended} />
      <main className="wrap" id="main">
        <EndFacts view={view} ended={ended} />
        <h1 className="finding">{wrap.question(shortName(stage.scenario.cast.customer.name))}</h1>
        <p className="lead">{wrap.lead}</p>
        <form
          className="two"
          onSubmit={(event) => {
            event.preventDefault();
            leave(chosen.map((item) => item.id));
          }}
        >
          <fieldset className="choose" disabled={!isOpen}>
            <legend>{wrap.choose}</legend>
            {items.map((item) => (
              <TickRow
                key={item.id}
                isTicked={ticked.has(item.id)}
                onChange={(isTicked) => tick(item.id, isTicked)}
              >
                {item.text}
              </TickRow>
            ))}
          </fieldset>
          <div>
            <NotePreview texts={chosen.map((item) => item.text)} />
            {isOpen ? (
              <div className="acts">
                <Key kind="go" type="submit">
                  {wrap.leave}
                </Key>
                <Key kind="text" onClick={() => leave([])}>
                  {wrap.without}
                </Key>
                {view.canRewind && lastTurn >= 0 && (
                  <Key
                    kind="text"
                    className="way-back"
                    onClick={() => session.send({ type: 'call.rewind', move: lastTurn })}
                  >
                    {wrap.rewind}
                  </Key>
                )}
              </div>
            ) : (
              <SaveStatus />
            )}
          </div>
        </form>
      </main>
    </Page>
  );
}
