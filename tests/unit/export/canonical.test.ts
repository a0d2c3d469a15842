import { expect, it } from '@jest/globals';

import { canonicalLines } from '../../../src/export/canonical.ts';

it('writes a line a row with sorted keys, inside too', async () => {
  async function* rows() {
    yield await Promise.resolve({ type: 'Claim', id: 'b', about: { z: 1, a: [2, 1] } });
    yield { type: 'Claim', id: 'c' };
  }
  const lines = [];
  for await (const line of canonicalLines({ canonicalRows: rows })) lines.push(line);
  expect(lines).toEqual([
    '{"about":{"a":[2,1],"z":1},"id":"b","type":"Claim"}',
    '{"id":"c","type":"Claim"}',
  ]);
});
