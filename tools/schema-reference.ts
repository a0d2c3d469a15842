import {
  buildSchema,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';

import { fieldsThatGive, type WhatGives } from './fields-that-give.ts';

interface Section {
  readonly heading: string;
  readonly types: readonly GraphQLNamedType[];
}

const HEAD = `# Schema reference

Written by \`npm run generate\` from the descriptions in [schema.graphql](../schema.graphql); change it there.
`;

/** The reference of a schema as Markdown: each type with its fields, arguments, values and where it comes from. */
export function schemaReference(text: string): string {
  const schema = buildSchema(text);
  const gives = fieldsThatGive(schema);
  const sections = sectionsOf(schema);
  const bodies = sections.map(({ heading, types }) =>
    [`## ${heading}`, ...types.map((type) => typeText(type, gives))].join('\n\n'),
  );
  return `${[HEAD, contents(sections), ...bodies].join('\n\n')}\n`.replace(/\n{3,}/g, '\n\n');
}

function sectionsOf(schema: GraphQLSchema): Section[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
  const isRoot = (type: GraphQLNamedType): boolean => roots.some((root) => root === type);
  const isPage = ({ name }: GraphQLNamedType): boolean => /(Connection|Edge|^PageInfo)$/.test(name);
  const things = types.filter((type) => isObjectType(type) && !isRoot(type));
  return [
    { heading: 'Operations', types: roots.filter((root) => root != null) },
    { heading: 'Things', types: things.filter((type) => !isPage(type)) },
    { heading: 'Interfaces', types: types.filter(isInterfaceType) },
    { heading: 'Unions', types: types.filter(isUnionType) },
    { heading: 'Enums', types: types.filter(isEnumType) },
    { heading: 'Inputs', types: types.filter(isInputObjectType) },
    { heading: 'Pages', types: things.filter(isPage) },
    { heading: 'Scalars', types: types.filter(isScalarType) },
  ].filter((section) => section.types.length > 0);
}

function contents(sections: readonly Section[]): string {
  return sections
    .map(({ heading, types }) => `- **${heading}**: ${types.map(linkTo).join(', ')}`)
    .join('\n');
}

function typeText(type: GraphQLNamedType, gives: WhatGives): string {
  const parts = [`### ${type.name}`, type.description ?? '', kinship(type), body(type)];
  const from = gives.get(type.name) ?? [];
  if (from.length > 0) parts.push(`Given by ${from.map((path) => `\`${path}\``).join(', ')}.`);
  return parts.filter((part) => part !== '').join('\n\n');
}

function kinship(type: GraphQLNamedType): string {
  if (isUnionType(type)) return `One of ${type.getTypes().map(linkTo).join(', ')}.`;
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const interfaces = type.getInterfaces();
  return interfaces.length === 0 ? '' : `Is a ${interfaces.map(linkTo).join(' and a ')}.`;
}

function body(type: GraphQLNamedType): string {
  if (isEnumType(type)) return list(type.getValues().map((value) => [`\`${value.name}\``, value]));
  if (isInputObjectType(type)) {
    return list(Object.values(type.getFields()).map((field) => [inputName(field), field]));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  return Object.values(type.getFields()).map(fieldText).join('\n');
}

function fieldText(field: GraphQLField<unknown, unknown>): string {
  const own = item([`\`${field.name}\` ${typeLink(field.type)}`, field]);
  const given = field.args.map((each) => `  ${item([inputName(each), each])}`);
  return [own, ...given].join('\n');
}

type Described = readonly [
  name: string,
  of: {
    readonly description?: string | null | undefined;
    readonly deprecationReason?: string | null | undefined;
  },
];

function list(items: readonly Described[]): string {
  return items.map(item).join('\n');
}

function item([name, { description, deprecationReason }]: Described): string {
  const words = (description ?? '').replace(/\s+/g, ' ').trim();
  const leaves = deprecationReason == null ? '' : ` **Deprecated**: ${deprecationReason}`;
  return `- ${name} ${words}${leaves}`.trimEnd();
}

function inputName({ name, type, defaultValue }: GraphQLArgument | GraphQLInputField): string {
  const standing = defaultValue === undefined ? '' : ` = \`${JSON.stringify(defaultValue)}\``;
  return `\`${name}\` ${typeLink(type)}${standing}`;
}

/** A type as it stands, linked where there is something to say of it. */
function typeLink(type: GraphQLOutputType | GraphQLInputType): string {
  const named = getNamedType(type);
  const words = `\`${String(type)}\``;
  return isSpecifiedScalarType(named) ? words : `[${words}](#${named.name.toLowerCase()})`;
}

function linkTo({ name }: GraphQLNamedType): string {
  return `[${name}](#${name.toLowerCase()})`;
}
