import { absolute } from './listed-page.ts';

const FEED_TYPE = /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json)\b/i;
type Attributes = Readonly<Record<string, string>>;

const ELEMENT = /<(link|base)\b([^<>]{0,4000})>/gi;
const ATTRIBUTE = /\b([a-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/**
 * The feeds that a page names in its head (`<link rel="alternate" type="application/rss+xml" …>`), in
 * order; feeds of comments are left out.
 */
export function findFeedLinks(html: string, url: string): readonly string[] {
  const head = html.slice(0, /<body[\s>]/i.exec(html)?.index);
  const elements = [...head.matchAll(ELEMENT)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: attributesOf(attributes),
  }));
  const base = elements.find(({ name }) => name === 'base')?.attributes['href'];
  const found = elements
    .filter(({ name, attributes }) => name === 'link' && isFeed(attributes))
    .map(({ attributes }) => absolute(attributes['href'], absolute(base, url) ?? url))
    .filter((address) => address !== null);
  return [...new Set(found)];
}

function isFeed(attributes: Attributes): boolean {
  const { rel = '', type = '', href = '', title = '' } = attributes;
  const isNamed = FEED_TYPE.test(type) && /(^|\s)(alternate|feed)(\s|$)/i.test(rel);
  return isNamed && !/\bcomments?\b/i.test(`${title} ${href}`);
}

function attributesOf(written: string): Attributes {
  return Object.fromEntries(
    [...written.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      (double ?? single ?? bare ?? '').replaceAll('&amp;', '&'),
    ]),
  );
}
