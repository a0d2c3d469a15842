import { type GraphItem } from './graph-item.ts';
import { writeCsvEdges, writeCsvNodes, writeNeo4jEdges, writeNeo4jNodes } from './write-csv.ts';
import { writeCytoscape } from './write-cytoscape.ts';
import { writeDot } from './write-dot.ts';
import { writeFollowTheMoney } from './write-follow-the-money.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphml } from './write-graphml.ts';
import { writeGraphology } from './write-graphology.ts';
import { writeJsonLd } from './write-json-ld.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeNodeLink } from './write-node-link.ts';
import { writeNquads } from './write-nquads.ts';
import { writeParquetEdges, writeParquetNodes } from './write-parquet.ts';

/** A bit of a file: text, or bytes of a format that is no text. */
export type Piece = string | Uint8Array;

/** One way to write a graph down for other programs. */
export interface ExportFormat {
  readonly mediaType: string;
  /** Of a file's name, without its dot. */
  readonly extension: string;
  /** Writes piece by piece. */
  readonly write: (items: AsyncIterable<GraphItem>) => AsyncIterable<Piece>;
  /** Written one story after the other, and holds no more than one; else it holds no more than a few rows. */
  readonly isByStory?: boolean;
}

const JSON_FILE = { mediaType: 'application/json', extension: 'json' };
const PARQUET_FILE = { mediaType: 'application/vnd.apache.parquet', extension: 'parquet' };
const CSV_FILE = { mediaType: 'text/csv; charset=utf-8', extension: 'csv' };

/** Every format of the exports beside the canonical one, by name. */
export const EXPORT_FORMATS: ReadonlyMap<string, ExportFormat> = new Map<string, ExportFormat>([
  ['cytoscape', { ...JSON_FILE, write: writeCytoscape }],
  ['graphology', { ...JSON_FILE, write: writeGraphology }],
  ['node-link', { ...JSON_FILE, write: writeNodeLink }],
  ['gexf', { mediaType: 'application/gexf+xml', extension: 'gexf', write: writeGexf }],
  ['graphml', { mediaType: 'application/graphml+xml', extension: 'graphml', write: writeGraphml }],
  ['csv-nodes', { ...CSV_FILE, write: writeCsvNodes }],
  ['csv-edges', { ...CSV_FILE, write: writeCsvEdges }],
  ['neo4j-nodes', { ...CSV_FILE, write: writeNeo4jNodes }],
  ['neo4j-edges', { ...CSV_FILE, write: writeNeo4jEdges }],
  [
    'markdown',
    {
      mediaType: 'text/markdown; charset=utf-8',
      extension: 'md',
      write: writeMarkdown,
      isByStory: true,
    },
  ],
  ['parquet-nodes', { ...PARQUET_FILE, write: writeParquetNodes }],
  ['parquet-edges', { ...PARQUET_FILE, write: writeParquetEdges }],
  ['dot', { mediaType: 'text/vnd.graphviz; charset=utf-8', extension: 'gv', write: writeDot }],
  ['jsonld', { mediaType: 'application/ld+json', extension: 'jsonld', write: writeJsonLd }],
  ['nquads', { mediaType: 'application/n-quads', extension: 'nq', write: writeNquads }],
  [
    'followthemoney',
    { mediaType: 'application/x-ndjson', extension: 'ftm.json', write: writeFollowTheMoney },
  ],
]);
