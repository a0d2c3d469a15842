import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Api, createApi } from '../../../src/api/server.ts';
import { stableId } from '../../../src/lib/stable-id.ts';
import { dropNews, emptyGraph, runRaw, type TestGraph } from '../../support/empty-graph.ts';
import { plantedId, plantedReading, TWO_TOWNS } from '../../support/planted-readings.ts';
import { readOperation } from '../../support/saved-operations.ts';
import { writeReadings } from '../../support/write-generated.ts';

const POST = stableId('article', 'post');

let graph: TestGraph;
let api: Api;
beforeAll(async () => {
  graph = await emptyGraph();
  await dropNews(graph.connection);
  await writeReadings(graph.writer, TWO_TOWNS.map(plantedReading));
  api = await createApi({ reader: graph.reader });
}, 180_000);
afterAll(async () => {
  await api.close();
  await graph.connection.close();
});

interface Part {
  readonly truncated: boolean;
  readonly omittedNodes: number;
  readonly omittedEdges: number;
  readonly nodes: readonly {
    readonly distance: number;
    readonly edgeCount: number;
    readonly node: Readonly<Record<string, string>>;
  }[];
  readonly edges: readonly { readonly type: string; readonly from: string; readonly to: string }[];
}

async function around(variables: Record<string, unknown>): Promise<Part | null> {
  const { data, errors } = await api.execute(readOperation('subgraph'), variables);
  expect(errors).toBeUndefined();
  return (data as { subgraph: Part | null }).subgraph;
}

/** Each thing as its distance and what it is called. */
async function called(variables: Record<string, unknown>): Promise<readonly string[]> {
  const part = await around(variables);
  return (part?.nodes ?? []).map(({ distance, node }) => {
    const { __typename, name, title, statement, label } = node;
    return `${distance} ${__typename ?? ''} ${name ?? title ?? statement ?? label ?? ''}`;
  });
}

