import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { z } from 'zod';

import { type Tool, toolsOf } from '../../../../src/api/mcp/tool.ts';
import { typeDefs } from '../../../../src/api/schema.ts';
import { operationNames, readOperation } from '../../../support/saved-operations.ts';

const schema = buildSchema(`
  scalar Day
  """
  How a boat
  is driven.
  """
  enum Drive {
    "By the wind."
    SAIL
    "By hands."
    OARS
  }
  input BoatFilter {
    "Its drive."
    drive: Drive
    built: Day
    length: Range
  }
  input Range {
    least: Int!
    most: Int = 90
  }
  type Boat {
    name: String
  }
  type Query {
    boats(
      "Which ones."
      filter: BoatFilter
      "How many."
      first: Int = 10
    ): [Boat]
    boat(
      """
      The boat's
      id.
      """
      id: ID!
    ): Boat
  }
  type Mutation {
    sink(id: ID!): Boat
  }
  type Subscription {
    launched: Boat
  }
`);

const toolOf = (text: string): Tool | undefined => toolsOf(new Map([['a', text]]), schema)[0];
const inputOf = (text: string): unknown => {
  const tool = toolOf(text);
  return tool && z.toJSONSchema(tool.input, { io: 'input' });
};

describe('a saved operation', () => {
  it('is a tool that has its name and its comment', () => {
    const tools = toolsOf(
      new Map([
        ['zebra', '{ boats { name } }'],
        ['one-boat', '# One boat,\n# by its id.\nquery B($id: ID!) { boat(id: $id) { name } }'],
      ]),
      schema,
    );
    expect(tools.map(({ name, description }) => [name, description])).toEqual([
      ['one-boat', 'One boat, by its id.'],
      ['zebra', ''],
    ]);
  });

  it.each([
    ['mutation S($id: ID!) { sink(id: $id) { name } }'],
    ['subscription { launched { name } }'],
    ['query A { boats { name } } mutation B { sink(id: "1") { name } }'],
  ])('%s is no tool', (text) => {
    expect(toolOf(text)).toBeUndefined();
  });
});

describe('the variables of an operation', () => {
  it.each<[string, object, readonly string[]]>([
    ['query Q($id: ID!) { boat(id: $id) { name } }', { id: { type: 'string' } }, ['id']],
    ['query Q($n: Int) { boats(first: $n) { name } }', { n: { type: 'integer' } }, []],
    ['query Q($n: Int = 3) { boats(first: $n) { name } }', { n: { default: 3 } }, []],
    [
      'query Q($d: Drive) { boats(filter: { drive: $d }) { name } }',
      {
        d: {
          enum: ['SAIL', 'OARS'],
          description: 'Its drive. SAIL: By the wind. OARS: By hands.',
        },
      },
      [],
    ],
    [
      'query Q($id: ID!) { boat(id: $id) { name } }',
      { id: { description: "The boat's id." } },
      ['id'],
    ],
  ])('%s', (text, properties, required) => {
    expect(inputOf(text)).toMatchObject({
      type: 'object',
      additionalProperties: false,
      properties,
      ...(required.length > 0 && { required }),
    });
  });

  it('may be objects with fields of their own', () => {
    expect(inputOf('query Q($f: BoatFilter) { boats(filter: $f) { name } }')).toMatchObject({
      properties: {
        f: {
          description: 'Which ones.',
          additionalProperties: false,
          properties: {
            built: { type: 'string' },
            length: { required: ['least'], properties: { most: { type: 'integer' } } },
          },
        },
      },
    });
  });

  it.each<[unknown, boolean]>([
    [{ id: 'a' }, true],
    [{}, false],
    [{ id: 5 }, false],
    [{ id: 'a', other: 1 }, false],
  ])('%j fits an id: %s', (given, fits) => {
    const tool = toolOf('query Q($id: ID!) { boat(id: $id) { name } }');
    expect(tool?.input.safeParse(given).success).toBe(fits);
  });
});

describe('the tools of this program', () => {
  const texts = operationNames().map((name) => [name, readOperation(name)] as const);
  const tools = toolsOf(new Map(texts), buildSchema(typeDefs));

  it('are all the operations that only read', () => {
    const reading = texts.filter(([, text]) => !/^(mutation|subscription)\b/m.test(text));
    expect(tools.map(({ name }) => name)).toEqual(reading.map(([name]) => name).sort());
  });

  it.each(tools.map((tool) => [tool.name, tool] as const))('%s tells what it is for', (_, tool) => {
    expect(tool.name).toMatch(/^[a-z0-9-]{1,64}$/);
    expect(tool.description).toMatch(/\S{3,}/);
    expect(JSON.stringify(z.toJSONSchema(tool.input, { io: 'input' }))).not.toMatch(/\$ref/);
  });

  it.each(tools.map(({ name, document }) => [name, document]))(
    '%s gives the id of an article beside each quotation',
    (_, document) => {
      if (/\bexact\b/.test(document)) expect(document).toMatch(/\bid\s+key\b/);
    },
  );
});
