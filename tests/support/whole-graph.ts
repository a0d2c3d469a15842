import { type GraphConnection } from '../../src/store/connect.ts';
import { runRaw } from './empty-graph.ts';

/** The recorded clock and what counts changes: no part of what a graph says. */
const CLOCK = ['ingestedAt', 'observedAt', 'startedAt', 'createdAt', 'appliedAt', 'at', 'change'];
const OWN = ['lock', 'nonce', 'origin', 'metadata', 'attempts'];

/**
 * Every node and edge of a database with all that it says, keys and ledger too, as sorted lines; without clocks, and without
 * where the ledger says that a text came from.
 */
export async function wholeGraph(connection: GraphConnection): Promise<string[]> {
  const nodes = await runRaw(
    connection,
    'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties',
  );
  const edges = await runRaw(
    connection,
    'MATCH (a)-[e]->(b) RETURN type(e) AS type, properties(e) AS properties, a.id AS from, b.id AS to',
  );
  return [...nodes, ...edges].map(lineOf).sort();
}

function lineOf({ labels, properties, ...ends }: Record<string, unknown>): string {
  const own = Object.entries(properties as Record<string, unknown>)
    .filter(([name]) => !CLOCK.includes(name) && !OWN.includes(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const names = Array.isArray(labels) ? labels.map(String).sort() : [];
  return JSON.stringify([names, ends, own]);
}
