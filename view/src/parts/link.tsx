import { type AnchorHTMLAttributes, type ComponentChildren, type JSX } from 'preact';

import { addressOf, type Route } from '../logic/route.ts';
import { go } from '../state.ts';

/** A link inside the page: an address of its own, followed without loading anew. */
export function Link({
  to,
  children,
  ...rest
}: {
  readonly to: Route;
  readonly children: ComponentChildren;
} & Omit<AnchorHTMLAttributes, 'href' | 'onClick'>): JSX.Element {
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a {...rest} href={addressOf(to)} onClick={follow}>
      {children}
    </a>
  );
}
