import { buildSchema, Kind, parse } from 'graphql';

import { type OperationPlan, planOperation } from '../../src/api/plan/plan-operation.ts';
import { typeDefs } from '../../src/api/schema.ts';

const MOST = 100;
const schema = buildSchema(typeDefs);

/** The plan of a document with one operation; null when it has none. */
export function planDocument(
  text: string,
  variables: Readonly<Record<string, unknown>> = {},
): OperationPlan | null {
  const document = parse(text);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  const byName = Object.fromEntries(fragments.map((each) => [each.name.value, each]));
  return planOperation({ schema, operation, fragments: byName, variables }, MOST);
}
