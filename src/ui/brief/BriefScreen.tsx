// What the agent reads before a call, and how they want it. Start is never blocked; Enter starts.

import { useEffect, useState } from 'react';
import type { Attempt } from '../../engine/store/records.types';
import { preloadCallScreens } from '../app/CallRoute';
import { INTRODUCTION_ID } from '../app/introduction';
import { Page } from '../app/Page';
import { goToInstead, hrefs } from '../app/paths';
import { useAttempts, useDraft, usePlans } from '../app/rows';
import { useServices } from '../app/services';
import { useScript } from '../app/useScript';
import { useCopy } from '../copy/copy';
import { MissingContact } from './MissingContact';
import './brief.css';
import { BriefPage } from './BriefPage';

export interface ForkFrom {
  readonly attemptId: string;
  readonly keptMoves: number;
}

export function BriefScreen(props: { readonly scenarioId: string; readonly fork: ForkFrom | null }) {
  const copy = useCopy();
  const { scenarioId, fork } = props;
  const script = useScript(scenarioId);
  const attempts = useAttempts();
  const plans = usePlans();
  const draft = useDraft();
  const source = useForkSource(fork);
  useEffect(preloadCallScreens, []);
  useEffect(() => {
    // the introduction has no brief: it teaches while it rings
    if (scenarioId === INTRODUCTION_ID) goToInstead(hrefs.firstCall);
  }, [scenarioId]);

  if (script === null) return <MissingContact />;
  if (
    script === 'loading' ||
    attempts === 'loading' ||
    plans === 'loading' ||
    draft === 'loading' ||
    source === 'loading'
  ) {
    return (
      <Page title={copy.common.loading} className="brief">
        <div className="strip loadstrip" />
        <main className="wrap" id="main" aria-busy="true" />
      </Page>
    );
  }
  return (
    <BriefPage
      script={script}
      attempts={attempts.filter((attempt) => attempt.scenarioId === scenarioId)}
      plan={plans.find((plan) => plan.scenarioId === scenarioId) ?? null}
      draft={draft}
      fork={fork === null || source === null ? null : { attempt: source, keptMoves: fork.keptMoves }}
      isForkGone={fork !== null && source === null}
    />
  );
}

function useForkSource(fork: ForkFrom | null): 'loading' | Attempt | null {
  const { store } = useServices();
  const [source, setSource] = useState<'loading' | Attempt | null>(fork === null ? null : 'loading');
  const id = fork?.attemptId;
  useEffect(() => {
    if (id === undefined) return;
    let isCurrent = true;
    void store.attempt(id).then((kept) => {
      if (isCurrent) setSource(kept.ok ? kept.value : null);
    });
    return () => {
      isCurrent = false;
    };
  }, [store, id]);
  return source;
}
