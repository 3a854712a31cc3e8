/** Formulas of a file that nothing here can compute: their result stands as it was stored, the formula is kept beside it. */
import { describe, expect, it } from '@jest/globals';
import type { IWorkbookData } from '@univerjs/core';
import { readXlsx } from '../../../host/xlsx/read-xlsx';
import { writeXlsx } from '../../../host/xlsx/write-xlsx';
import { viewFile } from '../../xlsx/file-view';
import { workbookOf } from '../../xlsx/packages';
import { cellOf, readSnapshot } from './read-sheet';

const DUMMY = (formula: string, value: string) =>
  `IFERROR(__xludf.DUMMYFUNCTION("${formula.replace(/"/g, '""').replace(/"/g, '&quot;')}"),${value})`;

const sheet = (formula: string, value = '0.25') =>
  workbookOf(
    `<sheetData><row r="1"><c r="A1"><f>${formula}</f><v>${value}</v></c></row></sheetData>`,
    {},
  );

describe('a formula that refers to something outside the workbook', () => {
  it.each([
    ['another workbook', '[1]Tab!A1'],
    ['another workbook, in quotes', "'[1]Tab hai'!A1+1"],
    ['a path', "'C:\\[so.xlsx]Tab'!A1"],
    ['a name of another workbook', '[1]!Diem'],
    ['a table', 'SUM(Table1[Điểm])'],
    ['a row of a table', 'Table1[[#This Row],[Điểm]]'],
    ['another program', "Excel.Sheet.8|'x'!A1"],
    ['several tabs as one', 'SUM(Tab:Tab3!A1)'],
    ['a function that is not here', 'NOSUCHFUNCTION(1)'],
    ['a function of Google', DUMMY('GOOGLEFINANCE("GOOG")', '0.25')],
  ])('%s', async (_, formula) => {
    const snapshot = await readSnapshot(await sheet(formula));
    expect(cellOf(snapshot, 'A1')).toMatchObject({ v: 0.25, t: 2 });
    expect(cellOf(snapshot, 'A1')?.f).toBeUndefined();
    const again = await savedAndRead(snapshot);
    expect(cellOf(again, 'A1')).toMatchObject({ v: 0.25, custom: cellOf(snapshot, 'A1')?.custom });
  });

  it('is named', async () => {
    const reading = await readXlsx(await sheet('[1]Tab!A1'));
    expect(reading.ok && reading.kept).toEqual(['Tab!A1']);
  });

  it('goes into no file as a formula, least of all as one into ours', async () => {
    const snapshot = await readSnapshot(await sheet('[1]Tab!A1'));
    const { value, formula } = viewFile(await writeXlsx(snapshot, {}))
      .sheet('Tab')
      .cell('A1');
    expect([value, formula]).toEqual([0.25, undefined]);
  });

  it('is forgotten once somebody has typed over its result', async () => {
    const snapshot = await readSnapshot(await sheet('[1]Tab!A1'));
    const cell = cellOf(snapshot, 'A1');
    Object.assign(snapshot.sheets[snapshot.sheetOrder[0] ?? '']?.cellData?.[0]?.[0] ?? {}, {
      v: 9,
    });
    expect(cell?.custom).toBeDefined();
    expect(cellOf(await savedAndRead(snapshot), 'A1')?.custom).toBeUndefined();
  });

  it('stays blank where the file holds no result', async () => {
    const bytes = await workbookOf(
      '<sheetData><row r="1"><c r="A1"><f>[1]Tab!A1</f></c></row></sheetData>',
    );
    expect(cellOf(await readSnapshot(bytes), 'A1')?.v).toBeUndefined();
  });

  it('is one that is shared, moved with its book', async () => {
    const bytes = await workbookOf(`<sheetData>
      <row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">[1]Tab!B1</f><v>1</v></c></row>
      <row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row></sheetData>`);
    expect(cellOf(await readSnapshot(bytes), 'A2')?.custom).toEqual({
      outside: { formula: "'[1]Tab'!B2", value: 2 },
    });
  });
});

describe('what Google wrote for a formula of ours', () => {
  it('is that formula again, and the cells it filled are left to it', async () => {
    const bytes = await workbookOf(`<sheetData>
      <row r="1"><c r="A1"><f>${DUMMY('CCHC_SCORES(B1:B2, "a")', '5')}</f><v>5</v></c></row>
      <row r="2"><c r="A2"><f>${DUMMY('"COMPUTED_VALUE"', '6')}</f><v>6</v></c></row></sheetData>`);
    const snapshot = await readSnapshot(bytes);
    expect(cellOf(snapshot, 'A1')?.f).toBe('=CCHC_SCORES(B1:B2, "a")');
    expect(cellOf(snapshot, 'A2')?.v).toBeUndefined();
  });

  it('keeps the results of any other formula in all cells it filled', async () => {
    const bytes = await workbookOf(`<sheetData>
      <row r="1"><c r="A1"><f>${DUMMY('QUERY(B1:B2)', '5')}</f><v>5</v></c></row>
      <row r="2"><c r="A2"><f>${DUMMY('"COMPUTED_VALUE"', '6')}</f><v>6</v></c></row></sheetData>`);
    const snapshot = await readSnapshot(bytes);
    expect([cellOf(snapshot, 'A1')?.v, cellOf(snapshot, 'A2')?.v]).toEqual([5, 6]);
  });
});

async function savedAndRead(snapshot: IWorkbookData): Promise<IWorkbookData> {
  return readSnapshot(await writeXlsx(snapshot, {}));
}
