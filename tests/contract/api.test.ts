import { describe, expect, it } from '@jest/globals';

import { type AnswerReader } from '../../src/api/answer-reader.ts';
import { createApi } from '../../src/api/server.ts';
import { CounterclaimError, type ErrorCode } from '../../src/domain/errors.ts';
import { recordedReader } from '../support/recorded-reader.ts';

const claim = (id: string): Record<string, unknown> => ({
  __typename: 'Claim',
  id,
  statement: `claim ${id}`,
  topics: [],
});
const assertion = (id: string, claimId: string): Record<string, unknown> => ({
  __typename: 'Assertion',
  id,
  claimId,
  articleId: 'article',
  terminal: 'ANONYMOUS',
  spans: [{ exact: 'words' }],
});
const contradiction = (id: string): Record<string, unknown> => ({
  __typename: 'Contradiction',
  id,
  kind: 'QUANTITY',
  fromId: 'one',
  toId: 'other',
  assertionIds: [],
});

const reader = () =>
  recordedReader(
    {
      'story-by-id': [{ __typename: 'Story', id: 'story', label: 'A story' }],
      'Story.contradictions': ['a', 'b', 'c'].map(contradiction),
      'Claim.assertions': [assertion('first', 'one'), assertion('second', 'other')],
      'Assertion.sourceChain': [],
      'Article.outlet': [{ __typename: 'Outlet', id: 'outlet', name: 'The Outlet' }],
      claims: [claim('one'), claim('other')],
    },
    {
      one: claim('one'),
      other: claim('other'),
      article: { __typename: 'Article', id: 'article', key: 'a', title: null, url: 'no address' },
    },
  );

async function ask(
  document: string,
  options: { readonly reader?: AnswerReader; readonly variables?: Record<string, unknown> } = {},
) {
  const api = await createApi({ reader: options.reader ?? reader() });
  try {
    return await api.execute(document, options.variables);
  } finally {
    await api.close();
  }
}

describe('round trips', () => {
  it('are one for each field, however many parents it has and however long each takes', async () => {
    const recorded = reader();
    const { data, errors } = await ask(
      `{ story(id: "story") { label contradictions { nodes { sides { claim { statement } assertions {
        nodes { quantity { unit } article { url outlet { name } } sourceChain { order } } } } } } }
        claims { nodes { id assertions { nodes { terminal article { outlet { name } } } } } } }`,
      { reader: recorded },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ story: { label: 'A story' } });
    expect([...recorded.calls].sort()).toEqual([
      'Article.outlet of 1',
      'Assertion.sourceChain of 2',
      'Claim.assertions of 2',
      'Story.contradictions of 1',
      'claims',
      'nodes 3',
      'story-by-id',
    ]);
  });

  it('are none for what is in the row', async () => {
    const recorded = reader();
    await ask('{ claims { nodes { id statement topics __typename } } }', { reader: recorded });
    expect(recorded.calls).toEqual(['claims']);
  });

  it.each([
    ['{ claims { totalCount } }', true],
    ['{ claims { ...Count } } fragment Count on ClaimConnection { totalCount }', true],
    ['{ claims { ... on ClaimConnection { totalCount } } }', true],
    ['{ claims { nodes { id } } }', false],
  ])('count the whole list only when asked: %s', async (document, withTotal) => {
    const asked: boolean[] = [];
    const recorded = reader();
    await ask(document, {
      reader: {
        ...recorded,
        list: (request) => {
          asked.push(request.page.withTotal);
          return recorded.list(request);
        },
      },
    });
    expect(asked).toEqual([withTotal]);
  });
});

