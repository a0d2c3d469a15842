import { describe, expect, it } from '@jest/globals';

import { toCsv } from '../../../view/src/logic/csv.ts';

describe('a table as CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    // What a spreadsheet would take for a formula.
    ['=1+1', `"'=1+1"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['  =HYPERLINK("x")', `"'  =HYPERLINK(""x"")"`],
    ['＝1', `"'＝1"`],
    // What a terminal would obey, and what turns the direction of reading.
    ['a\u001b[31mb', 'a[31mb'],
    ['a\u202eb', 'ab'],
    ['\u0000=1', `"'=1"`],
    [null, ''],
    [-3, '-3'],
  ])('%j', (value, cell) => {
    expect(toCsv([{ it: value }])).toBe(`it\r\n${cell}\r\n`);
  });

  it('has the columns of the first row, and makes the names of columns safe too', () => {
    expect(
      toCsv([
        { a: 1, '=b': 'x' },
        { a: null, '=b': 'y' },
      ]),
    ).toBe(`a,"'=b"\r\n1,x\r\n,y\r\n`);
    expect(toCsv([])).toBe('\r\n');
  });
});
