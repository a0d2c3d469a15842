import { type Article } from '../domain/article.ts';
import { type CitingLink } from '../domain/graph-import.ts';
import { type ArticleReading } from '../domain/reading.ts';
import { foremostWords, type WeighedWord } from '../domain/story.ts';
import { indexedDay } from '../lib/days-of-date.ts';
import { groupBy } from '../lib/group-by.ts';
import { pageKey } from '../lib/page-key.ts';
import { stableId } from '../lib/stable-id.ts';
import { byId, type PropertyRow, spanLists } from './article-rows.ts';

/** An edge between an article and what it has in common with others: a word, a page's address. */
interface KeyEdgeRow {
  readonly id: string;
  readonly endId: string;
  readonly key: string;
}

/** By what an article is found. */
export interface KeyedArticle {
  readonly article: Pick<Article, 'id' | 'key' | 'url' | 'text'>;
  /** Its foremost words, and the day under which they stand. */
  readonly words: readonly WeighedWord[];
  readonly published: string | null;
  /** Links that cite a page. */
  readonly links: readonly CitingLink[];
  readonly runId: string | null;
}

/** What an article tells of, and which pages it is and leads to: by these others find it. */
export function articleKeyRows(keyed: KeyedArticle): {
  readonly storyWords: (KeyEdgeRow & PropertyRow)[];
  readonly addresses: KeyEdgeRow[];
  readonly links: (KeyEdgeRow & PropertyRow)[];
} {
  return {
    storyWords: byId(storyWordRows(keyed)),
    addresses: byId(addressRows(keyed)),
    links: byId(linkRows(keyed)),
  };
}

/** The same of an article that was just read. */
export function readingKeyRows(
  { article, story }: ArticleReading,
  runId: string,
): ReturnType<typeof articleKeyRows> {
  const links = article.links.filter(({ isCited }) => isCited);
  const { published } = story;
  return articleKeyRows({ article, words: foremostWords(story), published, links, runId });
}

/** By what related articles find this one: its foremost words, each with the day of the article. */
function storyWordRows({ article, words, published }: KeyedArticle): (KeyEdgeRow & PropertyRow)[] {
  const day = indexedDay(published);
  return words.map(({ word, weight }) => {
    const endId = stableId('storyWord', word);
    const properties = { word, day, weight };
    return { id: stableId('TELLS_OF', article.id, endId), endId, key: word, properties };
  });
}

/** The addresses at which others can link to the article. */
function addressRows({ article: { id, key, url } }: KeyedArticle): KeyEdgeRow[] {
  const keys = new Set([key, url ?? key].flatMap((address) => pageKey(address) ?? []));
  return [...keys].map((page) => {
    const endId = stableId('pageKey', page);
    return { id: stableId('STANDS_AT', id, endId), endId, key: page };
  });
}

function linkRows({ article, links, runId }: KeyedArticle): (KeyEdgeRow & PropertyRow)[] {
  const { id, text } = article;
  return [...groupBy(links, ({ url }) => pageKey(url) ?? url)].map(([key, group]) => {
    const endId = stableId('pageKey', key);
    const spans = group.map(({ start, end }) => ({ start, end, exact: text.slice(start, end) }));
    const properties = { ...spanLists(spans), urls: group.map(({ url }) => url), runId };
    return { id: stableId('LINKS_TO', id, endId), endId, key, properties };
  });
}
