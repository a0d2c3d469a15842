import { computed, signal } from '@preact/signals';

import { addressOf, readRoute, type Route } from './logic/route.ts';

/** Where one is. */
export const route = signal<Route>(readRoute(location));

/** Light or dark; what the system prefers until somebody chooses. */
const theme = signal<'light' | 'dark' | null>(readTheme());

/** Whether things may move by themselves. */
export const prefersStill = matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The key for an endpoint that knows its callers, for as long as this tab is open. */
export const apiKey = signal(sessionStorage.getItem('key') ?? '');

/** What the view that is open asked for, so that it can show it. */
export interface Asked {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
export const asked = signal<readonly Asked[]>([]);

/** What the view that is open shows, so that it can be taken away. */
export interface Exportable {
  readonly name: string;
  readonly rows: () => readonly Readonly<Record<string, string | number | null>>[];
  readonly svg?: () => Promise<string | null>;
  readonly png?: () => Promise<Blob | null>;
}
export const exportable = signal<Exportable | null>(null);

/** What a screen reader is told when something changes beside the focus. */
export const announcement = signal('');

/** Whether the page is dark at present. */
export const isDark = computed(
  () => (theme.value ?? (systemIsDark.value ? 'dark' : 'light')) === 'dark',
);

const darkQuery = matchMedia('(prefers-color-scheme: dark)');
const systemIsDark = signal(darkQuery.matches);
darkQuery.addEventListener('change', ({ matches }) => {
  systemIsDark.value = matches;
});
addEventListener('popstate', () => {
  show(readRoute(location));
});

/** Goes somewhere; `replace` leaves no step to come back to. */
export function go(to: Route, { replace = false } = {}): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', addressOf(to));
  show(to);
}

/** Keeps a choice of light or dark. */
export function chooseTheme(chosen: 'light' | 'dark'): void {
  theme.value = chosen;
  localStorage.setItem('theme', chosen);
}

/** Keeps a key while the tab is open. */
export function keepKey(key: string): void {
  sessionStorage.setItem('key', key);
  apiKey.value = key;
}

function show(to: Route): void {
  const isSamePage = pageOf(to) === pageOf(route.value);
  if (!isSamePage) {
    asked.value = [];
    exportable.value = null;
    scrollTo(0, 0);
  }
  route.value = to;
}

/** Filters and the like change the address, not the page. */
function pageOf(to: Route): string {
  return addressOf(to).split('?', 1)[0] ?? '';
}

function readTheme(): 'light' | 'dark' | null {
  const kept = localStorage.getItem('theme');
  return kept === 'light' || kept === 'dark' ? kept : null;
}
