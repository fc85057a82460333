// Words to ask somebody with, to be said or copied. Sends nothing.

import { useState } from 'react';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { Dialog } from '../parts/Dialog';
import { Key } from '../parts/Key';
import { Helplines } from './Helplines';

export function AskDebrief(props: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { rest, common } = useCopy();
  const copy = rest.debrief;
  return (
    <Dialog
      isOpen={props.isOpen}
      title={copy.title}
      onClose={props.onClose}
      actions={
        <Key kind="text" onClick={props.onClose}>
          {common.close}
        </Key>
      }
    >
      <p className="label">{copy.lead}</p>
      <Words title={copy.colleague} words={copy.colleagueWords} />
      <Words title={copy.toLead} words={copy.leadWords} />
      <p className="label">{copy.more}</p>
      <Helplines />
    </Dialog>
  );
}

function Words(props: { readonly title: string; readonly words: string }) {
  const { rest } = useCopy();
  const copy = rest.debrief;
  const { report } = useServices();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const copyWords = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(props.words);
      setOutcome('copied');
    } catch (error) {
      report(error);
      setOutcome('notCopied');
    }
  };
  return (
    <section className="ask-words">
      <h3>{props.title}</h3>
      <blockquote>{props.words}</blockquote>
      <div className="acts">
        <Key small onClick={() => void copyWords()}>
          {copy.copy}
        </Key>
        <p className="label" role="status">
          {outcome !== null && copy[outcome]}
        </p>
      </div>
    </section>
  );
}
