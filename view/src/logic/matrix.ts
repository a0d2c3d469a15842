import { type CitationKind, type OutletMatrixQuery } from '../generated/answers.ts';

type MatrixStory = NonNullable<OutletMatrixQuery['story']>;
type MatrixArticle = MatrixStory['articles']['nodes'][number];

/** Who stands in a row or column: an outlet, or an article whose outlet is not known. */
export interface Party {
  readonly id: string;
  readonly name: string;
  /** A key of one of its articles; null for an outlet that is only cited. */
  readonly articleKey: string | null;
}

/** What stands between two of them. */
interface MatrixCell {
  readonly contradictions: readonly { readonly degree: string; readonly reason: string }[];
  readonly citations: readonly { readonly kind: CitationKind; readonly words: string }[];
}

/** Who contradicts and who cites whom: the row cites the column, contradictions stand in both directions. */
export interface Matrix {
  readonly rows: readonly Party[];
  readonly columns: readonly Party[];
  cell(row: Party, column: Party): MatrixCell;
}

const NOTHING: MatrixCell = { contradictions: [], citations: [] };

/** The matrix of a story: every outlet that publishes is a row, and those that are only cited are columns too. */
export function matrixOf(story: MatrixStory): Matrix {
  const parties = new Map(story.articles.nodes.map((article) => [article.id, partyOf(article)]));
  const cells = new Map<string, MatrixCell>();
  for (const { from, to, citation } of citationsOf(story.articles.nodes, parties)) {
    const { contradictions, citations } = cells.get(keyOf(from, to)) ?? NOTHING;
    cells.set(keyOf(from, to), { contradictions, citations: [...citations, citation] });
  }
  for (const { one, other, contradiction } of contradictionsOf(story, parties)) {
    for (const key of new Set([keyOf(one, other), keyOf(other, one)])) {
      const { contradictions, citations } = cells.get(key) ?? NOTHING;
      cells.set(key, { citations, contradictions: [...contradictions, contradiction] });
    }
  }
  const rows = unique([...parties.values()]).toSorted((one, other) =>
    one.name.localeCompare(other.name),
  );
  const cited = citationsOf(story.articles.nodes, parties).map(({ to }) => to);
  return {
    rows,
    columns: unique([...rows, ...cited]),
    cell: (row, column) => cells.get(keyOf(row, column)) ?? NOTHING,
  };
}

function partyOf({ outlet, id, key }: MatrixArticle): Party {
  return outlet === null
    ? { id, name: `${key} · not named`, articleKey: key }
    : { id: outlet.id, name: outlet.name, articleKey: key };
}

/** Citations of outlets and articles; people and bodies are no parties. */
function citationsOf(
  articles: readonly MatrixArticle[],
  parties: ReadonlyMap<string, Party>,
): readonly { from: Party; to: Party; citation: MatrixCell['citations'][number] }[] {
  return articles.flatMap((article) =>
    article.cites.edges.flatMap(({ node, kind, span }) => {
      const from = partyOf(article);
      const citation = { kind, words: span?.exact ?? '' };
      if (node.__typename === 'Article') {
        const to = parties.get(node.id);
        return to === undefined ? [] : [{ from, to, citation }];
      }
      if (node.__typename !== 'Outlet') return [];
      return [{ from, to: { id: node.id, name: node.name, articleKey: null }, citation }];
    }),
  );
}

/** Each contradiction once for every two parties on its sides. */
function contradictionsOf(
  story: MatrixStory,
  parties: ReadonlyMap<string, Party>,
): readonly { one: Party; other: Party; contradiction: MatrixCell['contradictions'][number] }[] {
  return story.contradictions.nodes.flatMap(({ degree, reason, sides }) => {
    const [ones = [], others = []] = sides.map(({ assertions }) =>
      unique(assertions.nodes.flatMap(({ article }) => parties.get(article.id) ?? [])),
    );
    const contradiction = { degree, reason };
    return ones.flatMap((one) => others.map((other) => ({ one, other, contradiction })));
  });
}

function unique(parties: readonly Party[]): readonly Party[] {
  const found = new Map<string, Party>();
  for (const party of parties) found.set(party.id, found.get(party.id) ?? party);
  return [...found.values()];
}

function keyOf(from: Party, to: Party): string {
  return `${from.id} ${to.id}`;
}
