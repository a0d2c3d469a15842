/** What is told of a span beside its name: names, counts and codes; never a text that somebody wrote. */
export type SpanFacts = Readonly<Record<string, string | number | null>>;

/** Tells more of a span while its work goes on. */
export type NoteFacts = (facts: SpanFacts) => void;

/** What a span is called, and on which side of a connection it stands. */
export interface SpanName {
  readonly name: string;
  readonly kind: 'SERVER' | 'CLIENT' | 'INTERNAL';
  /** The `traceparent` of a request from outside, of which this is a part; else it is a part of what it is done within. */
  readonly traceparent?: string | undefined;
}

/** Writes down how long stretches of work take, and what each is part of. */
export interface Tracing {
  /** Does some work; what it throws is told by its name only. */
  span<Result>(about: SpanName, work: (note: NoteFacts) => Promise<Result>): Promise<Result>;
  /** Sends what is not sent yet. */
  close(): Promise<void>;
}
