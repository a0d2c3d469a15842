import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema } from 'graphql';

import { typeDefs } from '../../../src/api/schema.ts';
import { harmIn, hostileString } from '../../support/hostile-strings.ts';
import { type HttpApi, serveReader } from '../../support/http-api.ts';
import { recordedReader } from '../../support/recorded-reader.ts';
import { stringPlaces } from '../../support/string-places.ts';

const schema = buildSchema(typeDefs);
const ids = { Article: 'a', Claim: 'c', Story: 's' };
const nodes = Object.fromEntries(
  Object.entries(ids).map(([__typename, id]) => [
    id,
    { __typename, id, statement: 'The dam holds' },
  ]),
);
const places = stringPlaces(schema, ids);
const strings = fc.sample(hostileString, { numRuns: places.length, seed: 3 });

let api: HttpApi;
beforeAll(async () => {
  const facets = [{ total: 0, undated: 0 }];
  const rows = { 'article-facets': facets, 'claim-facets': facets, 'contradiction-facets': facets };
  api = await serveReader(recordedReader(rows, nodes));
});
afterAll(() => api.close());

describe('a hostile text', () => {
  it('does no harm at any place of the schema', async () => {
    expect(places.length).toBeGreaterThan(250);
    const asked = places.map(async ({ name, document }, n) => {
      const answer = await api.ask({ query: document, variables: { value: strings[n] } });
      const written = await api.ask({
        query: document
          .replace(/\(\$value: [^)]*\)/, '')
          .replace('$value', JSON.stringify(strings[n])),
      });
      return [...harmIn(answer), ...harmIn(written)].map((harm) => [name, strings[n], harm]);
    });
    expect((await Promise.all(asked)).flat()).toEqual([]);
  });

  it.each([
    '{"query":"query Q($v: String!) { article(key: $v) { id } }","variables":{"v":"\\ud800"}}',
    '{"query":"query Q($v: String!) { article(key: $v) { id } }","variables":{"v":"a\\uDFFFb"}}',
    '{"query":"query Q($v: String!) { article(key: $v) { id } }","variables":{"\\ud83d":"a"}}',
    '{"query":"{ article(key: \\"\\ud83d\\") { id } }"}',
  ])('of half a letter is refused, for it could not be kept: %s', async (body) => {
    const headers = { 'content-type': 'application/json' };
    const { status } = await api.send('/graphql', { method: 'POST', headers, body });
    expect(status).toBe(400);
  });

  it('of letters of two halves is taken', async () => {
    const { status } = await api.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"query Q($v: String!) { article(key: $v) { id } }","variables":{"v":"\\ud83d\\ude00"}}',
    });
    expect(status).toBe(200);
  });
});
