// A page to write on, kept in the page's memory alone: it is in no state, no store and no form, and is gone when it closes.

import { useCopy } from '../copy/copy';
import { Dialog } from '../parts/Dialog';
import { Key } from '../parts/Key';

export function Pad(props: { readonly isOpen: boolean; readonly onShred: () => void }) {
  const { rest } = useCopy();
  const copy = rest.pad;
  return (
    <Dialog
      isOpen={props.isOpen}
      title={copy.title}
      onClose={props.onShred}
      actions={
        <Key kind="go" onClick={props.onShred}>
          {copy.shred}
        </Key>
      }
    >
      <p className="label">{copy.lead}</p>
      <textarea
        className="pad"
        aria-label={copy.label}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        // a browser's own spelling and writing services would send the words away
        data-gramm="false"
        data-ms-editor="false"
      />
    </Dialog>
  );
}
