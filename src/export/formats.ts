import { type GraphItem } from './graph-item.ts';
import { writeCsvEdges, writeCsvNodes, writeNeo4jEdges, writeNeo4jNodes } from './write-csv.ts';
import { writeCytoscape } from './write-cytoscape.ts';
import { writeDot } from './write-dot.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphml } from './write-graphml.ts';
import { writeGraphology } from './write-graphology.ts';
import { writeNodeLink } from './write-node-link.ts';

/** One way to write a graph down for other programs, piece by piece. */
export type WriteGraph = (items: AsyncIterable<GraphItem>) => AsyncIterable<string>;

/** Every format of the exports beside the canonical one, by name. */
export const EXPORT_FORMATS: ReadonlyMap<string, WriteGraph> = new Map([
  ['cytoscape', writeCytoscape],
  ['graphology', writeGraphology],
  ['node-link', writeNodeLink],
  ['gexf', writeGexf],
  ['graphml', writeGraphml],
  ['csv-nodes', writeCsvNodes],
  ['csv-edges', writeCsvEdges],
  ['neo4j-nodes', writeNeo4jNodes],
  ['neo4j-edges', writeNeo4jEdges],
  ['dot', writeDot],
]);
