/** The sides of a story that the page shows. */
export const TABS = ['disagreements', 'timeline', 'outlets', 'sources', 'graph'] as const;

/** One of them. */
export type Tab = (typeof TABS)[number];

/** Where one is in the page, as it stands in the address. */
export type Route =
  | { readonly view: 'stories' }
  | { readonly view: 'add' }
  | {
      readonly view: 'story';
      readonly id: string;
      readonly tab: Tab;
      readonly kind: string | null;
    }
  | { readonly view: 'article'; readonly key: string; readonly focus: string | null }
  | { readonly view: 'graph'; readonly around: string; readonly to: string | null };

/** What an address shows; the stories for one that means nothing here. */
export function readRoute(address: { readonly pathname: string; readonly search: string }): Route {
  const parts = address.pathname.split('/').slice(1).map(decoded);
  const search = new URLSearchParams(address.search);
  const [view = '', name = '', tab = ''] = parts;
  if (view === 'add') return { view };
  if (name === '') return { view: 'stories' };
  if (view === 'story') return { view, id: name, tab: tabOf(tab), kind: search.get('kind') };
  if (view === 'article') return { view, key: name, focus: search.get('focus') };
  if (view === 'graph') return { view, around: name, to: search.get('to') };
  return { view: 'stories' };
}

/** The address that shows this. */
export function addressOf(route: Route): string {
  switch (route.view) {
    case 'stories':
      return '/';
    case 'add':
      return '/add';
    case 'story': {
      const tab = route.tab === 'disagreements' ? '' : `/${route.tab}`;
      return `/story/${encodeURIComponent(route.id)}${tab}${searchOf({ kind: route.kind })}`;
    }
    case 'article':
      return `/article/${encodeURIComponent(route.key)}${searchOf({ focus: route.focus })}`;
    case 'graph':
      return `/graph/${encodeURIComponent(route.around)}${searchOf({ to: route.to })}`;
  }
}

function tabOf(name: string): Tab {
  return TABS.find((tab) => tab === name) ?? 'disagreements';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function searchOf(values: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(values).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}
