import { type DocumentMetadata } from '../../src/domain/article.ts';
import { type ExtractionRun } from '../../src/domain/reading.ts';
import { loadKnowledge } from '../../src/fetch/load-knowledge.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import { type TestGraph } from './empty-graph.ts';
import { aRun } from './generated-readings.ts';
import { testReader } from './test-reader.ts';
import { writeReadings } from './write-generated.ts';

/** A text as a test gives it. */
export interface GivenText {
  readonly key: string;
  readonly text: string;
  readonly metadata?: DocumentMetadata;
}

/** Reads texts with the real reader and writes them into the graph, one after the other. */
export async function readIntoGraph(
  graph: TestGraph,
  texts: readonly GivenText[],
  run: ExtractionRun = aRun(),
): Promise<void> {
  const knowledge = await loadKnowledge();
  const annotator = testReader();
  for (const { key, text, metadata = {} } of texts) {
    const document = { key, origin: key, text, metadata };
    const reading = await readArticle(document, annotator, knowledge);
    await writeReadings(graph.writer, [reading], { run, comparison: knowledge.comparison });
  }
}
