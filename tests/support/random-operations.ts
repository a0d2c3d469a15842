import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

import { randomFrom } from './generated-readings.ts';

/** An operation, valid against the schema, with the variables that it takes. */
export interface RandomOperation {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const DEEPEST = 6;
const MOST_FIELDS = 40;

/** Values by the name of an argument, else by its type; some find something in a graph of `fillGraph`, some nothing. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  id: [
    'claim-0001-1',
    'claim-0002-2',
    'article-0001',
    'story',
    'outlet-0002',
    'person-0001',
    'contradicts-0002',
    'country-ru',
    'nothing',
  ],
  key: ['0001', '0002', 'nothing'],
  code: ['RU', 'IN', 'FR'],
  text: ['soldiers', 'soldiers in Kursk', '?'],
  anyWords: ['kursk', 'soldiers are', 'nothing'],
  title: ['soldiers', 'nothing'],
  name: ['example', 'daily', 'nothing'],
  nearName: ['exampel', 'daily'],
  label: ['s', 'nothing'],
  article: ['article-0001', 'article-0002'],
  outlet: ['outlet-0001', 'outlet-0002'],
  story: ['story', 'nothing'],
  speaker: ['person-0001'],
  entity: ['country-ru', 'person-0001'],
  heldBy: ['person-0001', 'outlet-0002'],
  notHeldBy: ['person-0002', 'outlet-0001'],
  otherHeldBy: ['person-0002', 'outlet-0001'],
  holders: ['Russia', 'country-ru'],
  from: ['run', 'claim-0001-1'],
  to: ['run-2', 'article-0002'],
  topics: ['unit:PERSONNEL'],
  topicPrefixes: ['unit:'],
  by: ['tester'],
  hops: [0, 1, 2],
  CountryCode: ['RU', 'FR'],
  PartialDate: ['2024', '2024-10', '2024-10-15', '2025'],
  DateTime: ['2026-01-02T03:04:05Z'],
  ID: ['article-0001', 'claim-0001-1', 'person-0001', 'outlet-0001'],
  String: ['en', 'example'],
  Boolean: [true, false],
  Int: [1, 2],
};
const VARIABLES = 'query Random($yes: Boolean!, $no: Boolean!, $few: Int, $nothing: String)';

/** The same operation for the same seed: aliases, fragments of both sorts, directives, variables and filters among all fields. */
export function randomOperation(schema: GraphQLSchema, seed: number): RandomOperation {
  const writer = new OperationWriter(schema, seed);
  return {
    document: writer.document(),
    variables: { yes: true, no: false, few: 2 },
  };
}

/** Holds what is left of the operation's size while it is written. */
class OperationWriter {
  private readonly random: () => number;
  private readonly fragments: string[] = [];
  private left = MOST_FIELDS;
  private names = 0;

  private readonly schema: GraphQLSchema;

  constructor(schema: GraphQLSchema, seed: number) {
    this.schema = schema;
    this.random = randomFrom(seed);
    for (let warm = 0; warm < 5; warm += 1) this.random();
  }

  document(): string {
    const query = this.schema.getQueryType();
    if (!query) throw new Error('the schema has no questions');
    const roots = [...Array(1 + this.upTo(2)).keys()].map(() =>
      this.field(this.oneOf(this.fieldsOf(query)), 0),
    );
    const selection = `{ __typename ${roots.join(' ')} }`;
    // Every variable is used, as a valid operation has it.
    const uses = 'used: __typename @include(if: $yes) left: __typename @skip(if: $no)';
    const list = 'few: runs(first: $few, after: $nothing) { totalCount }';
    return [`${VARIABLES} ${selection.replace('{', `{ ${uses} ${list}`)}`, ...this.fragments].join(
      '\n',
    );
  }

  private selection(type: GraphQLObjectType, depth: number): string {
    const fields = this.fieldsOf(type).filter((field) => depth < DEEPEST || !isComposite(field));
    const chosen = fields.filter((field) => this.chance(isComposite(field) ? 0.45 : 0.25));
    const frame = fields.filter(({ name }) => ['nodes', 'edges', 'node'].includes(name));
    const all = new Set([...chosen, ...(frame.length > 0 ? [this.oneOf(frame)] : [])]);
    const written = [...all].filter(() => this.left > 0).map((field) => this.field(field, depth));
    return this.maybeInFragment(type.name, `{ __typename ${written.join(' ')} }`);
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    this.left -= 1;
    const directive = this.chance(0.1)
      ? this.oneOf([
          ' @include(if: $yes)',
          ' @skip(if: $no)',
          ' @include(if: $no)',
          ' @skip(if: $yes)',
        ])
      : '';
    const below = isComposite(field) ? this.below(getNamedType(field.type).name, depth + 1) : '';
    // Names of their own keep fields from being one answer with two meanings.
    return `${this.name()}: ${field.name}${this.args(field.args)}${directive} ${below}`;
  }

  private below(typeName: string, depth: number): string {
    const type = this.schema.getType(typeName);
    if (isObjectType(type)) return this.selection(type, depth);
    if (!isAbstractType(type)) throw new Error(`${typeName} has no fields`);
    const possible = this.schema.getPossibleTypes(type);
    const some = possible.filter(() => this.chance(0.4));
    return `{ __typename ${some.map((each) => `... on ${each.name} ${this.selection(each, depth)}`).join(' ')} }`;
  }

  private maybeInFragment(type: string, selection: string): string {
    if (!this.chance(0.15)) return selection;
    if (this.chance(0.5)) return `{ ... on ${type} ${selection} }`;
    const name = `F${this.name()}`;
    this.fragments.push(`fragment ${name} on ${type} ${selection}`);
    return `{ ...${name} }`;
  }

  private args(args: readonly GraphQLArgument[]): string {
    const given = args.filter(({ type, name }) => {
      if (isNonNullType(type) || name === 'first') return true;
      return name !== 'after' && this.chance(0.3);
    });
    // One of the two, as an article is asked for.
    const chosen = args.some(({ name }) => name === 'key') ? [this.oneOf([...args])] : given;
    return chosen.length === 0
      ? ''
      : `(${chosen.map((arg) => `${arg.name}: ${this.argument(arg.name, arg.type)}`).join(', ')})`;
  }

  private argument(name: string, type: GraphQLInputType): string {
    if (name === 'first') return this.chance(0.3) ? '$few' : String(1 + this.upTo(3));
    return this.value(name, type);
  }

  private value(name: string, type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.value(name, type.ofType);
    if (isListType(type)) {
      return `[${[...Array(1 + this.upTo(2)).keys()].map(() => this.value(name, type.ofType)).join(', ')}]`;
    }
    if (isEnumType(type)) return this.oneOf(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || this.chance(0.2),
      );
      return `{ ${fields.map((field) => `${field.name}: ${this.value(field.name, field.type)}`).join(', ')} }`;
    }
    const typeName = getNamedType(type).name;
    const values = (typeName === 'PartialDate' ? undefined : VALUES[name]) ?? VALUES[typeName];
    if (values === undefined) throw new Error(`no value for ${name}: ${String(type)}`);
    return JSON.stringify(this.oneOf(values));
  }

  private fieldsOf(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
    return Object.values(type.getFields());
  }

  private name(): string {
    this.names += 1;
    return `a${this.names}`;
  }

  private chance(share: number): boolean {
    return this.random() < share;
  }

  private upTo(bound: number): number {
    return Math.floor(this.random() * bound);
  }

  private oneOf<Item>(items: readonly Item[]): Item {
    const item = items[this.upTo(items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }
}

function isComposite(field: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(field.type);
  return isObjectType(type) || isAbstractType(type);
}
