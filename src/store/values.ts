import neo4j, { type Record as DriverRecord } from 'neo4j-driver';

/**
 * Values as the driver wants them: whole numbers as integers (a plain number would be stored as a float
 * and refused by LIMIT), absent ones as null.
 */
export function toDriverValue(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriverValue);
  if (typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, toDriverValue(item)]),
    );
  }
  return value;
}

/** A row under its column names, free of the driver's own types. */
export function toPlainRow(record: DriverRecord): Record<string, unknown> {
  return Object.fromEntries(record.keys.map((key) => [String(key), toPlainValue(record.get(key))]));
}

function toPlainValue(value: unknown): unknown {
  if (neo4j.isDateTime(value)) return String(value);
  return value;
}
