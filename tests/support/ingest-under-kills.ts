import { foremostWords } from '../../src/domain/story.ts';
import { type GraphWriter } from '../../src/domain/graph-store.ts';
import { type ArticleReading } from '../../src/domain/reading.ts';
import { pageKey } from '../../src/lib/page-key.ts';
import { type GraphConnection } from '../../src/store/connect.ts';
import { runRaw } from './empty-graph.ts';
import { randomFrom } from './generated-readings.ts';
import { type MortalGraph, startMortalGraph } from './killed-database.ts';
import { writeReadings } from './write-generated.ts';

/** How an ingest goes through the deaths of its database. */
export interface Campaign {
  readonly folder: string;
  readonly readings: readonly ArticleReading[];
  readonly kills: number;
  readonly seed: number;
  /** A writer to try instead of the real one. */
  readonly plant?: (writer: GraphWriter) => GraphWriter;
  /** Where to kill instead of at a random statement. */
  readonly killAt?: (statement: string) => boolean;
}

export interface CampaignReport {
  /** What was wrong after any restart, in words; empty when nothing was. */
  readonly violations: readonly string[];
  readonly kills: number;
  /** The graph at the end; the caller ends it. */
  readonly graph: MortalGraph;
}

/**
 * Ingests readings while the database is killed again and again, and looks after every restart
 * whether anything acknowledged is lost, and anything doubled or partial. Only what the ledger has not as done is written again.
 */
export async function ingestUnderKills(campaign: Campaign): Promise<CampaignReport> {
  const random = randomFrom(campaign.seed);
  const acknowledged = new Set<string>();
  const violations: string[] = [];
  let kills = 0;
  for (;;) {
    const graph = await startMortalGraph(campaign.folder);
    violations.push(...(await findViolations(graph.connection, campaign.readings, acknowledged)));
    if (kills < campaign.kills) graph.killWhen(nextKill(campaign, random));
    const writer = campaign.plant?.(graph.writer) ?? graph.writer;
    await writeUntilDeath({ graph, writer, readings: campaign.readings, acknowledged });
    if (!graph.killed()) {
      violations.push(...(await findViolations(graph.connection, campaign.readings, acknowledged)));
      return { violations, kills, graph };
    }
    kills += 1;
    await graph.end();
  }
}

/** At a random statement of the next part of the ingest: somewhere within a transaction, or between two. */
function nextKill(campaign: Campaign, random: () => number): (statement: string) => boolean {
  if (campaign.killAt) return campaign.killAt;
  const perArticle = 25;
  const part = (campaign.readings.length / (campaign.kills + 1)) * perArticle;
  let left = Math.ceil(random() * part);
  return () => {
    left -= 1;
    return left <= 0;
  };
}

async function writeUntilDeath(work: {
  readonly graph: MortalGraph;
  readonly writer: GraphWriter;
  readonly readings: readonly ArticleReading[];
  readonly acknowledged: Set<string>;
}): Promise<void> {
  const { graph, writer, readings, acknowledged } = work;
  try {
    const done = new Set((await graph.reader.ledger(['DONE'])).map(({ key }) => key));
    for (const reading of readings.filter(({ article }) => !done.has(article.key))) {
      await writeReadings(writer, [reading]);
      acknowledged.add(reading.article.key);
    }
  } catch (error) {
    if (!graph.killed()) throw error;
  }
}

/** Compares every article in the graph, and its row of the ledger, with its reading. */
export async function findViolations(
  connection: GraphConnection,
  readings: readonly ArticleReading[],
  acknowledged: ReadonlySet<string>,
): Promise<string[]> {
  const rows = await runRaw(connection, ARTICLES);
  const found = new Map(rows.map((row) => [String(row['key']), row]));
  const ledger = new Set(
    (await runRaw(connection, "MATCH (i:Ingest {state: 'DONE'}) RETURN i.key AS key")).map((row) =>
      String(row['key']),
    ),
  );
  const [orphans] = await runRaw(connection, ORPHANS);
  const perArticle = readings.flatMap(({ article, ...reading }) => {
    const row = found.get(article.key);
    const isThere = row !== undefined && ledger.has(article.key);
    if (row === undefined && !ledger.has(article.key)) {
      return acknowledged.has(article.key) ? [`lost: ${article.key}`] : [];
    }
    if (!isThere) return [`partial: ${article.key} has only one of article and ledger`];
    const wanted = {
      assertions: reading.assertions.length,
      attributions: reading.assertions.flatMap(({ chain }) => chain).length,
      mentions: new Set(reading.mentions.map(({ entityId }) => entityId)).size,
      citations: reading.citations.length,
      pages: new Set(article.links.map(({ url }) => pageKey(url))).size,
      addresses: article.url === null ? 0 : 1,
      storyWords: foremostWords(reading.story).length,
      stories: 1,
      asserts: reading.claims.length,
    };
    return Object.entries(wanted)
      .filter(([name, many]) => row[name] !== many)
      .map(([name, many]) => `${article.key}: ${String(row[name])} ${name}, not ${many}`);
  });
  return [...perArticle, ...(orphans?.['many'] === 0 ? [] : ['partial: nodes of no article'])];
}

const ARTICLES = `
  MATCH (article:Article)
  RETURN article.key AS key,
    COUNT { (article)-[:HAS_VERSION]->()-[:CONTAINS]->(:Assertion)-[:OF]->(:Claim) } AS assertions,
    COUNT { (article)-[:HAS_VERSION]->()-[:CONTAINS]->(:Assertion)-[:ATTRIBUTED_TO]->() } AS attributions,
    COUNT { (article)-[:MENTIONS]->() } AS mentions,
    COUNT { (article)-[:CITES]->(target) WHERE NOT target:Article } AS citations,
    COUNT { (article)-[:LINKS_TO]->() } AS pages,
    COUNT { (article)-[:STANDS_AT]->() } AS addresses,
    COUNT { (article)-[:TELLS_OF]->() } AS storyWords,
    COUNT { (article)-[:PART_OF]->() } AS stories,
    COUNT { (article)-[:ASSERTS]->() } AS asserts`;
const ORPHANS = `
  MATCH (node:Counterclaim)
  WHERE (node:Claim AND NOT EXISTS { (node)<-[:OF]-() })
    OR (node:Assertion AND NOT EXISTS { (node)<-[:CONTAINS]-() })
    OR (node:ArticleVersion AND NOT EXISTS { (node)<-[:HAS_VERSION]-() })
    OR (node:PageKey AND EXISTS {
      MATCH (source:Article)-[:LINKS_TO]->(node)<-[:STANDS_AT]-(target:Article)
      WHERE source <> target AND NOT EXISTS { (source)-[:CITES {kind: 'LINK'}]->(target) }
    })
  RETURN count(*) AS many`;
