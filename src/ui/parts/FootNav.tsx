// The navigation at the foot of day pages, where the window is too narrow for it in the head.

import type { HeadLink } from './Head';

export function FootNav(props: { readonly label: string; readonly links: readonly HeadLink[] }) {
  return (
    <nav className="footnav wrap" aria-label={props.label}>
      {props.links.map((link) => (
        <a key={link.href} href={link.href} aria-current={link.isCurrent ? 'page' : undefined}>
          {link.text}
        </a>
      ))}
    </nav>
  );
}
