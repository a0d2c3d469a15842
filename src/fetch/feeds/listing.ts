/** A page that a feed or sitemap lists, with what the list says of it: second-hand, often shortened. */
export interface ListedPage {
  /** Absolute http or https address, canonical. */
  readonly url: string;
  /** Plain words without markup. */
  readonly title: string | null;
  readonly author: string | null;
  /** The publisher that the entry names, else the list's own title. */
  readonly outlet: string | null;
  /** ISO 8601, as precise as the list is. */
  readonly published: string | null;
  /** ISO 8601; when the page was last changed. */
  readonly updated: string | null;
}

/** What stands behind a followed address: pages, further lists of pages, or both. */
export interface Listing {
  readonly pages: readonly ListedPage[];
  /** Absolute addresses of further lists: sitemaps of an index, feeds that an HTML page points to. */
  readonly lists: readonly string[];
}

/** Bytes of a listing as a server sent them. */
export interface ListingSource {
  readonly bytes: Uint8Array;
  /** Where they came from; relative addresses are resolved against it. */
  readonly url: string;
  /** The charset that the server named, in lower case. */
  readonly charset: string | null;
}
