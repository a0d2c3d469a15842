import { expect, it } from '@jest/globals';

import { createIdTable } from '../../../src/lib/id-table.ts';
import { sha256 } from '../../../src/lib/stable-id.ts';

it('keeps a number for each of many ids', () => {
  const table = createIdTable();
  const ids = Array.from({ length: 20_000 }, (_, index) => sha256(String(index)));
  ids.forEach((id, index) => {
    table.set(id, (index % 200) + 1);
  });
  expect(table.size).toBe(ids.length);
  expect(ids.every((id, index) => table.get(id) === (index % 200) + 1)).toBe(true);
  expect(table.get(sha256('another'))).toBe(0);
});

it('keeps the last number of an id, once', () => {
  const table = createIdTable();
  table.set(sha256('a'), 1);
  table.set(sha256('a'), 2);
  expect([table.size, table.get(sha256('a'))]).toEqual([1, 2]);
});
