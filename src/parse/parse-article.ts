import { type Article, type RawDocument } from '../domain/article.ts';
import { type ParseKnowledge } from '../domain/knowledge-parse.ts';
import { sha256, stableId } from '../lib/stable-id.ts';
import { detectLanguage } from './detect-language.ts';
import { findCredits } from './find-credits.ts';
import { findLinks } from './find-links.ts';
import { pageFacts } from './page-facts.ts';
import { type ReadPage } from './page-part.ts';
import { readPage } from './read-page.ts';
import { boilerplateSpans, readBlocks } from './read-blocks.ts';

/**
 * Reads a page's text into blocks and into what the page says of itself. What is given with the
 * document (title, outlet, author, date) wins over what the page says; what a list of pages says of it comes last.
 */
export function parseArticle(document: RawDocument, knowledge: ParseKnowledge): Article {
  const { key, text, metadata } = document;
  const page = readPage(text, metadata.title, knowledge);
  const id = stableId('article', key);
  const textHash = sha256(text);
  const blocks = readBlocks(page);
  return {
    id,
    key,
    versionId: stableId('version', id, textHash),
    textHash,
    text,
    url: metadata.url ?? null,
    ...pageFacts(page, metadata, knowledge),
    language: detectLanguage(contentText(page), knowledge.languages),
    blocks,
    boilerplate: boilerplateSpans(page),
    credits: findCredits(page, knowledge),
    links: findLinks(
      metadata.links ?? [],
      { blocks, addresses: [key, ...(metadata.url === undefined ? [] : [metadata.url])] },
      knowledge,
    ),
  };
}

/** The language is that of the text, not of the menus around it. */
function contentText(page: ReadPage): string {
  const content = page.parts.filter((_, index) => page.labels[index]?.kind !== 'BOILERPLATE');
  return content.map((part) => part.text).join('\n');
}
