import { type CitationRow, type NodeRow, type SourceLinkRow } from '../domain/graph-row.ts';
import { type Loaders } from './loaders.ts';

const SPEAKERS = new Set<NodeRow['__typename']>([
  'Person',
  'Organization',
  'Country',
  'Outlet',
  'UnnamedSource',
]);

/** Somebody whose word is given, by id. */
export async function speaker(load: Loaders, id: string): Promise<SourceLinkRow['node']> {
  const row = await load.node(id);
  if (row !== null && isSpeaker(row)) return row;
  throw new Error(`the graph has no speaker ${id}, on whose word something stands`);
}

/** Whom an article relies on, by id. */
export async function citationTarget(load: Loaders, id: string): Promise<CitationRow['node']> {
  const row = await load.node(id);
  if (row !== null && (isSpeaker(row) || row.__typename === 'Article')) return row;
  throw new Error(`the graph has no source ${id}, which something relies on`);
}

function isSpeaker(row: NodeRow): row is SourceLinkRow['node'] {
  return SPEAKERS.has(row.__typename);
}
