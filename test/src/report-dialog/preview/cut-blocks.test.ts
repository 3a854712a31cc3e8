import { describe, expect, it } from '@jest/globals';
import { cutBlocks, keepsWithNext } from '../../../../src/report-dialog/preview/cut-blocks';
import type { ReportBlock, TableRow } from '../../../../src/reports/report-document';

const row = (...texts: readonly string[]) =>
  ({ style: 'plain', cells: texts.map((text) => ({ text })) }) as const;
const column = (header: string) => ({ header, width: 50, align: 'left' }) as const;

const blocks: readonly ReportBlock[] = [
  { kind: 'heading', text: 'Kết quả' },
  {
    kind: 'paragraph',
    style: 'body',
    runs: [{ text: 'Tổng điểm ' }, { text: '84,66', bold: true }, { text: ' điểm.' }],
  },
  {
    kind: 'table',
    columns: [column('Mã'), column('Lý do')],
    rows: [row('1.1', 'trễ hạn'), row('1.2', 'thiếu hồ sơ'), row('1.3', 'lỗi')],
  },
];

describe('cutBlocks', () => {
  it('hands whole blocks on as they are', () => {
    const whole = [{ block: 0 }, { block: 1 }, ...[0, 1, 2].map((row) => ({ block: 2, row }))];
    expect(cutBlocks(blocks, whole)).toEqual(blocks);
  });

  it('keeps the columns of a table on every page that has some of its rows', () => {
    expect(
      cutBlocks(blocks, [
        { block: 2, row: 1 },
        { block: 2, row: 2 },
      ]),
    ).toEqual([{ ...blocks[2], rows: [row('1.2', 'thiếu hồ sơ'), row('1.3', 'lỗi')] }]);
  });

  it('cuts each cell of a row where its own text is cut', () => {
    const first = cutBlocks(blocks, [{ block: 2, row: 1, to: [3, 6] }]);
    const second = cutBlocks(blocks, [{ block: 2, row: 1, from: [3, 6] }]);
    expect(first).toEqual([{ ...blocks[2], rows: [row('1.2', 'thiếu ')] }]);
    expect(second).toEqual([{ ...blocks[2], rows: [row('', 'hồ sơ')] }]);
  });

  it('cuts a paragraph through its runs and keeps their looks', () => {
    expect(cutBlocks(blocks, [{ block: 1, to: [13] }])).toEqual([
      { ...blocks[1], runs: [{ text: 'Tổng điểm ' }, { text: '84,', bold: true }] },
    ]);
    expect(cutBlocks(blocks, [{ block: 1, from: [13] }])).toEqual([
      { ...blocks[1], runs: [{ text: '66', bold: true }, { text: ' điểm.' }] },
    ]);
  });
});

describe('keepsWithNext', () => {
  const row = (style: TableRow['style']): TableRow => ({ style, cells: [] });
  const paragraph: ReportBlock = { kind: 'paragraph', style: 'body', runs: [] };
  const closing: ReportBlock = {
    kind: 'closing',
    recipients: { label: '', lines: [] },
    signature: { lines: [], name: '' },
  };
  const table: ReportBlock = {
    kind: 'table',
    columns: [],
    rows: [row('group'), row('plain'), row('plain'), row('plain'), row('total')],
  };
  const blocks: readonly ReportBlock[] = [
    { kind: 'title', type: '', subject: '' },
    paragraph,
    { kind: 'heading', text: '' },
    table,
    paragraph,
    closing,
  ];

  it.each([
    ['a title', { block: 0 }, true],
    ['a paragraph', { block: 1 }, false],
    ['a heading', { block: 2 }, true],
    ['a row that heads others', { block: 3, row: 0 }, true],
    ['a plain row', { block: 3, row: 1 }, false],
    ['the row before the last', { block: 3, row: 3 }, true],
    ['the last row', { block: 3, row: 4 }, false],
    ['the paragraph before the signature', { block: 4 }, true],
    ['the signature itself', { block: 5 }, false],
    ['what does not exist', { block: 9 }, false],
  ])('%s at %j: %s', (_, place, expected) => {
    expect(keepsWithNext(blocks, place)).toBe(expected);
  });

  it('keeps the last row of a table with the signature', () => {
    expect(keepsWithNext([table, closing], { block: 0, row: 4 })).toBe(true);
  });
});
