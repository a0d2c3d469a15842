import { annotateArticle } from '../annotate/annotate-article.ts';
import { type Annotator } from '../domain/annotation.ts';
import { type RawDocument } from '../domain/article.ts';
import { type ArticleReading } from '../domain/reading.ts';
import { extractStatements } from '../extract/extract-statements.ts';
import { type Knowledge } from '../fetch/load-knowledge.ts';
import { parseArticle } from '../parse/parse-article.ts';
import { reconcileArticle } from '../reconcile/reconcile-article.ts';
import { isReadable } from './is-readable.ts';

/**
 * Reads one document through all stages; one in another language than English is kept with what its page
 * says of itself, but not read for claims.
 * @throws CounterclaimError READER_FAILED, READER_TIMEOUT or TEXT_TOO_LARGE
 */
export async function readArticle(
  document: RawDocument,
  annotator: Annotator,
  knowledge: Knowledge,
): Promise<ArticleReading> {
  const article = parseArticle(document, knowledge.parse);
  if (!isReadable(article.language)) {
    const annotation = { sentences: [], mentions: [] };
    const extraction = { statements: [], citations: [] };
    return reconcileArticle({ article, annotation, extraction, knowledge });
  }
  const annotation = await annotateArticle(article, annotator, knowledge.names);
  const extraction = extractStatements(article, annotation, knowledge.extraction);
  return reconcileArticle({ article, annotation, extraction, knowledge });
}
