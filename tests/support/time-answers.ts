/** The shapes of what the saved operations on certainty and time answer, as far as tests look at them. */

/** An assertion in an answer. */
interface SayingAnswer {
  readonly span: { readonly exact: string };
  readonly article: { readonly key: string; readonly published: string | null };
}

interface Page<Item> {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
}

interface Selves {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly node: { readonly kind: string; readonly degree: string };
    readonly sides: readonly { readonly assertions: readonly SayingAnswer[] }[];
  }[];
}

type Keyed = Page<{ readonly key: string }>;

/** All of them together; each operation answers its own part. */
export interface TimeAnswer {
  readonly drifts: Page<{
    readonly kind: string;
    readonly direction: string;
    readonly told: SayingAnswer;
    readonly basis: SayingAnswer;
  }>;
  readonly articles: Page<{ readonly key: string; readonly selfContradictions: Selves }>;
  readonly people: Page<{ readonly selfContradictions: Selves }>;
  readonly story: {
    readonly stances: Page<{
      readonly holder: { readonly name: string };
      readonly stance: string;
      readonly article: { readonly key: string };
      readonly contradictions: readonly { readonly degree: string }[];
    }>;
  };
  readonly outlets: Page<{ readonly name: string; readonly said: Keyed; readonly unsure: Keyed }>;
  readonly withoutOutlet: Keyed;
  readonly unsureWithoutOutlet: Keyed;
  readonly article: {
    readonly version: {
      readonly changes: Page<{
        readonly kind: string;
        readonly facets: readonly string[];
        readonly before: (SayingAnswer & { readonly heldElsewhere: Page<SayingAnswer> }) | null;
        readonly after: SayingAnswer | null;
      }>;
    };
  };
  readonly lostSupport: Page<{ readonly statement: string }>;
}

/** The keys of a page of articles, sorted. */
function keysOf({ nodes }: Keyed): readonly string[] {
  return nodes.map(({ key }) => key).sort();
}

/** Where articles drift: `000 HEADLINE RAISED: told < basis`, sorted. */
export function driftsOf({ drifts }: TimeAnswer): readonly string[] {
  return drifts.nodes
    .map(
      ({ kind, direction, told, basis }) =>
        `${told.article.key} ${kind} ${direction}: ${told.span.exact} < ${basis.span.exact}`,
    )
    .sort();
}

/** Holder, article, stance and the degrees of what it contradicts, in the order of the answer. */
export function stancesOf({ story }: TimeAnswer): readonly unknown[] {
  return story.stances.nodes.map(({ holder, article, stance, contradictions }) => [
    holder.name,
    article.key,
    stance,
    contradictions.map(({ degree }) => degree),
  ]);
}

/** Per outlet what it had said and what cannot be placed in time; last those of no outlet. */
export function asOfRows({
  outlets,
  withoutOutlet,
  unsureWithoutOutlet,
}: TimeAnswer): readonly unknown[] {
  return [
    ...outlets.nodes.map(({ name, said, unsure }) => [name, keysOf(said), keysOf(unsure)]),
    [null, keysOf(withoutOutlet), keysOf(unsureWithoutOutlet)],
  ];
}

/** Each contradiction of somebody with itself: kind, degree, and each side's sentences with article and date. */
export function selvesOf({ edges }: Selves): readonly unknown[] {
  return edges.map(({ node, sides }) => [
    node.kind,
    node.degree,
    ...sides.map(({ assertions }) =>
      assertions.map(
        ({ span, article }) => `${span.exact} (${article.key}, ${String(article.published)})`,
      ),
    ),
  ]);
}

/** What became of each statement of a text, with who holds it elsewhere. */
export function changesOf({ article }: TimeAnswer): readonly unknown[] {
  return article.version.changes.nodes.map(({ kind, facets, before, after }) => [
    [kind, ...facets].join(' '),
    before?.span.exact ?? null,
    after?.span.exact ?? null,
    (before?.heldElsewhere.nodes ?? []).map((held) => `${held.article.key}: ${held.span.exact}`),
  ]);
}
