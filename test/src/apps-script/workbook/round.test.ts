/** Whose columns are whose: wherever the names of a block differ from Đơn vị, no figure is given and the place is named. */
import { expect, it } from '@jest/globals';
import type { Spreadsheet } from '../../../../host/platform/spreadsheet';
import type { RoundOutcome } from '../../../../src/contract/calls/read-round';
import { smallRound } from '../setup/setup-host';

const DAMAGES: readonly {
  readonly name: string;
  readonly act: (book: Spreadsheet) => void;
  readonly place: string;
}[] = [
  {
    name: 'a column of Tự chấm deleted',
    act: (book) => {
      book.getSheetByName('1 Chỉ đạo')?.deleteColumns(10, 1);
    },
    place: '1 Chỉ đạo',
  },
  {
    name: 'a column of Điểm deleted',
    act: (book) => {
      book.getSheetByName('2 Thể chế')?.deleteColumns(15, 1);
    },
    place: '2 Thể chế',
  },
  {
    name: 'two headers of Thẩm định exchanged',
    act: (book) => {
      const header = book.getSheetByName('1 Chỉ đạo')?.getRange('L5:M5');
      header?.setValues([['Xã Hai', 'Xã Một']]);
    },
    place: 'khối Thẩm định',
  },
  {
    name: 'a unit renamed on Đơn vị alone',
    act: (book) => {
      book.getSheetByName('Đơn vị')?.getRange('B7').setValue('Xã Ba');
    },
    place: '“Xã Ba”',
  },
  {
    name: 'a control in a name on Đơn vị',
    act: (book) => {
      book.getSheetByName('Đơn vị')?.getRange('B7').setValue('Xã Hai\u0007');
    },
    place: 'U+0007',
  },
  {
    name: 'a name above a column turned around',
    act: (book) => {
      book.getSheetByName('2 Thể chế')?.getRange('K5').setValue('Xã Hai\u200f');
    },
    place: 'U+200F',
  },
  {
    name: 'the name of the place on Cấu hình turned around',
    act: (book) => {
      const sheet = book.getSheetByName('Cấu hình');
      const rows = sheet?.getDataRange().getValues() ?? [];
      const at = rows.findIndex((row) => row.includes('Địa phương'));
      const column = (rows[at]?.indexOf('Địa phương') ?? 0) + 2;
      sheet?.getRange(at + 1, column).setValue('Tỉnh \u202egnoL hnĩV');
    },
    place: 'Địa phương',
  },
  {
    name: 'a unit added on Đơn vị alone',
    act: (book) => {
      book.getSheetByName('Đơn vị')?.getRange('B8').setValue('Xã Ba');
    },
    place: '“Xã Ba”',
  },
];

it.each(DAMAGES)('gives no figure after $name', async ({ act, place }) => {
  const { host, edit } = await smallRound();
  await edit(act);
  for (const call of ['readRound', 'readReportData']) {
    const outcome = (await host.run(call, {})) as RoundOutcome;
    expect(outcome).toMatchObject({
      ok: false,
      message: expect.stringContaining(place) as unknown,
    });
  }
});

it('leaves blank columns that people put behind a block', async () => {
  const { units, edit } = await smallRound();
  const before = await units();
  await edit((book: Spreadsheet) => {
    book.getSheetByName('1 Chỉ đạo')?.insertColumnsAfter(11, 1);
  });
  expect(await units()).toEqual(before);
});
