import { type Attack, asked, times } from './attack.ts';

/** Ways to go round in the graph: where to begin, and a round trip back to the same type. */
const ROUNDS: readonly (readonly [start: string, round: string])[] = [
  ['article(id: "a")', 'story { articles(first: 1) { nodes { HERE } } }'],
  ['claim(id: "a")', 'assertions(first: 1) { nodes { claim { HERE } } }'],
  ['claim(id: "a")', 'contradictions(first: 1) { nodes { sides { claim { HERE } } } }'],
  ['outlet(id: "a")', 'articles(first: 1) { nodes { outlet { HERE } } }'],
  [
    'story(id: "a")',
    'claims(first: 1) { nodes { assertions(first: 1) { nodes { article { story { HERE } } } } } }',
  ],
  ['node(id: "a")', '... on Claim { assertions(first: 1) { nodes { claim { HERE } } } }'],
];

function rounds(round: string, count: number): string {
  let text = 'HERE';
  for (let n = 0; n < count; n += 1) text = text.replace('HERE', round);
  return text.replace('HERE', 'id');
}

/** Too deep, whether written out or by fragments. */
export function deepOperations(): readonly Attack[] {
  return ROUNDS.flatMap(([start, round]) =>
    [7, 9, 12, 20, 40, 80].flatMap((count) => [
      asked(`${start} ${count} rounds deep`, `{ ${start} { ${rounds(round, count)} } }`),
      asked(
        `${start} ${count} rounds deep, by fragments`,
        `{ ${start} { ...F0 } } ${times(count, (n) => {
          const next = n === count - 1 ? 'id' : `...F${n + 1}`;
          return `fragment F${n} on Node { ${round.replace('HERE', next)} }`;
        })}`,
      ),
    ]),
  );
}

const ALIASED = [
  'stats { articles }',
  'claim(id: "a") { id }',
  'node(id: "a") { id }',
  '__typename',
  'articles(first: 1) { totalCount }',
];

/** One thing under many names. */
export function aliasedOperations(): readonly Attack[] {
  return ALIASED.flatMap((field) =>
    [51, 80, 120, 200].flatMap((count) => [
      asked(`${count} names for ${field}`, `{ ${times(count, (n) => `a${n}: ${field}`)} }`),
      asked(
        `${count} names for ${field}, in fragments`,
        `{ ${times(count, (n) => `...F${n}`)} } ${times(count, (n) => `fragment F${n} on Query { a${n}: ${field} }`)}`,
      ),
      asked(
        `${count} names for ${field}, by one fragment`,
        `{ ${times(Math.ceil(count / 10), () => '...F')} } fragment F on Query { ${times(10, (n) => `a${n}: ${field}`)} }`,
      ),
      asked(
        `${count} names inside one claim, as ${field}`,
        `{ claim(id: "a") { ${times(count, (n) => `a${n}: id`)} } b: ${field} }`,
      ),
    ]),
  );
}

/** Directives by the dozen, known and unknown, wherever they may stand. */
export function directedOperations(): readonly Attack[] {
  const places: readonly (readonly [string, (directives: string) => string])[] = [
    ['a field', (all) => `{ stats ${all} { articles } }`],
    ['a fragment', (all) => `{ ... ${all} { stats { articles } } }`],
    ['a spread', (all) => `{ ...F ${all} } fragment F on Query { stats { articles } }`],
    ['an operation', (all) => `query Q ${all} { stats { articles } }`],
    ['a variable', (all) => `query Q($a: Int = 1 ${all}) { claims(first: $a) { totalCount } }`],
    [
      'a definition of a fragment',
      (all) => `{ ...F } fragment F on Query ${all} { stats { articles } }`,
    ],
  ];
  const kinds = [
    '@skip(if: false)',
    '@include(if: true)',
    '@nothing',
    '@deprecated',
    '@access(role: ADMIN)',
  ];
  return places.flatMap(([place, write]) =>
    kinds.flatMap((kind) =>
      [51, 150].map((count) =>
        asked(`${count} times ${kind} at ${place}`, write(times(count, () => kind))),
      ),
    ),
  );
}

