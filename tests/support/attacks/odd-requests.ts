import { gzipSync } from 'node:zlib';

import { type Attack, asked, sent } from './attack.ts';

const QUERY = '{ stats { articles } }';
const BODY = JSON.stringify({ query: QUERY, variables: {} });
const JSON_TYPE = { 'content-type': 'application/json' };

/** What a page of another site can make a browser send without being asked. */
export function forgedForms(): readonly Attack[] {
  const types = [
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'text/plain; charset=utf-8',
    'TEXT/PLAIN',
    'text/plain;application/json',
    'text/plain; x="application/json"',
    'application/x-www-form-urlencoded; application/json',
  ];
  const bodies = [
    `query=${encodeURIComponent(QUERY)}`,
    BODY,
    `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${QUERY}\r\n--x--\r\n`,
    `${BODY}=`,
  ];
  const at = `/graphql?query=${encodeURIComponent(QUERY)}`;
  return [
    ...types.flatMap((type) =>
      bodies.map((body) => sent(`${type}: ${body.slice(0, 20)}`, body, { 'content-type': type })),
    ),
    ...['', '&variables={}', '&operationName=Q', '&extensions={}'].map((more) => ({
      name: `a link ${more}`,
      path: `${at}${more}`,
      init: {},
    })),
    ...types.slice(0, 4).map((type) => ({
      name: `a link as ${type}`,
      path: at,
      init: { headers: { 'content-type': type } },
    })),
    ...[
      'https://evil.example',
      'null',
      'http://localhost.evil.example',
      'file://',
      'http://127.0.0.1.evil.example:4000',
    ].map((origin) => sent(`a page of ${origin}`, BODY, { ...JSON_TYPE, origin })),
    ...['https://evil.example', 'null'].map((origin) => ({
      name: `${origin} asks whether it may`,
      path: '/graphql',
      init: { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } },
    })),
  ];
}

/** Several operations at once. */
export function batches(): readonly Attack[] {
  const one = { query: QUERY };
  return [1, 2, 10, 100, 1_000]
    .flatMap((count) => [
      sent(`a batch of ${count}`, JSON.stringify(Array(count).fill(one))),
      sent(`a batch of ${count} in another`, JSON.stringify([Array(count).fill(one)])),
    ])
    .concat(sent('an empty batch', '[]'), sent('a batch of nothing', '[null]'));
}

/** Bodies that are not what they say. */
export function malformedBodies(): readonly Attack[] {
  const cut = [...Array(BODY.length - 1).keys()].map((at) =>
    sent(`a body cut after ${at} characters`, BODY.slice(0, at)),
  );
  const values = [
    'null',
    'true',
    '1',
    '"x"',
    '{}',
    '{"query":null}',
    '{"query":""}',
    '{"query":1}',
    '{"query":[]}',
    '{"query":{}}',
    '{"query":{"kind":"Document"}}',
  ];
  const members = [
    { variables: 'x' },
    { variables: [] },
    { variables: 1 },
    { variables: true },
    { extensions: 'x' },
    { extensions: [] },
    { extensions: 1 },
    { operationName: 1 },
    { operationName: {} },
    { operationName: 'Other' },
    { documentId: 'conflicts' },
    { documentId: 1 },
  ];
  return [
    ...cut,
    ...values.map((value) => sent(`the body ${value}`, value)),
    ...members.map((member) => asked(JSON.stringify(member), QUERY, member)),
    ...encodedBodies(),
    ...[
      '..',
      '../package.json',
      '__proto__',
      'constructor',
      'sha256:',
      `sha256:${'0'.repeat(64)}`,
      'conflicts\u0000',
    ].map((documentId) =>
      sent(`the saved operation ${documentId}`, JSON.stringify({ documentId })),
    ),
    ...[2_000, 100_000].flatMap((depth) => [
      sent(`${depth} lists in one another`, '['.repeat(depth)),
      sent(`${depth} closed lists in one another`, `${'['.repeat(depth)}${']'.repeat(depth)}`),
      sent(
        `${depth} lists in a variable`,
        `{"query":"query Q($a: Int) { claims(first: $a) { totalCount } }","variables":{"a":${'['.repeat(depth)}${']'.repeat(depth)}}}`,
      ),
    ]),
  ];
}

