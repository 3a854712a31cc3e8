import { beforeAll, describe, expect, it } from '@jest/globals';
import { FAULT } from '../../../host/text/command-line';
import type { RoundUnit } from '../../../src/contract/round';
import { fileOfRows } from '../../xlsx/packages';
import { SMALL_CSV, SMALL_UNITS, workFolder, type TypedBySheet } from './command-line';

const folder = workFolder();

/** What people type; a blank cell stays blank. */
const TYPED: TypedBySheet = {
  5: { J7: '2/4', K7: '3/3', J8: 'Có', K8: 'KPS', M7: '2/3' },
  6: { J7: 'Đúng hạn', K7: 'Trễ hạn' },
};

beforeAll(async () => {
  folder.write('don-vi.txt', SMALL_UNITS);
  folder.write('bo.csv', SMALL_CSV);
  await folder.cchc('new', 'trong.xlsx', '--units', 'don-vi.txt', '--criteria', 'bo.csv');
  await folder.fillIn('trong.xlsx', 'da-nhap.xlsx', TYPED);
});

async function score(file: string, ...words: readonly string[]) {
  const { exitCode, output, errors } = await folder.cchc('score', file, '--json', ...words);
  if (exitCode !== 0) throw new Error(errors);
  return JSON.parse(output) as {
    readonly units: readonly RoundUnit[];
    readonly customFunctionCalls: number;
  };
}

describe('scoreCommand', () => {
  it('finds every unit of an empty workbook provisional, its index 0', async () => {
    const { units } = await score('trong.xlsx');
    expect(units.map(({ name, index, provisional }) => [name, index, provisional])).toEqual([
      ['Xã Một', 0, true],
      ['Xã Hai', 0, true],
    ]);
  });

  it('scores what somebody filled in with Excel', async () => {
    const { units, customFunctionCalls } = await score('da-nhap.xlsx');
    expect(
      units.map(({ total, applicableMaximum, index, rank, selfTotal, provisional }) => [
        [total, applicableMaximum, index],
        [rank, selfTotal, provisional],
      ]),
    ).toEqual([
      [
        [8.5, 10, 85],
        [1, 8.5, false],
      ],
      [
        [4.5, 8, 56.25],
        [2, 5.5, false],
      ],
    ]);
    expect(customFunctionCalls).toBeLessThanOrEqual(60);
  });

  it('tells a person of one unit, and leaves the file as it is', async () => {
    const before = folder.read('da-nhap.xlsx');
    const { exitCode, output } = await folder.cchc(
      'score',
      'da-nhap.xlsx',
      '--unit',
      'XÃ\u00a0hai',
    );
    expect(exitCode).toBe(0);
    expect(output).toContain('Xã Hai: 4,50 điểm, hạng 2/2, xếp loại Trung bình');
    expect(output).toMatch(
      /1\.1 +−1\/3 +Kế hoạch: 2\/3 = 66,67% → 2\/3 điểm \(trừ 1\); tự chấm “3\/3”/,
    );
    expect(Buffer.compare(folder.read('da-nhap.xlsx'), before)).toBe(0);
  });

  it('writes the scored workbook with --out, which scores the same', async () => {
    await score('da-nhap.xlsx', '--out', 'da-cham.xlsx');
    const totals = (await score('da-cham.xlsx')).units.map(({ total }) => total);
    expect(totals).toEqual([8.5, 4.5]);
    const again = await folder.cchc('score', 'da-nhap.xlsx', '--out', 'da-cham.xlsx');
    expect(again).toMatchObject({ exitCode: 1, errors: `${FAULT.fileExists('da-cham.xlsx')}\n` });
  });

  it('scores a workbook where somebody typed over the formulas', async () => {
    const damage = { 5: { N6: '9', O8: '9' }, 7: { A6: 'hỏng', K6: 'hỏng' } };
    await folder.fillIn('da-nhap.xlsx', 'hong.xlsx', damage);
    expect((await score('hong.xlsx')).units.map(({ total }) => total)).toEqual([8.5, 4.5]);
  });

  it('refuses a unit that is not in the workbook', async () => {
    const ended = await folder.cchc('score', 'da-nhap.xlsx', '--unit', 'Xã Ba', '--out', 'x.xlsx');
    expect(ended).toMatchObject({ exitCode: 1, errors: `${FAULT.unknownUnit('Xã Ba')}\n` });
    expect(folder.has('x.xlsx')).toBe(false);
  });

  it('refuses workbooks that are not ours, and files that are no workbooks', async () => {
    folder.write('la.xlsx', await fileOfRows('Sổ chi', [['Ngày', 'Số tiền']]));
    folder.write('cut.xlsx', folder.read('da-nhap.xlsx').slice(0, 5000));
    folder.write('rong.xlsx', '');
    const sentences = await Promise.all(
      ['la.xlsx', 'cut.xlsx', 'rong.xlsx'].map(async (file) => {
        const { exitCode, output, errors } = await folder.cchc('score', file);
        return [exitCode, output, errors];
      }),
    );
    expect(sentences).toEqual([
      [1, '', expect.stringMatching(/^Tệp la\.xlsx không phải bảng chấm điểm CCHC\. /)],
      [1, '', expect.stringMatching(/^Không đọc được tệp cut\.xlsx: /)],
      [1, '', expect.stringMatching(/^Không đọc được tệp rong\.xlsx: /)],
    ]);
  });
});