/** Fragments that grow when they are put in, go in circles, or are simply many. */
export function fragmentBombs(): readonly Attack[] {
  const growing = [2, 3, 5].flatMap((width) =>
    [8, 10, 15, 20, 30]
      .map((levels) => [width, levels] as const)
      .filter(([w, l]) => w ** l > 2_000),
  );
  const grow = (width: number, levels: number, leaf: string): string =>
    times(levels, (n) => {
      const inner = n === levels - 1 ? leaf : times(width, () => `...F${n + 1}`);
      return `fragment F${n} on Claim { ${inner} }`;
    });
  return [
    ...growing.flatMap(([width, levels]) =>
      ['id', '__typename', 'id statement topics'].map((leaf) =>
        asked(
          `fragments ${width} to the power of ${levels}: ${leaf}`,
          `{ claim(id: "a") { ...F0 } } ${grow(width, levels, leaf)}`,
        ),
      ),
    ),
    ...[1, 2, 3, 10, 40].map((length) =>
      asked(
        `a circle of ${length} fragments`,
        `{ claim(id: "a") { ...F0 } } ${times(length, (n) => `fragment F${n} on Claim { id ...F${(n + 1) % length} }`)}`,
      ),
    ),
    ...[51, 100, 300].map((count) =>
      asked(
        `${count} fragments`,
        `{ claim(id: "a") { ...F0 } } ${times(count, (n) => `fragment F${n} on Claim { id }`)}`,
      ),
    ),
    ...[26, 300, 1_400, 2_100, 5_000, 20_000].flatMap((count) =>
      ['__typename', 'id', '... { id }'].map((each) =>
        asked(`${count} times ${each}`, `{ claim(id: "a") { ${times(count, () => each)} } }`),
      ),
    ),
    ...[21, 100].map((count) =>
      asked(
        `${count} operations`,
        times(count, (n) => `query Q${n} { stats { articles } }`),
        {
          operationName: 'Q0',
        },
      ),
    ),
  ];
}

/** The schema's description, asked for in ways that nobody needs. */
export function introspectionBombs(): readonly Attack[] {
  const down = (levels: number, field: string): string =>
    `${`${field} { type { `.repeat(levels)}name${' } }'.repeat(levels)}`;
  return [
    ...[3, 4, 5, 6].flatMap((levels) =>
      ['fields', 'inputFields'].map((field) =>
        asked(`${levels} levels of ${field}`, `{ __schema { types { ${down(levels, field)} } } }`),
      ),
    ),
    ...[3, 4, 5, 7].map((levels) =>
      asked(
        `${levels} levels of possible types`,
        `{ __schema { types { ${'possibleTypes { interfaces { '.repeat(levels)}name${' } }'.repeat(levels)} } } }`,
      ),
    ),
    ...[5, 10, 25].flatMap((count) =>
      [
        'fields { args { type { name } } name }',
        'fields { name args { name } type { ofType { name } } }',
      ].flatMap((inner) => [
        asked(
          `${count} descriptions: ${inner}`,
          `{ ${times(count, (n) => `a${n}: __schema { types { ${inner} } }`)} }`,
        ),
        asked(
          `${count} descriptions in one: ${inner}`,
          `{ __schema { ${times(count, (n) => `a${n}: types { ${inner} }`)} } }`,
        ),
        asked(
          `${count} descriptions by one fragment: ${inner}`,
          `{ ${times(count, (n) => `a${n}: __schema { ...F }`)} } fragment F on __Schema { types { ${inner} } }`,
        ),
      ]),
    ),
    asked(
      'a type of its own types',
      `{ __type(name: "Claim") { ${'fields { type { ofType { ofType { '.repeat(4)}name${' } } } }'.repeat(4)} } }`,
    ),
  ];
}
