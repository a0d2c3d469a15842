import { annotateArticle } from '../annotate/annotate-article.ts';
import { type Annotator } from '../domain/annotation.ts';
import { type ArticleReading } from '../domain/reading.ts';
import { type ClaimInContext } from '../domain/relation.ts';
import { contains } from '../domain/span.ts';
import { type Passage } from '../domain/passage.ts';
import { extractStatements } from '../extract/extract-statements.ts';
import { wordingsOfText } from '../extract/wording/wordings-of-text.ts';
import { type Knowledge } from '../fetch/load-knowledge.ts';
import { parseArticle } from '../parse/parse-article.ts';
import { reconcileArticle } from '../reconcile/reconcile-article.ts';
import { claimsOfReadings } from './claims-in-context.ts';

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
  const extraction = extractStatements(article, annotation, knowledge.extraction);
  const reading = reconcileArticle({ article, annotation, extraction, knowledge });
  const wordings = wordingsOfText(annotation, knowledge.extraction);
  return annotation.sentences.map((sentence, at) => {
    const own = extraction.statements.filter(({ span }) => contains(sentence, span));
    return {
      words: wordings[at] ?? [],
      claims: claimsOf(reading, sentence.index),
      modalities: [...new Set(own.flatMap(({ modalities }) => modalities))],
      isAttributed: own.some(({ chain }) => chain.length > 0),
    };
  });
}

/** The claims that a sentence states, each with its assertions there. */
function claimsOf(reading: ArticleReading, sentence: number): readonly ClaimInContext[] {
  return claimsOfReadings([reading]).flatMap(({ claim, assertions }) => {
    const own = assertions.filter(({ assertion }) =>
      assertion.spans.some((span) => span.sentence === sentence),
    );
    return own.length === 0 ? [] : [{ claim, assertions: own }];
  });
}
