import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { type GraphRow } from '../../../src/domain/graph-store.ts';
import { graphItems } from '../../../src/export/graph-item.ts';
import { EDGE_NAMES } from '../../../src/export/linked-edges.ts';
import { NODE_NAMES } from '../../../src/export/linked-nodes.ts';
import { writeJsonLd } from '../../../src/export/write-json-ld.ts';
import { writeNquads } from '../../../src/export/write-nquads.ts';

const PROJECT = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, PROJECT), 'utf8');

const ROWS: readonly GraphRow[] = [
  {
    ...{ type: 'Assertion', id: 'said', versionId: 'text', runIds: ['run'], modality: 'REPORTED' },
    ...{ spanStarts: [4], spanEnds: [15], spanExacts: ['the\u0000 bridge\n'] },
    ...{ spanPrefixes: ['At '], spanSuffixes: [''], confidence: 0.9, live: true },
  },
  { type: 'Claim', id: 'claim', statement: 'Nearly 40 came </script>', quantityValue: 40 },
  { type: 'Outlet', id: 'outlet', name: 'The "Norport" Post', wikidataId: 'Q1', aliases: [] },
  { type: 'UnnamedSource', id: 'some', kind: 'OFFICIALS', words: 'officials', articleId: 'page' },
  { type: 'PUBLISHED', id: 'e1', from: 'outlet', to: 'page', runId: 'run' },
  {
    ...{ type: 'CONTRADICTS', id: 'e2', from: 'claim', to: 'other', degree: 'WEAK', score: 1 },
    ...{ reason: '40 against 60', assertionIds: ['said', 'denied'] },
  },
  { type: 'SAME_AS', id: 'e3', from: 'one', to: 'two', judgement: 'NOT_SAME', by: 'Ada' },
  {
    ...{ type: 'CITES', id: 'e4', from: 'page', to: 'outlet', kind: 'CREDIT' },
    ...{ spanStarts: [1], spanEnds: [5], spanExacts: ['Post'] },
  },
];

describe('N-Quads', () => {
  it.each([
    ['a type', '<T:said> <rdf:type> <oa:Annotation> .'],
    ['a text with what no reader takes', '<T:said> <S:text> "the\uFFFD bridge\\n" .'],
    ['a fraction', '<T:said> <V:confidence> "9.0E-1"^^<X:double> .'],
    ['a whole number', '<T:claim#quantity> <S:value> "40"^^<X:integer> .'],
    ['a truth value', '<T:said> <V:isLive> "true"^^<X:boolean> .'],
    ['the run', '<T:said> <P:wasGeneratedBy> <T:run> .'],
    ['the text that words stand in', '<T:said#span-0> <oa:hasSource> <T:text> .'],
    ['what stands before them', '<T:said#span-0-quote> <oa:prefix> "At " .'],
    ['where they begin', '<T:said#span-0-position> <oa:start> "4"^^<X:integer> .'],
    ['what offsets count', '<T:said#span-0-position> <V:unit> "UTF-16 code unit" .'],
    ['quotes in a name', '<T:outlet> <S:name> "The \\"Norport\\" Post" .'],
    ['an identity', '<T:outlet> <S:sameAs> <http://www.wikidata.org/entity/Q1> .'],
    ['where a source is named', '<T:some> <V:namedIn> <T:page> .'],
    ['an edge the way that the standard has it', '<T:page> <S:publisher> <T:outlet> .'],
    ['the statement of an edge', '<T:e1> <rdf:subject> <T:page> .'],
    ['the run of an edge', '<T:e1> <P:wasGeneratedBy> <T:run> .'],
    ['a contradiction', '<T:claim> <V:contradicts> <T:other> .'],
    ['what it rests on', '<T:e2> <V:restsOn> <T:denied> .'],
    ['who were judged not to be one', '<T:one> <V:judgedOtherThan> <T:two> .'],
    ['the words of a citation', '<T:e4> <V:evidence> <T:e4#span-0-quote> .'],
  ])('tell %s', async (_what, line) => {
    expect((await quads()).map(short)).toContain(line);
  });

  it('are absolute IRIs and literals, a statement a line', async () => {
    const iri = String.raw`<[a-z]+:[^<>"{}|^\x60\\\s]+>`;
    const literal = String.raw`"(?:[^"\\\n\r]|\\[tnr"\\])*"(?:\^\^${iri})?`;
    const statement = new RegExp(`^${iri} ${iri} (?:${iri}|${literal}) \\.$`, 'u');
    for (const line of await quads()) expect(line).toMatch(statement);
  });
});

describe('JSON-LD', () => {
  it('has its context in it and says as much as N-Quads', async () => {
    const text = await written(writeJsonLd);
    expect(text).not.toContain('</script>');
    const { '@context': context, '@graph': things } = JSON.parse(text) as Document;
    expect(Object.values(context).every((value) => typeof value === 'string')).toBe(true);
    const said = things.flatMap(statementsIn);
    expect(said).toHaveLength((await quads()).length);
  });

  it('is a document without a thing too', async () => {
    expect(JSON.parse(await written(writeJsonLd, []))).toMatchObject({ '@graph': [] });
  });
});

describe('the vocabulary', () => {
  const declared = [...read('docs/vocabulary.ttl').matchAll(/^cc:(\w+) a /gm)].map(([, n]) => n);
  const files = readdirSync(new URL('src/export/', PROJECT)).filter((f) => f.startsWith('linked-'));
  const used = files.flatMap((file) =>
    [...read(`src/export/${file}`).matchAll(/'cc:(\w+)'/g)].map(([, name]) => name),
  );

  it('declares each name that is used, and no other', () => {
    expect(declared.sort()).toEqual([...new Set(used)].sort());
  });

  it('has names for every type of node and edge that is exported', () => {
    const { nodes, relationships } = JSON.parse(read('cypher/vocabulary.json')) as {
      readonly nodes: object;
      readonly relationships: object;
    };
    expect(Object.keys(nodes)).toEqual(expect.arrayContaining(Object.keys(NODE_NAMES)));
    expect(Object.keys(relationships)).toEqual(expect.arrayContaining(Object.keys(EDGE_NAMES)));
  });
});

interface Document {
  readonly '@context': object;
  readonly '@graph': readonly object[];
}

/** One for each value under each name, those of things inside counted too. */
function statementsIn(thing: object): string[] {
  return Object.entries(thing).flatMap(([name, value]: [string, unknown]) => {
    if (name === '@id') return [];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((each) => [
      name,
      ...(typeof each === 'object' && each !== null ? statementsIn(each) : []),
    ]);
  });
}

const quads = async (): Promise<string[]> => (await written(writeNquads)).trimEnd().split('\n');

function short(line: string): string {
  return line
    .replaceAll('urn:counterclaim:thing:', 'T:')
    .replaceAll('urn:counterclaim:vocabulary:', 'V:')
    .replaceAll('https://schema.org/', 'S:')
    .replaceAll('http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf:')
    .replaceAll('http://www.w3.org/ns/oa#', 'oa:')
    .replaceAll('http://www.w3.org/ns/prov#', 'P:')
    .replaceAll('http://www.w3.org/2001/XMLSchema#', 'X:');
}

async function written(
  write: typeof writeNquads,
  rows: readonly GraphRow[] = ROWS,
): Promise<string> {
  const parts = [];
  for await (const part of write(graphItems(eachOf(rows)))) parts.push(part);
  return parts.join('');
}

async function* eachOf(rows: readonly GraphRow[]): AsyncGenerator<GraphRow> {
  for (const row of rows) yield await Promise.resolve(row);
}
