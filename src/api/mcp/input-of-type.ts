import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { z } from 'zod';

/** What a value of an input type of the schema has to be; scalars of our own carry what the schema says of them. */
export function inputOfType(type: GraphQLInputType): z.ZodType {
  if (isNonNullType(type)) return inputOfType(type.ofType);
  if (isListType(type)) return z.array(inputOfType(type.ofType));
  if (isEnumType(type)) return enumOf(type);
  return isInputObjectType(type) ? objectOf(type) : scalarOf(type);
}

const SCALARS: Readonly<Record<string, () => z.ZodType>> = {
  Int: () => z.int(),
  NonNegativeInt: () => z.int().min(0),
  Float: () => z.number(),
  UnitInterval: () => z.number().min(0).max(1),
  Boolean: () => z.boolean(),
};
const PLAIN = /^(ID|String|Int|Float|Boolean)$/;

function scalarOf({ name, description }: GraphQLNamedInputType): z.ZodType {
  const value = SCALARS[name]?.() ?? z.string();
  return PLAIN.test(name) || !description ? value : value.describe(oneLine(description));
}

function enumOf(type: GraphQLEnumType): z.ZodType {
  const values = type.getValues();
  const each = values.map(({ name, description }) => `${name}: ${oneLine(description ?? '')}`);
  return z.enum(values.map(({ name }) => name)).describe(each.join(' '));
}

function objectOf(type: GraphQLInputObjectType): z.ZodType {
  const fields = Object.values(type.getFields()).map((field) => {
    const value = inputOfType(field.type);
    const words = [field.description, value.description].filter(Boolean).map(String).map(oneLine);
    const described = words.length === 0 ? value : value.describe(words.join(' '));
    const isWanted = isNonNullType(field.type) && field.defaultValue === undefined;
    return [field.name, isWanted ? described : described.optional()] as const;
  });
  return z.strictObject(Object.fromEntries(fields));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
