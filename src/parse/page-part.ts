import { type BlockKind, type BoilerplateReason, type OutletCredit } from '../domain/article.ts';
import { type Span } from '../domain/span.ts';
import { plainWords } from './plain-words.ts';

/** A line of the page, or a piece of one, without its surrounding blanks. */
export interface PagePart extends Span {
  readonly text: string;
  /** The text for comparing with lexicons: see `plainWords`. */
  readonly plain: string;
  readonly wordCount: number;
  /** Whether an empty line, or nothing, stands before it. */
  readonly opensParagraph: boolean;
}

/** What a part turned out to be. */
export interface PartLabel {
  readonly kind: BlockKind;
  readonly reason?: BoilerplateReason;
}

/** The parts of a page with what is known of each so far; null is not known yet. */
export interface LabelledPage {
  readonly parts: readonly PagePart[];
  readonly labels: readonly (PartLabel | null)[];
}

/** A name in a part of the page. */
export interface NameInPart {
  readonly name: string;
  readonly part: number;
  readonly offset: number;
}

/** A page with all that its lines tell: labels, its title, its author's lines, what its titles credit. */
export interface ReadPage extends LabelledPage {
  readonly title: { readonly name: string; readonly span: Span } | null;
  /** The author whom lines about the author name. */
  readonly author: NameInPart | null;
  readonly titleCredits: readonly OutletCredit[];
}

/** The piece `[start, end)` of a page as a part; its outer blanks are left out. */
export function makePart(text: string, span: Span, opensParagraph: boolean): PagePart {
  const raw = text.slice(span.start, span.end);
  const start = span.start + (raw.length - raw.trimStart().length);
  const own = raw.trim();
  return {
    start,
    end: start + own.length,
    text: own,
    plain: plainWords(own),
    wordCount: own.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    opensParagraph,
  };
}

/** The page with some labels added; parts that have one keep it. */
export function withLabels(
  page: LabelledPage,
  added: ReadonlyMap<number, PartLabel>,
): LabelledPage {
  return {
    parts: page.parts,
    labels: page.labels.map((label, index) => label ?? added.get(index) ?? null),
  };
}

/** Whether a part reads as running prose: long, or a sentence with its stop. */
export function isProse(part: PagePart): boolean {
  return part.wordCount >= 25 || (part.wordCount >= 8 && /[.!?]["”’')\]]*$/u.test(part.text));
}

/** Whether a part was cut off by the page ("is set to impact…"). */
export function isTruncated(part: PagePart): boolean {
  return /(?:…|\.\.\.)["”’')\]]*$/u.test(part.text);
}
