import { type ArticlePageQuery } from '../generated/answers.ts';
import { nameOfSpeaker } from './source-tree.ts';
import { type Layer } from './text-layers.ts';
import { asWords, CITATION_WORDS, counted, TERMINAL_WORDS } from './words.ts';

/** An article as its page shows it. */
export type ArticleShown = NonNullable<ArticlePageQuery['article']>;
type Assertion = ArticleShown['assertions']['nodes'][number];
type Citation = ArticleShown['cites']['edges'][number];

/** What can be marked in a text. */
export const MARK_TYPES = ['claim', 'entity', 'citation', 'dropped', 'signal'] as const;
/** One of them. */
export type MarkType = (typeof MARK_TYPES)[number];

/** Something that was read from a text, in words. */
export interface Mark {
  readonly type: MarkType;
  readonly id: string;
  readonly title: string;
  readonly details: readonly string[];
  /** Whether another claim contradicts it. */
  readonly isContested: boolean;
}

/** Everything that was read from a text or dropped, with its places. */
export function marksOf(article: ArticleShown): readonly Layer<Mark>[] {
  const { assertions, mentions, cites, version } = article;
  return [
    ...assertions.nodes.flatMap((one) => placed(one.spans, claimMark(one))),
    ...mentions.edges.flatMap(({ node, spans }) =>
      placed(
        spans,
        plainMark({
          type: 'entity',
          id: node.id,
          title: node.name,
          details: [node.__typename.toLowerCase()],
        }),
      ),
    ),
    ...cites.edges.flatMap((edge, at) => placed(edge.spans, citationMark(edge, at))),
    ...(version?.boilerplate ?? []).flatMap((span) =>
      placed(
        [span],
        plainMark({
          type: 'dropped',
          id: `dropped-${span.start}`,
          title: 'Left out',
          details: [asWords(span.reason)],
        }),
      ),
    ),
    ...(version?.integritySignals ?? []).flatMap(({ kind, span }) =>
      span === null
        ? []
        : placed(
            [span],
            plainMark({
              type: 'signal',
              id: `signal-${span.start}`,
              title: asWords(kind),
              details: [],
            }),
          ),
    ),
  ];
}

/** The marks of some types. */
export function ofTypes(
  layers: readonly Layer<Mark>[],
  hidden: ReadonlySet<MarkType>,
): readonly Layer<Mark>[] {
  return layers.filter(({ item }) => !hidden.has(item.type));
}

/** What was read at one place, the shortest stretch first: that is the one pointed at. */
export function atPlace(
  layers: readonly Layer<Mark>[],
  start: number,
  end: number,
): readonly Mark[] {
  return layers
    .filter((layer) => layer.start <= start && layer.end >= end)
    .toSorted((one, other) => one.end - one.start - (other.end - other.start))
    .map(({ item }) => item);
}

function placed(
  spans: readonly { readonly start: number; readonly end: number }[],
  item: Mark,
): readonly Layer<Mark>[] {
  return spans.map(({ start, end }) => ({ start, end, item }));
}

function plainMark(mark: Omit<Mark, 'isContested'>): Mark {
  return { ...mark, isContested: false };
}

function claimMark(assertion: Assertion): Mark {
  const { id, claim, modality, hedges, quantityText, timeText, terminal, sourceChain } = assertion;
  const chain = sourceChain.map(({ speaker }) => nameOfSpeaker(speaker));
  const { totalCount, nodes } = claim.contradictions;
  return {
    type: 'claim',
    id,
    title: claim.statement,
    isContested: totalCount > 0,
    details: [
      `put forward as: ${asWords(modality)}${hedges.length > 0 ? ` (“${hedges.join('”, “')}”)` : ''}`,
      ...(quantityText === null ? [] : [`figure: ${quantityText}`]),
      ...(timeText === null ? [] : [`time: ${timeText}`]),
      ...(claim.polarity === 'NEGATIVE' ? ['says no'] : []),
      chain.length === 0
        ? 'in the article’s own voice'
        : `on the word of ${chain.join(' ← ')}, ends in ${TERMINAL_WORDS[terminal]}`,
      ...(totalCount > 0 ? [`${counted(totalCount, 'claim')} against it:`] : []),
      ...nodes.map(({ reason }) => `≠ ${reason}`),
    ],
  };
}

function citationMark({ kind, node }: Citation, at: number): Mark {
  const name =
    node.__typename === 'Article'
      ? (node.title ?? node.key)
      : node.__typename === 'UnnamedSource'
        ? node.words
        : node.name;
  const details = [`the article ${CITATION_WORDS[kind]} this source`];
  return plainMark({ type: 'citation', id: `citation-${at}`, title: name, details });
}
