import { type RawDocument } from '../domain/article.ts';
import { type ArticleReading, type ExtractionRun } from '../domain/reading.ts';

/** What turns a document into a reading, and the run that signs it. */
export interface ArticleReader {
  readonly run: ExtractionRun;
  read(document: RawDocument): Promise<ArticleReading>;
}
