/** The elements of Dublin Core and its terms that tell of a page, as `feedsmith` gives them. */
interface WithDublinCore {
  readonly dc?: {
    readonly titles?: readonly string[];
    readonly creators?: readonly string[];
    readonly publishers?: readonly string[];
    readonly dates?: readonly string[];
  };
  readonly dcterms?: {
    readonly created?: readonly string[];
    readonly issued?: readonly string[];
    readonly modified?: readonly string[];
  };
}

/** What an RSS item says in Dublin Core (the usual way of RSS 1.0), without gaps. */
export function dublinCore({ dc = {}, dcterms = {} }: WithDublinCore): {
  readonly titles: readonly string[];
  readonly creators: readonly string[];
  readonly publishers: readonly string[];
  readonly published: readonly string[];
  readonly modified: readonly string[];
} {
  return {
    titles: list(dc.titles),
    creators: list(dc.creators),
    publishers: list(dc.publishers),
    published: [...list(dcterms.issued), ...list(dc.dates), ...list(dcterms.created)],
    modified: list(dcterms.modified),
  };
}

/** A list that may be left out. */
export function list<Item>(items: readonly Item[] | undefined): readonly Item[] {
  return items ?? [];
}
