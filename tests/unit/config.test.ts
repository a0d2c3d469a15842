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
      serving: {
        host: '127.0.0.1',
        isOpenToAll: false,
        apiKeys: '',
        apiKeysFile: null,
        tokens: null,
        proxies: [],
        origins: [],
        introspection: true,
        onlySaved: false,
        ratePoints: 30_000,
        ingestBytes: 8_000_000,
        drainMilliseconds: 0,
        logLevel: 'error',
        traces: null,
      },
      judgeIsOn: true,
      judgeFolder: null,
    });
  });

  it('takes what is said about serving', () => {
    const { serving } = readConfig({
      HOST: '0.0.0.0',
      API_KEYS_FILE: '/keys',
      JWT_KEYS: 'https://id.example/keys',
      JWT_ISSUER: 'https://id.example',
      JWT_AUDIENCE: 'counterclaim',
      TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8',
      CORS_ORIGINS: 'https://a.example, http://localhost:8888',
      INTROSPECTION: 'no',
      PERSISTED_ONLY: 'yes',
      RATE_POINTS: '0',
      INGEST_BYTES: '1000000',
      DRAIN_SECONDS: '5',
      LOG_LEVEL: 'info',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
      OTEL_EXPORTER_OTLP_HEADERS: 'x-key=secret',
    });
    expect(serving).toEqual({
      host: '0.0.0.0',
      isOpenToAll: false,
      apiKeys: '',
      apiKeysFile: '/keys',
      tokens: {
        keys: 'https://id.example/keys',
        issuer: 'https://id.example',
        audience: 'counterclaim',
        algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      },
      proxies: ['127.0.0.1', '10.0.0.0/8'],
      origins: ['https://a.example', 'http://localhost:8888'],
      introspection: false,
      onlySaved: true,
      ratePoints: null,
      ingestBytes: 1_000_000,
      drainMilliseconds: 5_000,
      logLevel: 'info',
      traces: {
        endpoint: new URL('http://127.0.0.1:4318'),
        headers: 'x-key=secret',
        serviceName: 'counterclaim',
      },
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

  it('runs without the judge, or with another', () => {
    expect(readConfig({ JUDGE: 'off', JUDGE_MODEL: 'mine' })).toMatchObject({
      judgeIsOn: false,
      judgeFolder: 'mine',
    });
  });

  it.each([
    [{ PORT: '70000' }, /^PORT: a whole number from 0 to 65535 was wanted, "70000" came/],
    [{ PORT: 'web' }, /^PORT: a whole number from 0 to 65535 was wanted, "web" came/],
    [{ READER_HEAP: '12.5' }, /^READER_HEAP: .*"12.5" came/],
    [{ READER_THREADS: '0' }, /^READER_THREADS: .*from 1 to 64.*"0" came/],
    [{ JUDGE: 'no' }, /^JUDGE: on or off was wanted, "no" came/],
    [{ NEO4J_URI: 'http://db.example' }, /^NEO4J_URI: an address such as bolt:.*"http:/],
    [{ NEO4J_URI: 'bolt://db.example' }, /^NEO4J_PASSWORD: .* nothing came/],
    [{ OPEN_TO_ALL: 'maybe' }, /^OPEN_TO_ALL: yes or no was wanted, "maybe" came/],
    [{ CORS_ORIGINS: 'https://a.example/path' }, /^CORS_ORIGINS: origins such as/],
    [{ CORS_ORIGINS: '*' }, /^CORS_ORIGINS: origins such as/],
    [{ JWT_ALGORITHMS: 'none' }, /^JWT_ALGORITHMS: algorithms such as/],
    [{ JWT_KEYS: 'keys.json', JWT_ISSUER: 'i' }, /^JWT_AUDIENCE: a value was wanted/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL: one of silent, .*"loud" came/],
    [
      { INGEST_BYTES: '1000' },
      /^INGEST_BYTES: a whole number from 256000 to 64000000 was wanted, "1000"/,
    ],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' },
      /^OTEL_EXPORTER_OTLP_ENDPOINT: the http address of a collector/,
    ],
    [{ RATE_POINTS: '-1' }, /^RATE_POINTS: a whole number from 0/],
  ])('refuses %j', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(
      expect.objectContaining({ code: 'BAD_CONFIG', message: expect.stringMatching(message) }),
    );
  });
});
