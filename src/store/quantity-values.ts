import { type z } from 'zod';

import { type Quantity } from '../domain/quantity.ts';
import { number, text } from './row-values.ts';

/** A quantity as the properties that the graph keeps of it. */
export const quantityShape = {
  quantityValue: number,
  quantityAtLeast: number,
  quantityAtMost: number,
  quantityApproximator: text,
  quantityUnit: text,
  quantityCounts: text,
  quantityScope: text,
};

/** The properties of a quantity, all null where there is none. */
export type QuantityValues = {
  readonly [Name in keyof typeof quantityShape]: z.infer<(typeof quantityShape)[Name]>;
};

const NO_QUANTITY: QuantityValues = {
  quantityValue: null,
  quantityAtLeast: null,
  quantityAtMost: null,
  quantityApproximator: null,
  quantityUnit: null,
  quantityCounts: null,
  quantityScope: null,
};

/** A quantity as its properties. */
export function quantityValues(quantity: Quantity | null): QuantityValues {
  if (quantity === null) return NO_QUANTITY;
  return {
    quantityValue: quantity.value,
    quantityAtLeast: quantity.atLeast,
    quantityAtMost: quantity.atMost,
    quantityApproximator: quantity.approximator,
    quantityUnit: quantity.unit,
    quantityCounts: quantity.counts,
    quantityScope: quantity.scope,
  };
}

/** The quantity, back from its properties. */
export function quantityFrom(values: QuantityValues): Quantity | null {
  if (values.quantityUnit === null) return null;
  return {
    value: values.quantityValue,
    atLeast: values.quantityAtLeast,
    atMost: values.quantityAtMost,
    approximator: values.quantityApproximator,
    unit: values.quantityUnit,
    counts: values.quantityCounts ?? '',
    scope: values.quantityScope,
  };
}
