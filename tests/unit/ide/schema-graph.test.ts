import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';

import { layersOf } from '../../../ide/src/map/layers.ts';
import { leadingTo, schemaGraph } from '../../../ide/src/map/schema-graph.ts';
import { operationsWith } from '../../../ide/src/operations.ts';

const graph = schemaGraph(
  buildSchema(`
    type Query { books(first: Int): BookConnection!  found: Found }
    type BookConnection { nodes: [Book!]!  totalCount: Int! }
    type ShelfEdge { node: Shelf!  place: Int }
    type ShelfConnection { edges: [ShelfEdge!]! }
    type Book implements Named { name: String!  binding: Binding  shelves: ShelfConnection }
    type Shelf { books: BookConnection }
    interface Named { name: String! }
    union Found = Book | Shelf
    enum Binding { CLOTH PAPER }
  `),
);

const leadsTo = (type: string): readonly unknown[] =>
  (graph.get(type)?.fields ?? []).map((field) => [field.name, field.leadsTo]);

describe('schemaGraph', () => {
  it.each([
    [
      'Query',
      'question',
      [
        ['books', 'Book'],
        ['found', 'Found'],
      ],
    ],
    [
      'Book',
      'thing',
      [
        ['name', 'String'],
        ['binding', 'Binding'],
        ['shelves', 'Shelf'],
      ],
    ],
    [
      'Found',
      'union',
      [
        ['… on Book', 'Book'],
        ['… on Shelf', 'Shelf'],
      ],
    ],
    [
      'Named',
      'interface',
      [
        ['name', 'String'],
        ['… on Book', 'Book'],
      ],
    ],
    [
      'Binding',
      'enum',
      [
        ['CLOTH', null],
        ['PAPER', null],
      ],
    ],
    [
      'BookConnection',
      'page',
      [
        ['nodes', 'Book'],
        ['totalCount', 'Int'],
      ],
    ],
  ])('leads from %s past the pages', (name, kind, expected) => {
    expect(graph.get(name)?.kind).toBe(kind);
    expect(leadsTo(name)).toEqual(expected);
  });

  it('knows what leads to a type, without the pages', () => {
    expect(leadingTo(graph, 'Book')).toEqual([
      { name: 'Query', fields: ['books'] },
      { name: 'Shelf', fields: ['books'] },
      { name: 'Named', fields: ['… on Book'] },
      { name: 'Found', fields: ['… on Book'] },
    ]);
  });
});

describe('layersOf', () => {
  it('goes by steps from the questions, over things only', () => {
    const names = layersOf(graph).map((layer) => layer.map(({ name }) => name));
    expect(names).toEqual([['Query'], ['Book', 'Found'], ['Shelf']]);
  });
});

describe('operationsWith', () => {
  it.each([
    ['', ['bridges', 'dams']],
    ['WHO', ['bridges', 'dams']],
    ['who safe', ['bridges']],
    ['dams', ['dams']],
    ['roads', []],
  ])('finds by all words of %j', (words, expected) => {
    const operations = [
      { name: 'bridges', about: 'Who calls them safe?', document: '' },
      { name: 'dams', about: 'Who built them?', document: '' },
    ];
    expect(operationsWith(operations, words).map(({ name }) => name)).toEqual(expected);
  });
});
