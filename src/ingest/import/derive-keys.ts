import { type ArticleKeys, type ImportedArticle } from '../../domain/graph-import.ts';
import { foremostWords } from '../../domain/story.ts';
import { parseArticle } from '../../parse/parse-article.ts';
import { lastingSlots, ownWordsKeys } from '../../relate/own-words.ts';
import { givenWith } from './given-with.ts';
import { type ImportParts } from './import-parts.ts';
import { readExport } from './read-export.ts';

const ARTICLES = 50;
const CLAIMS = 200;

/**
 * Writes what an export leaves out, for it follows from the rest: by which words, addresses and links an article is found again,
 * by which keys somebody's own words are, and the ledger.
 */
export async function deriveKeys(parts: ImportParts): Promise<void> {
  const { graph, signal } = parts;
  let after = '';
  for (;;) {
    const articles = await graph.articles(after, ARTICLES);
    const last = articles.at(-1);
    if (last === undefined) break;
    await graph.putKeys(articles.map((article) => keysOf(article, parts)));
    after = last.articleId;
    signal?.throwIfAborted();
  }
  await deriveOwnWords(parts);
}

async function deriveOwnWords({ graph, open, signal }: ImportParts): Promise<void> {
  let claimIds: string[] = [];
  const write = async (): Promise<void> => {
    const held = await graph.heldClaims(claimIds);
    claimIds = [];
    const words = held.flatMap(({ claim, assertion }) =>
      ownWordsKeys(claim, assertion).map((keyId) => ({ assertionId: assertion.id, keyId })),
    );
    if (words.length > 0) await graph.putOwnWords(words);
    signal?.throwIfAborted();
  };
  for await (const { type, id, row } of readExport(open())) {
    // The form of a row has been checked.
    const topics = (row['topics'] ?? []) as readonly string[];
    if (type !== 'Claim' || lastingSlots(topics).length === 0) continue;
    claimIds.push(id);
    if (claimIds.length === CLAIMS) await write();
  }
  if (claimIds.length > 0) await write();
}

function keysOf(
  article: ImportedArticle,
  { parse, origin }: Pick<ImportParts, 'parse' | 'origin'>,
): ArticleKeys {
  const { key, text, textHash, runId, links, storyWords: words, storyWeights: weights } = article;
  const metadata = givenWith(article);
  const document = { key, origin, text, metadata: { ...metadata, links } };
  const read = links.length === 0 ? [] : parseArticle(document, parse).links;
  return {
    article,
    words: foremostWords({ words, weights, published: article.published }),
    links: read.filter(({ isCited }) => isCited),
    entry: {
      key,
      origin,
      state: 'DONE',
      attempts: 1,
      textHash,
      runId,
      errorCode: null,
      error: null,
      metadata: JSON.stringify(metadata),
    },
  };
}
