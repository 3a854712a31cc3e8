import { beforeAll, describe, expect, it } from '@jest/globals';
import type { IWorkbookData } from '@univerjs/core';
import { writeXlsx } from '../../../host/xlsx/write-xlsx';
import type { FileView, SheetView } from '../../xlsx/file-view';
import { attributesBelow, formulasOf, viewFile } from '../../xlsx/file-view';
import { readSnapshot } from './read-sheet';
import { CALCULATED, GROUP, LONG_LIST, LONG_TEXT, RICH, SETTINGS } from './rich-workbook';

/** What the file says to a program that knows nothing of us. */
describe('writeXlsx', () => {
  let file: FileView;
  let group: SheetView;
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await writeXlsx(RICH, CALCULATED);
    file = viewFile(bytes);
    group = file.sheet(GROUP);
  });

  it('writes the same bytes for the same workbook', async () => {
    expect(Buffer.compare(await writeXlsx(RICH, CALCULATED), bytes)).toBe(0);
  });

  it('writes the tabs in order, hidden ones hidden, ours very hidden', () => {
    expect(file.sheets).toEqual([
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
    expect(group.cell(address).value).toBe(text);
    expect(group.cell(address).format.numFmt).toBe('@');
  });

  it('gives blank plain-text cells and columns the format @', () => {
    expect(group.cell('D2').value).toBeNull();
    expect(group.cell('D2').format.numFmt).toBe('@');
    expect(group.format(group.column(8)['style']).numFmt).toBe('@');
  });

  it.each(['A5', 'B5', 'C5', 'D5'])(
    'writes the typed text in %s as text, not as a formula',
    (a1) => {
      expect(typeof group.cell(a1).value).toBe('string');
      expect(group.cell(a1).formula).toBeUndefined();
    },
  );

  it('writes a CCHC formula and all it spills into as values', () => {
    expect(group.cell('E3').value).toBe(0.5);
    expect(group.cell('F3').value).toBe('⚠ 40/33');
    expect(group.cell('G3').value).toBe(true);
    expect(group.cell('E4').value).toBeNull();
    expect(group.cell('F4').value).toEqual({ error: '#N/A' });
    expect(group.cell('I7').value).toEqual({ error: '#N/A' });
  });

  it('writes other formulas with their results, younger functions with their prefix', () => {
    expect(group.cell('A7')).toMatchObject({ formula: 'SUM(A3,1)', value: 13.5 });
    expect(group.cell('B7').value).toBe('đạt');
    expect(group.cell('C7').value).toEqual({ error: '#DIV/0!' });
    expect(group.cell('G7').formula).toBe('B3+$A3');
    expect(file.part('xl/worksheets/sheet1.xml')).toContain('_xlfn.XLOOKUP(');
  });

  it('writes dates as serial numbers under a date format', () => {
    expect(file.part('xl/worksheets/sheet1.xml')).toMatch(/<c r="B4" s="\d+"><v>45000\.75<\/v>/);
    expect(group.cell('B4').format.numFmt).toBe('dd/MM/yyyy');
  });

  it('writes fonts, fills, borders and alignment', () => {
    const { font, fill, border, alignment } = group.cell('A1').format;
    expect(attributesBelow(font)).toEqual({
      name: { val: 'Times New Roman' },
      sz: { val: '13' },
      color: { rgb: 'FFFF0000' },
      b: {},
      i: {},
      u: {},
      strike: {},
    });
    expect(attributesBelow(fill?.children[0])).toEqual({ fgColor: { rgb: 'FFDDEEFF' } });
    expect(attributesBelow(border)).toMatchObject({
      top: { style: 'thin' },
      bottom: { style: 'double' },
      left: { style: 'medium' },
    });
    expect(alignment).toEqual({ horizontal: 'center', vertical: 'center', wrapText: '1' });
    const turn = (address: string) => group.cell(address).format.alignment['textRotation'];
    expect(['C1', 'D1', 'E1'].map(turn)).toEqual(['45', '120', '255']);
  });

  it('writes sizes, hidden and grouped columns and rows, panes and merges', () => {
    expect(Number(group.column(2)['width'])).toBeCloseTo(333 / 7);
    expect(group.column(6)['hidden']).toBe('1');
    const depths = [5, 6, 7].map((column) => group.column(column)['outlineLevel']);
    expect(depths).toEqual(['1', '1', '2']);
    expect(file.part('xl/worksheets/sheet1.xml')).not.toContain('collapsed');
    expect(group.row(1)).toMatchObject({ ht: '30', customHeight: '1' });
    expect(group.row(12)['hidden']).toBe('1');
    expect(group.all('sheetView')[0]?.attributes['showGridLines']).toBe('0');
    expect(group.all('pane')[0]?.attributes).toMatchObject({
      state: 'frozen',
      xSplit: '2',
      ySplit: '1',
    });
    expect(group.all('mergeCell').map(({ attributes }) => attributes['ref'])).toEqual(['A9:B10']);
  });

  it('writes rules in order, and that the first one stops the others', () => {
    const rules = group.all('cfRule');
    const order = rules.map(({ attributes }) => Number(attributes['priority']));
    expect(order).toEqual(rules.map((_, index) => index + 1));
    expect(formulasOf(rules[0])).toEqual(['AND(ISNUMBER(E3),E3<$C3)']);
    expect(file.part('xl/worksheets/sheet1.xml')).toMatch(
      /<cfRule [^>]*priority="1" stopIfTrue="1"/,
    );
    expect(file.part('xl/worksheets/sheet1.xml')).not.toMatch(/priority="2" stopIfTrue/);
  });

  it('writes drop-downs; one too long for a rule as a row of our hidden sheet', () => {
    const rule = group.validation('A21:C21');
    expect(rule?.attributes).toMatchObject({
      type: 'list',
      errorStyle: 'stop',
      prompt: 'Chọn một giá trị',
    });
    expect(formulasOf(rule)).toEqual(['"Có,Không,KPS"']);
    expect(formulasOf(group.validation('A27:C27'))).toEqual(['"TRUE,FALSE"']);
    expect(formulasOf(group.validation('A29:C29'))).toEqual(['_cchc!$B$1:$AO$1']);
    const kept = file.sheet('_cchc');
    const row = kept.all('row')[0]?.children.map(({ attributes }) => attributes['r'] ?? '');
    expect(row?.slice(1).map((address) => kept.cell(address).value)).toEqual(LONG_LIST);
  });

  it('writes notes, names and the tab’s colour', () => {
    expect(file.part('xl/comments1.xml')).toMatch(
      /<comment ref="A2"[^>]*><text><t[^>]*>Ghi chú\nhai dòng<\/t>/,
    );
    expect(group.all('legacyDrawing')).toHaveLength(1);
    expect(file.part('xl/drawings/vmlDrawing1.vml')).toContain('<x:Row>1</x:Row>');
    expect(group.all('tabColor')[0]?.attributes).toEqual({ rgb: 'FF123456' });
    const book = file.part('xl/workbook.xml');
    expect(book).toContain('<definedName name="Ty_le">0.5*2</definedName>');
    expect(book).toContain('<definedName name="Rieng" localSheetId="0">');
    expect(book).toMatch(
      /<definedName name="_cchc_\d+" hidden="1">'1 Chỉ đạo, điều hành'!\$E\$3:\$G\$4</,
    );
  });

  it('cuts a text that is too long for Excel with a visible mark', () => {
    const text = group.cell('A11').value as string;
    expect(text).toHaveLength(32_767);
    expect(text.endsWith('…')).toBe(true);
    expect(LONG_TEXT.startsWith(text.slice(0, -1))).toBe(true);
  });

  it('gives rows of wrapped text a height that nobody chose', async () => {
    const wrapped = { 0: { 0: { v: 'một dòng rất dài '.repeat(9), t: 1, s: { tb: 3 } } } };
    const snapshot = single('Tab', { cellData: wrapped });
    const written = await writeXlsx(snapshot, {});
    expect(viewFile(written).part('xl/worksheets/sheet1.xml')).toMatch(/<row r="1" ht="\d+">/);
    expect((await readSnapshot(written)).sheets['a']?.rowData).toEqual({});
  });

  it('writes a tab whose name Excel would refuse under another, and gives the name back', async () => {
    const long = 'Tiêu chí: chỉ đạo / điều hành cải cách hành chính';
    const snapshot = single(long, { cellData: { 0: { 0: { f: `='${long}'!B1+1`, v: 1, t: 2 } } } });
    const written = await writeXlsx(snapshot, {});
    const book = viewFile(written);
    const name = 'Tiêu chí_ chỉ đạo _ điều hành c';
    expect(book.sheets[0]?.[0]).toBe(name);
    expect(book.sheet(name).cell('A1').formula).toBe(`'${name}'!B1+1`);
    const back = await readSnapshot(written);
    expect(back.sheets['a']?.name).toBe(long);
    expect(back.sheets['a']?.cellData?.[0]?.[0]?.f).toBe(`='${long}'!B1+1`);
  });

  it('opens on the first tab that is not hidden', async () => {
    const snapshot = { ...RICH, sheetOrder: ['tab-2', 'tab-1'] };
    const book = viewFile(await writeXlsx(snapshot, CALCULATED)).part('xl/workbook.xml');
    expect(book).toMatch(/<workbookView [^>]*activeTab="1"/);
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
    const formats = viewFile(written).sheet('Tab').all('conditionalFormatting');
    const found = formats.map(({ attributes, children }) => [
      attributes['sqref'],
      formulasOf(children[0]),
    ]);
    expect(found).toEqual([
      ['F1', ['F1>$A$1']],
      ['A6:A7', ['A6>$A$1']],
    ]);
  });
});

function single(name: string, data: object): IWorkbookData {
  const sheet = { id: 'a', name, rowCount: 20, columnCount: 20, cellData: {}, ...data };
  const book = { id: 'b', name: '', appVersion: '', locale: 'viVN', styles: {} };
  return { ...book, sheetOrder: ['a'], sheets: { a: sheet } } as unknown as IWorkbookData;
}
