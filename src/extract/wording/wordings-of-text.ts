import { type Annotation } from '../../domain/annotation.ts';
import { type ExtractionKnowledge } from '../../domain/knowledge-extraction.ts';
import { type Wording } from '../../domain/wording.ts';
import { lexiconOf } from '../lexicon.ts';
import { repairTree } from '../tree/repair-tree.ts';
import { sentenceTree } from '../tree/sentence-tree.ts';
import { wordingOf } from './wording-of.ts';

/** The content words of each sentence of a text. */
export function wordingsOfText(
  { sentences, mentions }: Annotation,
  knowledge: ExtractionKnowledge,
): readonly Wording[] {
  const lexicon = lexiconOf(knowledge);
  return sentences.map((sentence) => {
    const own = mentions.filter((mention) => mention.sentence === sentence.index);
    const tree = repairTree(sentenceTree(sentence), lexicon);
    return wordingOf({ tree, mentions: own }, lexicon);
  });
}
