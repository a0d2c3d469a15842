import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type HttpApi, serveReader } from '../support/http-api.ts';
import { operationNames, readOperation } from '../support/saved-operations.ts';
import { recordedReader } from '../support/recorded-reader.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Pair {
  readonly kind: string;
  readonly degree: string;
  readonly sides: readonly { readonly claim: { readonly statement: string } }[];
}
type Cell = Record<string, unknown>;
interface PlainFetch {
  readonly ask: (address: string, documentId: string) => Promise<unknown>;
  readonly contradictions: (address: string) => AsyncIterable<Pair>;
  readonly addRow: (table: { insertRow(): { insertCell(): Cell } }, pair: Pair) => void;
}
const { ask, contradictions, addRow } = (await import(
  new URL('../../examples/plain-fetch.js', import.meta.url).href
)) as PlainFetch;

describe('the recipes', () => {
  const texts = ['docs/recipes.md', 'examples/plain-fetch.js', 'python/README.md'].map(read);
  const named =
    /(?:documentId[:=] ?|documentId = |ask\((?:address, )?|query\(|to_pandas\()["']([a-z-]+)["']/g;
  const names = texts.flatMap((text) => [...text.matchAll(named)].map(([, name = '']) => name));

  it.each([...new Set(names)])('ask %s, which there is', (name) => {
    expect(operationNames()).toContain(name);
  });

  it('lead to files that are there', () => {
    const links = [...read('docs/recipes.md').matchAll(/\]\(([^)#:]+)\)/g)];
    expect(links.length).toBeGreaterThan(3);
    for (const [, path = ''] of links) {
      if (!path.endsWith('/notebooks')) expect(read(`docs/${path}`).length).toBeGreaterThan(0);
    }
  });
});

describe('the style for the Neo4j Browser', () => {
  const { nodes, relationships } = JSON.parse(read('cypher/vocabulary.json')) as {
    nodes: Record<string, string[]>;
    relationships: Record<string, unknown>;
  };
  const rules = [
    ...read('docs/counterclaim.grass').matchAll(
      /^(node|relationship)\.(\w+) \{([^}]*\}?[^}]*)\}/gm,
    ),
  ];

  it.each(rules.map(([, kind, name, body]) => [kind, name, body] as const))(
    'speaks of the %s %s as the graph has it',
    (kind, name, body = '') => {
      const known = (kind === 'node' ? nodes : relationships)[name ?? ''];
      expect(known).toBeDefined();
      const shown = [...body.matchAll(/"\{(\w+)\}"/g)].map(([, property]) => property);
      if (kind === 'node') expect(known).toEqual(expect.arrayContaining(shown));
    },
  );

  it('has a rule for most that is shown', () => {
    expect(rules.length).toBeGreaterThan(10);
  });
});

describe('the page with plain fetch', () => {
  const PAGE = 'http://localhost:8888';
  let api: HttpApi;
  beforeAll(async () => {
    const saved = new Map([['contested', readOperation('contested')]]);
    const claim = (id: string, statement: string) => ({
      __typename: 'Claim',
      id,
      statement,
      topics: [],
    });
    const row = {
      __typename: 'Contradiction',
      id: 'c',
      kind: 'STATUS',
      degree: 'WEAK',
      score: 0.5,
      reason: 'so',
      review: 'SUGGESTED',
      fromId: 'one',
      toId: 'other',
      assertionIds: [],
    };
    const reader = recordedReader(
      { contradictions: [row] },
      { one: claim('one', '<img src=x onerror=alert(1)>'), other: claim('other', 'It is so') },
    );
    api = await serveReader(reader, { saved, origins: [PAGE] });
  });
  afterAll(() => api.close());

  it('shows texts as texts', async () => {
    const cells: Cell[] = [];
    const insertCell = (): Cell => cells[cells.push({}) - 1] ?? {};
    const table = { insertRow: () => ({ insertCell }) };
    for await (const pair of contradictions(api.address)) addRow(table, pair);
    expect(cells).toEqual([
      { textContent: 'STATUS (weak)' },
      { textContent: '<img src=x onerror=alert(1)>' },
      { textContent: 'It is so' },
    ]);
  });

  it('is told what was wrong', async () => {
    await expect(ask(api.address, 'nothing')).rejects.toThrow(/PERSISTED_QUERY_NOT_FOUND: /);
  });

  it('may ask from where it tells to serve it', async () => {
    const setting = /CORS_ORIGINS=(\S+)/.exec(read('examples/plain-fetch.html'))?.[1];
    expect(setting).toBe(PAGE);
    const body = { documentId: 'contested' };
    const { headers } = await api.ask(body, { origin: PAGE });
    expect(headers.get('access-control-allow-origin')).toBe(PAGE);
  });
});
