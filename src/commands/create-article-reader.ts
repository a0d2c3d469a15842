import { type Annotator } from '../domain/annotation.ts';
import { type ReadHtml } from '../domain/web.ts';
import { knowledgeHash } from '../fetch/knowledge-file.ts';
import { loadKnowledge } from '../fetch/load-knowledge.ts';
import { rulesHash } from '../fetch/rules-hash.ts';
import { type ArticleReader } from '../ingest/article-reader.ts';
import { readArticle } from '../ingest/read-article.ts';
import { stableId } from '../lib/stable-id.ts';
import { markupThreads } from '../runtime/markup-threads.ts';

/** As much of the rules' hash as tells them apart at a glance. */
const SHORT = 12;

/** What turns a document into a reading, and a page of markup into a document. */
export interface Readers {
  readonly articles: ArticleReader;
  readonly readHtml: ReadHtml;
  close(): Promise<void>;
}

/**
 * What reads articles with a reader engine and the knowledge of this program and its user; the run it
 * signs with changes when engine, rules or knowledge do.
 */
export async function createArticleReader(
  annotator: Annotator,
  ownKnowledge: string | null,
): Promise<Readers> {
  const [knowledge, configHash, rules] = await Promise.all([
    loadKnowledge(ownKnowledge),
    knowledgeHash(ownKnowledge),
    rulesHash(),
  ]);
  const { engine } = annotator;
  const version = `rules ${rules.slice(0, SHORT)}`;
  const run = { id: stableId('run', engine, version, configHash), engine, version, configHash };
  return {
    articles: {
      run,
      comparison: knowledge.comparison,
      read: (document) => readArticle(document, annotator, knowledge),
    },
    ...markupThreads(knowledge.parse),
  };
}
