import { type ComparisonKnowledge } from '../domain/knowledge-comparison.ts';
import { type ExtractionKnowledge } from '../domain/knowledge-extraction.ts';
import { type NameKnowledge } from '../domain/knowledge-names.ts';
import { type ParseKnowledge } from '../domain/knowledge-parse.ts';
import { type TopicKnowledge } from '../domain/knowledge-topics.ts';
import { loadComparisonRules } from './knowledge-comparison.ts';
import { loadExtractionKnowledge } from './knowledge-extraction.ts';
import { refuseUnknownKnowledge } from './knowledge-file.ts';
import { loadNameKnowledge } from './knowledge-names.ts';
import { loadParseKnowledge } from './knowledge-parse.ts';
import { loadTopicKnowledge } from './knowledge-topics.ts';
import { loadThesaurus } from './load-thesaurus.ts';

/** What the rules of every stage are given. */
export interface Knowledge {
  readonly parse: ParseKnowledge;
  readonly names: NameKnowledge;
  readonly extraction: ExtractionKnowledge;
  readonly topics: TopicKnowledge;
  readonly comparison: ComparisonKnowledge;
}

/**
 * The shipped knowledge with what a user's own folder adds to it (null: nothing), read and checked once.
 * @throws CounterclaimError BAD_CONFIG that names the file and the field
 */
export async function loadKnowledge(ownFolder: string | null = null): Promise<Knowledge> {
  if (ownFolder !== null) await refuseUnknownKnowledge(ownFolder);
  const [parse, names, extraction, topics] = await Promise.all([
    loadParseKnowledge(ownFolder),
    loadNameKnowledge(ownFolder),
    loadExtractionKnowledge(ownFolder),
    loadTopicKnowledge(ownFolder),
  ]);
  const [rules, thesaurus] = await Promise.all([
    loadComparisonRules(topics, ownFolder),
    loadThesaurus(topics.antonyms),
  ]);
  return { parse, names, extraction, topics, comparison: { ...rules, thesaurus } };
}
