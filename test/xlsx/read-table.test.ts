import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../xlsx/read-table';
import type { Sheet } from '../../xlsx/workbook';
import { writeWorkbook } from '../../xlsx/write-workbook';
import { changePackage, workbookOf } from './packages';

const SHEET = `<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>1.10</t></is></c><c r="C2"><v>1.5</v></c></row>
  <row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4"><f>1+1</f><v>2</v></c><c r="D4" s="1"/></row>
  <row r="9"><c r="F9" t="str"><v></v></c></row></sheetData>`;

describe('readTable', () => {
  it('reads the first sheet as raw values, without blank rows and columns at the end', async () => {
    expect(await readTable(await workbookOf(SHEET))).toEqual({
      ok: true,
      sheetName: 'Tab',
      rows: [
        ['', '', ''],
        ['', '1.10', 1.5],
        ['', '', ''],
        [true, 2, ''],
      ],
    });
  });

  it('takes the first visible sheet that is wanted, never a hidden one', async () => {
    const sheet = (name: string, text: string, visibility: Sheet['visibility']): Sheet => {
      return { name, visibility: visibility ?? 'visible', cells: [[{ value: text }]] };
    };
    const bytes = await writeWorkbook({
      sheets: [
        sheet('Ẩn', '1.1', 'hidden'),
        sheet('Bìa', 'Bìa', 'visible'),
        sheet('Rất ẩn', '1.1', 'veryHidden'),
        sheet('Bộ', '1.1', 'visible'),
      ],
      names: [],
    });
    const wanted = await readTable(bytes, ([row]) => row?.[0] === '1.1');
    expect(wanted).toMatchObject({ ok: true, sheetName: 'Bộ' });
    expect(await readTable(bytes, () => false)).toMatchObject({ ok: true, sheetName: 'Bìa' });
  });

  it('says so where every sheet is hidden', async () => {
    const bytes = await changePackage(await workbookOf(SHEET), (path, text) =>
      path === 'xl/workbook.xml' ? text.replace('<sheet ', '<sheet state="hidden" ') : text,
    );
    expect(await readTable(bytes)).toMatchObject({ fault: { code: 'noVisibleSheet' } });
  });

  it('refuses a table that one far cell makes endless', async () => {
    const sheet = '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    expect(await readTable(await workbookOf(sheet))).toMatchObject({
      ok: false,
      fault: { code: 'tooMuchWork', details: { work: 'cells' } },
    });
  });

  it('gives the faults of readXlsx for what is no workbook', async () => {
    expect(await readTable(new Uint8Array(9))).toMatchObject({
      ok: false,
      fault: { code: 'notXlsx' },
    });
  });
});
