import { type Annotation } from '../domain/annotation.ts';
import { type Article } from '../domain/article.ts';
import { type ExtractionKnowledge } from '../domain/knowledge-extraction.ts';
import { overlaps, type Span } from '../domain/span.ts';
import { type CitationReference, type Extraction, type Statement } from '../domain/statement.ts';
import { findAttributions } from './attribution/find-attributions.ts';
import { findVoices } from './attribution/voices.ts';
import { findCitations } from './citations/find-citations.ts';
import { outletCitations } from './citations/outlet-citations.ts';
import { type Page } from './page.ts';
import { statementsOf } from './statements-of-sentence.ts';
import { lexiconOf } from './lexicon.ts';
import { repairTree } from './tree/repair-tree.ts';
import { sentenceTree } from './tree/sentence-tree.ts';

/** What an article says, clause by clause, on whose word, and whom it cites. */
export function extractStatements(
  article: Article,
  annotation: Annotation,
  knowledge: ExtractionKnowledge,
): Extraction {
  const lexicon = lexiconOf(knowledge);
  const trees = annotation.sentences.map((sentence) => repairTree(sentenceTree(sentence), lexicon));
  const silent = silentSpans(article);
  const attributions = findAttributions(withBlanks(article.text, silent), trees, lexicon);
  const voices = findVoices({ trees, mentions: annotation.mentions, lexicon }, attributions);
  const page: Page = {
    article,
    mentions: annotation.mentions,
    trees,
    lexicon,
    attributions,
    voices,
  };
  const statements = trees
    .flatMap((tree) => statementsOf(page, tree))
    .filter(({ span }) => !silent.some((other) => overlaps(other, span)))
    .sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
  const sources = voices.flatMap(({ item, speaker }) => {
    const mention = speaker.kind === 'MENTION' ? speaker.mention : null;
    return [item.source?.span, speaker.span].flatMap((span) =>
      span == null ? [] : [{ span, mention }],
    );
  });
  const leant = outletCitations(annotation, knowledge.outletCitations, sources).filter(
    ({ span }) => !silent.some((other) => overlaps(other, span)),
  );
  const further = [...adverbCitations(statements), ...leant];
  return { statements, citations: findCitations(article, voices, further) };
}

/** What is not read for claims. */
function silentSpans(article: Article): readonly Span[] {
  const blocks = article.blocks.filter(({ kind }) => kind === 'METADATA' || kind === 'BOILERPLATE');
  return [...blocks, ...article.boilerplate];
}

/** The text with blanks in place of the spans, line breaks kept. */
function withBlanks(text: string, spans: readonly Span[]): string {
  return spans.reduce((masked, { start, end }) => {
    const hidden = masked.slice(start, end).replace(/[^\n]/g, ' ');
    return masked.slice(0, start) + hidden + masked.slice(end);
  }, text);
}

function adverbCitations(statements: readonly Statement[]): readonly CitationReference[] {
  return statements.flatMap(({ chain }) =>
    chain.flatMap(({ speaker, cueSpan }): readonly CitationReference[] => {
      const byAdverb = speaker.kind === 'UNNAMED' && cueSpan !== null && speaker.span === cueSpan;
      return byAdverb ? [{ kind: 'REPORTS', target: speaker, span: cueSpan }] : [];
    }),
  );
}
