// What is left of our file after LibreOffice has opened it and saved it again. Skipped, aloud, where it is not installed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { IWorkbookData } from '@univerjs/core';
import { writeXlsx } from '../../../host/xlsx/write-xlsx';
import { cellOf, hiddenRows, readSnapshot, rulesOf } from './read-sheet';
import { CALCULATED, GROUP, LONG_TEXT, RICH, SETTINGS } from './rich-workbook';

const PROGRAM = 'soffice';
const describeHere = hasLibreOffice() ? describe : describe.skip;
const MINUTES = 60_000;

describeHere('readXlsx after LibreOffice (skipped where soffice is not installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-soffice-'));
  let snapshot: IWorkbookData;

  beforeAll(async () => {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, await writeXlsx(RICH, CALCULATED));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    const command = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file];
    execFileSync(PROGRAM, command, { stdio: 'ignore', timeout: 2 * MINUTES });
    snapshot = await readSnapshot(readFileSync(join(out, 'book.xlsx')));
  }, 3 * MINUTES);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('has the tabs with their ids', () => {
    expect(snapshot.sheetOrder).toEqual(['tab-1', 'tab-2']);
    expect(Object.values(snapshot.sheets).map(({ name }) => name)).toEqual([GROUP, SETTINGS]);
  });

  it.each([
    ['A2', '1/2'],
    ['B2', '3.10'],
    ['C2', '0,5'],
    ['E2', '007'],
    ['A5', '=1+1'],
  ])('has %s as the text %s', (a1, text) => {
    expect(cellOf(snapshot, a1)).toMatchObject({ v: text, t: 1 });
  });

  it('has numbers, booleans, dates and errors', () => {
    expect(cellOf(snapshot, 'A3')).toMatchObject({ v: 12.5, t: 2 });
    expect(cellOf(snapshot, 'C3')).toMatchObject({ v: 1, t: 3 });
    expect(cellOf(snapshot, 'C3')?.f).toBeUndefined();
    expect(cellOf(snapshot, 'B4')).toMatchObject({ v: 45000.75, t: 2 });
    expect(cellOf(snapshot, 'C7')).toMatchObject({ v: '#DIV/0!', f: '=1/0' });
  });

  it('has our formulas, with nothing left in what they spill into', () => {
    const original = RICH.sheets['tab-1']?.cellData?.[2]?.[4]?.f;
    expect(cellOf(snapshot, 'E3')?.f).toBe(original);
    for (const a1 of ['F3', 'G3', 'E4', 'F4', 'G4', 'B6']) {
      expect(cellOf(snapshot, a1)?.v).toBeUndefined();
      expect(cellOf(snapshot, a1)?.f).toBeUndefined();
    }
  });

  it('has the other formulas', () => {
    expect(cellOf(snapshot, 'A7')?.f).toBe('=SUM(A3,1)');
    expect(cellOf(snapshot, 'D7')).toMatchObject({ f: '=XLOOKUP(A2,A2:A3,B2:B3)', v: '3.10' });
  });

  it('has the metadata of workbook, tab, columns and rows', () => {
    const customs = ({ sheets, custom }: IWorkbookData) => {
      const { custom: ofTab, columnData = {}, rowData = {} } = sheets['tab-1'] ?? {};
      return [custom, ofTab, columnData[0]?.custom, columnData[4]?.custom, rowData[5]?.custom];
    };
    expect(customs(snapshot)).toEqual(customs(RICH));
  });

  it('has the whole of the text that is too long for a cell', () => {
    expect(cellOf(snapshot, 'A11')?.v).toBe(LONG_TEXT);
  });

  it('has the frozen panes, hidden grid lines, widths, hidden columns and outline', () => {
    const { freeze, showGridlines, columnData } = snapshot.sheets['tab-1'] ?? {};
    expect(freeze).toEqual(RICH.sheets['tab-1']?.freeze);
    expect(showGridlines).toBe(0);
    expect(columnData?.[1]?.w).toBe(333);
    expect(columnData?.[6]).toMatchObject({ hd: 1, custom: { outline: 2 } });
  });

  it('has the hidden rows, with what is typed in them', () => {
    expect(hiddenRows(snapshot)).toEqual([['11', '12'], ['0']]);
    expect(cellOf(snapshot, 'A12')).toMatchObject({ v: 'group:1', t: 1 });
    expect(cellOf(snapshot, 'E12')).toMatchObject({ v: 'x01', style: { n: { pattern: '@' } } });
  });

  it.each(['SHEET_CONDITIONAL_FORMATTING_PLUGIN', 'SHEET_DATA_VALIDATION_PLUGIN'])(
    'has the rules of %s, in order',
    (name) => {
      const bare = (rules: unknown) =>
        (rules as object[]).map((rule) => ({ ...rule, cfId: '', uid: '' }));
      expect(bare(rulesOf(snapshot, name))).toEqual(bare(rulesOf(RICH, name)));
    },
  );

  it('has the notes', () => {
    expect(rulesOf(snapshot, 'SHEET_NOTE_PLUGIN')).toEqual(rulesOf(RICH, 'SHEET_NOTE_PLUGIN'));
  });
});

function hasLibreOffice(): boolean {
  try {
    execFileSync(PROGRAM, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    process.stderr.write(
      'soffice is not installed: the round trip through LibreOffice is NOT tested\n',
    );
    return false;
  }
}
