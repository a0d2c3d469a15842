import { describe, expect, it } from '@jest/globals';

import { featureRelease } from '../../../src/runtime/java-version.ts';
import { listeningInodes } from '../../../src/runtime/listener.ts';
import { neo4jSettings } from '../../../src/runtime/neo4j-settings.ts';
import { places } from '../../../src/runtime/places.ts';
import { encodeRequest, toSentences } from '../../../src/runtime/reader-protocol.ts';

describe('featureRelease', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_392"', 8],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "25" 2025-09-16', 25],
    ['command not found', null],
  ])('reads %j', (output, release) => {
    expect(featureRelease(output)).toBe(release);
  });
});

describe('places', () => {
  it.each([
    [{ COUNTERCLAIM_CACHE: '/c', COUNTERCLAIM_HOME: '/h' }, '/c', '/h'],
    [{ XDG_CACHE_HOME: '/x', XDG_DATA_HOME: '/y' }, '/x/counterclaim', '/y/counterclaim'],
    [
      { COUNTERCLAIM_HOME: '', XDG_DATA_HOME: '/y', XDG_CACHE_HOME: '/x' },
      '/x/counterclaim',
      '/y/counterclaim',
    ],
  ])('of %j', (environment, cache, home) => {
    expect(places(environment)).toEqual({ cache, home });
  });
});

describe('listeningInodes', () => {
  const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1E61 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 101 1 0 100
   1: 0100007F:1E61 0100007F:9C40 01 00000000:00000000 00:00000000 00000000     0        0 102 1 0 20
   2: 0100007F:0016 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 103 1 0 100`;

  it.each([
    [0x1e61, ['101']],
    [22, ['103']],
    [80, []],
  ])('of port %d', (port, inodes) => {
    expect(listeningInodes(table, port)).toEqual(inodes);
  });
});

describe('neo4jSettings', () => {
  const lines = neo4jSettings({ folder: '/data/neo4j', boltPort: 4711 }).split('\n');

  it.each([
    ['server.bolt.listen_address=127.0.0.1:4711'],
    ['server.http.enabled=false'],
    ['server.https.enabled=false'],
    ['dbms.usage_report.enabled=false'],
    ['dbms.security.auth_enabled=true'],
    ['dbms.security.allow_csv_import_from_file_urls=false'],
    ['internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0'],
    ['server.directories.import=/data/neo4j/import'],
  ])('say %s', (line) => {
    expect(lines).toContain(line);
  });
});

describe('the reader protocol', () => {
  it('frames a request by its length in bytes', () => {
    const bytes = encodeRequest('7', {
      kind: 'annotate',
      text: 'é\n',
      referenceDate: '2024-01-02',
    });
    expect(bytes.readUInt32BE()).toBe(bytes.length - 4);
    expect(bytes.subarray(4).toString()).toBe('7\tannotate\t2024-01-02\né\n');
  });

  it('keeps the number of tokens whatever they hold', () => {
    const bytes = encodeRequest('8', { kind: 'tag', tokens: ['a\nb', '', 'c'] });
    expect(bytes.subarray(4).toString()).toBe('8\ttag\t\na b\n \nc');
  });

  it('gives words and sentence spans back from the text', () => {
    const compact = {
      t: [
        [2, 5, null, 'NNP', 'PERSON'],
        [5, 6, '.', '.', null],
      ],
      d: [['root', -1, 0]],
      n: [[2, 5, 'PERSON', null]],
    } as const;
    expect(toSentences([compact], '😀Ana.')).toEqual([
      {
        index: 0,
        start: 2,
        end: 6,
        tokens: [
          { start: 2, end: 5, text: 'Ana', lemma: 'Ana', pos: 'NNP', ner: 'PERSON' },
          { start: 5, end: 6, text: '.', lemma: '.', pos: '.', ner: 'O' },
        ],
        dependencies: [{ relation: 'root', governor: -1, dependent: 0 }],
        names: [{ start: 2, end: 5, type: 'PERSON', normalized: null }],
      },
    ]);
  });
});
