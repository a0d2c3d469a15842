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
  page: QuotedPage,
  attributions: readonly Attribution[],
  quotations: readonly Quotation[],
): readonly Attribution[] {
  return quotations.reduce<Joined>((joined, quotation) => attachOne(page, joined, quotation), {
    items: attributions,
    last: null,
  }).items;
}

interface QuotedPage {
  readonly text: string;
  readonly trees: readonly SentenceTree[];
}

/** The attributions so far, with the place of the one that took the last quotation. */
interface Joined {
  readonly items: readonly Attribution[];
  readonly last: { readonly index: number; readonly quotation: Quotation } | null;
}

function attachOne(page: QuotedPage, joined: Joined, quotation: Quotation): Joined {
  const index = cueIndex(page, joined.items, quotation);
  if (index !== null) {
    const items = joined.items.map((item, at) =>
      at === index ? withQuotation(page.text, item, quotation) : item,
    );
    return { items, last: quotation.words < SHORTEST ? joined.last : { index, quotation } };
  }
  if (quotation.words < SHORTEST) return joined;
  const carried = joined.last === null ? null : carry(page.text, joined.last.quotation, quotation);
  return carried === 'SAME'
    ? goOn(joined, quotation)
    : addBare(page, joined, { quotation, carried });
}

/** The attribution whose content the quotation is part of, or whose verb waits for it. */
function cueIndex(
  page: QuotedPage,
  items: readonly Attribution[],
  quotation: Quotation,
): number | null {
  const near = candidates(page.trees, items, quotation);
  const held = near.filter(({ item }) => item.content.some((span) => overlaps(span, quotation)));
  const waiting = near.filter(({ item }) => isWaiting(item) && gap(item, quotation) <= FARTHEST);
  return strongest(held) ?? nearest(waiting, quotation);
}

function goOn({ items, last }: Joined, quotation: Quotation): Joined {
  if (last === null) return { items, last };
  const grown = items.map((item, at) =>
    at === last.index ? { ...item, content: [...item.content, quotation] } : item,
  );
  return { items: grown, last: { index: last.index, quotation } };
}

function addBare(
  page: QuotedPage,
  { items, last }: Joined,
  found: { readonly quotation: Quotation; readonly carried: 'SPEAKER' | null },
): Joined {
  const { quotation, carried } = found;
  const before = carried === 'SPEAKER' && last !== null ? items[last.index]?.source : null;
  const source = before ?? announced(page, items, quotation);
  return {
    items: [...items, bareQuotation(page.trees, quotation, source)],
    last: { index: items.length, quotation },
  };
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
  page: QuotedPage,
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
