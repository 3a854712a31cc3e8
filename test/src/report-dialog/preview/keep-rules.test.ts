import { describe, expect, it } from '@jest/globals';
import { keepsWithNext } from '../../../../src/report-dialog/preview/keep-rules';
import type { ReportBlock, TableRow } from '../../../../src/reports/report-document';

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

describe('keepsWithNext', () => {
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
