import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

import { typeDefs } from '../../../src/api/schema.ts';
import { type Attack, asked, times } from './attack.ts';

const schema = buildSchema(typeDefs);

type Field = GraphQLField<unknown, unknown>;

/** Fields of a type that give a page of things and need nothing else to be given. */
function pagesOf(typeName: string): readonly { readonly name: string; readonly of: string }[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter((field: Field) => field.args.some(({ name }) => name === 'first'))
    .filter((field: Field) => !field.args.some(isRequiredArgument))
    .flatMap((field: Field) => {
      const connection = getNamedType(field.type);
      const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined;
      return nodes === undefined ? [] : [{ name: field.name, of: getNamedType(nodes.type).name }];
    });
}

/** Three pages in one another, wherever the schema has them. */
function chains(): readonly (readonly [string, string, string])[] {
  return pagesOf('Query').flatMap((first) =>
    pagesOf(first.of).flatMap((second) =>
      pagesOf(second.of).map((third) => [first.name, second.name, third.name] as const),
    ),
  );
}

const MOST = 60;

/** Pages whose sizes multiply to a million things, the sizes given in each of the ways there are. */
export function pageProducts(): readonly Attack[] {
  const all = chains();
  const step = Math.max(1, Math.floor(all.length / MOST));
  return all.filter((_chain, at) => at % step === 0).flatMap((chain) => spellings(chain));
}

function spellings(chain: readonly [string, string, string]): readonly Attack[] {
  const [a, b, c] = chain;
  const name = chain.join(' > ');
  const pages = (size: string): string =>
    `${a}(first: ${size}) { nodes { ${b}(first: ${size}) { nodes { ${c}(first: ${size}) { totalCount } } } } }`;
  return [
    asked(`${name}, written`, `{ ${pages('100')} }`),
    asked(`${name}, by a variable`, `query Q($n: Int) { ${pages('$n')} }`, {
      variables: { n: 100 },
    }),
    asked(`${name}, by a default`, `query Q($n: Int = 100) { ${pages('$n')} }`),
    asked(`${name}, in a fragment`, `{ ...F } fragment F on Query { ${pages('100')} }`),
    asked(
      `${name}, by names, with less than nothing beside`,
      `query Q($m: Int = -1000000) { x: ${a}(first: $m) { totalCount } ${times(2, (n) => `a${n}: ${pages('100')}`)} }`,
    ),
  ];
}
