/** A workbook whose hidden sheet was lost is known again by the hidden rows of keys in its tabs. */
import { describe, expect, it } from '@jest/globals';
import { writeWorkbook } from '../../../xlsx/write-workbook';
import { readSnapshot } from './read-sheet';

const sheet = (name: string, ...cells: readonly string[]) => ({
  name,
  cells: { 3: Object.fromEntries(cells.map((value, at) => [at, { value }])) },
});

async function marksOf(...sheets: readonly ReturnType<typeof sheet>[]) {
  const snapshot = await readSnapshot(await writeWorkbook({ sheets, names: [] }));
  const values = snapshot.sheetOrder.map((id) => markIn(snapshot.sheets[id]?.custom));
  return [markIn(snapshot.custom), ...values];
}

function markIn(custom: unknown): string | undefined {
  const { developerMetadata = [] } = (custom ?? {}) as {
    developerMetadata?: readonly { readonly key: string; readonly value: string }[];
  };
  return developerMetadata.map(({ key, value }) => `${key} ${value}`)[0];
}

describe('recoverMarks', () => {
  it('marks each tab with the role of its keys, and the workbook with their form', async () => {
    const found = await marksOf(
      sheet('Hạng', 'cchc/ranking/name', 'cchc/ranking/total'),
      sheet('Ghi chép', 'cchc'),
      sheet('Cấu hình', 'Năm', 'cchc-row/settings/year'),
      sheet('1 A', '', 'cchc/group:1/code'),
    );
    expect(found).toEqual([
      'cchc.schema 5',
      'cchc.anchor ranking',
      undefined,
      'cchc.anchor settings',
      'cchc.anchor group:1',
    ]);
  });

  it('leaves any other workbook alone', async () => {
    expect(await marksOf(sheet('Tab', 'Mã', 'Nội dung'))).toEqual([undefined, undefined]);
  });
});
