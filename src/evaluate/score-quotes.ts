import { type Figures, figuresOfShares, share } from './figures.ts';
import { type QuotesPrediction, type SpanGroup, type SpanPair } from './task.ts';

/** A text with its attributions; a source that is not in the text has no spans. */
export interface LabelledAttributions {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly content: SpanGroup;
    readonly source: SpanGroup;
    /** direct, mixed or indirect. */
    readonly kind: string;
  }[];
}

/** How well it is found who holds what; offsets count code points. */
export interface QuotesScore {
  readonly wanted: number;
  readonly found: number;
  /** Both ends within two characters. */
  readonly exact: Figures;
  /** Half of the characters of both in common. */
  readonly partial: Figures;
  /** Like partial, and some of the source's characters in common, or no source on both sides. */
  readonly withSource: Figures;
  /** Character by character. */
  readonly characters: Figures;
  /** Share of the partial matches with the right source. */
  readonly sourceAccuracy: number;
  readonly recallByKind: ReadonlyMap<string, number>;
}

/** Matches attributions one to one in each text, best first, and counts over all texts together. */
export function scoreQuotes(
  expected: readonly LabelledAttributions[],
  predictions: readonly QuotesPrediction[],
): QuotesScore {
  const given = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const texts = expected.map((text) => compareText(text, given.get(text.id)));
  const matches = texts.flatMap((text) => text.matches);
  const wanted = texts.flatMap((text) => text.wanted);
  const found = sum(texts.map((text) => text.found));
  const figures = (right: number): Figures => figuresOfShares(right, found, wanted.length);
  const withSource = matches.filter(hasRightSource).length;
  return {
    wanted: wanted.length,
    found,
    exact: figures(matches.filter(hasSameEnds).length),
    partial: figures(matches.length),
    withSource: figures(withSource),
    characters: figuresOfShares(
      sum(texts.map(({ characters }) => characters.right)),
      sum(texts.map(({ characters }) => characters.found)),
      sum(texts.map(({ characters }) => characters.wanted)),
    ),
    sourceAccuracy: share(withSource, matches.length, 0),
    recallByKind: recallByKind(wanted, matches),
  };
}

/** The characters of an attribution, by position in the text. */
interface Attribution {
  readonly content: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
  readonly kind: string;
}

interface Match {
  readonly wanted: Attribution;
  readonly found: Attribution;
  /** Common characters as a share of all. */
  readonly overlap: number;
}

interface ComparedText {
  readonly wanted: readonly Attribution[];
  readonly found: number;
  readonly matches: readonly Match[];
  readonly characters: { readonly right: number; readonly found: number; readonly wanted: number };
}

function compareText(
  { text, attributions }: LabelledAttributions,
  prediction: QuotesPrediction | undefined,
): ComparedText {
  const characters = Array.from(text);
  const place = (attribution: {
    content: SpanGroup;
    source: SpanGroup;
    kind?: string;
  }): Attribution => ({
    content: new Set(positions(attribution.content.spans).filter((at) => !isEdge(characters[at]))),
    source: new Set(positions(attribution.source.spans)),
    kind: attribution.kind ?? '',
  });
  const hasContent = ({ content }: Attribution): boolean => content.size > 0;
  const wanted = attributions.map(place).filter(hasContent);
  const found = (prediction?.attributions ?? []).map(place).filter(hasContent);
  const wantedCharacters = union(wanted);
  const foundCharacters = union(found);
  return {
    wanted,
    found: found.length,
    matches: bestMatches(wanted, found),
    characters: {
      right: countCommon(wantedCharacters, foundCharacters),
      found: foundCharacters.size,
      wanted: wantedCharacters.size,
    },
  };
}

function positions(spans: readonly SpanPair[]): readonly number[] {
  return spans.flatMap(([start, end]) =>
    Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index),
  );
}

/** Blanks, quotation marks and punctuation belong to no content. */
function isEdge(character: string | undefined): boolean {
  return character !== undefined && ' \n\t“”"\'‘’.,;:!?—-'.includes(character);
}

function union(attributions: readonly Attribution[]): ReadonlySet<number> {
  return new Set(attributions.flatMap(({ content }) => [...content]));
}

function countCommon(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  return [...one].filter((item) => other.has(item)).length;
}

/** Greatest overlap first, at least a half; of equal ones the later in the text, as the published scorer has it. */
function bestMatches(
  wanted: readonly Attribution[],
  found: readonly Attribution[],
): readonly Match[] {
  const candidates = wanted
    .flatMap((one) =>
      found.map((other) => ({ wanted: one, found: other, overlap: overlapOf(one, other) })),
    )
    .filter(({ overlap }) => overlap >= 0.5)
    .reverse()
    .sort((one, other) => other.overlap - one.overlap);
  const taken = new Set<Attribution>();
  const matches: Match[] = [];
  for (const match of candidates) {
    if (taken.has(match.wanted) || taken.has(match.found)) continue;
    taken.add(match.wanted).add(match.found);
    matches.push(match);
  }
  return matches;
}

function overlapOf({ content: one }: Attribution, { content: other }: Attribution): number {
  const common = countCommon(one, other);
  return common / (one.size + other.size - common);
}

function hasSameEnds({ wanted, found }: Match): boolean {
  const [one, other] = [ends(wanted), ends(found)];
  return Math.abs(one.first - other.first) <= 2 && Math.abs(one.last - other.last) <= 2;
}

function ends({ content }: Attribution): { readonly first: number; readonly last: number } {
  const ordered = [...content].sort((one, other) => one - other);
  return { first: ordered[0] ?? 0, last: ordered.at(-1) ?? 0 };
}

function hasRightSource({ wanted, found }: Match): boolean {
  const areBothEmpty = wanted.source.size === 0 && found.source.size === 0;
  return areBothEmpty || countCommon(wanted.source, found.source) > 0;
}

function recallByKind(
  wanted: readonly Attribution[],
  matches: readonly Match[],
): ReadonlyMap<string, number> {
  const kinds = [...new Set(wanted.map(({ kind }) => kind))].sort();
  return new Map(
    kinds.map((kind) => [
      kind,
      matches.filter((match) => match.wanted.kind === kind).length /
        wanted.filter((attribution) => attribution.kind === kind).length,
    ]),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
