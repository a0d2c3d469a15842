import { type Annotator } from '../domain/annotation.ts';
import { type Judge } from '../domain/judge.ts';

/**
 * What a prediction may use beside its input: the reader and the shipped knowledge. No database, no network.
 * A function names the part of the knowledge that it needs: `PredictionContext<{ countries: … }>`.
 */
export interface PredictionContext<Knowledge> {
  readonly annotator: Annotator;
  readonly knowledge: Knowledge;
  /** Where it is to be asked: a model that tells how texts bear on one another. */
  readonly judge?: Judge | null;
  /** Texts that items name by an id of their own (`--bodies`). */
  readonly bodies?: ReadonlyMap<string, string>;
}

/** A text to read, without any of its labels. */
export interface TextItem {
  readonly id: string;
  readonly text: string;
}

/** A sentence that is tokenised already. */
export interface TokensItem {
  readonly id: string;
  readonly tokens: readonly string[];
}

/** `[start, end)` in UTF-16 code units of the item's text; the door turns it into code points. */
export type SpanPair = readonly [start: number, end: number];

/** Pieces of one text that belong together: a quotation that its tag interrupts has two. */
export interface SpanGroup {
  readonly spans: readonly SpanPair[];
}

/** One BIO tag a given token: PER, ORG, LOC or MISC. */
export interface NerPrediction {
  readonly id: string;
  readonly tags: readonly string[];
}

/** The countries that a text names, by their common short English names; its place names where known. */
export interface GeoPrediction {
  readonly id: string;
  readonly countries: readonly string[];
  readonly toponyms?: readonly { readonly start: number; readonly end: number }[];
}

/** Who is said to hold what; a source that is not in the text has no spans. */
export interface QuotesPrediction {
  readonly id: string;
  readonly attributions: readonly { readonly content: SpanGroup; readonly source: SpanGroup }[];
}

/** Answers one item of a task. */
export type PredictItem<Item, Output, Knowledge> = (
  item: Item,
  context: PredictionContext<Knowledge>,
) => Promise<Output>;

/** Answers the whole input of a task with one document. */
export type PredictAll<Item, Output, Knowledge> = (
  items: readonly Item[],
  context: PredictionContext<Knowledge>,
) => Promise<Output>;
