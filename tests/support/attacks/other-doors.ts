import { type Attack, times } from './attack.ts';
import {
  aliasedOperations,
  deepOperations,
  directedOperations,
  fragmentBombs,
  introspectionBombs,
} from './large-documents.ts';
import { pageProducts } from './page-products.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const STREAM = { ...JSON_TYPE, accept: 'text/event-stream' };
const BODY = JSON.stringify({ query: '{ stats { articles } }' });

/** Some of each kind of operation that is too large, spread over all of them. */
function samples(most: number): readonly Attack[] {
  const kinds = [
    deepOperations(),
    aliasedOperations(),
    directedOperations(),
    fragmentBombs(),
    introspectionBombs(),
    pageProducts(),
  ];
  return kinds.flatMap((attacks) => {
    const step = Math.max(1, Math.floor(attacks.length / most));
    return attacks.filter((_each, at) => at % step === 0).slice(0, most);
  });
}

/** Subscriptions that are too large, each a query's selection under an event; what is no subscription at all is refused too. */
function largeSubscriptions(): readonly { readonly name: string; readonly query: string }[] {
  const round = 'assertions(first: 1) { nodes { article { HERE } } }';
  const deep = (count: number): string => {
    const [before = '', after = ''] = round.split('HERE');
    return `${before.repeat(count)}id${after.repeat(count)}`;
  };
  const heard = (selection: string): string => `subscription { articleIngested { ${selection} } }`;
  return [
    ...[6, 9, 20, 60].map((count) => ({ name: `${count} rounds`, query: heard(deep(count)) })),
    ...[51, 200].flatMap((count) => [
      { name: `${count} names`, query: heard(times(count, (n) => `a${n}: id`)) },
      { name: `${count} directives`, query: heard(`id ${'@skip(if: false) '.repeat(count)}`) },
      { name: `${count} times one field`, query: heard('id '.repeat(count)) },
      {
        name: `${count} fragments`,
        query: `${heard('...F0')} ${times(count, (n) => `fragment F${n} on Article { id ...F${(n + 1) % count} }`)}`,
      },
    ]),
    ...[2, 3].map((width) => ({
      name: `fragments ${width} to the power of 12`,
      query: `${heard('...F0')} ${times(12, (n) => `fragment F${n} on Article { ${n === 11 ? 'id' : `...F${n + 1} `.repeat(width)} }`)}`,
    })),
    ...['100', '99'].map((size) => ({
      name: `pages of ${size}`,
      query: heard(`assertions(first: ${size}) { nodes { claim { assertions(first: ${size}) { nodes { claim { assertions(first: ${size}) { totalCount } } } } } } }`), // prettier-ignore
    })),
    { name: 'two at once', query: 'subscription { a: articleIngested { id } b: articleIngested { id } }' }, // prettier-ignore
    ...['{ stats { articles } }', 'mutation { deleteArticle(key: "a", clientKey: "b") { key } }', '{', 'subscription {', 'subscription { nothing }', ''].map((query) => ({ name: `the text ${query}`, query })), // prettier-ignore
  ];
}

/** The same operations where event streams are asked for, and requests that are none. */
export function eventStreams(): readonly Attack[] {
  const at = (attack: Attack): Attack => ({
    name: `${attack.name}, as an event stream`,
    path: '/graphql/stream',
    init: { ...attack.init, headers: STREAM },
  });
  const asked = largeSubscriptions().map(({ name, query }) => ({
    name: `a subscription of ${name}, as an event stream`,
    path: '/graphql/stream',
    init: { method: 'POST', headers: STREAM, body: JSON.stringify({ query }) },
  }));
  const odd = ['[]', '[{}]', '{"query":1}', '{"query"', '{"variables":1}', '', 'null'].map(
    (body) => ({
      name: `an event stream of ${body}`,
      path: '/graphql/stream',
      init: { method: 'POST', headers: STREAM, body },
    }),
  );
  return [...samples(15).map(at), ...asked, ...odd];
}

/** Heads that are too long. */
export function oversizedHeaders(): readonly Attack[] {
  const post = (name: string, headers: Readonly<Record<string, string>>): Attack => ({
    name,
    path: '/graphql',
    init: { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: BODY },
  });
  return [
    ...[17_000, 60_000].flatMap((size) =>
      ['x-padding', 'cookie', 'authorization', 'accept', 'traceparent', 'x-forwarded-for'].map(
        (name) => post(`${size} characters of ${name}`, { [name]: 'a'.repeat(size) }),
      ),
    ),
    post('a thousand headers', Object.fromEntries([...Array(1_000).keys()].map((n) => [`x-${n}`, 'a'.repeat(20)]))), // prettier-ignore
    { name: 'an address of 20,000 characters', path: `/graphql?query=${'a'.repeat(20_000)}`, init: {} }, // prettier-ignore
  ];
}

/** Requests whose client would take no answer. */
export function unservedTypes(): readonly Attack[] {
  return ['text/html', 'image/png', 'application/json;q=0', 'text/*, application/xml'].map(
    (accept) => ({
      name: `an answer as ${accept}`,
      path: '/graphql',
      init: { method: 'POST', headers: { ...JSON_TYPE, accept }, body: BODY },
    }),
  );
}

/** Methods that a place does not know. */
export function wrongMethods(): readonly Attack[] {
  const methods = ['PUT', 'DELETE', 'PATCH', 'PROPFIND'];
  const places = ['/graphql', '/graphql/stream', '/mcp', '/export/gexf'];
  const of = (path: string, method: string): Attack => ({
    name: `${method} ${path}`,
    path,
    init: { method, headers: STREAM },
  });
  return [
    ...places.flatMap((path) => methods.map((method) => of(path, method))),
    of('/graphql/stream', 'GET'),
    of('/mcp', 'GET'),
    of('/export/gexf', 'POST'),
    of('/export/nothing', 'GET'),
  ];
}
