import { contains, overlaps, type Span } from '../../domain/span.ts';
import { type SentenceTree } from '../tree/sentence-tree.ts';
import { type Attribution, type SourceWords } from './attribution.ts';
import { type Quotation } from './quotations.ts';

/** Fewer words in quotation marks are a term, not a quotation. */
const SHORTEST = 4;
/** A verb farther from a quotation (in code units) has another content. */
const FARTHEST = 60;

/**
 * Joins the quotations with the cues around them: a content that a quotation overlaps grows to it, a
 * verb beside a quotation takes it, and one without a cue goes on with the speaker before it.
 */
export function attachQuotations(
  page: { readonly text: string; readonly trees: readonly SentenceTree[] },
  attributions: readonly Attribution[],
  quotations: readonly Quotation[],
): readonly Attribution[] {
  const joined = [...attributions];
  let previous: { readonly index: number; readonly quotation: Quotation } | null = null;
  for (const quotation of quotations) {
    const near = candidates(page.trees, joined, quotation);
    const index =
      strongest(
        near.filter(({ item }) => item.content.some((span) => overlaps(span, quotation))),
      ) ??
      nearest(
        near.filter(({ item }) => isWaiting(item) && gap(item, quotation) <= FARTHEST),
        quotation,
      );
    if (index !== null) {
      replace(joined, index, (item) => withQuotation(page.text, item, quotation));
      if (quotation.words >= SHORTEST) previous = { index, quotation };
      continue;
    }
    if (quotation.words < SHORTEST) continue;
    const carried = previous === null ? null : carry(page.text, previous.quotation, quotation);
    if (previous !== null && carried === 'SAME') {
      replace(joined, previous.index, (item) => ({
        ...item,
        content: [...item.content, quotation],
      }));
      previous = { index: previous.index, quotation };
      continue;
    }
    const source =
      previous !== null && carried === 'SPEAKER' ? joined[previous.index]?.source : null;
    joined.push(bareQuotation(page.trees, quotation, source ?? announced(page, joined, quotation)));
    previous = { index: joined.length - 1, quotation };
  }
  return joined;
}

interface Candidate {
  readonly item: Attribution;
  readonly index: number;
}

/** Attributions of the sentences that the quotation touches whose cue stands outside of it. */
function candidates(
  trees: readonly SentenceTree[],
  attributions: readonly Attribution[],
  quotation: Quotation,
): readonly Candidate[] {
  return attributions
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => {
      const sentence = trees[item.sentence]?.sentence;
      if (sentence === undefined || item.cue === null) return false;
      return overlaps(sentence, quotation) && !contains(quotation, item.cue);
    });
}

function strongest(candidates: readonly Candidate[]): number | null {
  const strong = candidates.filter(({ item }) => item.verb?.strong ?? true);
  return (strong.at(-1) ?? candidates.at(-1))?.index ?? null;
}

function nearest(candidates: readonly Candidate[], quotation: Quotation): number | null {
  const byGap = [...candidates].sort(
    (one, other) => gap(one.item, quotation) - gap(other.item, quotation),
  );
  return byGap[0]?.index ?? null;
}

/** How many code units lie between a cue with its source and a quotation. */
function gap(item: Attribution, quotation: Quotation): number {
  const spans = [item.cue, item.source?.span].flatMap((span) => span ?? []);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return Math.max(quotation.start - end, start - quotation.end, 0);
}

function isWaiting(item: Attribution): boolean {
  const quotes = item.verb?.frames.has('QUOTE') ?? false;
  return item.basis === 'VERB' && item.content.length === 0 && quotes && item.source !== null;
}

function withQuotation(text: string, item: Attribution, quotation: Quotation): Attribution {
  const outside = item.content.filter((span) => !contains(quotation, span));
  const cut = outside
    .flatMap((span) => cutOut(span, quotation))
    .filter((span) => /\p{L}/u.test(text.slice(span.start, span.end)));
  const content = [...cut, { start: quotation.start, end: quotation.end }].sort(
    (one, other) => one.start - other.start,
  );
  return { ...item, content, kind: cut.length === 0 ? 'DIRECT' : 'MIXED' };
}

function cutOut(span: Span, hole: Span): readonly Span[] {
  return [
    { start: span.start, end: Math.min(span.end, hole.start) },
    { start: Math.max(span.start, hole.end), end: span.end },
  ].filter((piece) => piece.start < piece.end);
}

/** How a quotation without a cue goes on after the one before: in its paragraph, in the next one, or not at all. */
function carry(text: string, before: Quotation, now: Quotation): 'SAME' | 'SPEAKER' | null {
  const between = text.slice(before.end, now.start);
  if (!between.includes('\n')) return 'SAME';
  if (before.open) return 'SAME';
  return between.trim() === '' ? 'SPEAKER' : null;
}

/** The last speaker before on the quotation's own line, else the one whom the line before announces ("She continued:"). */
function announced(
  page: { readonly text: string; readonly trees: readonly SentenceTree[] },
  attributions: readonly Attribution[],
  quotation: Quotation,
): SourceWords | null {
  const before = page.text.slice(0, quotation.start).trimEnd();
  const line = page.text.lastIndexOf('\n', quotation.start - 1) + 1;
  const onLine = attributions.findLast(
    (item) => names(item) && isWithin(item, { start: line, end: quotation.start }),
  );
  if (onLine !== undefined) return onLine.source;
  if (!before.endsWith(':')) return null;
  const sentence = page.trees.findLast((tree) => tree.sentence.start < before.length);
  return (
    attributions.findLast((item) => item.sentence === sentence?.sentence.index && names(item))
      ?.source ?? null
  );
}

/** Whether it names somebody who may go on speaking. */
function names(item: Attribution): boolean {
  return item.source !== null && (item.verb?.strong ?? true);
}

function isWithin({ cue }: Attribution, stretch: Span): boolean {
  return cue !== null && contains(stretch, cue);
}

function bareQuotation(
  trees: readonly SentenceTree[],
  quotation: Quotation,
  source: SourceWords | null,
): Attribution {
  const tree = trees.find((one) => overlaps(one.sentence, quotation));
  return {
    basis: 'QUOTATION',
    kind: 'DIRECT',
    sentence: tree?.sentence.index ?? 0,
    content: [{ start: quotation.start, end: quotation.end }],
    source,
    cue: null,
    cueToken: null,
    contentHead: null,
    frame: 'QUOTE',
    told: true,
    verb: null,
  };
}

function replace(
  items: Attribution[],
  index: number,
  change: (item: Attribution) => Attribution,
): void {
  const item = items[index];
  if (item !== undefined) items[index] = change(item);
}
