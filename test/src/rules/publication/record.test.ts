import { describe, expect, it } from '@jest/globals';
import { readRecord } from '../../../../src/rules/publication/record';
import { damageSentence } from '../../../../src/text/publication';
import {
  digestOf,
  FRAME,
  NUMBER,
  sealedTab,
  underHash,
  type Cells,
} from '../../../helpers/sealed-tab';
import { SMALL_CONTENT } from './contents';

type Change = (record: Cells) => Cells;

const read = (cells: Cells) => readRecord(cells, NUMBER, digestOf);
const tab = sealedTab(SMALL_CONTENT);

/** The row of the record that begins so, counted from 0. */
const at = (...begins: readonly string[]) => {
  const found = tab.slice(FRAME).findIndex((row) => begins.every((text, i) => row[i] === text));
  if (found < 0) throw new Error(`no row ${begins.join(' ')}`);
  return found;
};
const without =
  (row: number): Change =>
  (record) =>
    record.filter((_, i) => i !== row);
const before =
  (row: number, added: readonly string[]): Change =>
  (record) => [...record.slice(0, row), added, ...record.slice(row)];
const cell =
  (row: number, column: number, text: string): Change =>
  (record) =>
    record.map((cells, i) => {
      if (i !== row) return cells;
      const wide = Array.from(
        { length: Math.max(cells.length, column + 1) },
        (_, j) => cells[j] ?? '',
      );
      return wide.map((old, j) => (j === column ? text : old));
    });
const swapped =
  (a: number, b: number): Change =>
  (record) =>
    record.map((row, i) => record[i === a ? b : i === b ? a : i] ?? row);

describe('a publication read from its tab', () => {
  it.each([1, 2] as const)('is whole as publishing in form %i wrote it', (format) => {
    const { publication, rows, fault } = read(sealedTab(SMALL_CONTENT, format));
    expect(fault).toBeUndefined();
    expect(publication).toMatchObject({ number: NUMBER, format });
    expect(publication.code.replace(/-/g, '')).toHaveLength(format === 1 ? 10 : 32);
    expect(publication.head).toHaveLength(7);
    expect(rows[0]?.[0]).toBe('Cấu hình');
  });

  it('is whole with the blank cells and rows that a sheet has behind it', () => {
    const wide = [...tab, []].map((row) => Array.from({ length: 30 }, (_, i) => row[i] ?? ''));
    expect(read(wide).fault).toBeUndefined();
    expect(read(wide)).toEqual(read(tab));
  });

  it('is damaged where a cell was changed, though every row is in its place', () => {
    const changed = [
      ...tab.slice(0, FRAME),
      ...cell(at('Tiêu chí', '1.1'), 7, '2')(tab.slice(FRAME)),
    ];
    expect(read(changed).fault).toEqual({ kind: 'hash' });
  });

  it.each([
    ['the title', 0, 0],
    ['the hint', 1, 0],
    ['the code', 2, 1],
    ['the hash', 3, 1],
    ['the row above the record', 4, 3],
  ])('is damaged where %s is another than publishing wrote', (_, row, column) => {
    expect(read(cell(row, column, 'Xã Một: 99 điểm')(tab)).fault).toBeDefined();
  });
});

