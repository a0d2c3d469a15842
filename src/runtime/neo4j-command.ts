/** What a managed Neo4j is started with. */
export interface Neo4jOptions {
  /** Folder of the database (data, logs, password, nonce); created when missing. */
  readonly folder: string;
  /** The compiled `ChildMain` and the jars of Neo4j, as `java -cp` takes them. */
  readonly classpath: string;
  readonly heapMegabytes: number;
  /** Trades peak speed for a start that costs half the processor time: for short lives. */
  readonly quickStart: boolean;
  /** How long a start may take, and how long a stop before it is forced. */
  readonly startMilliseconds: number;
  readonly stopMilliseconds: number;
  /** Gives a port to try; it may be asked again when another program is faster. */
  readonly pickPort: () => Promise<number>;
}

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'];

/** Parameters of `java` for the server itself. */
export function serverParameters(options: Neo4jOptions): string[] {
  return [
    `-Xms${options.heapMegabytes}m`,
    `-Xmx${options.heapMegabytes}m`,
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    ...(options.quickStart ? ['-XX:TieredStopAtLevel=1'] : []),
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...childMain(options),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${options.folder}`,
    `--config-dir=${options.folder}/conf`,
    // Its log also on standard output, where its start is read off.
    '--console-mode',
  ];
}

/** Parameters of `java` that set the first password, which is read from standard input. */
export function passwordParameters(options: Neo4jOptions): string[] {
  return adminParameters(options, ['dbms', 'set-initial-password', '@line']);
}

/** Parameters of `java` for Neo4j's own tool, which works on the files of a database that does not run. */
export function adminParameters(options: Neo4jOptions, words: readonly string[]): string[] {
  return [
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...childMain(options),
    'org.neo4j.cli.AdminTool',
    ...words,
  ];
}

function childMain(options: Neo4jOptions): string[] {
  return ['-cp', options.classpath, 'ChildMain'];
}
