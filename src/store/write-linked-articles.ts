import { z } from 'zod';

import { groupBy } from '../lib/group-by.ts';
import { stableId } from '../lib/stable-id.ts';
import { byId, type PropertyRow, spanLists } from './article-rows.ts';
import { type StatementRunner } from './run-statement.ts';
import { defineStatement } from './statement.ts';

export const linkedArticles = defineStatement('writes/linked-articles', {
  params: z.object({ articleId: z.string() }),
  row: z.object({
    fromId: z.string(),
    toId: z.string(),
    urls: z.array(z.string()),
    runId: z.string(),
    spanStarts: z.array(z.number()),
    spanEnds: z.array(z.number()),
    spanExacts: z.array(z.string()),
  }),
});

export const putLinkedArticles = defineStatement('writes/put-linked-articles', {
  params: z.object({
    articleId: z.string(),
    edgeIds: z.array(z.string()).readonly(),
    rows: z.array(
      z.object({
        id: z.string(),
        fromId: z.string(),
        toId: z.string(),
        properties: z.custom<PropertyRow['properties']>(),
      }),
    ),
  }),
  row: z.object({}),
});

/** Links of one article to one address of another. */
type Links = z.infer<typeof linkedArticles.row>;

/**
 * Makes anew which articles this one cites by a link and which cite it so. It depends on who is in the graph only,
 * so it makes no difference whether the citing or the cited article came first.
 */
export async function deriveLinkedArticles(
  runner: StatementRunner,
  articleId: string,
): Promise<void> {
  const found = await runner.run(linkedArticles, { articleId });
  const pairs = groupBy(found, ({ fromId, toId }) => stableId('CITES', fromId, toId, 'LINK'));
  const rows = [...pairs].flatMap(([id, links]) => citationRows(id, links));
  await runner.run(putLinkedArticles, {
    articleId,
    edgeIds: rows.map(({ id }) => id),
    rows: byId(rows),
  });
}

/** An article may be known by two addresses, and be linked to by both. */
function citationRows(
  id: string,
  found: readonly Links[],
): (PropertyRow & { fromId: string; toId: string })[] {
  const links = found.flatMap(linksOf).sort((one, other) => one.start - other.start);
  const urls = links.map(({ url }) => url);
  return found.slice(0, 1).map(({ fromId, toId, runId }) => ({
    id,
    fromId,
    toId,
    properties: { kind: 'LINK', ...spanLists(links), urls, runId },
  }));
}

function linksOf({
  spanStarts,
  spanEnds,
  spanExacts,
  urls,
}: Links): { start: number; end: number; exact: string; url: string }[] {
  return urls.map((url, index) => ({
    url,
    start: spanStarts[index] ?? 0,
    end: spanEnds[index] ?? 0,
    exact: spanExacts[index] ?? '',
  }));
}
