// A drawer of paper: lies over the record, never over the words. Knows nothing of what is written in it.

import { type ReactNode, useEffect, useRef } from 'react';
import { useCopy } from '../copy/copy';
import { Key } from '../parts/Key';

export function Drawer(props: {
  readonly id: string;
  readonly title: string;
  /** True: opens at its end, where the newest words are. */
  readonly isReadFromEnd?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { common } = useCopy();
  const box = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { isReadFromEnd } = props;
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    if (isReadFromEnd && box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [isReadFromEnd]);
  return (
    <aside className="lit drawer-paper" id={props.id} aria-label={props.title} ref={box}>
      <div className="drawer-head">
        <h2 tabIndex={-1} ref={heading}>
          {props.title}
        </h2>
        <Key kind="text" small onClick={props.onClose}>
          {common.close}
        </Key>
      </div>
      {props.children}
    </aside>
  );
}
