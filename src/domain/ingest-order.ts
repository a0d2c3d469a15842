/** An article as it is handed in: a text, a page of markup, or an address alone. */
export interface GivenArticle {
  readonly id: string | null;
  readonly text: string | null;
  readonly html: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

/** Articles that were handed in together, before they are read. */
export interface IngestOrder {
  readonly id: string;
  readonly caller: string;
  readonly articles: readonly GivenArticle[];
}

/** What of such an order is not settled yet, in its order. */
export interface OpenOrder {
  readonly id: string;
  readonly articles: readonly {
    readonly id: string;
    readonly number: number;
    readonly given: GivenArticle;
  }[];
}

/** Articles that were handed in together, and how far they are. */
export interface IngestJobRow {
  readonly __typename: 'IngestJob';
  readonly id: string;
  readonly caller: string;
  readonly at: string;
  readonly received: number;
  readonly done: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly problems: readonly {
    readonly number: number;
    readonly key: string;
    readonly code: string;
    readonly message: string;
  }[];
}
