// A plain workbook, written and read back, with no program in between.
import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../xlsx/read-workbook';
import type { Cell, Sheet, Workbook } from '../../xlsx/workbook';
import { writeWorkbook } from '../../xlsx/write-workbook';
import { viewFile } from './file-view';

const area = { startRow: 0, startColumn: 0, endRow: 2, endColumn: 1 };
const look = { font: 'Arial', isBold: true, fill: '#ddeeff', horizontal: 'center', turn: -30 };
/** A highlighting rule says nothing of alignment. */
const warning = { isItalic: true, color: '#ff0000', fill: '#ffffcc' };

const SHEET: Sheet = {
  name: 'Một',
  visibility: 'visible',
  tabColor: '#123456',
  hidesGridLines: true,
  frozen: { rows: 2, columns: 0 },
  defaultWidth: 88,
  defaultHeight: 20,
  columns: { 1: { size: 63, isHidden: true, outline: 1 }, 3: { style: look } },
  rows: { 0: { isHidden: true }, 2: { size: 40 }, 5: { isHidden: true } },
  cells: {
    0: { 0: { value: 'khóa' }, 1: { value: 1.5, style: look } },
    1: { 0: { value: true }, 1: { value: { error: '#N/A' } }, 2: { formula: 'A1&"x"' } },
    2: { 0: { formula: 'XLOOKUP(1,A:A,B:B)', value: 'có <&>' } },
  },
  merges: [area],
  arrays: [],
  notes: [{ row: 1, column: 2, text: 'Ghi chú\nhai dòng' }],
  highlights: [
    { ranges: [area], stops: true, rule: { kind: 'formula', formula: 'A1>1', style: warning } },
    {
      ranges: [area],
      stops: false,
      rule: { kind: 'colorScale', points: [{ color: '#ff0000', type: 'num', value: 1 }] },
    },
  ],
  validations: [
    {
      ranges: [area],
      type: 'list',
      values: ['Có', 'Không'],
      hidesArrow: true,
      allowsBlank: true,
      severity: 'stop',
      showsError: true,
      showsPrompt: false,
      messages: { error: 'Chọn\ttrong\ndanh sách' },
    },
  ],
};

const WORKBOOK: Workbook = {
  sheets: [SHEET],
  names: [{ name: 'Vung', sheetIndex: 0, text: "'Một'!$A$1:$B$3", isHidden: true }],
};

const single = (cell: Cell): Workbook => ({
  sheets: [{ name: 'Tab', cells: { 0: { 0: cell } } }],
  names: [],
});

const cellAfter = async (cell: Cell) => {
  const reading = await readWorkbook(await writeWorkbook(single(cell)));
  return reading.ok ? reading.workbook.sheets[0]?.cells?.[0]?.[0] : reading.fault;
};

describe('writeWorkbook', () => {
  it('is undone by readWorkbook', async () => {
    const reading = await readWorkbook(await writeWorkbook(WORKBOOK));
    expect(reading).toEqual({ ok: true, workbook: WORKBOOK });
  });

  it('gives the same bytes for the same workbook', async () => {
    const [once, again] = [await writeWorkbook(WORKBOOK), await writeWorkbook(WORKBOOK)];
    expect(Buffer.compare(once, again)).toBe(0);
  });

  it.each(['=1+1', '  khoảng trắng ', 'a_x0041_b', 'dòng\r\nmới\u0007', '\uFFFE', '\n'])(
    'brings the text %j back as text',
    async (value) => {
      expect(await cellAfter({ value })).toEqual({ value });
      expect(await cellAfter({ value, formula: 'A9' })).toEqual({ value, formula: 'A9' });
    },
  );

  it('writes a formula without a result where there is none', async () => {
    const xml = viewFile(await writeWorkbook(single({ formula: 'B1' })));
    expect(xml.part('xl/worksheets/sheet1.xml')).toContain('<c r="A1"><f>B1</f></c>');
  });

  it('puts the elements of a sheet in the order without which Excel calls it damaged', async () => {
    const xml = viewFile(await writeWorkbook(WORKBOOK)).part('xl/worksheets/sheet1.xml');
    const order = [
      'sheetPr',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'conditionalFormatting',
      'dataValidations',
      'legacyDrawing',
    ].map((name) => xml.indexOf(`<${name}`));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order.every((at) => at > 0)).toBe(true);
  });

  it('refuses a list that no rule can hold', async () => {
    const [rule] = SHEET.validations ?? [];
    const validations = rule ? [{ ...rule, values: ['1,5'] }] : [];
    const book = { sheets: [{ name: 'Tab', validations }], names: [] };
    await expect(writeWorkbook(book)).rejects.toThrow('a list that no rule can hold');
  });
});
