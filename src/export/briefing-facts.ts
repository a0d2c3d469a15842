import { type GraphRow } from '../domain/graph-store.ts';
import { groupBy } from '../lib/group-by.ts';
import { type EdgeItem, type GraphItem, type NodeItem } from './graph-item.ts';
import { textOf, textsOf } from './row-values.ts';

/** One holding of a claim, with those on whose word it stands. */
export interface HeldClaim {
  readonly id: string;
  readonly row: GraphRow;
  readonly claimId: string;
  readonly articleId: string;
  /** Names of the speakers, the outermost relay first. */
  readonly chain: readonly string[];
}

/** What a briefing tells of. */
export interface BriefingFacts {
  readonly stories: readonly NodeItem[];
  readonly articles: readonly NodeItem[];
  readonly claims: ReadonlyMap<string, NodeItem>;
  /** By the claim; only what the last reading found. */
  readonly held: ReadonlyMap<string, readonly HeldClaim[]>;
  /** The surest first. */
  readonly contradictions: readonly EdgeItem[];
  readonly qualifications: readonly EdgeItem[];
  /** By the article. */
  readonly outlets: ReadonlyMap<string, string>;
  readonly cited: ReadonlyMap<string, readonly string[]>;
}

/** Gathers what a briefing tells of from the rows of a story; the texts of articles are let go. */
export async function gatherFacts(items: AsyncIterable<GraphItem>): Promise<BriefingFacts> {
  const nodes = new Map<string, NodeItem>();
  const edges: EdgeItem[] = [];
  for await (const item of items) {
    if (item.is === 'edge') edges.push(item);
    else if (item.type !== 'ArticleVersion') nodes.set(item.id, item);
  }
  const all = [...nodes.values()];
  const ofType = (type: string): EdgeItem[] => edges.filter((edge) => edge.type === type);
  const named = (id: string): string => nodes.get(id)?.label ?? id;
  return {
    stories: all.filter(({ type }) => type === 'Story'),
    articles: all.filter(({ type }) => type === 'Article').sort(byKey),
    claims: new Map(all.flatMap((node) => (node.type === 'Claim' ? [[node.id, node]] : []))),
    held: heldByClaim(all, chainsOf(ofType('ATTRIBUTED_TO'), named)),
    contradictions: ofType('CONTRADICTS').sort(surestFirst),
    qualifications: ofType('QUALIFIES').sort(surestFirst),
    outlets: new Map(ofType('PUBLISHED').map(({ from, to }) => [to, named(from)])),
    cited: namesByStart(ofType('CITES'), named),
  };
}

function chainsOf(
  links: readonly EdgeItem[],
  named: (id: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const order = ({ cells }: EdgeItem): number => Number(cells.get('order') ?? 0);
  return namesByStart(
    [...links].sort((one, other) => order(one) - order(other)),
    named,
  );
}

function namesByStart(
  edges: readonly EdgeItem[],
  named: (id: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = groupBy(edges, ({ from }) => from);
  return new Map([...groups].map(([id, of]) => [id, [...new Set(of.map(({ to }) => named(to)))]]));
}

function heldByClaim(
  nodes: readonly NodeItem[],
  chains: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly HeldClaim[]> {
  const held = nodes.flatMap(({ id, type, row }): HeldClaim[] => {
    const claimId = textOf(row, 'claimId');
    const articleId = textOf(row, 'articleId');
    if (type !== 'Assertion' || row['live'] !== true || !claimId || !articleId) return [];
    return [{ id, row, claimId, articleId, chain: chains.get(id) ?? [] }];
  });
  return groupBy(held, ({ claimId }) => claimId);
}

/** Of one side of a relation, what decides it; where that is not told, all that holds the claim. */
export function sideOf(
  { held }: BriefingFacts,
  edge: EdgeItem,
  claimId: string,
): readonly HeldClaim[] {
  const all = held.get(claimId) ?? [];
  const deciding = new Set(textsOf(edge.row, 'assertionIds'));
  const decided = all.filter(({ id }) => deciding.has(id));
  return decided.length > 0 ? decided : all;
}

function surestFirst(one: EdgeItem, other: EdgeItem): number {
  const rank = ({ cells }: EdgeItem): number =>
    (cells.get('degree') === 'STRONG' ? 1 : 0) + Number(cells.get('score') ?? 0);
  return rank(other) - rank(one) || (one.id < other.id ? -1 : 1);
}

function byKey(one: NodeItem, other: NodeItem): number {
  const key = ({ cells, id }: NodeItem): string => String(cells.get('key') ?? id);
  return key(one) < key(other) ? -1 : 1;
}
