import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';

import { createApiKey, readApiKeys } from '../../../src/api/access/api-keys.ts';
import { requiredRole } from '../../../src/api/access/required-role.ts';
import { type Role, ROLES, suffices } from '../../../src/api/access/role.ts';
import { LOCAL_SERVING } from '../../../src/api/serving.ts';
import { typeDefs } from '../../../src/api/schema.ts';
import { EXPORT_FORMATS } from '../../../src/export/formats.ts';
import { type HttpApi, serveReader } from '../../support/http-api.ts';
import { LIVE_CLIENTS, type LiveClient } from '../../support/live-clients.ts';
import { recordedReader } from '../../support/recorded-reader.ts';
import { subscriptionFields } from '../../support/root-fields.ts';
import { forgedTokens, tokenIssuer } from '../../support/tokens.ts';
import { type ToldNews, withNews } from '../../support/told-news.ts';
import { until } from '../../support/until.ts';

const schema = buildSchema(typeDefs);
const issuer = tokenIssuer();
const keyOf = new Map(ROLES.map((role) => [role, createApiKey(role.toLowerCase(), [role])]));
const keys = readApiKeys([...keyOf.values()].map(({ line }) => line).join('\n'));
const saved = new Map([
  ['counts', 'query Counts { claims { totalCount } }'],
  ['records', 'query Records { auditRecords { totalCount } }'],
  ['gone', 'mutation Gone { deleteArticle(key: "a", clientKey: "b") { key } }'],
]);
const ide = new Map([['/index.html', Buffer.from('<!doctype html><title>Ask</title>')]]);
const view = new Map([['/index.html', Buffer.from('<!doctype html><title>See</title>')]]);

const job = { __typename: 'IngestJob', id: 'a', received: 0, done: 0, unchanged: 0, failed: 0 };
const bounds = { ...LOCAL_SERVING.bounds, pollMilliseconds: 20 };

let api: HttpApi;
let news: ToldNews;
beforeAll(async () => {
  news = withNews(recordedReader({ job: [job] }));
  const rows = async function* () {
    yield await Promise.resolve({ type: 'Claim', id: 'c', statement: 'The dam holds' });
  };
  const serving = { keys, tokens: issuer.settings, saved, ide, view, bounds };
  const whole = { omittedNodes: 0, omittedEdges: 0, nodesThenEdges: rows, canonicalRows: rows };
  const graph = { nodesThenEdges: rows, part: () => Promise.resolve(whole) };
  api = await serveReader({ ...news.reader, ...graph }, serving);
});
afterAll(() => api.close());

/** Whoever comes: with a key, with a token, with nothing, with what is forged. */
const CALLERS: readonly (readonly [string, Role | null, string | undefined])[] = [
  ...ROLES.flatMap((role) => [
    [`${role} by a key`, role, `Bearer ${keyOf.get(role)?.key ?? ''}`] as const,
    [`${role} by a token`, role, `Bearer ${issuer.token({ claims: { roles: [role] } })}`] as const,
  ]),
  ['nobody', null, undefined],
  ['somebody with a forged token', null, `Bearer ${forgedTokens(issuer)[0]?.[1] ?? ''}`],
];

/** A way in other than asking by POST, and who may go it; null for everybody. */
interface Route {
  readonly route: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly role: Role | null;
}

const PREFLIGHT = { 'apollo-require-preflight': '1' };
const FOR_AGENTS = {
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
};
const LIST_TOOLS = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
const ROUTES: readonly Route[] = [
  { route: '/graphql?documentId=counts', headers: PREFLIGHT, role: 'READER' },
  { route: '/graphql?documentId=records', headers: PREFLIGHT, role: 'ADMIN' },
  ...[...EXPORT_FORMATS.keys()].map((name) => ({
    route: `/export/${name}`,
    role: 'READER' as const,
  })),
  { route: '/mcp', method: 'POST', headers: FOR_AGENTS, body: LIST_TOOLS, role: 'READER' },
  { route: '/metrics', role: 'READER' },
  ...['/healthz', '/readyz', '/ide', '/ide/operations.json', '/', '/story/a'].map((route) => ({
    route,
    role: null,
  })),
];

function allowed(held: Role | null, wanted: Role | null): boolean {
  return wanted === null || (held !== null && suffices([held], wanted));
}

/** What somebody is told who shows nothing that is known; the second after many wrong tokens from one address. */
const UNKNOWN = [401, 429];

describe('each caller on each way in', () => {
  const matrix = ROUTES.flatMap((route) =>
    CALLERS.map(([who, held, authorization]) => ({ who, held, authorization, ...route })),
  );
  it.each(matrix)('$who: $route', async (row) => {
    const { held, authorization, route, role, method = 'GET', headers = {}, body } = row;
    const given = authorization === undefined ? {} : { authorization };
    const init = { method, headers: { ...headers, ...given }, ...(body && { body }) };
    const { status } = await api.send(route, init);
    const refused = held === null ? UNKNOWN : [403];
    expect(allowed(held, role) ? [200] : refused).toContain(status);
  });

  it.each(CALLERS)('%s changes nothing by GET', async (_who, held, authorization) => {
    const headers = { ...PREFLIGHT, ...(authorization !== undefined && { authorization }) };
    const { status } = await api.send('/graphql?documentId=gone', { headers });
    expect(held === null ? UNKNOWN : [405]).toContain(status);
  });
});

/** Whether somebody is told what they subscribe to, or refused. */
async function isHeard(client: LiveClient, query: string): Promise<boolean> {
  const { answers, ended } = client.subscribe({ query });
  const outcome: { reason?: unknown } = {};
  void ended.then((reason) => Object.assign(outcome, { reason }));
  await until(() => {
    news.tell({ articles: ['a'], contradictions: ['a'] });
    return answers.length > 0 || 'reason' in outcome;
  });
  client.close();
  return answers.length > 0;
}

describe.each(LIVE_CLIENTS)('each caller of %s', (_name, connect) => {
  const fields = subscriptionFields(schema);
  it.each(fields)('hears $name, or does not', async ({ name, operation }) => {
    const type = schema.getSubscriptionType();
    const field = type?.getFields()[name.split('.')[1] ?? ''];
    if (!type || !field) throw new Error(`no field ${name}`);
    const wanted = requiredRole(schema, type, field);
    const heard = CALLERS.map(async ([who, , authorization]) => [
      who,
      await isHeard(connect(api.address, authorization), operation),
    ]);
    const right = CALLERS.map(([who, held]) => [who, allowed(held, wanted)]);
    expect(await Promise.all(heard)).toEqual(right);
  });

  it('is asked about every subscription', () => {
    expect(fields.map(({ name }) => name)).toContain('Subscription.ingestProgress');
  });
});
