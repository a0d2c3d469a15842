import { type Mention, type Sentence } from '../../domain/annotation.ts';
import { type OutletCitationLexicon } from '../../domain/knowledge-extraction.ts';
import { contains, type Span } from '../../domain/span.ts';
import { type CitationReference } from '../../domain/statement.ts';
import {
  carriesWords,
  isOfItsWork,
  isSomebodysPast,
  reportsItself,
  type Surrounded,
} from './outlet-signs.ts';

/**
 * Outlets that an article leans on although they are nobody's speaker: its poll, a report by it, its journalist
 * who speaks, what it reports (REPORTS); what somebody told it or said in its programme (QUOTES).
 * @param sources the speakers of the article's attributions; an outlet that is one itself is left out
 */
export function outletCitations(
  page: { readonly sentences: readonly Sentence[]; readonly mentions: readonly Mention[] },
  lexicon: OutletCitationLexicon,
  sources: readonly { readonly span: Span; readonly mention: number | null }[],
): readonly CitationReference[] {
  const speaking = new Set(sources.map(({ mention }) => mention));
  return page.mentions.flatMap((mention, index): readonly CitationReference[] => {
    if (mention.kind !== 'OUTLET' || speaking.has(index)) return [];
    const sentence = page.sentences[mention.sentence];
    if (sentence === undefined) return [];
    const name = surround(mention, sentence);
    const isNamed = sources.some(({ span }) => contains(span, mention));
    const lean = leanOn(name, isNamed, lexicon);
    if (lean === null) return [];
    const span = { start: mention.start, end: mention.end };
    return [{ ...lean, target: { kind: 'MENTION', mention: index, span }, span }];
  });
}

function surround(mention: Mention, { tokens }: Sentence): Surrounded {
  return {
    mention,
    before: tokens.filter(({ end }) => end <= mention.start).reverse(),
    behind: tokens.filter(({ start, end }) => start >= mention.end || end > mention.end),
  };
}

function leanOn(
  name: Surrounded,
  isInSource: boolean,
  lexicon: OutletCitationLexicon,
): Pick<CitationReference, 'kind' | 'isAttribution'> | null {
  if (carriesWords(name, lexicon)) return { kind: 'QUOTES' };
  if (isOfItsWork(name, lexicon)) return { kind: 'REPORTS', isAttribution: true };
  if (isSomebodysPast(name)) return null;
  return isInSource || reportsItself(name, lexicon) ? { kind: 'REPORTS' } : null;
}
