import { type Entity, type ResolvedMention } from '../domain/entity.ts';

/** Who is who in one article. */
export interface ArticleIdentities {
  /** All that is named, each once, sorted by id. */
  readonly entities: readonly Entity[];
  readonly mentions: readonly ResolvedMention[];
  /** The identity of each mention of the annotation, by its index; null when it was given none. */
  readonly entityIds: readonly (string | null)[];
  /** The publisher; null when the page does not name it. */
  readonly outletId: string | null;
}
