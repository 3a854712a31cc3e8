/** `cchc new-year`: next year's workbook in a new file, the old one as it was to the byte. */
import { describe, expect, it } from '@jest/globals';
import { FAULT } from '../../../host/text/command-line';
import { workFolder } from './command-line';

const folder = workFolder();

const SET = (scale: string, second: string) =>
  ['1,Chỉ đạo,', `1.1,Kế hoạch,3,Tỷ lệ,${scale}`, second].join('\n');

describe('cchc new-year', () => {
  it('opens the sample of 2022 as 2023, and leaves its file as it is', async () => {
    await folder.cchc('demo', '--out', 'bang-2022.xlsx', '--json');
    const before = folder.read('bang-2022.xlsx');
    const { output, exitCode } = await folder.cchc('new-year', 'bang-2022.xlsx', '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      ...{ file: 'bang-2023.xlsx', year: 2023, units: 18, changes: null },
      ...{ closedTasks: 0, periods: 0 },
    });
    expect(folder.read('bang-2022.xlsx')).toEqual(before);
    const scored = await folder.cchc('score', 'bang-2023.xlsx', '--json');
    expect(JSON.parse(scored.output)).toMatchObject({ doubts: [] });
    const again = await folder.cchc('new-year', 'bang-2022.xlsx');
    expect(again.errors).toBe(`${FAULT.fileExists('bang-2023.xlsx')}\n`);
  });

  it('is never written over the old file, and says what it cannot open', async () => {
    const over = ['new-year', 'bang-2022.xlsx', '--out', './bang-2022.xlsx', '--force'];
    expect((await folder.cchc(...over)).errors).toBe(`${FAULT.sameFile('bang-2022.xlsx')}\n`);
    const none = await folder.cchc('new-year', 'khong.xlsx');
    expect(none).toMatchObject({ exitCode: 1, errors: `${FAULT.noFile('khong.xlsx')}\n` });
  });

  it('says what another set has otherwise', async () => {
    folder.write('don-vi.txt', 'Xã Một\nXã Hai');
    folder.write('cu.csv', SET('sàn 50%', '1.2,Kiểm tra,2,Có/Không'));
    folder.write('moi.csv', SET('sàn 60%', '1.3,Công khai,2,Có/Không'));
    const words = ['--units', 'don-vi.txt', '--criteria', 'cu.csv', '--year', '2025'];
    await folder.cchc('new', 'bang.xlsx', ...words);
    const told = await folder.cchc('new-year', 'bang.xlsx', '--criteria', 'moi.csv');
    expect(told.errors).toBe('');
    expect(told.output).toMatchSnapshot();
    expect(folder.has('bang-2026.xlsx')).toBe(true);
    const same = ['new-year', 'bang.xlsx', '--criteria', 'cu.csv', '--force', '--json'];
    expect(JSON.parse((await folder.cchc(...same)).output)).toMatchObject({ changes: [] });
  });
});