describe('a request that is refused', () => {
  const codeOf = async (...request: Parameters<typeof ask>): Promise<unknown> => {
    const { errors = [] } = await ask(...request);
    return errors[0]?.extensions?.['code'];
  };

  it.each([
    ['{ claims(first: 0) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['{ claims(first: 101) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['{ article { id } }', 'BAD_USER_INPUT'],
    ['{ article(id: "a", key: "b") { id } }', 'BAD_USER_INPUT'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ claims(', 'GRAPHQL_PARSE_FAILED'],
    ['{ country(code: "Russia") { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    [`{ ${'__typename '.repeat(3000)} }`, 'GRAPHQL_PARSE_FAILED'],
  ])('%.60s is answered with %s', async (document, code) => {
    expect(await codeOf(document)).toBe(code);
  });

  it.each([
    ['query Q($id: ID!) { story(id: $id) { label } }', {}, /"\$id" of required type "ID!"/],
    ['query Q($all: Boolean!) { stats @skip(if: $all) { articles } }', {}, /"\$all" of required/],
    ['query Q($n: Int) { claims(first: $n) { totalCount } }', { n: 'many' }, /"\$n" got invalid/],
  ])('%s with %j is told what is wrong with its variables', async (document, variables, words) => {
    const { errors = [] } = await ask(document, { variables });
    expect(errors).toMatchObject([
      { message: expect.stringMatching(words), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  const pages = (first: string): string =>
    `{ claims(first: ${first}) { nodes { contradictions(first: ${first}) { nodes { sides { assertions(first: ${first}) { nodes { id } } } } } } } }`;
  it.each([
    ['written', pages('100'), {}],
    ['in a variable', pages('$n').replace('{', 'query Q($n: Int) {'), { n: 100 }],
    ['by the default of a variable', pages('$n').replace('{', 'query Q($n: Int = 100) {'), {}],
    [
      'in fragments',
      `{ claims(first: 100) { ...C } } fragment C on ClaimConnection { nodes { contradictions(first: 100) { ...K } } }
       fragment K on ContradictionConnection { nodes { sides { assertions(first: 100) { nodes { id } } } } }`,
      {},
    ],
    [
      'by many names',
      `{ ${[...Array(60).keys()].map((n) => `a${n}: claims(first: 100) { nodes { assertions(first: 10) { nodes { id } } } }`).join(' ')} }`,
      {},
    ],
  ])(
    'pages that multiply to too much, %s, are refused before anything is read',
    async (...[, document, variables]) => {
      const recorded = reader();
      expect(await codeOf(document, { reader: recorded, variables })).toBe('QUERY_TOO_LARGE');
      expect(recorded.calls).toEqual([]);
    },
  );

  it('too many levels are refused before anything is read', async () => {
    const recorded = reader();
    const deep = 'story { articles(first: 1) { nodes { '.repeat(7) + 'id' + ' } } }'.repeat(7);
    expect(await codeOf(`{ article(id: "a") { ${deep} } }`, { reader: recorded })).toBe(
      'QUERY_TOO_LARGE',
    );
    expect(recorded.calls).toEqual([]);
  });
});

describe('a failure inside', () => {
  const failing = (error: Error): AnswerReader => ({
    ...reader(),
    list: () => Promise.reject(error),
  });
  it.each<[ErrorCode, string]>([
    ['DATABASE_UNREACHABLE', 'SERVICE_UNAVAILABLE'],
    ['DATABASE_FAILED', 'SERVICE_UNAVAILABLE'],
    ['TIMEOUT', 'TIMEOUT'],
    ['BAD_INPUT', 'BAD_USER_INPUT'],
    ['INTERNAL', 'INTERNAL_SERVER_ERROR'],
  ])('%s is answered with %s', async (inner, code) => {
    const error = new CounterclaimError(inner, 'told to the reader of the log');
    const { errors } = await ask('{ claims { nodes { id } } }', { reader: failing(error) });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('shows nothing of the inside', async () => {
    const error = new Error('secret bolt://neo4j:password@host /home/someone/file.ts');
    const result = await ask('{ claims { nodes { id } } }', { reader: failing(error) });
    expect(JSON.stringify(result)).not.toMatch(/secret|bolt|home|stack|\.ts|node_modules/);
    expect(result.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  });
});
