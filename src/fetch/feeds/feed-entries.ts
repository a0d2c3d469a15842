import { type AnyFeed } from 'feedsmith';

import { dublinCore, list } from './dublin-core.ts';
import { absoluteOnly, type Written, type WrittenEntry } from './written-entry.ts';

type FeedOf<Format extends AnyFeed['format']> = Extract<AnyFeed, { format: Format }>['feed'];
type Rss = FeedOf<'rss'>;
type Rdf = FeedOf<'rdf'>;
type Atom = FeedOf<'atom'>;
type Json = FeedOf<'json'>;
type RssItem = NonNullable<Rss['items']>[number];
type RdfItem = NonNullable<Rdf['items']>[number];
type AtomEntry = NonNullable<Atom['entries']>[number];
type JsonItem = NonNullable<Json['items']>[number];

const PAGE_TYPE = /^(text\/html|application\/xhtml|$)/;

/** The entries of a feed in its order, each dialect's places brought to the same names. */
export function feedEntries(parsed: AnyFeed): readonly WrittenEntry[] {
  switch (parsed.format) {
    case 'rss':
      return list(parsed.feed.items).map((item) => rssEntry(item, parsed.feed));
    case 'rdf':
      return list(parsed.feed.items).map((item) => rdfEntry(item, parsed.feed));
    case 'atom':
      return list(parsed.feed.entries).map((entry) => atomEntry(entry, parsed.feed));
    case 'json':
      return list(parsed.feed.items).map((item) => jsonEntry(item, parsed.feed));
  }
}

function rssEntry(item: RssItem, feed: Rss): WrittenEntry {
  const core = dublinCore(item);
  const atom = item.atom ?? {};
  const authors = list(item.authors).flatMap(({ name, email }) => [name ?? email]);
  return {
    addresses: [item.link, ...list(atom.links).map(({ href }) => href), permanentLink(item)],
    titles: [item.title, ...core.titles],
    authors: core.creators.length > 0 ? core.creators : authors,
    outlets: [item.source?.title, ...core.publishers, feed.title],
    published: [item.pubDate, atom.published, ...core.published],
    updated: [atom.updated, ...core.modified],
    bases: [absoluteOnly(feed.link)],
  };
}

function permanentLink({ guid }: RssItem): Written {
  return guid?.isPermaLink === false ? null : absoluteOnly(guid?.value);
}

function rdfEntry(item: RdfItem, feed: Rdf): WrittenEntry {
  const core = dublinCore(item);
  return {
    addresses: [item.link, absoluteOnly(item.rdf?.about)],
    titles: [item.title, ...core.titles],
    authors: core.creators,
    outlets: [...core.publishers, feed.title],
    published: core.published,
    updated: core.modified,
    bases: [absoluteOnly(feed.link)],
  };
}

function atomEntry(entry: AtomEntry, feed: Atom): WrittenEntry {
  const source = entry.source ?? {};
  const authors = [entry.authors, source.authors, feed.authors].map(list);
  return {
    addresses: [...pageLinks(entry), absoluteOnly(entry.id)],
    titles: [entry.title?.value],
    authors: list(authors.find((some) => some.length > 0)).map(({ name }) => name),
    outlets: [source.title?.value, feed.title?.value],
    published: [entry.published],
    updated: [entry.updated],
    bases: [feed.xml?.base, entry.xml?.base],
  };
}

/** Without a relation a link is the page's (RFC 4287, 4.2.7.2). */
function pageLinks(entry: AtomEntry): readonly Written[] {
  return list(entry.links)
    .filter(({ rel = 'alternate', type = '' }) => rel === 'alternate' && PAGE_TYPE.test(type))
    .map(({ href }) => href);
}

function jsonEntry(item: JsonItem, feed: Json): WrittenEntry {
  return {
    addresses: [item.url, absoluteOnly(item.id), item.external_url],
    titles: [item.title],
    authors: list(item.authors ?? feed.authors).map(({ name }) => name),
    outlets: [feed.title],
    published: [item.date_published],
    updated: [item.date_modified],
    bases: [],
  };
}
