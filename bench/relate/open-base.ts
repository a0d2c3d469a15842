import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { type GraphWriter } from '../../src/domain/graph-store.ts';
import { NEO4J_DEFAULTS, type Neo4jAddress, startNeo4j } from '../../src/runtime/neo4j.ts';
import { places } from '../../src/runtime/places.ts';
import { prepareEngine } from '../../src/runtime/prepare-engine.ts';
import { connectGraph, type GraphConnection } from '../../src/store/connect.ts';
import { createGraphWriter } from '../../src/store/graph-writer.ts';
import { openGraph } from '../../src/store/open-graph.ts';
import { makeBase } from './make-base.ts';

/** A base in a database of its own, as the program runs it. */
export interface OpenBase {
  readonly address: Neo4jAddress & { readonly pid: number };
  readonly connection: GraphConnection;
  readonly writer: GraphWriter;
  /** How many events the articles of the base tell of. */
  readonly events: number;
  readonly close: () => Promise<void>;
}

/** Indexes of a whole base are made in one go. */
const PATIENT = { writeTimeout: 7_200_000, readTimeout: 600_000 };

/** Opens the base of so many articles in a folder; makes and loads it when it is not there. */
export async function openBase(request: {
  readonly articles: number;
  readonly home: string;
  readonly onStatement: (name: string) => void;
}): Promise<OpenBase> {
  const { articles, home, onStatement } = request;
  const folder = join(home, `base-${articles}`);
  const classpath = await prepareEngine(places(process.env).cache, 'neo4j');
  const events = await eventsOfBase(articles, { folder, classpath });
  const neo4j = await startNeo4j({ ...NEO4J_DEFAULTS, folder, classpath });
  const connection = await connectGraph({ ...neo4j, limits: PATIENT, onStatement });
  const { nonce } = await openGraph({ connection, nonce: neo4j.nonce, adopt: true });
  return {
    address: neo4j,
    connection,
    writer: createGraphWriter({ connection, nonce }),
    events,
    close: async () => {
      await connection.close();
      await neo4j.stop();
    },
  };
}

async function eventsOfBase(
  articles: number,
  database: { readonly folder: string; readonly classpath: string },
): Promise<number> {
  const known = join(database.folder, 'events');
  if (existsSync(known)) return Number(readFileSync(known, 'utf8'));
  const sheets = join(database.folder, 'sheets');
  mkdirSync(sheets, { recursive: true });
  const events = await makeBase(articles, { ...database, sheets });
  rmSync(sheets, { recursive: true });
  writeFileSync(known, String(events));
  return events;
}
