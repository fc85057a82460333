// The last line of the debrief: a moment, somebody to talk to, the way back.

import { useState } from 'react';
import { hrefs } from '../app/paths';
import { useCopy } from '../copy/copy';
import { Dialog } from '../parts/Dialog';
import { Key, KeyLink } from '../parts/Key';

export function DebriefFoot(props: { readonly attemptId: string }) {
  const { common, debrief, rest } = useCopy();
  const [isAsking, setIsAsking] = useState(false);
  const words = rest.debrief;
  const close = (): void => setIsAsking(false);
  return (
    <footer className="foot debrief-foot">
      <div className="wrap">
        <p className="small">{debrief.foot.kept}</p>
        <KeyLink href={hrefs.rest(props.attemptId)}>{debrief.foot.rest}</KeyLink>
        <Key aria-haspopup="dialog" onClick={() => setIsAsking(true)}>
          {debrief.foot.ask}
        </Key>
        <KeyLink href={hrefs.library}>{common.backToContacts}</KeyLink>
      </div>
      <Dialog
        isOpen={isAsking}
        title={words.title}
        onClose={close}
        actions={
          <Key kind="text" onClick={close}>
            {common.close}
          </Key>
        }
      >
        <p className="label">{words.lead}</p>
        <h3>{words.colleague}</h3>
        <blockquote>{words.colleagueWords}</blockquote>
        <h3>{words.toLead}</h3>
        <blockquote>{words.leadWords}</blockquote>
        <p className="label">{words.more}</p>
      </Dialog>
    </footer>
  );
}
