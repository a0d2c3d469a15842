import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';

import { createApiKey, readApiKeys } from '../../../src/api/access/api-keys.ts';
import { requiredRole } from '../../../src/api/access/required-role.ts';
import { ROLES, suffices } from '../../../src/api/access/role.ts';
import { typeDefs } from '../../../src/api/schema.ts';
import { createApi } from '../../../src/api/server.ts';
import { codeOf, type HttpApi, serveReader } from '../../support/http-api.ts';
import { recordedReader, type RecordedReader } from '../../support/recorded-reader.ts';
import { rootFields } from '../../support/root-fields.ts';
import { forgedTokens, tokenIssuer } from '../../support/tokens.ts';

const QUERY = '{ claims { totalCount } }';
const schema = buildSchema(typeDefs);
const issuer = tokenIssuer();
const keyOf = new Map(ROLES.map((role) => [role, createApiKey(role.toLowerCase(), [role])]));
const keys = readApiKeys([...keyOf.values()].map(({ line }) => line).join('\n'));

let reader: RecordedReader;
let api: HttpApi;
beforeAll(async () => {
  reader = recordedReader({});
  api = await serveReader(reader, { keys, tokens: issuer.settings });
});
afterAll(() => api.close());

const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

describe('each role at each root field', () => {
  const matrix = rootFields(schema).flatMap((field) => ROLES.map((role) => ({ role, ...field })));
  it.each(matrix)('$role asks for $name', async ({ role, name, operation, takes }) => {
    const type = takes === 'mutation' ? schema.getMutationType() : schema.getQueryType();
    const field = type?.getFields()[name.split('.')[1] ?? ''];
    if (!type || !field) throw new Error(`no field ${name}`);
    const mayAsk = suffices([role], requiredRole(schema, type, field));
    const secrets = [keyOf.get(role)?.key ?? '', issuer.token({ claims: { roles: [role] } })];
    for (const secret of secrets) {
      const { status } = await api.ask({ query: operation }, bearer(secret));
      expect(status).toBe(mayAsk ? 200 : 403);
    }
  });

  it.each(rootFields(schema))('nobody asks for $name', async ({ operation }) => {
    const answered = await api.ask({ query: operation });
    expect([answered.status, codeOf(answered)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(answered.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('is a whole matrix', () => {
    expect(matrix.length).toBeGreaterThan(100);
  });
});

describe('somebody else', () => {
  const right = keyOf.get('ADMIN')?.key ?? '';
  const headers: readonly (readonly [string, string])[] = [
    ...forgedTokens(issuer).map(([what, token]) => [what, `Bearer ${token}`] as const),
    ['a key of nobody', `Bearer ${createApiKey('eve', ['admin']).key}`],
    ['half a key', `Bearer ${right.slice(0, -1)}`],
    ['a key and more', `Bearer ${right}a`],
    ['a key in capitals', `Bearer ${right.toUpperCase()}`],
    ['a key as a password', `Basic ${Buffer.from(`admin:${right}`).toString('base64')}`],
    ['a key without a scheme', right],
    ['a scheme without a key', 'Bearer'],
    ['two keys', `Bearer ${right} ${right}`],
    ['the hash of a key', `Bearer cck_${keys[0]?.hash.toString('hex') ?? ''}`],
    ['nothing', ''],
  ];

  it.each(headers)('with %s is not let in', async (_what, authorization) => {
    reader.calls.splice(0);
    // A door of its own, for wrong keys are counted.
    const own = await serveReader(reader, { keys, tokens: issuer.settings });
    const answered = await own.ask({ query: QUERY }, { authorization });
    const counted = await own.send('/metrics', { headers: { authorization } });
    await own.close();
    expect([answered.status, codeOf(answered), counted.status]).toEqual([
      401,
      'UNAUTHENTICATED',
      401,
    ]);
    expect(answered.text).not.toContain(authorization.slice(7) || 'x'.repeat(99));
    expect(reader.calls).toEqual([]);
  });

  it('sees whether it lives, and nothing more', async () => {
    expect((await api.send('/healthz')).status).toBe(200);
    expect((await api.send('/readyz')).status).toBe(200);
  });
});

describe('an endpoint that others can reach', () => {
  const opened: { close: () => Promise<void> }[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((each) => each.close()));
  });

  it.each(['0.0.0.0', '::', '192.0.2.1', 'counterclaim.example', '127.0.0.1.example'])(
    'at %s does not listen when it knows nobody',
    async (host) => {
      const open = await createApi({ reader, serving: { host } });
      opened.push(open);
      await expect(open.listen(0)).rejects.toMatchObject({ code: 'BAD_CONFIG' });
    },
  );

  it.each(['127.0.0.1', 'localhost', '::1', '127.1.2.3'])('is none at %s', async (host) => {
    const open = await createApi({ reader, serving: { host } });
    opened.push(open);
    await expect(open.listen(0)).resolves.toMatch(/^http:/);
  });

  it('listens when it knows callers, or when all may read', async () => {
    for (const serving of [{ keys }, { tokens: issuer.settings }, { isOpenToAll: true }]) {
      const open = await createApi({ reader, serving: { host: '0.0.0.0', ...serving } });
      opened.push(open);
      const address = (await open.listen(0)).replace('0.0.0.0', '127.0.0.1');
      const { status } = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUERY }),
      });
      expect(status).toBe('isOpenToAll' in serving ? 200 : 401);
    }
  });
});
