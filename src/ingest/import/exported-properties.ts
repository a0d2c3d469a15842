import { EXPORTED_EDGES, EXPORTED_NODES } from './exported-types.ts';

/** One property of a type as an export has it. */
export interface ExportedProperty {
  readonly name: string;
  readonly isRequired: boolean;
  /** What it is, in words. */
  readonly kind: string;
  readonly fits: (value: unknown) => boolean;
}

type Kind = Pick<ExportedProperty, 'kind' | 'fits'>;

const TEXT: Kind = { kind: 'a text', fits: (value) => typeof value === 'string' };
const ONE: Readonly<Record<string, Kind>> = {
  '#': { kind: 'a number', fits: (value) => typeof value === 'number' },
  '?': { kind: 'true or false', fits: (value) => typeof value === 'boolean' },
};

type ByName = ReadonlyMap<string, ExportedProperty>;

/** The properties that a type of an export may have; null for a type that there is not. */
export function exportedProperties(type: string): ByName | null {
  return PROPERTIES.get(type) ?? null;
}

const PROPERTIES: ReadonlyMap<string, ByName> = new Map([
  ...Object.entries(EXPORTED_NODES).map(([type, list]) => [type, propertiesOf(list)] as const),
  ...Object.entries(EXPORTED_EDGES).map(
    ([type, { properties }]) => [type, propertiesOf(properties)] as const,
  ),
]);

function propertiesOf(list: string): ByName {
  const written = list.split(' ').filter((each) => each !== '');
  return new Map(written.map(readProperty).map((property) => [property.name, property]));
}

function readProperty(written: string): ExportedProperty {
  const [, name = '', sign = '', list = '', required = ''] =
    /^(\w+)([#?]?)(\[\])?(!?)$/.exec(written) ?? [];
  const one = ONE[sign] ?? TEXT;
  const fits = list === '' ? one.fits : (value: unknown) => isListOf(value, one.fits);
  const kind = list === '' ? one.kind : `a list, each ${one.kind}`;
  return { name, isRequired: required !== '', kind, fits };
}

function isListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}
