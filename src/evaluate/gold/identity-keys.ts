import { type GoldArticle } from '../gold-document.ts';
import { comparableName } from './comparable-name.ts';
import { sourceClass } from './source-class.ts';

/** The article's own voice. */
export const ARTICLE_KEY = 'article';

/** Keys of whom an id stands for in one article; two ids mean the same one when they share a key. Null for no id. */
export type IdentityKeys = (id: string | null | undefined) => ReadonlySet<string> | null;

/** How the ids of this article are understood: by name, alias, Wikidata id, country code, or class of unnamed source. */
export function identityKeys(article: Pick<GoldArticle, 'entities' | 'sources'>): IdentityKeys {
  const known = new Map<string, ReadonlySet<string>>();
  for (const { id, canonical, wikidata, iso, aliases = [] } of article.entities) {
    const names = [canonical, ...aliases].map((name) => nameKey(name));
    known.set(
      id,
      new Set([
        ...names,
        ...(wikidata ? [`wikidata:${wikidata}`] : []),
        ...(iso ? [`iso:${iso}`] : []),
      ]),
    );
  }
  for (const source of article.sources) {
    known.set(
      source.id,
      new Set([
        classKey(source.class || (sourceClass(source.label) ?? comparableName(source.label))),
      ]),
    );
  }
  return (id) => {
    if (!id) return null;
    if (id === ARTICLE_KEY) return new Set([ARTICLE_KEY]);
    return known.get(id) ?? keysOfUnknown(id);
  };
}

/** Whether the keys stand for an unnamed source. */
export function isUnnamed(keys: ReadonlySet<string>): boolean {
  return [...keys].some((key) => key.startsWith('class:'));
}

/** Whether both stand for the same one. */
export function sharesKey(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((key) => other.has(key));
}

/** An id that the article does not list may still speak for itself: `person:jane-doe`, `src:officials`. */
function keysOfUnknown(id: string): ReadonlySet<string> {
  const label = id.replace(/^\w+:/u, '').replaceAll('-', ' ');
  const ofClass = sourceClass(label);
  if (ofClass === null) return new Set([nameKey(label)]);
  return new Set([classKey(ofClass), ...(id.startsWith('src:') ? [] : [nameKey(label)])]);
}

function nameKey(name: string): string {
  return `name:${comparableName(name)}`;
}

function classKey(name: string): string {
  return `class:${name}`;
}
