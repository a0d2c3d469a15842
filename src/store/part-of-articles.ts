import { z } from 'zod';

import { CounterclaimError } from '../domain/errors.ts';
import { type PartWanted } from '../domain/graph-part.ts';
import { LIMITS } from '../domain/limits.ts';
import { addMember, type PartMembers } from './part-members.ts';
import { type PartSearch } from './part-search.ts';
import { runRead } from './run-statement.ts';
import { defineStatement } from './statement.ts';

const ARTICLES_AT_ONCE = 50;
const NODES_AT_ONCE = 2_000;

const found = z.object({ id: z.string() });

export const exportStoryArticles = defineStatement('reads/export-story-articles', {
  params: z.object({ story: z.string() }),
  row: found,
});

export const exportArticle = defineStatement('reads/export-article', {
  params: z.object({ article: z.string() }),
  row: found,
});

export const exportNodesOfArticles = defineStatement('reads/export-nodes-of-articles', {
  params: z.object({ articleIds: z.array(z.string()) }),
  row: z.object({ id: z.string(), type: z.string() }),
});

export const exportEdgesOfNodes = defineStatement('reads/export-edges-of-nodes', {
  params: z.object({ ids: z.array(z.string()), types: z.array(z.string()) }),
  row: z.object({ id: z.string(), type: z.string(), otherId: z.string() }),
});

/**
 * What is told in the articles of a story, or in one article, and the edges among it.
 * @throws CounterclaimError NOT_FOUND when there is no such story or article, BAD_INPUT when it is too much
 */
export async function membersOfArticles(search: PartSearch): Promise<PartMembers> {
  const articleIds = await articlesWanted(search);
  const nodes = await nodesOf(search, articleIds);
  return { nodes, edges: await edgesAmong(search, nodes), omittedNodes: 0, omittedEdges: 0 };
}

async function articlesWanted(search: PartSearch): Promise<string[]> {
  const { story, article } = search.wanted;
  const ofStory = story === null ? null : await idsOf(search, exportStoryArticles, { story });
  const given = article === null ? null : await idsOf(search, exportArticle, { article });
  const both = given?.filter((id) => ofStory?.includes(id) ?? true) ?? ofStory ?? [];
  if (both.length === 0) throw nothingThere(search.wanted);
  return both;
}

async function idsOf<Params extends object>(
  { connection, signal }: PartSearch,
  statement: Parameters<typeof runRead<Params, { id: string }>>[1],
  params: Params,
): Promise<string[]> {
  const rows = await runRead(connection, statement, { params, ...(signal && { signal }) });
  return rows.map(({ id }) => id);
}

function nothingThere({ story, article }: PartWanted): CounterclaimError {
  const ofStory = story === null ? '' : `story with the id "${story}"`;
  const message =
    article === null
      ? `the graph has no ${ofStory}`
      : `the graph has no article with the id or key "${article}"${story === null ? '' : ` in a ${ofStory}`}`;
  return new CounterclaimError('NOT_FOUND', message);
}

async function nodesOf(
  { connection, types, signal }: PartSearch,
  articleIds: readonly string[],
): Promise<Map<string, Set<string>>> {
  const nodes = new Map<string, Set<string>>();
  for (let start = 0; start < articleIds.length; start += ARTICLES_AT_ONCE) {
    const params = { articleIds: articleIds.slice(start, start + ARTICLES_AT_ONCE) };
    const request = { params, ...(signal && { signal }) };
    for (const node of await runRead(connection, exportNodesOfArticles, request)) {
      if (types.nodes.includes(node.type)) addMember(nodes, node);
    }
    refuseTooMany(nodes);
  }
  return nodes;
}

function refuseTooMany(nodes: ReadonlyMap<string, ReadonlySet<string>>): void {
  const count = [...nodes.values()].reduce((sum, ids) => sum + ids.size, 0);
  if (count <= LIMITS.exportPartNodes) return;
  const message = `a part of the graph has at most ${LIMITS.exportPartNodes} nodes, and this has more`;
  const remedy = 'narrow it by types of nodes, or take the whole graph';
  throw new CounterclaimError('BAD_INPUT', message, { remedy });
}

async function edgesAmong(
  { connection, types, signal }: PartSearch,
  nodes: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Map<string, Set<string>>> {
  const all = new Set([...nodes.values()].flatMap((ids) => [...ids]));
  const ids = [...all].sort();
  const edges = new Map<string, Set<string>>();
  for (let start = 0; start < ids.length; start += NODES_AT_ONCE) {
    const params = { ids: ids.slice(start, start + NODES_AT_ONCE), types: [...types.edges] };
    const request = { params, ...(signal && { signal }) };
    for (const edge of await runRead(connection, exportEdgesOfNodes, request)) {
      if (all.has(edge.otherId)) addMember(edges, edge);
    }
  }
  return edges;
}
