import { beforeAll, describe, expect, it } from '@jest/globals';
import type { IWorkbookData } from '@univerjs/core';
import { createWorkbook } from '../../../host/xlsx/exceljs';
import type { Workbook, Worksheet } from '../../../host/xlsx/exceljs';
import { readZipDirectory, readZipEntry } from '../../../host/xlsx/package/read-zip';
import { writeXlsx } from '../../../host/xlsx/write-xlsx';
import { readSnapshot } from './read-sheet';
import { CALCULATED, GROUP, LONG_LIST, LONG_TEXT, RICH, SETTINGS } from './rich-workbook';

/** What the file says to a program that knows nothing of us. */
describe('writeXlsx', () => {
  let bytes: Uint8Array;
  let workbook: Workbook;
  let group: Worksheet;

  beforeAll(async () => {
    bytes = await writeXlsx(RICH, CALCULATED);
    workbook = createWorkbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    group = sheetOf(workbook, GROUP);
  });

  const part = async (name: string): Promise<string> => {
    const entry = readZipDirectory(bytes)?.find((each) => each.name === name);
    return entry ? new TextDecoder().decode(await readZipEntry(bytes, entry)) : '';
  };

  it('writes the tabs in order, hidden ones hidden, ours very hidden', () => {
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      [GROUP, 'visible'],
      [SETTINGS, 'hidden'],
      ['_cchc', 'veryHidden'],
    ]);
  });

  it.each([
    ['A2', '1/2'],
    ['B2', '3.10'],
    ['C2', '0,5'],
    ['E2', '007'],
  ])('writes the plain-text cell %s as the text %s in the format @', (address, text) => {
    expect(group.getCell(address).value).toBe(text);
    expect(group.getCell(address).numFmt).toBe('@');
  });

  it('gives blank plain-text cells and columns the format @', () => {
    expect(group.getCell('D2').value).toBeNull();
    expect(group.getCell('D2').numFmt).toBe('@');
    expect(group.getColumn(8).numFmt).toBe('@');
  });

  it.each(['A5', 'B5', 'C5', 'D5'])(
    'writes the typed text in %s as text, not as a formula',
    (a1) => {
      expect(typeof group.getCell(a1).value).toBe('string');
    },
  );

  it('writes a CCHC formula and all it spills into as values', () => {
    expect(group.getCell('E3').value).toBe(0.5);
    expect(group.getCell('F3').value).toBe('⚠ 40/33');
    expect(group.getCell('G3').value).toBe(true);
    expect(group.getCell('E4').value).toBeNull();
    expect(group.getCell('F4').value).toEqual({ error: '#N/A' });
    expect(group.getCell('I7').value).toEqual({ error: '#N/A' });
  });

  it('writes other formulas with their results, younger functions with their prefix', async () => {
    expect(group.getCell('A7').value).toEqual({ formula: 'SUM(A3,1)', result: 13.5 });
    expect(group.getCell('B7').result).toBe('đạt');
    expect(group.getCell('C7').result).toEqual({ error: '#DIV/0!' });
    expect(group.getCell('G7').formula).toBe('B3+$A3');
    expect(await part('xl/worksheets/sheet1.xml')).toContain('_xlfn.XLOOKUP(');
  });

  it('writes dates as serial numbers under a date format', async () => {
    expect(await part('xl/worksheets/sheet1.xml')).toMatch(/<c r="B4" s="\d+"><v>45000\.75<\/v>/);
    expect(group.getCell('B4').numFmt).toBe('dd/MM/yyyy');
  });

  it('writes fonts, fills, borders and alignment', () => {
    expect(group.getCell('A1').style).toMatchObject({
      font: {
        name: 'Times New Roman',
        size: 13,
        bold: true,
        italic: true,
        underline: true,
        strike: true,
      },
      fill: { fgColor: { argb: 'FFDDEEFF' } },
      border: { top: { style: 'thin' }, bottom: { style: 'double' }, left: { style: 'medium' } },
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    });
    expect(group.getCell('C1').alignment.textRotation).toBe(45);
    expect(group.getCell('D1').alignment.textRotation).toBe(-30);
  });

  it('writes sizes, hidden and grouped columns and rows, panes and merges', async () => {
    expect(group.getColumn(2).width).toBeCloseTo(333 / 7);
    expect(group.getColumn(6).hidden).toBe(true);
    expect([5, 6, 7].map((column) => group.getColumn(column).outlineLevel)).toEqual([1, 1, 2]);
    expect(await part('xl/worksheets/sheet1.xml')).not.toContain('collapsed');
    expect(group.getRow(1).height).toBe(30);
    expect(group.getRow(12).hidden).toBe(true);
    expect(group.views[0]).toMatchObject({
      state: 'frozen',
      xSplit: 2,
      ySplit: 1,
      showGridLines: false,
    });
    expect(group.getCell('B10').master.address).toBe('A9');
  });

  it('writes rules in order, and that the first one stops the others', async () => {
    const rules = formatsOf(group).flatMap((format) => format.rules);
    expect(rules.map(({ priority }) => priority)).toEqual(rules.map((_, index) => index + 1));
    expect(rules[0]).toMatchObject({ formulae: ['AND(ISNUMBER(E3),E3<$C3)'] });
    expect(await part('xl/worksheets/sheet1.xml')).toMatch(
      /<cfRule [^>]*priority="1" stopIfTrue="1"/,
    );
    expect(await part('xl/worksheets/sheet1.xml')).not.toMatch(/priority="2" stopIfTrue/);
  });

  it('writes drop-downs; one too long for a rule as a row of our hidden sheet', () => {
    expect(group.getCell('A21').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"Có,Không,KPS"'],
      errorStyle: 'stop',
      prompt: 'Chọn một giá trị',
    });
    expect(group.getCell('A27').dataValidation.formulae).toEqual(['"TRUE,FALSE"']);
    expect(group.getCell('A29').dataValidation.formulae).toEqual(['_cchc!$B$1:$AO$1']);
    const row = workbook.getWorksheet('_cchc')?.getRow(1).values as unknown[];
    expect(row.slice(2)).toEqual(LONG_LIST);
  });

  it('writes notes, names and the tab’s colour', async () => {
    expect(group.getCell('A2').note).toBe('Ghi chú\nhai dòng');
    expect(group.properties.tabColor).toEqual({ argb: 'FF123456' });
    const book = await part('xl/workbook.xml');
    expect(book).toContain('<definedName name="Ty_le">0.5*2</definedName>');
    expect(book).toContain('<definedName name="Rieng" localSheetId="0">');
    expect(book).toMatch(
      /<definedName name="_cchc_\d+" hidden="1">'1 Chỉ đạo, điều hành'!\$E\$3:\$G\$4</,
    );
  });

  it('cuts a text that is too long for Excel with a visible mark', () => {
    const text = group.getCell('A11').value as string;
    expect(text).toHaveLength(32_767);
    expect(text.endsWith('…')).toBe(true);
    expect(LONG_TEXT.startsWith(text.slice(0, -1))).toBe(true);
  });

  it('gives rows of wrapped text a height that nobody chose', async () => {
    const wrapped = { 0: { 0: { v: 'một dòng rất dài '.repeat(9), t: 1, s: { tb: 3 } } } };
    const snapshot = single('Tab', { cellData: wrapped });
    const written = await writeXlsx(snapshot, {});
    const [entry] = (readZipDirectory(written) ?? []).filter(({ name }) =>
      name.includes('sheet1.xml'),
    );
    const xml = entry && new TextDecoder().decode(await readZipEntry(written, entry));
    expect(xml).toMatch(/<row r="1" ht="\d+" spans/);
    expect((await readSnapshot(written)).sheets['a']?.rowData).toEqual({});
  });

  it('writes a tab whose name Excel would refuse under another, and gives the name back', async () => {
    const long = 'Tiêu chí: chỉ đạo / điều hành cải cách hành chính';
    const snapshot = single(long, { cellData: { 0: { 0: { f: `='${long}'!B1+1`, v: 1, t: 2 } } } });
    const written = await writeXlsx(snapshot, {});
    const book = createWorkbook();
    await book.xlsx.load(written.buffer as ArrayBuffer);
    expect(book.worksheets[0]?.name).toBe('Tiêu chí_ chỉ đạo _ điều hành c');
    expect(book.worksheets[0]?.getCell('A1').formula).toBe(
      "'Tiêu chí_ chỉ đạo _ điều hành c'!B1+1",
    );
    const back = await readSnapshot(written);
    expect(back.sheets['a']?.name).toBe(long);
    expect(back.sheets['a']?.cellData?.[0]?.[0]?.f).toBe(`='${long}'!B1+1`);
  });

  it('opens on the first tab that is not hidden', async () => {
    const snapshot = { ...RICH, sheetOrder: ['tab-2', 'tab-1'] };
    const book = createWorkbook();
    await book.xlsx.load((await writeXlsx(snapshot, CALCULATED)).buffer as ArrayBuffer);
    expect(book.views[0]?.activeTab).toBe(1);
  });

  it('gives rules a formula each where no range of theirs is the topmost and leftmost', async () => {
    const ranges = [
      { startRow: 0, startColumn: 5, endRow: 0, endColumn: 5 },
      { startRow: 5, startColumn: 0, endRow: 6, endColumn: 0 },
    ];
    const rule = { type: 'highlightCell', subType: 'formula', value: '=F1>$A$1', style: {} };
    const data = JSON.stringify({ a: [{ cfId: 'x', ranges, stopIfTrue: false, rule }] });
    const resources = [{ name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data }];
    const written = await writeXlsx({ ...single('Tab', {}), resources }, {});
    const book = createWorkbook();
    await book.xlsx.load(written.buffer as ArrayBuffer);
    expect(formatsOf(sheetOf(book, 'Tab')).map(({ ref, rules }) => [ref, rules[0]])).toMatchObject([
      ['F1', { formulae: ['F1>$A$1'] }],
      ['A6:A7', { formulae: ['A6>$A$1'] }],
    ]);
  });
});

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

interface Format {
  readonly ref: string;
  readonly rules: readonly { readonly priority: number; readonly formulae?: readonly string[] }[];
}

/** ExcelJS reads them, but its types do not say so. */
function formatsOf(sheet: Worksheet): readonly Format[] {
  return (sheet as Worksheet & { readonly conditionalFormattings: readonly Format[] })
    .conditionalFormattings;
}

function single(name: string, data: object): IWorkbookData {
  const sheet = { id: 'a', name, rowCount: 20, columnCount: 20, cellData: {}, ...data };
  const book = { id: 'b', name: '', appVersion: '', locale: 'viVN', styles: {} };
  return { ...book, sheetOrder: ['a'], sheets: { a: sheet } } as unknown as IWorkbookData;
}