describe('question 24: what stands around an article', () => {
  it('nothing but itself at no step', async () => {
    expect(await called({ around: [POST], hops: 0 })).toEqual(['0 Article Storm at Norport']);
  });

  it('its claim, outlet and story at one step, the claim first', async () => {
    expect(await called({ around: [POST], hops: 1 })).toEqual([
      '0 Article Storm at Norport',
      '1 Claim 400 people were evacuated in Norport',
      '1 Outlet Harbour Post',
      expect.stringMatching(/^1 Story /),
    ]);
  });

  it('who says otherwise at two steps, and that they do; never another story', async () => {
    const names = await called({ around: [POST], hops: 2 });
    expect(names).toContain('2 Claim 900 people were evacuated in Norport');
    expect(await called({ around: [POST], hops: 3 })).not.toContain('3 Article Storm at Sudberg');
    const part = await around({ around: [POST], hops: 2 });
    expect(part?.edges.map(({ type }) => type)).toContain('CONTRADICTS');
    const ids = new Set(part?.nodes.map(({ node }) => node['id']));
    expect(part?.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    expect(part).toMatchObject({ truncated: false, omittedNodes: 0, omittedEdges: 0 });
  });

  it('along chosen edges only', async () => {
    expect(await called({ around: [POST], hops: 3, edgeTypes: ['PUBLISHED'] })).toEqual([
      '0 Article Storm at Norport',
      '1 Outlet Harbour Post',
    ]);
  });

  it('at most so many, those to start from counted, and says how many were left out', async () => {
    const part = await around({ around: [POST], hops: 1, first: 2 });
    expect(part?.nodes).toHaveLength(2);
    expect(part).toMatchObject({ truncated: true, omittedNodes: 2 });
    expect(part?.nodes[0]?.edgeCount).toBeGreaterThan(2);
  });

  it('is null where there is no such thing, and refuses what is out of bounds', async () => {
    expect(await around({ around: ['nothing'] })).toBeNull();
    for (const variables of [
      { around: [] },
      { around: [POST], hops: 4 },
      { around: [POST], first: 501 },
    ]) {
      const { errors } = await api.execute(readOperation('subgraph'), variables);
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
  });

  it('starts from several things of any type', async () => {
    const ann = plantedId('PERSON', 'Ann Ray');
    const outlet = plantedId('OUTLET', 'Inland Times');
    const names = await called({ around: [ann, outlet], hops: 1, edgeTypes: ['ASSERTS'] });
    expect(names.filter((name) => name.startsWith('0'))).toHaveLength(2);
    expect(names).toContain('1 Claim 900 people were evacuated in Norport');
  });

  it('stays within its bounds around a thing of many edges', async () => {
    await runRaw(
      graph.connection,
      `MATCH (hub:Counterclaim {id: '${plantedId('OUTLET', 'Inland Times')}'})
       UNWIND range(1, 3000) AS number
       CREATE (article:Counterclaim:Article {id: 'hub-' + right('0000' + number, 4), key: 'hub-' + number, title: 'Hub'})
       CREATE (hub)-[:PUBLISHED {id: 'published-' + number}]->(article)`,
    );
    const part = await around({
      around: [plantedId('OUTLET', 'Inland Times')],
      hops: 3,
      first: 300,
    });
    expect(part?.nodes).toHaveLength(300);
    expect(part?.truncated).toBe(true);
    expect(part?.nodes[0]?.edgeCount).toBeGreaterThan(3000);
    expect(part).toEqual(await around({ around: [plantedId('OUTLET', 'Inland Times')], hops: 3, first: 300 })); // prettier-ignore
  });
});

describe('a shortest way', () => {
  const way = async (variables: Record<string, unknown>): Promise<Part | null> => {
    const { data, errors } = await api.execute(readOperation('shortest-path'), variables);
    expect(errors).toBeUndefined();
    return (data as { shortestPath: Part | null }).shortestPath;
  };
  const outlets = {
    from: plantedId('OUTLET', 'Harbour Post'),
    to: plantedId('OUTLET', 'Coast News'),
  };

  it('leads from outlet to outlet over what they disagree on', async () => {
    const found = await way({ ...outlets, edgeTypes: ['ASSERTS', 'CONTRADICTS'] });
    expect(
      found?.nodes.map(({ distance, node }) => `${distance} ${node['__typename'] ?? ''}`),
    ).toEqual(['0 Outlet', '1 Claim', '2 Claim', '3 Outlet']);
    expect(found?.edges.map(({ type }) => type)).toEqual(['ASSERTS', 'CONTRADICTS', 'ASSERTS']);
  });

  it('is no way at all to the thing itself, and null where there is none', async () => {
    expect((await way({ from: POST, to: POST }))?.nodes).toHaveLength(1);
    expect(await way({ ...outlets, edgeTypes: ['SAME_AS'] })).toBeNull();
  });

  it.each(['number', '-number'])(
    'is always the same of 64,000 that are as short, written in the order of %s',
    async (order) => {
      await runRaw(
        graph.connection,
        `CREATE (from:Counterclaim:Outlet {id: 'way-from', name: 'From'}), (to:Counterclaim:Outlet {id: 'way-to', name: 'To'})
         WITH from, to
         UNWIND range(1, 40) AS number
         WITH from, to, right('0' + number, 2) AS no, number ORDER BY ${order}
         CREATE (from)-[:PUBLISHED]->(:Counterclaim:Article {id: 'way-one-' + no, key: 'one-' + no})
         CREATE (to)-[:PUBLISHED]->(:Counterclaim:Article {id: 'way-two-' + no, key: 'two-' + no})
         CREATE (:Counterclaim:Entity:Place {id: 'way-place-' + no, name: 'Place'})`,
      );
      await runRaw(
        graph.connection,
        `MATCH (place:Place), (article:Article)
         WHERE place.id STARTS WITH 'way-' AND article.id STARTS WITH 'way-'
         CREATE (article)-[edge:MENTIONS {id: article.id + place.id}]->(place)`,
      );
      await runRaw(
        graph.connection,
        "MATCH (:Outlet)-[edge:PUBLISHED]->(article:Article) WHERE article.id STARTS WITH 'way-' SET edge.id = article.id + '-published'",
      );
      const found = await way({ from: 'way-from', to: 'way-to' });
      await runRaw(
        graph.connection,
        "MATCH (node:Counterclaim) WHERE node.id STARTS WITH 'way-' DETACH DELETE node",
      );
      expect(found?.nodes.map(({ node }) => node['id'])).toEqual([
        'way-from',
        'way-one-01',
        'way-place-01',
        'way-two-01',
        'way-to',
      ]);
    },
  );
});

describe('a name nearly spelled', () => {
  const near = async (name: string, types?: readonly string[]): Promise<readonly string[]> => {
    const { data, errors } = await api.execute(readOperation('near-name'), { name, types });
    expect(errors).toBeUndefined();
    return (data as { entities: { nodes: { name: string }[] } }).entities.nodes.map(
      (each) => each.name,
    );
  };

  it.each<[string, readonly string[] | undefined, readonly string[]]>([
    ['Harbour Post', undefined, ['Harbour Post']],
    ['harbor pots', undefined, ['Harbour Post']],
    ['Ann Rey', undefined, []],
    ['Inlnad Times', ['PERSON'], []],
    ['"; DROP', undefined, []],
    ['', undefined, []],
  ])('%s of %p: %p', async (name, types, wanted) => {
    expect(await near(name, types)).toEqual(wanted);
  });
});

describe('question 25: a table of assertions', () => {
  const table = async (variables: Record<string, unknown>): Promise<number> => {
    const { data, errors } = await api.execute(readOperation('assertions'), variables);
    expect(errors).toBeUndefined();
    return (data as { assertions: { totalCount: number } }).assertions.totalCount;
  };

  it('holds all, or those of articles read since', async () => {
    expect(await table({})).toBe(3);
    expect(await table({ filter: { changedSince: '2020-01-01' } })).toBe(3);
    expect(await table({ filter: { changedSince: '2999-01-01' } })).toBe(0);
    expect(await table({ filter: { article: POST, changedSince: '2020' } })).toBe(1);
  });
});
