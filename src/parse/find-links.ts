import { type ArticleLink, type PageLink, type TextBlock } from '../domain/article.ts';
import { type OutletEntry } from '../domain/knowledge.ts';
import { type ParseKnowledge } from '../domain/knowledge-parse.ts';
import { overlaps } from '../domain/span.ts';
import { pageKey } from '../lib/page-key.ts';
import { readUrl } from '../lib/read-url.ts';
import { outletOfAddress } from './outlet-of-address.ts';

/** What tells whether a link cites. */
interface LinkingPage {
  readonly blocks: readonly TextBlock[];
  /** The page's own addresses. */
  readonly addresses: readonly string[];
}

/** The links that came with a text, each with whether it cites a page and whose site that is on. */
export function findLinks(
  links: readonly PageLink[],
  { blocks, addresses }: LinkingPage,
  { boilerplate, outlets }: ParseKnowledge,
): readonly ArticleLink[] {
  const furniture = blocks.filter(({ kind }) => kind === 'METADATA' || kind === 'BOILERPLATE');
  const ownKeys = new Set(addresses.map(pageKey));
  const ownOutlets = new Set(addresses.map((address) => knownOutletAt(address, outlets)));
  return links.map((link) => {
    const isCited =
      !ownKeys.has(pageKey(link.url)) &&
      !furniture.some((block) => overlaps(block, link)) &&
      !isInFolder(link.url, boilerplate.linkFolders);
    const outlet = isCited ? knownOutletAt(link.url, outlets) : null;
    return { ...link, isCited, outlet: ownOutlets.has(outlet) ? null : outlet };
  });
}

function knownOutletAt(address: string, outlets: readonly OutletEntry[]): string | null {
  const site = outletOfAddress(address, outlets);
  return site?.isKnown === true ? site.name : null;
}

function isInFolder(address: string, folders: readonly string[]): boolean {
  const path = readUrl(address)?.pathname.toLowerCase() ?? '';
  return path.split('/').some((part) => folders.includes(part));
}
