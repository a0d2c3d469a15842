import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import {
  GraphQLCountryCode,
  GraphQLDateTime,
  GraphQLNonNegativeInt,
  GraphQLURL,
} from 'graphql-scalars';

const PARTIAL_DATE =
  /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** A date as precise as it is known. */
const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  serialize: toPartialDate,
  parseValue: toPartialDate,
  parseLiteral: (node) => toPartialDate(node.kind === Kind.STRING ? node.value : null),
});

/** A number from 0 to 1; it is only ever answered. */
const UnitInterval = new GraphQLScalarType<number, number>({
  name: 'UnitInterval',
  serialize: toUnitInterval,
  parseValue: toUnitInterval,
});

/** How each scalar of the schema is written and read. */
export const scalars = {
  CountryCode: GraphQLCountryCode,
  DateTime: GraphQLDateTime,
  NonNegativeInt: GraphQLNonNegativeInt,
  PartialDate,
  UnitInterval,
  URL: GraphQLURL,
};

function toPartialDate(value: unknown): string {
  if (typeof value === 'string' && PARTIAL_DATE.test(value)) return value;
  throw new GraphQLError('a date is wanted like 2024, 2024-10, 2024-10-17 or 2024-10-17T08:30:00Z');
}

function toUnitInterval(value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  throw new GraphQLError('a number from 0 to 1 is wanted');
}
