import { type ExtractionKnowledge } from '../domain/knowledge-extraction.ts';
import { type ParseKnowledge } from '../domain/knowledge-parse.ts';
import { type TopicKnowledge } from '../domain/knowledge-topics.ts';
import { loadExtractionKnowledge } from './knowledge-extraction.ts';
import { loadParseKnowledge } from './knowledge-parse.ts';
import { loadTopicKnowledge } from './knowledge-topics.ts';

/** What the rules of every stage are given. */
export interface Knowledge {
  readonly parse: ParseKnowledge;
  readonly extraction: ExtractionKnowledge;
  readonly topics: TopicKnowledge;
}

/**
 * The shipped knowledge with what a user's own folder adds to it (null: nothing), read and checked once.
 * @throws CounterclaimError BAD_CONFIG that names the file and the field
 */
export async function loadKnowledge(ownFolder: string | null = null): Promise<Knowledge> {
  const [parse, extraction, topics] = await Promise.all([
    loadParseKnowledge(ownFolder),
    loadExtractionKnowledge(ownFolder),
    loadTopicKnowledge(ownFolder),
  ]);
  return { parse, extraction, topics };
}
