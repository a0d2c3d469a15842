import { type IntegrityKind, type IntegritySignal } from '../../domain/integrity.ts';
import { type Span } from '../../domain/span.ts';
import { type ReadingContext } from '../reading-context.ts';
import { creditedPages } from './credited-pages.ts';
import { offTopicTrailer } from './off-topic-trailer.ts';
import { promptResidue } from './prompt-residue.ts';
import { repeatedSentences } from './repeated-sentences.ts';

/** Everything that can be seen of how a text came to be: in text order, what the page lacks last. No score, no verdict. */
export function integritySignals(context: ReadingContext): readonly IntegritySignal[] {
  const { article, topics } = context;
  const placed = [
    ...at('PROMPT_RESIDUE', promptResidue(article, topics.integrity)),
    ...at('REPEATED_SENTENCE', repeatedSentences(context)),
    ...at('OFF_TOPIC_TRAILER', offTopicTrailer(context)),
    ...at('CREDITED_REWRITE', creditedPages(article)),
  ].sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
  const lacking: readonly (IntegritySignal | null)[] = [
    article.byline === null ? { kind: 'UNSIGNED', span: null } : null,
    article.published === null ? { kind: 'UNDATED', span: null } : null,
  ];
  return [...placed, ...lacking.flatMap((signal) => signal ?? [])];
}

function at(
  kind: IntegrityKind,
  spans: readonly Span[],
): readonly { readonly kind: IntegrityKind; readonly span: Span }[] {
  return spans.map(({ start, end }) => ({ kind, span: { start, end } }));
}
