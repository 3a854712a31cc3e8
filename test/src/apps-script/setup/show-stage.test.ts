import { describe, expect, it } from '@jest/globals';
import { smallRound } from './setup-host';

describe('showStage', () => {
  it('writes the line on a tab that has none, and leaves what somebody has put there', async () => {
    const { host, setUp, edit } = await smallRound();
    await edit((spreadsheet) => {
      spreadsheet.getSheetByName('Xếp hạng')?.getRange('A3').clearContent();
      spreadsheet.getSheetByName('Điểm trừ')?.getRange('A3').setValue('ghi chú');
    });
    await setUp();
    expect(host.values('Xếp hạng', 'A3')).toEqual([['Giai đoạn: Chuẩn bị']]);
    expect(host.values('Điểm trừ', 'A3')).toEqual([['ghi chú']]);
  });

  it('is a formula again where people have moved cells of plain text into its place', async () => {
    const { host, setUp, edit } = await smallRound();
    await edit((spreadsheet) => {
      spreadsheet.getSheetByName('1 Chỉ đạo')?.getRange('A3').clearContent().setNumberFormat('@');
    });
    expect(await setUp()).toMatchObject({ ok: true });
    expect(host.values('1 Chỉ đạo', 'A3')).toEqual([['Giai đoạn: Chuẩn bị']]);
  });

  it('stays above the table where rows were inserted, and refers to Cấu hình under any name', async () => {
    const { host, setUp, edit } = await smallRound();
    await edit((spreadsheet) => {
      spreadsheet.getSheetByName('Xếp hạng')?.insertRowsBefore(3, 1);
      spreadsheet.getSheetByName('Cấu hình')?.setName('Cài đặt');
    });
    await setUp();
    expect(host.values('Xếp hạng', 'A3:A4').flat().filter(Boolean)).toEqual([
      'Giai đoạn: Chuẩn bị',
    ]);
  });
});
