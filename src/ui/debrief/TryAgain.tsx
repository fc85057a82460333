// Another road from a decision: opens the call where the moves before it left it. While another call is open, the brief asks first.

import { type ReactNode, useState } from 'react';
import { goTo, hrefs } from '../app/paths';
import { useDraft } from '../app/rows';
import { type StartFault, useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { Key } from '../parts/Key';
import type { Debrief } from './readDebrief';

export function TryAgain(props: {
  readonly debrief: Debrief;
  /** Moves kept from this attempt, 0..n. */
  readonly keptMoves: number;
  readonly kind?: 'go';
  readonly children: ReactNode;
}) {
  const { app, debrief: words } = useCopy();
  const { startSession, settings, voice } = useServices();
  const draft = useDraft();
  const [state, setState] = useState<'ready' | 'opening' | StartFault>('ready');
  const { attempt } = props.debrief;
  const start = async (): Promise<void> => {
    if (draft !== null && draft !== 'loading') {
      goTo(hrefs.fork(attempt.scenarioId, attempt.id, props.keptMoves));
      return;
    }
    setState('opening');
    void voice.unlock();
    const started = await startSession({
      scenarioId: attempt.scenarioId,
      setting: attempt.setting,
      intensity: attempt.intensity,
      timing: attempt.setting === 'live' ? (attempt.timing ?? settings.timing) : 0,
      fork: { attempt, keptMoves: props.keptMoves },
      cueCards: attempt.cueCards ?? settings.cueCards.slice(0, 4),
    });
    if (started.ok) goTo(hrefs.call);
    else setState(started.fault);
  };
  return (
    <>
      <Key
        {...(props.kind ? { kind: props.kind } : {})}
        disabled={state === 'opening'}
        onClick={() => void start()}
      >
        {state === 'opening' ? words.decision.opening : props.children}
      </Key>
      {state !== 'ready' && state !== 'opening' && (
        <p className="label" role="status">
          {app.startFault[state]}
        </p>
      )}
    </>
  );
}