/** Whoever may rewrite the tab can also write the hash of what he has written. */
describe('a record that is forged together with its hash', () => {
  const head = at('Công bố', 'Lúc');
  const result = at('Kết quả', 'Hạng');
  const criterion = at('Tiêu chí', '1.1');
  const columns = at('Đơn vị');
  const fact = at('Thông tin đơn vị', 'kind');
  const year = at('Cấu hình', 'year=#2025');
  const forgeries: readonly (readonly [name: string, change: Change, said: string])[] = [
    ['an extra head row', before(head, ['Công bố', 'Số', 'n-1']), 'phải là dòng “Công bố · Lúc”'],
    [
      'a head row twice',
      before(head, ['Công bố', 'Lần công bố', '1']),
      'phải là dòng “Công bố · Lúc”',
    ],
    ['a head row missing', without(head), 'phải là dòng “Công bố · Lúc”'],
    ['head rows in another order', swapped(head, head + 1), 'phải là dòng “Công bố · Lúc”'],
    ['another number', cell(1, 2, '2'), 'phải là dòng “Công bố · Lần công bố · 1”'],
    ['a row of no kind', before(criterion, ['Ghi chú', 'n-1']), 'phải là dòng “Tiêu chí”'],
    ['a blank row', before(criterion, []), 'phải là dòng “Tiêu chí”'],
    ['a result missing', without(result), 'phải là dòng “Kết quả · Hạng”'],
    ['results in another order', swapped(result, result + 1), 'phải là dòng “Kết quả · Hạng”'],
    ['a result twice', before(result, ['Kết quả', 'Tổng điểm']), 'phải là dòng “Kết quả · Hạng”'],
    ['an extra row at the end', (record) => [...record, ['n-1']], 'dòng thừa'],
    ['a repeated row at the end', (record) => [...record, record[result] ?? []], 'dòng thừa'],
    ['a criterion twice', before(criterion, tab[FRAME + criterion] ?? []), 'không như lúc công bố'],
    ['a cell behind a head row', cell(head, 5, 'n-1'), 'không như lúc công bố'],
    ['a cell behind a criterion', cell(criterion, 20, 'n-1'), 'không như lúc công bố'],
    ['a cell in the gap of a result', cell(result, 3, 'n-1'), 'phải là dòng “Kết quả · Hạng”'],
    ['a cell behind a setting', cell(year, 2, 'n-1'), 'không như lúc công bố'],
    ['a setting twice', before(year, ['Cấu hình', 'year=#2024']), 'không như lúc công bố'],
    ['a setting out of its order', before(year, ['Cấu hình', 'zzz=n']), 'không như lúc công bố'],
    ['a setting without a value', before(year, ['Cấu hình', 'xyz=']), 'không như lúc công bố'],
    ['a fact twice', before(fact, tab[FRAME + fact] ?? []), 'không như lúc công bố'],
    ['facts in another order', swapped(fact, fact - 1), 'không như lúc công bố'],
    ['a fact of nobody', before(fact, ['Thông tin đơn vị', 'jn1']), 'không như lúc công bố'],
    ['a cell behind a fact', cell(fact, 12, 'n-1'), 'không như lúc công bố'],
    ['a cell in the gap of a fact', cell(fact, 3, 'n-1'), 'phải là dòng “Thông tin đơn vị · kind”'],
    ['another name above one block', cell(columns, 9, 'Xã Ba'), 'phải là dòng “Đơn vị'],
    ['one name twice', cell(columns, 8, 'Xã Một'), 'phải là dòng “Đơn vị'],
    ['a trailing blank', cell(criterion, 7, '0 '), 'không như lúc công bố'],
    ['a mark that nobody sees', cell(criterion, 7, '0\u200b'), 'không như lúc công bố'],
    [
      'a name in decomposed letters',
      cell(criterion, 2, 'Kế hoạch'.normalize('NFD')),
      'không như lúc công bố',
    ],
    ['a number written otherwise', cell(criterion, 3, '#4.0'), 'không như lúc công bố'],
    ['an escape that nobody needs', cell(criterion, 7, '\\u{30}'), 'không như lúc công bố'],
    ['a guard that nobody needs', cell(criterion, 7, '~0'), 'không như lúc công bố'],
    ['a line break in a cell', cell(criterion, 7, '0\nn-1'), 'không như lúc công bố'],
  ];

  it.each(forgeries)('is refused with %s, and the row is named', (_, change, said) => {
    const forged = underHash(change(tab.slice(FRAME)));
    const { fault } = read(forged);
    if (fault === undefined) throw new Error('not refused');
    const sentence = damageSentence(NUMBER, fault);
    expect(sentence).toContain(said);
    expect(sentence).toMatch(/^Tab của bản công bố lần 1, dòng \d+: .*\.$/);
  });

  it('may be another round: then its code is another, too', () => {
    const other = underHash(cell(criterion, 7, '2')(tab.slice(FRAME)));
    expect(read(other).fault).toBeUndefined();
    expect(read(other).publication.code).not.toBe(read(tab).publication.code);
  });

  it('is refused in the first form as well, whose forty bits can be met by trying', () => {
    const old = sealedTab(SMALL_CONTENT, 1).slice(FRAME);
    for (const change of [
      before(2, ['Công bố', 'Số', 'n-1']),
      before(2, old[2] ?? []),
      swapped(2, 3),
      without(8),
      (record: Cells) => [...record, ['n-1']],
      cell(4, 6, 'n-1'),
    ]) {
      expect(read(underHash(change(old), 1)).fault).toBeDefined();
    }
  });
});
