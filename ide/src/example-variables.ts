import { Kind, parse, print, type TypeNode, type VariableDefinitionNode } from 'graphql';

/** Things of the graph to fill variables with, so that a saved operation can be run as it is. */
export interface Examples {
  readonly stories: readonly string[];
  readonly keys: readonly string[];
  readonly articles: readonly string[];
  readonly outlets: readonly string[];
  readonly people: readonly string[];
  readonly claims: readonly string[];
  readonly runs: readonly string[];
  readonly names: readonly string[];
  readonly dates: readonly string[];
  readonly statements: readonly string[];
}

/** What stands for a variable, by its name: which things, and the how manieth of them. */
type Source = readonly [from: keyof Examples, at: number];

const BY_NAME: Readonly<Record<string, Source>> = {
  story: ['stories', 0],
  key: ['keys', 0],
  article: ['articles', 0],
  around: ['articles', 0],
  withdrawn: ['articles', 0],
  outlet: ['outlets', 0],
  claim: ['claims', 0],
  date: ['dates', 0],
  name: ['names', 0],
  text: ['statements', 0],
  one: ['outlets', 0],
  other: ['outlets', 1],
  from: ['claims', 0],
  to: ['articles', 0],
};

/** Operations that mean something else by the same name. */
const BY_OPERATION: Readonly<Record<string, Source>> = {
  'claim.id': ['claims', 0],
  'two-people.one': ['people', 0],
  'two-people.other': ['people', 1],
  'run-diff.from': ['runs', 0],
  'run-diff.to': ['runs', 1],
};

/** The variables that a saved operation needs, filled with what the graph has, as JSON to be changed. */
export function exampleVariables(
  operation: { readonly name: string; readonly document: string },
  examples: Examples | null,
): string {
  const needed = definitionsIn(operation.document).filter(isNeeded);
  if (needed.length === 0) return '{}';
  const filled = needed.map(({ variable, type }) => {
    const name = variable.name.value;
    const source = BY_OPERATION[`${operation.name}.${name}`] ?? BY_NAME[name];
    const found = source && examples?.[source[0]][source[1]];
    return [name, isList(type) ? [found ?? ''] : (found ?? blank(type))] as const;
  });
  return JSON.stringify(Object.fromEntries(filled), null, 2);
}

function definitionsIn(document: string): readonly VariableDefinitionNode[] {
  return parse(document).definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? (each.variableDefinitions ?? []) : [],
  );
}

function isNeeded({ type, defaultValue }: VariableDefinitionNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}

function blank(type: TypeNode): unknown {
  const name = print(type).replace('!', '');
  if (['Int', 'Float', 'NonNegativeInt', 'UnitInterval'].includes(name)) return 0;
  return name === 'Boolean' ? false : '';
}
