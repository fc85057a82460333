// A dialog: only when something would be lost. The question is the title, the keys are its answers, Escape is the harmless one.

import { type ReactNode, useEffect, useId, useRef } from 'react';

export function Dialog(props: {
  readonly isOpen: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Keys, the harmless one first. */
  readonly actions: ReactNode;
}) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (props.isOpen && !box.current?.open) box.current?.showModal();
    if (!props.isOpen && box.current?.open) box.current.close();
  }, [props.isOpen]);
  return (
    <dialog ref={box} className="dialog lit" aria-labelledby={id} onClose={props.onClose}>
      {props.isOpen && (
        <>
          <h2 id={id}>{props.title}</h2>
          {props.children}
          <div className="acts">{props.actions}</div>
        </>
      )}
    </dialog>
  );
}