function encodedBodies(): readonly Attack[] {
  const gzipped = new Uint8Array(gzipSync(BODY));
  const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000, 32)));
  const encoded = (encoding: string): Record<string, string> => ({
    ...JSON_TYPE,
    'content-encoding': encoding,
  });
  return [
    sent('bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])),
    sent('half a character', new Uint8Array([...Buffer.from('{"query":"'), 0xc3, 0x22, 0x7d])),
    ...['utf-7', 'utf-16', 'iso-8859-1', 'x'].map((charset) =>
      sent(`the charset ${charset}`, BODY, {
        'content-type': `application/json; charset=${charset}`,
      }),
    ),
    ...['compress', 'zstd', 'gzip, gzip', '__proto__', 'x'].map((encoding) =>
      sent(`the encoding ${encoding}`, BODY, encoded(encoding)),
    ),
    ...['gzip', 'deflate', 'br'].map((encoding) =>
      sent(`${encoding} that is none`, BODY, encoded(encoding)),
    ),
    sent('gzip cut short', gzipped.slice(0, -9), encoded('gzip')),
    sent('gzip as brotli', gzipped, encoded('br')),
    sent('gzip that grows to fifty megabytes', bomb, encoded('gzip')),
    sent('gzip without saying so', gzipped),
    ...[256_001, 1_000_000, 5_000_000].map((size) =>
      sent(`${size} bytes`, JSON.stringify({ query: QUERY, variables: { a: 'x'.repeat(size) } })),
    ),
    ...[
      'application/graphql',
      'application/json-patch+json',
      'application/octet-stream',
      'json',
      '*/*',
    ].map((type) => sent(`the type ${type}`, BODY, { 'content-type': type })),
  ];
}

/** Texts that are no operation of this schema. */
export function brokenDocuments(): readonly Attack[] {
  const texts = [
    '{',
    '}',
    '{}',
    '{ }',
    'query',
    'query {',
    '{ stats }',
    '{ stats { nothing } }',
    '{ nothing }',
    '{ claims(first: "x") { totalCount } }',
    '{ claims(first: 99999999999999999999) { totalCount } }',
    '{ claims(first: 1e400) { totalCount } }',
    '{ claims(nothing: 1) { totalCount } }',
    'mutation { drop }',
    'subscription { claims }',
    'query A { stats { articles } } query B { stats { claims } }',
    'query A { stats { articles } } query A { stats { claims } }',
    'fragment F on Query { stats { articles } }',
    '{ ...Nothing }',
    'query Q($a: Nothing) { stats { articles } }',
    'query Q($a: Int!) { claims(first: $a) { totalCount } }',
    '{ claims(first: $a) { totalCount } }',
    'type Query { a: Int }',
    'extend type Query { a: Int }',
    '{ claims { nodes { id: statement id } } }',
    '{ node }',
    '{ node(id: {}) { id } }',
    '{ node(id: [1]) { id } }',
    '{ country(code: "Russia") { id } }',
    '{ __schema }',
    '{ __type { name } }',
    '\u0000',
    '\ufeff',
    '#',
    '"""',
    '{ a(b: "\\u{110000}") }',
    `{ ${'a'.repeat(100_000)} }`,
    `{ node(id: "${'\\u0000'.repeat(10)}") }`,
    '{ stats @skip { articles } }',
    '{ stats @include(if: 1) { articles } }',
    'query ($a: Int = $a) { claims(first: $a) { totalCount } }',
    '{ stats { articles } } { stats { articles } }',
    '{{{{{{{{{{',
    ')'.repeat(50),
  ];
  return texts.map((text) => asked(`the text ${text.slice(0, 40)}`, text));
}

/** Other methods, other places. */
export function strayRequests(): readonly Attack[] {
  const at = (path: string, method: string): Attack => ({
    name: `${method} ${path}`,
    path,
    init: { method },
  });
  return [
    ...['PUT', 'DELETE', 'PATCH'].map((method) => ({
      name: `${method} /graphql`,
      path: '/graphql',
      init: { method, headers: JSON_TYPE, body: BODY },
    })),
    at('/graphql', 'GET'),
    ...[
      '/',
      '/graphql/',
      '/graphql/x',
      '/graphQL',
      '//graphql',
      '/graphql%00',
      '/%2e%2e/package.json',
      '/.env',
      '/operations/conflicts.graphql',
      '/metrics/',
      '/healthz/x',
      '/admin',
      `/${'a'.repeat(5_000)}`,
    ].flatMap((path) => [at(path, 'GET'), at(path, 'POST')]),
  ];
}
