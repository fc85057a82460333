// A key: flat, square, in words. Filled means the next step; at most one filled key in a view.

import type { ComponentPropsWithRef, ReactNode } from 'react';

interface Look {
  /** `go`: the next step. `text`: a way out. */
  readonly kind?: 'go' | 'text';
  readonly small?: boolean;
  /** The keyboard key that does the same, as written on it. */
  readonly shortcut?: string;
  readonly children: ReactNode;
}

const classOf = (kind: Look['kind'], small: boolean | undefined, extra: string | undefined): string =>
  ['key', kind, small ? 's' : undefined, extra].filter(Boolean).join(' ');

export function Key({
  kind,
  small,
  shortcut,
  children,
  className,
  ...rest
}: Look & ComponentPropsWithRef<'button'>) {
  return (
    <button type="button" className={classOf(kind, small, className)} {...rest}>
      {children}
      {shortcut !== undefined && <kbd>{shortcut}</kbd>}
    </button>
  );
}

export function KeyLink({
  kind,
  small,
  shortcut,
  children,
  className,
  ...rest
}: Look & ComponentPropsWithRef<'a'>) {
  return (
    <a className={classOf(kind, small, className)} {...rest}>
      {children}
      {shortcut !== undefined && <kbd>{shortcut}</kbd>}
    </a>
  );
}
