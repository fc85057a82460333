// The head, the same on every screen. "I need a minute" is always top right; it never moves and is never covered.

import type { ReactNode } from 'react';
import { Mark } from './Mark';

export interface HeadLink {
  readonly href: string;
  readonly text: string;
  readonly isCurrent: boolean;
}

export interface HeadProps {
  readonly product: string;
  readonly homeHref: string;
  readonly navLabel: string;
  /** Empty during a call, when only `where` stands there. */
  readonly links: readonly HeadLink[];
  readonly where?: ReactNode;
  /** The way back to a call that waits. */
  readonly back?: { readonly href: string; readonly text: string };
  /** The list of keys, for those who have a keyboard. */
  readonly keysText: string;
  readonly keysKey: string;
  readonly onKeys: () => void;
  readonly minuteText: string;
  readonly onMinute: () => void;
}

export function Head(props: HeadProps) {
  return (
    <header className="head wrap">
      <a className="mark" href={props.homeHref}>
        <Mark />
        {props.product}
      </a>
      {props.links.length > 0 && (
        <nav aria-label={props.navLabel}>
          {props.links.map((link) => (
            <a key={link.href} href={link.href} aria-current={link.isCurrent ? 'page' : undefined}>
              {link.text}
            </a>
          ))}
        </nav>
      )}
      {props.where !== undefined && <p className="where">{props.where}</p>}
      {props.back && (
        <a className="key s back" href={props.back.href}>
          {props.back.text}
        </a>
      )}
      <button className="key text s keys-key" type="button" onClick={props.onKeys}>
        {props.keysText}
        <kbd>{props.keysKey}</kbd>
      </button>
      <button className="key minute" type="button" onClick={props.onMinute}>
        {props.minuteText}
      </button>
    </header>
  );
}
