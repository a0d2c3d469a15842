/** What the settings of a managed Neo4j depend on. */
export interface Neo4jPlace {
  /** The folder of this database; everything it writes lies below. */
  readonly folder: string;
  readonly boltPort: number;
}

/**
 * The text of neo4j.conf: loopback only, no HTTP, no way from Cypher to files or the network, no
 * reports, a short stop.
 */
export function neo4jSettings({ folder, boltPort }: Neo4jPlace): string {
  const settings = {
    'server.directories.data': `${folder}/data`,
    'server.directories.logs': `${folder}/logs`,
    'server.directories.run': `${folder}/run`,
    'server.directories.plugins': `${folder}/plugins`,
    'server.directories.import': `${folder}/import`,
    'server.directories.licenses': `${folder}/licenses`,
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': '128m',
    'db.tx_log.preallocate': 'false',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    // Idle thread pools would hold up the stop for 10 seconds.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '100ms',
    'internal.server.bolt.connection_shutdown_wait_time': '100ms',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${escaped(value)}`);
  return `${lines.join('\n')}\n`;
}

/** Java's properties format takes a backslash for an escape. */
function escaped(value: string): string {
  return value.replaceAll('\\', '/');
}
