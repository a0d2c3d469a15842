import { type JSX } from 'preact';

import { canChange } from './change.ts';
import { type Route } from './logic/route.ts';
import { Link } from './parts/link.tsx';
import { Toolbar } from './parts/toolbar.tsx';
import { announcement, chooseTheme, isDark, route } from './state.ts';
import { AddView } from './views/add-view.tsx';
import { ArticleView } from './views/article-view.tsx';
import { OutletsView } from './views/outlets-view.tsx';
import { SourcesView } from './views/sources-view.tsx';
import { StoriesView } from './views/stories-view.tsx';
import { StoryGraphView } from './views/story-graph-view.tsx';
import { StoryView } from './views/story-view.tsx';
import { ThingGraphView } from './views/thing-graph-view.tsx';
import { TimelineView } from './views/timeline-view.tsx';

/** The page: its head, the view that the address names, and what can be done with it. */
export function App(): JSX.Element {
  document.documentElement.dataset['theme'] = isDark.value ? 'dark' : 'light';
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <Head />
      <main id="main" tabIndex={-1}>
        <View shown={route.value} />
        <Toolbar />
      </main>
      <p class="unseen" role="status" aria-live="polite">
        {announcement.value}
      </p>
    </>
  );
}

function Head(): JSX.Element {
  const other = isDark.value ? 'light' : 'dark';
  return (
    <header class="page-head">
      <Link to={{ view: 'stories' }} class="brand">
        <img src="/icon.svg" alt="" width="26" height="26" /> Counterclaim
      </Link>
      <span class="motto">who claims what, on whose word, and who says otherwise</span>
      {canChange('ingest') && <Link to={{ view: 'add' }}>Add articles</Link>}
      <button
        type="button"
        class="theme"
        onClick={() => {
          chooseTheme(other);
        }}
      >
        {other === 'dark' ? '☾ Dark' : '☀ Light'}
      </button>
    </header>
  );
}

function View({ shown }: { readonly shown: Route }): JSX.Element {
  switch (shown.view) {
    case 'story':
      return <StoryTab shown={shown} />;
    case 'add':
      return <AddView />;
    case 'article':
      return <ArticleView articleKey={shown.key} focus={shown.focus} />;
    case 'graph':
      return <ThingGraphView around={shown.around} to={shown.to} />;
    default:
      return <StoriesView />;
  }
}

function StoryTab({
  shown: { id, tab, kind },
}: {
  readonly shown: Extract<Route, { view: 'story' }>;
}): JSX.Element {
  switch (tab) {
    case 'timeline':
      return <TimelineView id={id} />;
    case 'outlets':
      return <OutletsView id={id} />;
    case 'sources':
      return <SourcesView id={id} />;
    case 'graph':
      return <StoryGraphView id={id} />;
    case 'disagreements':
      return <StoryView id={id} kind={kind} />;
  }
}
