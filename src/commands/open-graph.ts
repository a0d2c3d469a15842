import { type AnswerReader } from '../api/answer-reader.ts';
import { type Config } from '../config.ts';
import { type GraphImport } from '../domain/graph-import.ts';
import { type GraphReader, type GraphWriter } from '../domain/graph-store.ts';
import { LIMITS } from '../domain/limits.ts';
import {
  databaseFolder,
  findLiveInstance,
  holdInstance,
  type InstanceAddresses,
  type LiveInstance,
} from '../runtime/instance.ts';
import { NEO4J_DEFAULTS, startNeo4j } from '../runtime/neo4j.ts';
import { places } from '../runtime/places.ts';
import { prepareEngine } from '../runtime/prepare-engine.ts';
import { finishRestore } from '../runtime/restore.ts';
import { type ConnectionOptions, connectGraph } from '../store/connect.ts';
import { createCanonicalReader } from '../store/canonical-reader.ts';
import { createGraphImporter } from '../store/graph-importer.ts';
import { createGraphReader } from '../store/graph-reader.ts';
import { createGraphWriter } from '../store/graph-writer.ts';
import { planReads } from '../store/plan-reads.ts';
import { openGraph as openStore } from '../store/open-graph.ts';
import { fetchProgress } from './fetch-progress.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';

/** A graph that commands may read and write. */
export interface OpenedGraph {
  /** For commands, which may take their time. */
  readonly reader: GraphReader;
  /** For questions of others: bounded. */
  readonly answers: AnswerReader;
  readonly writer: GraphWriter;
  readonly importer: GraphImport;
  /** The live instance that this command attached to; null when the database is its own or a configured one. */
  readonly live: LiveInstance | null;
  /** What whoever may ingest here has to know. */
  readonly secret: string;
  /** Makes the first questions as quick as the later ones; never fails. */
  planReads(signal: AbortSignal): Promise<void>;
  /** Tells other terminals where this instance answers. */
  publish(addresses: InstanceAddresses): Promise<void>;
  /** Resolves with the cause when a database of our own has ended. */
  readonly ended: Promise<string>;
  close(): Promise<void>;
}

/** What opening a graph takes. */
export interface GraphRequest {
  readonly surroundings: Surroundings;
  readonly config: Config;
  readonly output: Output;
  /** Takes a configured database that holds other things too. */
  readonly adopt?: boolean | undefined;
  /** Opens a graph to import into it, also one of which an import is half done. */
  readonly isImport?: boolean;
}

const NEVER = new Promise<string>(() => undefined);
/** A first start on a busy machine, or the ledger of a large graph, takes longer than a question may. */
const PATIENT = { readTimeout: LIMITS.commandReadMilliseconds };
/** A question of others may take as long as a request, for a database just started plans each kind anew. */
const BOUNDED = { readTimeout: LIMITS.requestMilliseconds };
const NOWHERE: InstanceAddresses = { http: null, door: null };

/**
 * Opens the graph that the configuration names: a given database, else the live instance of this home,
 * else a managed database of our own.
 * @throws CounterclaimError of the engine, the instance or the store
 */
export async function openGraph(request: GraphRequest): Promise<OpenedGraph> {
  const { config, surroundings } = request;
  if (config.database !== null) return openGiven(request, config.database);
  const live = await findLiveInstance(places(surroundings.environment).home);
  return live === null ? openOwn(request) : attach(request, live);
}

async function openGiven(request: GraphRequest, options: ConnectionOptions): Promise<OpenedGraph> {
  const { adopt = false, isImport = false } = request;
  const opened = await connect(options, { adopt, isImport });
  return { ...opened, live: null, publish: () => Promise.resolve(), ended: NEVER };
}

async function attach(
  { isImport = false }: GraphRequest,
  live: LiveInstance,
): Promise<OpenedGraph> {
  const opened = await connect(live, { nonce: live.nonce, adopt: false, isImport });
  return { ...opened, live, publish: () => Promise.resolve(), ended: NEVER };
}

async function openOwn(request: GraphRequest): Promise<OpenedGraph> {
  const { surroundings, output, isImport = false } = request;
  const { cache, home } = places(surroundings.environment);
  const hold = await holdInstance(home);
  try {
    const classpath = await prepareEngine(cache, 'neo4j', fetchProgress(output));
    output.progress('starting the database …');
    const folder = databaseFolder(home);
    await finishRestore(folder);
    const neo4j = await startNeo4j({ ...NEO4J_DEFAULTS, folder, classpath });
    try {
      const opened = await connect(neo4j, { nonce: neo4j.nonce, adopt: false, isImport });
      await hold.publish(neo4j, NOWHERE);
      output.progress('');
      return {
        ...opened,
        live: null,
        ended: neo4j.ended,
        publish: (addresses) => hold.publish(neo4j, addresses),
        close: async () => {
          await opened.close();
          await neo4j.stop();
          await hold.release();
        },
      };
    } catch (error) {
      await neo4j.stop();
      throw error;
    }
  } catch (error) {
    await hold.release();
    throw error;
  }
}

type Connected = Pick<
  OpenedGraph,
  'reader' | 'answers' | 'writer' | 'importer' | 'secret' | 'planReads' | 'close'
>;

async function connect(
  options: ConnectionOptions,
  proof: { readonly nonce?: string; readonly adopt: boolean; readonly isImport: boolean },
): Promise<Connected> {
  const { uri, user, password, database } = options;
  const address = { uri, user, password, database };
  const patient = await connectGraph({ ...address, limits: PATIENT });
  try {
    const graph = await openStore({ connection: patient, ...proof });
    const bounded = await connectGraph({ ...address, limits: BOUNDED });
    const all = createCanonicalReader(patient);
    return {
      reader: { ...createGraphReader(patient), ...all },
      answers: { ...createGraphReader(bounded, { waits: false }), ...all },
      writer: createGraphWriter(graph),
      importer: createGraphImporter(graph),
      secret: graph.nonce,
      planReads: (signal) => planReads(bounded, signal),
      close: async () => {
        await Promise.all([patient.close(), bounded.close()]);
      },
    };
  } catch (error) {
    await patient.close();
    throw error;
  }
}
