// Through a file and back: what stands on the hidden sheet is read as it was written, whatever letters it has.
import { describe, expect, it } from '@jest/globals';
import type { IWorkbookData } from '@univerjs/core';
import { writeXlsx } from '../../../../host/xlsx/write-xlsx';
import { readSnapshot, rulesOf } from '../read-sheet';

const VALIDATIONS = 'SHEET_DATA_VALIDATION_PLUGIN';

/** One tab of this name, with a drop-down of these values, too many for a rule. */
function workbookWith(name: string, values: readonly string[]): IWorkbookData {
  const rule = {
    uid: 'a',
    ranges: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 }],
    type: 'list',
    formula1: JSON.stringify(values),
  };
  return {
    id: 'workbook',
    name: 'x',
    appVersion: '',
    locale: 'viVN',
    styles: {},
    sheetOrder: ['tab'],
    sheets: { tab: { id: 'tab', name, rowCount: 9, columnCount: 9 } },
    resources: [{ name: VALIDATIONS, data: JSON.stringify({ tab: [rule] }) }],
  } as unknown as IWorkbookData;
}

describe('writeKeptRecords', () => {
  it.each(['_x000D_ trong tên', '"\\u005f_x0041_', 'tên có \u0007 và \ud83d\ude00'])(
    'brings the name of the tab %j back',
    async (start) => {
      const name = `${start} ${'dài '.repeat(10)}`;
      const snapshot = await readSnapshot(await writeXlsx(workbookWith(name, []), {}));
      expect(snapshot.sheets['tab']?.name).toBe(name);
    },
  );
});

describe('writeKeptList', () => {
  it('brings values back that look like escapes or hold what XML forbids', async () => {
    const values = Array.from({ length: 40 }, (_, i) => `${i} _x000D_ \u0007 <b>, dài thêm`);
    const snapshot = await readSnapshot(await writeXlsx(workbookWith('Tab', values), {}));
    expect(rulesOf(snapshot, VALIDATIONS)).toMatchObject([{ formula1: JSON.stringify(values) }]);
  });
});
