import { describe, expect, it } from '@jest/globals';

import { type Migration, pendingMigrations } from '../../../src/store/migrate.ts';

const migration = (number: number, text = `text ${number}`): Migration => ({
  number,
  name: `change-${number}`,
  text,
  checksum: `sum of ${text}`,
});
const known = [migration(1), migration(2), migration(3)];

describe('the migrations that a database needs', () => {
  it.each([
    ['all, when it has seen none', [], [1, 2, 3]],
    ['the rest, when it has seen some', [migration(1), migration(2)], [3]],
    ['one in the middle that it missed', [migration(1), migration(3)], [2]],
    ['none, when it has seen all', known, []],
  ])('are %s', (_case, applied, wanted) => {
    expect(pendingMigrations(known, applied).map(({ number }) => number)).toEqual(wanted);
  });

  it.each([
    ['one that is unknown here', migration(4)],
    ['another text of one', migration(2, 'changed')],
  ])('are refused after %s', (_case, applied) => {
    expect(() => pendingMigrations(known, [applied])).toThrow(
      expect.objectContaining({ code: 'NEWER_SCHEMA' }),
    );
  });
});
