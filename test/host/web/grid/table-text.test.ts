import { describe, expect, it } from '@jest/globals';
import { readTableText } from '../../../../host/web/grid/table-text';

describe('readTableText', () => {
  it.each([
    ['one cell', 'a', [['a']]],
    ['nothing', '', [['']]],
    [
      'rows and columns with any line ending',
      'a\tb\r\nc\td\ne\tf',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    [
      'empty cells at every edge',
      '\ta\t\n\t',
      [
        ['', 'a', ''],
        ['', ''],
      ],
    ],
    [
      'a quoted cell with line break, tab and quotation mark',
      '"a\n\t""b"""\tc',
      [['a\n\t"b"', 'c']],
    ],
    ['quotation marks that are only text', 'a "b"\t"c" d', [['a "b"', '"c" d']]],
  ])('reads %s', (_, text, rows) => {
    expect(readTableText(text)).toEqual(rows);
  });
});
