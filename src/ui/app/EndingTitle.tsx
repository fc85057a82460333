// How an attempt ended, in the scenario's own two to five words. Loads the scenario if it must; says nothing until it has.

import { useEffect, useState } from 'react';
import { ownEntry } from '../../engine/platform/ownEntry';
import type { Attempt } from '../../engine/store/records.types';
import { useCopy } from '../copy/copy';
import { useServices } from './services';

export function EndingTitle(props: { readonly attempt: Attempt }) {
  const copy = useCopy();
  const { loadScript } = useServices();
  const { scenarioId, endingId } = props.attempt;
  const [title, setTitle] = useState('');
  useEffect(() => {
    let isCurrent = true;
    void loadScript(scenarioId).then((script) => {
      if (isCurrent) setTitle(ownEntry(script?.scenario.endings, endingId)?.title ?? copy.history.endingGone);
    });
    return () => {
      isCurrent = false;
    };
  }, [loadScript, scenarioId, endingId, copy]);
  return title;
}
