import { type ContradictionKind, type StoryPageQuery } from '../generated/answers.ts';
import { KINDS } from './words.ts';
import { type Row } from './csv.ts';
import { chainInWords } from './source-tree.ts';
import { outletOf } from './words.ts';

/** A story as its page shows it. */
export type StoryShown = NonNullable<StoryPageQuery['story']>;
/** Two claims that cannot both hold. */
export type Disagreement = StoryShown['contradictions']['nodes'][number];
/** One of its sides. */
export type Side = Disagreement['sides'][number];

/** How many disagreements there are of each kind, in the order in which kinds are offered. */
export function countKinds(
  counts: readonly { readonly value: string; readonly count: number }[],
): readonly (readonly [ContradictionKind, number])[] {
  return KINDS.flatMap((kind) => {
    const found = counts.find(({ value, count }) => value === kind && count > 0);
    return found === undefined ? [] : [[kind, found.count] as const];
  });
}

/** Those that came in while one reads before all others. */
export function freshFirst(
  shown: readonly Disagreement[],
  fresh: ReadonlySet<string>,
): readonly Disagreement[] {
  const isFresh = ({ id }: Disagreement): boolean => fresh.has(id);
  return [...shown.filter(isFresh), ...shown.filter((one) => !isFresh(one))];
}

/** Disagreements as rows of a table. */
export function disagreementRows(disagreements: readonly Disagreement[]): readonly Row[] {
  return disagreements.map(({ id, kind, degree, reason, score, review, sides }) => {
    const [one, other] = sides;
    return {
      id,
      kind,
      degree,
      score,
      review,
      reason,
      ...sideRow('one', one),
      ...sideRow('other', other),
    };
  });
}

function sideRow(name: string, side: Side | undefined): Row {
  const saying = side?.assertions.nodes[0];
  return {
    [`${name} statement`]: side?.claim.statement ?? '',
    [`${name} sentence`]: saying?.span.exact ?? '',
    [`${name} article`]: saying?.article.key ?? '',
    [`${name} outlet`]: saying === undefined ? '' : outletOf(saying.article),
    [`${name} source`]: saying === undefined ? '' : chainInWords(saying),
  };
}
