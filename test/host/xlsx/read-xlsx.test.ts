import { describe, expect, it } from '@jest/globals';
import { readZipDirectory } from '../../../xlsx/package/read-zip';
import { readXlsx } from '../../../host/xlsx/read-xlsx';
import { writeXlsx } from '../../../host/xlsx/write-xlsx';
import { normalSnapshot } from './normal-snapshot';
import { changePackage, packageOf, workbookOf } from '../../xlsx/packages';
import { cellOf, hiddenRows, readSnapshot, rulesOf } from './read-sheet';
import { CALCULATED, GROUP, LONG_TEXT, RICH } from './rich-workbook';

const written = () => writeXlsx(RICH, CALCULATED);

describe('readXlsx of our own file', () => {
  it('gives back everything that was written', async () => {
    expect(normalSnapshot(await readSnapshot(await written()))).toEqual(normalSnapshot(RICH));
  });

  it('gives the same after a second round', async () => {
    const once = await readSnapshot(await written());
    const twice = await readSnapshot(await writeXlsx(once, CALCULATED));
    expect(normalSnapshot(twice)).toEqual(normalSnapshot(once));
  });

  it('has the hidden rows, with what is typed in them', async () => {
    const snapshot = await readSnapshot(await written());
    expect(hiddenRows(snapshot)).toEqual([['11', '12'], ['0']]);
    expect(cellOf(snapshot, 'A12')?.v).toBe('group:1');
  });

  it('puts the formulas back and clears what they spilled into', async () => {
    const snapshot = await readSnapshot(await written());
    expect(cellOf(snapshot, 'E3')?.f).toContain('CCHC_SCORE(');
    expect(cellOf(snapshot, 'F3')).toMatchObject({ style: { n: { pattern: '#,##0.00' } } });
    expect(cellOf(snapshot, 'F3')?.v).toBeUndefined();
    expect(cellOf(snapshot, 'F4')).toBeUndefined();
  });

  it('is a plain workbook of values where the hidden sheet was deleted', async () => {
    const bytes = await changePackage(await written(), (path, text) =>
      path === 'xl/workbook.xml' ? text.replace(/<sheet [^>]*name="_cchc"[^>]*>/, '') : text,
    );
    const snapshot = await readSnapshot(bytes);
    expect(snapshot.sheetOrder).toEqual(['sheet1', 'sheet2']);
    expect(cellOf(snapshot, 'E3')).toMatchObject({ v: 0.5, t: 2 });
    expect(cellOf(snapshot, 'F3')).toMatchObject({ v: '⚠ 40/33', t: 1 });
    expect(cellOf(snapshot, 'A7')?.f).toBe('=SUM(A3,1)');
  });

  it('knows a tab by its position in the book of names when somebody renamed it', async () => {
    const bytes = await changePackage(await written(), (path, text) =>
      path === 'xl/workbook.xml' ? text.replaceAll(GROUP, 'Tên mới') : text,
    );
    const { sheets } = await readSnapshot(bytes);
    expect(sheets['tab-1']?.name).toBe('Tên mới');
    expect(sheets['tab-1']?.custom).toEqual(RICH.sheets['tab-1']?.custom);
  });

  it('moves formulas and metadata with the rows that were inserted above them', async () => {
    const bytes = await changePackage(await written(), (path, text) => insertRowsAbove(path, text));
    const snapshot = await readSnapshot(bytes);
    expect(cellOf(snapshot, 'E5')?.f).toBe(
      "=CCHC_SCORE(A4:C5,$A4:$A5,'Cấu hình ''25'!$B$1,\"A2:C3\")",
    );
    expect(cellOf(snapshot, 'F5')?.v).toBeUndefined();
    expect(cellOf(snapshot, 'A13')?.v).toBe(LONG_TEXT);
    expect(snapshot.sheets['tab-1']?.rowData?.[7]?.custom).toEqual(
      RICH.sheets['tab-1']?.rowData?.[5]?.custom,
    );
  });

  it('keeps what somebody typed instead of a text that was too long for Excel', async () => {
    const bytes = await changePackage(await written(), (path, text) =>
      path === 'xl/sharedStrings.xml' ? text.replace(/Giải trình rất dài[^<]*…/, 'Ngắn') : text,
    );
    expect(cellOf(await readSnapshot(bytes), 'A11')?.v).toBe('Ngắn');
  });

  it('ignores records that somebody made unreadable', async () => {
    const bytes = await changePackage(await written(), (path, text) =>
      path === 'xl/sharedStrings.xml' ? text.replaceAll('{&quot;anchor', '{anchor') : text,
    );
    const snapshot = await readSnapshot(bytes);
    expect(snapshot.id).toBe('workbook-1');
    expect(cellOf(snapshot, 'E3')?.f).toBeUndefined();
  });
});

