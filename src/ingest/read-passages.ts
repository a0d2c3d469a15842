import { annotateArticle } from '../annotate/annotate-article.ts';
import { type Annotator } from '../domain/annotation.ts';
import { contains } from '../domain/span.ts';
import { type Passage, type Wording } from '../domain/wording.ts';
import { extractStatements } from '../extract/extract-statements.ts';
import { wordingsOfText } from '../extract/wording/wordings-of-text.ts';
import { type Knowledge } from '../fetch/load-knowledge.ts';
import { parseArticle } from '../parse/parse-article.ts';

/**
 * Each sentence of a text as a passage to compare, read as an article is read.
 * @throws CounterclaimError READER_FAILED, READER_TIMEOUT or TEXT_TOO_LARGE
 */
export async function readPassages(
  text: string,
  annotator: Annotator,
  knowledge: Knowledge,
): Promise<readonly Passage[]> {
  const document = { key: text.slice(0, 40), origin: 'passage', text, metadata: {} };
  const article = parseArticle(document, knowledge.parse);
  const annotation = await annotateArticle(article, annotator, knowledge.names);
  const { statements } = extractStatements(article, annotation, knowledge.extraction);
  const wordings = wordingsOfText(annotation, knowledge.extraction);
  return annotation.sentences.map((sentence, at) => {
    const own = statements.filter(({ span }) => contains(sentence, span));
    return {
      words: wordings[at] ?? [],
      modalities: [...new Set(own.flatMap(({ modalities }) => modalities))],
      isAttributed: own.some(({ chain }) => chain.length > 0),
      isQuestion: text.slice(sentence.start, sentence.end).includes('?'),
    };
  });
}

/** Passages of one text as one: their words in a row, each hanging where it hung. */
export function joinPassages(passages: readonly Passage[]): Passage {
  const words = passages.reduce<Wording>(
    (before, passage) => [
      ...before,
      ...passage.words.map((word) => ({
        ...word,
        head: word.head < 0 ? word.head : word.head + before.length,
      })),
    ],
    [],
  );
  return {
    words,
    modalities: [...new Set(passages.flatMap(({ modalities }) => modalities))],
    isAttributed: passages.some(({ isAttributed }) => isAttributed),
    isQuestion: passages.some(({ isQuestion }) => isQuestion),
  };
}
