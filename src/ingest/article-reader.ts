import { type RawDocument } from '../domain/article.ts';
import { type ComparisonKnowledge } from '../domain/knowledge-comparison.ts';
import { type ArticleReading, type ExtractionRun } from '../domain/reading.ts';

/** What turns a document into a reading, and the run that signs it. */
export interface ArticleReader {
  readonly run: ExtractionRun;
  /** By what its claims are compared with others'. */
  readonly comparison: ComparisonKnowledge;
  read(document: RawDocument): Promise<ArticleReading>;
}
