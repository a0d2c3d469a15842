import { type ComponentChildren, type JSX } from 'preact';

import { type Tab, TABS } from '../logic/route.ts';
import { Link } from './link.tsx';
import { ViewMenu } from './view-menu.tsx';

const TAB_WORDS: Readonly<Record<Tab, string>> = {
  disagreements: 'Disagreements',
  timeline: 'Timeline',
  outlets: 'Outlets',
  sources: 'Sources',
  graph: 'Graph',
};

/** The head of all views of a story, with the way from one to the other. */
export function StoryHead({
  id,
  label,
  tab: open,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly tab: Tab;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <header class="story-head">
      <h1>{label}</h1>
      <p class="summary">{children}</p>
      <div class="ways">
        <nav class="tabs" aria-label="Views of this story">
          {TABS.map((tab) => (
            <Link
              key={tab}
              to={{ view: 'story', id, tab, kind: null }}
              aria-current={tab === open ? 'page' : undefined}
            >
              {TAB_WORDS[tab]}
            </Link>
          ))}
        </nav>
        <ViewMenu />
      </div>
    </header>
  );
}
