import { type ZodType } from 'zod';

import { type ReadFields } from '../../domain/read-plan.ts';
import { articleShape, assertionShape, claimShape } from '../node-rows.ts';

const SHAPES = { Article: articleShape, Assertion: assertionShape, Claim: claimShape };
type Narrowed = keyof typeof SHAPES;

/** The properties that a field of a row is made of, where that is not the one of the same name. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  'Article.origins': ['titleOrigin', 'bylineOrigin', 'outletOrigin', 'publishedOrigin'],
  'Assertion.spans': Object.keys(assertionShape.shape).filter((name) => name.startsWith('span')),
  'Claim.quantity': Object.keys(claimShape.shape).filter((name) => name.startsWith('quantity')),
};
const WHOLE_ROW = /\{\.\*, __typename: '(\w+)'\}/g;
const ROW_OF_ANY_TYPE =
  /(\w+) \{\s*\.\*, __typename: \[label IN labels\(\1\) WHERE NOT label IN \['Counterclaim', 'Entity'\]\]\[0\]\s*\}/g;

/**
 * A text whose rows have no more than is asked for: `claim {.*, __typename: 'Claim'}` with the properties that a row has
 * to have and those of the fields that are named. Rows of types that are not named stay whole; where any type may be
 * found, each is told apart.
 */
export function narrowRows(text: string, fields: ReadFields | null): string {
  if (fields === null) return text;
  return text
    .replaceAll(WHOLE_ROW, (whole, type: string) => narrowRow(type, fields) ?? whole)
    .replaceAll(ROW_OF_ANY_TYPE, (whole, node: string) => choiceOf({ whole, node }, fields));
}

function narrowRow(type: string, fields: ReadFields): string | null {
  const wanted = fields[type];
  if (wanted === undefined || !isNarrowed(type)) return null;
  const names = propertiesOf(type, wanted).map((name) => `.${name}`);
  return `{${names.join(', ')}, __typename: '${type}'}`;
}

/** A row whose type shows only when it is found: as narrow as its type allows. */
function choiceOf(
  { whole, node }: { readonly whole: string; readonly node: string },
  fields: ReadFields,
): string {
  const choices = Object.keys(SHAPES).flatMap((type) => {
    const row = narrowRow(type, fields);
    return row === null ? [] : [`WHEN ${node}:${type} THEN ${node} ${row}`];
  });
  return choices.length === 0 ? whole : `CASE ${choices.join(' ')} ELSE ${whole} END`;
}

function isNarrowed(type: string): type is Narrowed {
  return type in SHAPES;
}

function propertiesOf(type: Narrowed, fields: readonly string[]): readonly string[] {
  const properties: readonly (readonly [string, ZodType])[] = Object.entries(SHAPES[type].shape);
  const wanted = new Set(fields.flatMap((field) => MADE_OF[`${type}.${field}`] ?? [field]));
  return properties
    .filter(([name, kind]) => wanted.has(name) || !kind.safeParse(undefined).success)
    .map(([name]) => name)
    .filter((name) => name !== '__typename');
}
