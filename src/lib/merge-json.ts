type Fields = Readonly<Record<string, unknown>>;

/**
 * What a user's file adds to a shipped one: lists are joined, entries of one `id` or `code` and nested
 * objects merged field by field, plain values replaced.
 */
export function mergeJson(shipped: unknown, added: unknown): unknown {
  if (Array.isArray(shipped) && Array.isArray(added)) return mergeLists(shipped, added);
  if (!isFields(shipped) || !isFields(added)) return added;
  const merged = new Map(Object.entries(shipped));
  for (const [name, value] of Object.entries(added)) {
    merged.set(name, merged.has(name) ? mergeJson(merged.get(name), value) : value);
  }
  return Object.fromEntries(merged);
}

function mergeLists(shipped: readonly unknown[], added: readonly unknown[]): unknown[] {
  const merged = [...shipped];
  for (const entry of added) {
    const key = keyOf(entry);
    const place = merged.findIndex((known) =>
      key === null ? known === entry : keyOf(known) === key,
    );
    if (place < 0) merged.push(entry);
    else merged[place] = mergeJson(merged[place], entry);
  }
  return merged;
}

function keyOf(entry: unknown): unknown {
  return isFields(entry) ? (entry['id'] ?? entry['code'] ?? null) : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
