import { describe, expect, it } from '@jest/globals';
import type { SetStageOutcome } from '../../../../src/contract/calls/set-stage';
import { SETUP } from '../../../../src/text/setup-message';
import { smallRound, type SetupHost } from '../setup/setup-host';

const STAGE_CELL = 'B11';
const LINES = [
  'Hướng dẫn',
  'Đơn vị',
  '1 Chỉ đạo',
  'Xếp hạng',
  'Điểm trừ',
  'Hồ sơ',
  'Khắc phục',
  'Nhật ký',
];

async function move({ host }: SetupHost, stage: string, expected: string) {
  return (await host.run('setStage', { stage, expected })) as SetStageOutcome;
}

const stageOf = ({ host }: SetupHost) => host.values('Cấu hình', STAGE_CELL)[0]?.[0];
const lastLine = ({ host }: SetupHost) =>
  host
    .values('Nhật ký', 'C6:D31')
    .filter(([action]) => Boolean(action))
    .at(-1);

describe('setStage', () => {
  it('moves the round on, and every tab says so', async () => {
    const round = await smallRound();
    expect(await move(round, 'Tự chấm', 'Chuẩn bị')).toEqual({ ok: true });
    expect(stageOf(round)).toBe('Tự chấm');
    for (const tab of LINES) {
      const place = tab === 'Hướng dẫn' ? 'A2' : 'A3';
      expect([tab, round.host.values(tab, place)[0]?.[0]]).toEqual([tab, 'Giai đoạn: Tự chấm']);
    }
  });

  it('notes each move in Nhật ký, also the way back', async () => {
    const round = await smallRound();
    await move(round, 'Thẩm định', 'Chuẩn bị');
    expect(lastLine(round)).toEqual(['Chuyển giai đoạn', 'Chuẩn bị → Thẩm định']);
    await move(round, 'Tự chấm', 'Thẩm định');
    expect(lastLine(round)).toEqual(['Chuyển giai đoạn', 'Thẩm định → Tự chấm']);
  });

  it('writes nothing where somebody else was faster, and says which stage it is', async () => {
    const round = await smallRound();
    await move(round, 'Tự chấm', 'Chuẩn bị');
    expect(await move(round, 'Thẩm định', 'Chuẩn bị')).toEqual({
      ok: false,
      reason: 'conflict',
      present: 'Tự chấm',
    });
    expect(stageOf(round)).toBe('Tự chấm');
    expect(lastLine(round)).toEqual(['Chuyển giai đoạn', 'Chuẩn bị → Tự chấm']);
  });

  it('knows no sixth stage', async () => {
    const round = await smallRound();
    expect(await move(round, 'Kết thúc', 'Chuẩn bị')).toMatchObject({ reason: 'unknownStage' });
    expect(stageOf(round)).toBe('Chuẩn bị');
  });

  it('says what to do where the row of Cấu hình is gone', async () => {
    const round = await smallRound();
    await round.edit((spreadsheet) => {
      spreadsheet.getSheetByName('Cấu hình')?.deleteRow(11);
    });
    expect(await move(round, 'Tự chấm', 'Chuẩn bị')).toEqual({
      ok: false,
      reason: 'damaged',
      message: SETUP.damagedTab('Cấu hình', ['Giai đoạn']),
    });
  });
});
