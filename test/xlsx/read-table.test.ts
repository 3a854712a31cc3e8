import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../xlsx/read-table';
import { writeXlsx } from '../../host/xlsx/write-xlsx';
import { workbookOf } from './packages';
import { CALCULATED, RICH, SETTINGS } from '../host/xlsx/rich-workbook';

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

  it('reads a sheet by its name, whatever its capitals', async () => {
    const bytes = await writeXlsx(RICH, CALCULATED);
    const table = await readTable(bytes, ` ${SETTINGS.toUpperCase()} `);
    expect(table).toMatchObject({ ok: true, rows: [['Số chữ số thập phân', 2]] });
  });

  it('says which sheets there are where none has the name', async () => {
    expect(await readTable(await workbookOf(SHEET), 'Khác')).toEqual({
      ok: false,
      fault: { code: 'noSuchSheet', details: { name: 'Khác', sheetNames: ['Tab'] } },
    });
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
