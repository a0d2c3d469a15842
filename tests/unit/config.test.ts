import { describe, expect, it } from '@jest/globals';

import { readConfig } from '../../src/config.ts';

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(readConfig({ NEO4J_URI: '', PATH: '/bin' })).toEqual({
      database: null,
      port: 4_000,
      readerHeapMegabytes: 1_800,
      readerThreads: 2,
      knowledgeFolder: null,
      annotationsFolder: null,
      fetchContact: null,
      fetchPrivateHosts: '',
      reviewer: null,
    });
  });

  it('takes an existing database', () => {
    const config = readConfig({
      NEO4J_URI: 'neo4j+s://db.example',
      NEO4J_PASSWORD: 'p',
      PORT: '0',
    });
    expect(config).toMatchObject({
      database: { uri: 'neo4j+s://db.example', user: 'neo4j', password: 'p', database: 'neo4j' },
      port: 0,
    });
  });

  it.each([
    [{ PORT: '70000' }, /^PORT: a whole number from 0 to 65535 was wanted, "70000" came/],
    [{ PORT: 'web' }, /^PORT: a whole number from 0 to 65535 was wanted, "web" came/],
    [{ READER_HEAP: '12.5' }, /^READER_HEAP: .*"12.5" came/],
    [{ READER_THREADS: '0' }, /^READER_THREADS: .*from 1 to 64.*"0" came/],
    [{ NEO4J_URI: 'http://db.example' }, /^NEO4J_URI: an address such as bolt:.*"http:/],
    [{ NEO4J_URI: 'bolt://db.example' }, /^NEO4J_PASSWORD: .* nothing came/],
  ])('refuses %j', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(
      expect.objectContaining({ code: 'BAD_CONFIG', message: expect.stringMatching(message) }),
    );
  });
});