/** What Excel does to the first tab of the rich workbook when two rows are inserted above its first. */
function insertRowsAbove(path: string, text: string): string {
  const down = (row: string) => String(Number(row) + 2);
  if (path === 'xl/worksheets/sheet1.xml') {
    return text
      .replace(/<row r="(\d+)"/g, (_, row: string) => `<row r="${down(row)}"`)
      .replace(
        /<c r="([A-Z]+)(\d+)"/g,
        (_, letters: string, row: string) => `<c r="${letters}${down(row)}"`,
      );
  }
  if (path !== 'xl/workbook.xml') return text;
  return text.replace(/<definedName [^>]*>('1 [^']*'!)([^<]*)</g, (whole, _, place: string) =>
    place === '$1:$1048576'
      ? whole
      : whole.replace(
          place,
          place.replace(/\$(\d+)/g, (__, row: string) => `$${down(row)}`),
        ),
  );
}

describe('readXlsx of a foreign file', () => {
  it('resolves shared formulas, with texts and names in them left alone', async () => {
    const snapshot = await readSnapshot(
      await workbookOf(`<sheetData>
        <row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1&amp;"B1"&amp;$C$1&amp;LOG10(1)</f><v>1</v></c></row>
        <row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row></sheetData>`),
    );
    expect(cellOf(snapshot, 'A2')).toMatchObject({ f: '=B2&"B1"&$C$1&LOG10(1)', v: 2, t: 2 });
  });

  it('reads rich text, inline text, errors, booleans and dates', async () => {
    const snapshot = await readSnapshot(
      await workbookOf(
        `<sheetData><row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>trong ô</t></is></c><c t="e"><v>#N/A</v></c>
        <c t="b"><v>1</v></c><c t="d"><v>2026-02-01</v></c><c r="H1" t="b"><f>TRUE()</f><v>1</v></c></row></sheetData>`,
        {
          'xl/sharedStrings.xml': `<sst><si><r><t>Đậm</t></r><r><t xml:space="preserve"> nhạt</t></r><rPh><t>x</t></rPh></si></sst>`,
        },
      ),
    );
    expect(cellOf(snapshot, 'A1')?.v).toBe('Đậm nhạt');
    expect(cellOf(snapshot, 'B1')?.v).toBe('trong ô');
    expect(cellOf(snapshot, 'C1')).toMatchObject({ v: '#N/A', t: 1 });
    expect(cellOf(snapshot, 'D1')).toMatchObject({ v: 1, t: 3 });
    expect(cellOf(snapshot, 'E1')).toMatchObject({ v: 46054, t: 2 });
    expect(cellOf(snapshot, 'H1')).toEqual({ v: 1, t: 3, style: {} });
  });

  it('keeps a number that Excel stored in a plain-text cell as that number', async () => {
    const snapshot = await readSnapshot(
      await workbookOf('<sheetData><row r="1"><c r="A1" s="1"><v>0.1</v></c></row></sheetData>', {
        'xl/styles.xml':
          '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="49"/></cellXfs></styleSheet>',
      }),
    );
    expect(cellOf(snapshot, 'A1')).toMatchObject({ v: 0.1, t: 2, style: { n: { pattern: '@' } } });
  });

  it('counts dates from 1904 where the file does', async () => {
    const workbook = `<workbook><workbookPr date1904="1"/><sheets><sheet name="T" r:id="r1"/></sheets></workbook>`;
    const snapshot = await readSnapshot(
      await workbookOf(
        '<sheetData><row r="1"><c r="A1" s="1"><v>10</v></c><c r="B1"><v>10</v></c></row></sheetData>',
        {
          'xl/workbook.xml': workbook,
          'xl/styles.xml': '<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>',
        },
      ),
    );
    expect(cellOf(snapshot, 'A1')?.v).toBe(1472);
    expect(cellOf(snapshot, 'B1')?.v).toBe(10);
  });

  it('keeps of an array formula its own cell only', async () => {
    const snapshot = await readSnapshot(
      await workbookOf(`<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B1">_xlfn._xlws.SORT(D1:E1)</f><v>1</v></c>
        <c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row></sheetData>`),
    );
    expect(cellOf(snapshot, 'A1')).toMatchObject({ f: '=SORT(D1:E1)', v: 1 });
    expect(cellOf(snapshot, 'B1')).toBeUndefined();
    expect(cellOf(snapshot, 'C1')?.v).toBe(3);
  });

  it('reads colours of the theme with their tints, and of the old palette', async () => {
    const snapshot = await readSnapshot(
      await workbookOf(
        '<sheetPr><tabColor indexed="10"/></sheetPr><sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>',
        {
          'xl/theme/theme1.xml':
            '<a:theme><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:theme>',
          'xl/styles.xml': `<styleSheet><fills><fill/><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.6"/></patternFill></fill></fills>
          <cellXfs><xf/><xf fillId="1"/></cellXfs></styleSheet>`,
        },
      ),
    );
    expect(cellOf(snapshot, 'A1')?.style.bg?.rgb).toBe('#b4c7e7');
    expect(snapshot.sheets['sheet1']?.tabColor).toBe('#ff0000');
  });

  it("reads Excel's own text rules and rules of its extension list", async () => {
    const snapshot = await readSnapshot(
      await workbookOf(
        `<sheetData/><conditionalFormatting sqref="B2:B9">
        <cfRule type="beginsWith" priority="2" operator="beginsWith" text="⚠" dxfId="0"><formula>LEFT(B2,1)="⚠"</formula></cfRule>
        <cfRule type="cellIs" priority="1" operator="greaterThan" stopIfTrue="1"><formula>5</formula></cfRule>
        <cfRule type="cellIs" priority="3" operator="lessThan"><formula>$A2</formula></cfRule>
        <cfRule type="iconSet" priority="4"/></conditionalFormatting>
        <extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="5">
        <xm:f>Khác!A1=1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>C1:C3</xm:sqref>
        </x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
        {
          'xl/styles.xml':
            '<styleSheet><dxfs><dxf><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></dxf></dxfs></styleSheet>',
        },
      ),
    );
    expect(rulesOf(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')).toMatchObject([
      { stopIfTrue: true, rule: { subType: 'number', operator: 'greaterThan', value: 5 } },
      {
        rule: {
          subType: 'text',
          operator: 'beginsWith',
          value: '⚠',
          style: { bg: { rgb: '#ffff00' } },
        },
      },
      { rule: { subType: 'formula', value: '=B2<($A2)' } },
      { ranges: [{ startColumn: 2, endRow: 2 }], rule: { value: '=Khác!A1=1', style: { bl: 1 } } },
    ]);
  });

  it('cuts rules on whole columns to the sheet, and reads validations of the extension list', async () => {
    const snapshot = await readSnapshot(
      await workbookOf(`<sheetData/><dataValidations><dataValidation type="list" sqref="A:A C1:XFD1048576"><formula1>"x, y"</formula1></dataValidation>
        <dataValidation type="list" sqref="B1:B2"><formula1>"x,y"</formula1></dataValidation></dataValidations>
        <extLst><ext><x14:dataValidations><x14:dataValidation type="list" errorStyle="warning"><x14:formula1><xm:f>Khác!$A$1:$A$3</xm:f></x14:formula1>
        <xm:sqref>D4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`),
    );
    expect(rulesOf(snapshot, 'SHEET_DATA_VALIDATION_PLUGIN')).toMatchObject([
      {
        type: 'list',
        formula1: 'x,y',
        errorStyle: 1,
        ranges: [{ endRow: 999, endColumn: 0 }, { endRow: 999, endColumn: 25 }, { startColumn: 1 }],
      },
      { formula1: '=Khác!$A$1:$A$3', errorStyle: 2, ranges: [{ startRow: 3, startColumn: 3 }] },
    ]);
  });

  it('reads notes without runs', async () => {
    const snapshot = await readSnapshot(
      await workbookOf('<sheetData/>', {
        'xl/comments7.xml':
          '<comments><commentList><comment ref="B2"><text><t>chữ thường</t></text></comment></commentList></comments>',
      }),
    );
    expect(rulesOf(snapshot, 'SHEET_NOTE_PLUGIN')).toMatchObject({
      1: { 1: { note: 'chữ thường' } },
    });
  });

  it('reads parts that name their elements with a prefix', async () => {
    const snapshot = await readSnapshot(
      await workbookOf(
        '<x:sheetData><x:row r="2"><x:c r="C2"><x:v>7</x:v></x:c></x:row></x:sheetData>',
      ),
    );
    expect(cellOf(snapshot, 'C2')?.v).toBe(7);
  });

  it('is not held up by a cell at the far end of a sheet', async () => {
    const snapshot = await readSnapshot(
      await workbookOf(
        `<cols><col min="1" max="16384" width="10" style="0"/></cols><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`,
      ),
    );
    expect(snapshot.sheets['sheet1']).toMatchObject({ rowCount: 1_048_576, columnCount: 16_384 });
  });
});

describe('readXlsx of a workbook made to do harm', () => {
  it('goes through the columns of a sheet once, whatever their entries say', async () => {
    const snapshot = await readSnapshot(
      await workbookOf(
        `<cols><col min="-2000000000" max="2" width="10"/>${'<col min="1" max="16383" width="20"/>'.repeat(20_000)}</cols>`,
      ),
    );
    const columns = Object.keys(snapshot.sheets['sheet1']?.columnData ?? {});
    expect([columns[0], columns.length]).toEqual(['0', 16_383]);
  });

  it('drops rows between rows and panes that are no count', async () => {
    const snapshot = await readSnapshot(
      await workbookOf(`<sheetViews><sheetView><pane state="frozen" xSplit="-3" ySplit="1.5"/></sheetView></sheetViews>
        <sheetData><row r="1.5"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>`),
    );
    expect(Object.keys(snapshot.sheets['sheet1']?.cellData ?? {})).toEqual(['1']);
    expect(snapshot.sheets['sheet1']?.freeze).toMatchObject({ xSplit: 0, ySplit: 0 });
  });

  it('refuses sheets that share a part, which would be read for each of them', async () => {
    const sheets = Array.from(
      { length: 1000 },
      (_, i) => `<sheet name="${i}" sheetId="${i + 1}" r:id="r1"/>`,
    );
    const bytes = await workbookOf('<sheetData/>', {
      'xl/workbook.xml': `<workbook><sheets>${sheets.join('')}</sheets></workbook>`,
    });
    expect(await readXlsx(bytes)).toEqual({
      ok: false,
      fault: {
        code: 'notXlsx',
        details: { reason: 'damaged', part: 'xl/worksheets/anything.xml' },
      },
    });
  });

  it('reads the workbook where the rows that we keep beside it are garbage', async () => {
    const bytes = await changePackage(await writeXlsx(RICH, CALCULATED), (path, part) =>
      path.endsWith('sharedStrings.xml') ? part.replace(/>\{&quot;[^<]*</g, '>{}<') : part,
    );
    expect((await readSnapshot(bytes)).sheetOrder).toHaveLength(2);
  });
});

describe('readXlsx of what is no workbook', () => {
  const text = (value: string) => new TextEncoder().encode(value);
  const notXlsx = (details: object) => ({ ok: false, fault: { code: 'notXlsx', details } });

  it.each([
    ['nothing', new Uint8Array(), { reason: 'notZip' }],
    ['plain text', text('Mã;Nội dung\n1;Chỉ đạo'), { reason: 'notZip' }],
    [
      'an .xls',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      { reason: 'oldOffice' },
    ],
    ['the start of a zip', text('PK\u0003\u0004 and no end'), { reason: 'damaged' }],
  ])('%s', async (_, bytes, details) => {
    expect(await readXlsx(bytes)).toEqual(notXlsx(details));
  });

  it('a zip of something else', async () => {
    expect(await readXlsx(await packageOf({ 'a.txt': 'x' }))).toEqual(
      notXlsx({ reason: 'noWorkbook' }),
    );
  });

  it('a .docx', async () => {
    const bytes = await packageOf({
      '_rels/.rels':
        '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml': '<w:document/>',
    });
    expect(await readXlsx(bytes)).toEqual(notXlsx({ reason: 'noWorkbook' }));
  });

  it('an .ods', async () => {
    const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
    expect(await readXlsx(await packageOf({ mimetype }))).toEqual(
      notXlsx({ reason: 'openDocument' }),
    );
  });

  it('a file that was cut off on its way', async () => {
    const bytes = await written();
    expect(await readXlsx(bytes.subarray(0, bytes.length - 100))).toEqual(
      notXlsx({ reason: 'damaged' }),
    );
  });

  it('a part that was altered on its way, by its name', async () => {
    const bytes = await written();
    const path = 'xl/sharedStrings.xml';
    const entry = readZipDirectory(bytes)?.find(({ name }) => name === path);
    const middle = (entry?.offset ?? 0) + 30 + path.length + (entry?.packedSize ?? 0) / 2;
    bytes.fill(0, middle, middle + 8);
    expect(await readXlsx(bytes)).toEqual(notXlsx({ reason: 'damaged', part: path }));
  });

  it('a sheet that is not XML', async () => {
    const bytes = await workbookOf('<sheetData><row></wrong');
    expect(await readXlsx(bytes)).toEqual(notXlsx({ reason: 'damaged' }));
  });

  it('a workbook that lacks the part of a sheet', async () => {
    const bytes = await changePackage(await workbookOf('<sheetData/>'), (path, part) =>
      path.endsWith('workbook.xml.rels') ? part.replace('anything', 'missing') : part,
    );
    expect(await readXlsx(bytes)).toEqual(
      notXlsx({ reason: 'damaged', part: 'xl/worksheets/missing.xml' }),
    );
  });

  it('a workbook without sheets', async () => {
    const bytes = await workbookOf('', { 'xl/workbook.xml': '<workbook><sheets/></workbook>' });
    expect(await readXlsx(bytes)).toEqual({ ok: false, fault: { code: 'noSheets', details: {} } });
  });

  it('a file above 20 MB, unread', async () => {
    const bytes = new Uint8Array(20 * 1024 * 1024 + 1);
    expect(await readXlsx(bytes)).toEqual({
      ok: false,
      fault: {
        code: 'tooLarge',
        details: { bytes: bytes.length, limit: 20_971_520 },
      },
    });
  });

  it('a zip whose parts would unpack to more than can be read, without unpacking them', async () => {
    const bytes = declareSize(await workbookOf('<sheetData/>'), 0x1fffffff);
    expect(await readXlsx(bytes)).toMatchObject({
      ok: false,
      fault: { code: 'tooMuchWork', details: { work: 'content' } },
    });
  });

  it('a zip that declares less than it unpacks to', async () => {
    const bytes = declareSize(await workbookOf('<sheetData/>'), 1);
    expect(await readXlsx(bytes)).toMatchObject({ ok: false, fault: { code: 'notXlsx' } });
  });
});

/** Writes another unpacked size into every entry of the archive's directory. */
function declareSize(bytes: Uint8Array, size: number): Uint8Array {
  const changed = new Uint8Array(bytes);
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return changed;
}
