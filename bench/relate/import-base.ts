import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { startChild } from '../../src/runtime/child-process.ts';
import { javaTool } from '../../src/runtime/java-tool.ts';
import { neo4jSettings } from '../../src/runtime/neo4j-settings.ts';
import { BETWEEN_ITEMS, type Sheets } from './sheets.ts';

const ENTITIES = new Set(['Person', 'Organization', 'Country', 'Place']);
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'];

/** Loads sheets into the database of a folder that holds none yet, with the import tool of Neo4j itself. */
export async function importBase(
  sheets: ReturnType<Sheets['close']>,
  database: { readonly folder: string; readonly classpath: string },
): Promise<void> {
  const { folder, classpath } = database;
  mkdirSync(join(folder, 'conf'), { recursive: true });
  writeFileSync(join(folder, 'conf', 'neo4j.conf'), neo4jSettings({ folder, boltPort: 0 }));
  const child = startChild({
    command: javaTool('java'),
    parameters: [
      '-Xmx1g',
      ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      ...['-cp', classpath, 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j'],
      ...['--id-type=string', `--array-delimiter=${BETWEEN_ITEMS}`, '--max-off-heap-memory=1G'],
      `--report-file=${join(folder, 'import.report')}`,
      ...sheets.nodes.map(({ kind, file }) => `--nodes=${labelsOf(kind)}=${file}`),
      ...sheets.edges.map(({ kind, file }) => `--relationships=${kind}=${file}`),
    ],
    environment: { NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') },
  });
  const cause = await child.ended;
  if (cause === 'ended with exit code 0') return;
  throw new Error(`The import was wanted whole; it ${cause}: ${child.lastLines.join(' | ')}`);
}

function labelsOf(kind: string): string {
  return ['Counterclaim', ...(ENTITIES.has(kind) ? ['Entity'] : []), kind].join(':');
}
