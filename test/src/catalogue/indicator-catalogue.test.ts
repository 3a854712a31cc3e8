import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  readIndicatorCatalogue,
  sampleIndicatorRows,
  type SampleIndicators,
} from '../../../src/catalogue/indicator-catalogue';
import { readSampleCriteria } from '../../../src/catalogue/sample-criteria';
import { topAnswer } from '../../../src/core/top-answer';
import { SAMPLE_SETS } from '../../../src/text/criteria-sets';
import { catalogueFaultMessage, INDICATORS_TAB } from '../../../src/text/indicators';
import { MONITORING_WORDS } from '../../../src/text/monitoring-words';
import { VOCABULARY } from '../../../src/text/vocabulary';
import { projectRoot } from '../../../tools/project-root.mjs';

const file = (name: string) => readFileSync(join(projectRoot, 'src/catalogue', name), 'utf8');
const sample = sampleIndicatorRows(JSON.parse(file('sample-indicators.json')) as SampleIndicators);
const read = (grid: readonly (readonly unknown[])[], firstRow?: number) =>
  readIndicatorCatalogue(grid, MONITORING_WORDS, INDICATORS_TAB.headers.code, firstRow);
const faultsOf = (...rows: readonly (readonly unknown[])[]) =>
  read(rows).faults.map(catalogueFaultMessage);

/** Code, name, measure, source, constraints. */
const row = (code: string, source = '', constraints = '', ...rest: readonly string[]) => [
  ...[code, `Chỉ tiêu ${code}`, '', source, constraints],
  ...rest,
];

describe('the catalogue that ships', () => {
  it('has 125 indicators and no fault', () => {
    const { rows, faults } = read(sample);
    expect(faults).toEqual([]);
    expect(rows).toHaveLength(125);
  });

  it('asks for sixteen criteria of the sample set or more, all of them leaves that can be scored', () => {
    const { nodes } = readSampleCriteria(file('sample-criteria.json'), SAMPLE_SETS.reform);
    const fed = read(sample).rows.filter(({ criterion }) => criterion !== '');
    expect(fed.length).toBeGreaterThanOrEqual(16);
    for (const { criterion } of fed) {
      const node = nodes.find(({ code }) => code === criterion);
      expect([criterion, node && topAnswer(node, 2, VOCABULARY) !== undefined]).toEqual([
        criterion,
        true,
      ]);
    }
  });
});

describe('a catalogue as people type it', () => {
  it('tells all faults at once, each with its row and code', () => {
    expect(
      faultsOf(row('X1'), row('HS03'), row('HS03'), ['HS99', 'Tỷ lệ', '%', '=HS98/HS03']),
    ).toEqual([
      'Dòng 1: mã “X1” không đúng dạng hai chữ hoa, hai chữ số',
      'Dòng 3: mã HS03 đã có ở dòng 2',
      'Dòng 4: HS99 dùng mã HS98 không có trong danh mục',
    ]);
  });

  it('names a circle from wherever it is looked at', () => {
    expect(faultsOf(row('HS01', 'HS02+HS03'), row('HS02', 'HS01'), row('HS03', 'HS02'))).toEqual([
      'Dòng 1: vòng lặp HS01 → HS02 → HS01',
      'Dòng 2: vòng lặp HS02 → HS01 → HS02',
      'Dòng 3: vòng lặp HS03 → HS02 → HS01 → HS03',
    ]);
    expect(faultsOf(row('HS01', 'HS01'))).toEqual(['Dòng 1: vòng lặp HS01 → HS01']);
  });

  it.each([
    [row('HS01', 'HS02+'), 'cách có số “HS02+” không đọc được'],
    [row('HS01', 'HS01/HS02/HS03'), 'cách có số “HS01/HS02/HS03” không đọc được'],
    [row('HS01', '', '<HS02'), 'ràng buộc “<HS02” không đọc được'],
    [row('HS01', '', 'kèm'), 'ràng buộc “kèm” không đọc được'],
    [row('HS01', '', '', '', 'ba mươi'), 'mục tiêu “ba mươi” không đọc được'],
    [row('HS01', '', '', '', '≥50%'), 'mục tiêu “≥50%” không đọc được'],
    [row('HS01', '', '', 'vừa'), 'cột Tốt khi không nhận “vừa”'],
    [row('HS01', '', '', '', '', 'dần dần'), 'cột Theo thời gian không nhận “dần dần”'],
    [row('HS01', '', '', '', '', '', 'nhân'), 'cột Cộng theo đơn vị không nhận “nhân”'],
    [row('HS01', '', '', '', '', '', '', 'Một'), 'tiêu chí “Một” không đúng dạng'],
    [row('HS01', '', '', '', '', '', '', '', 'Quý; Tuần'), 'cột Kỳ không nhận “Tuần”'],
    [['', 'Không mã'], 'thiếu mã ở cột A'],
    [['HS01', ''], 'thiếu tên chỉ tiêu ở cột B'],
  ])('%j: %s', (cells, sentence) => {
    expect(faultsOf(cells)[0]).toContain(`Dòng 1: ${sentence}`);
  });

  it('passes over a header and blank rows, and counts rows as people see them', () => {
    const headers = Object.values(INDICATORS_TAB.headers);
    expect(
      read([['Tiêu đề'], headers, ['', ''], row('HS1')], 3).faults.map(catalogueFaultMessage),
    ).toEqual(['Dòng 6: mã “HS1” không đúng dạng hai chữ hoa, hai chữ số']);
    expect(read([headers]).faults.map(catalogueFaultMessage)).toEqual([
      'Danh mục không có chỉ tiêu nào; cột A cần mã như HS03',
    ]);
  });

  it('reads what is typed with other spaces and signs', () => {
    const { rows, faults } = read([
      row('HS01', 'HS02 − HS03', '>=HS03\n= KỲ TRƯỚC; Kèm HS02', 'Thấp', '0', 'Lũy kế', 'Cộng'),
      row('HS02'),
      row('HS03'),
    ]);
    expect(faults).toEqual([]);
    expect(rows[0]?.indicator).toMatchObject({
      source: {
        kind: 'sum',
        sum: [
          { code: 'HS02', isMinus: false },
          { code: 'HS03', isMinus: true },
        ],
      },
      constraints: [{ kind: 'atLeast' }, { kind: 'carried' }, { kind: 'companion', code: 'HS02' }],
      goal: { sign: '≤' },
      isCumulative: true,
      total: 'sum',
    });
  });
});
