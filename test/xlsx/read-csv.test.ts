import { describe, expect, it } from '@jest/globals';
import { readCsv, readCsvText } from '../../xlsx/read-csv';

describe('readCsv', () => {
  it.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\r\n0,5;2\r\n',
      [
        ['a', 'b'],
        ['0,5', '2'],
      ],
    ],
    [
      'a\tb\r1\t"x\ty"',
      [
        ['a', 'b'],
        ['1', 'x\ty'],
      ],
    ],
    ['\uFEFFmã;tên', [['mã', 'tên']]],
    [
      '"a ""b""","c\nd",\n,,',
      [
        ['a "b"', 'c\nd', ''],
        ['', '', ''],
      ],
    ],
    ['"x;y;z",b,c', [['x;y;z', 'b', 'c']]],
    ['một ô', [['một ô']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['"chưa đóng', [['chưa đóng']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });
});

describe('a file of anybody', () => {
  it('is read where it is a table', async () => {
    expect(await readCsvText('a;b\n1;2')).toEqual({
      ok: true,
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    });
  });

  it.each([
    ['fields', ';'.repeat(3_000_000)],
    ['lines', '\n'.repeat(3_000_000)],
    ['quoted fields', '"a";'.repeat(3_000_000)],
  ])('is refused for millions of %s', async (_, text) => {
    expect(await readCsvText(text)).toMatchObject({ fault: { code: 'tooMuchWork' } });
  });
});
