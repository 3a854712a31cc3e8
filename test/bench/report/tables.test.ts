/** The report is a function of the samples: medians, ratios, growth, goals. */
import { describe, expect, it } from '@jest/globals';
import { reportOf } from '../../../bench/report/tables';
import type { SizeResult } from '../../../bench/run-bench';

const yardsticks = {
  ...{ floor: 'Floor', ours: 'Ours', edit: 'Edit' },
  ...{ office: 'Office', officeEdit: 'Office edit' },
};

const small: SizeResult = {
  size: { units: 10, leaves: 10 },
  measured: [
    { name: 'Floor', samples: [1, 3, 2] },
    { name: 'Ours', samples: [4] },
    { name: 'Edit', samples: [12] },
    { name: 'Office', samples: [30] },
  ],
  notTried: [],
  facts: ['something to know'],
};
const large: SizeResult = {
  size: { units: 1000, leaves: 10 },
  measured: [
    { name: 'Floor', samples: [200] },
    { name: 'Ours', samples: [500, 600] },
    { name: 'Edit', samples: [2000, 3000] },
    { name: 'Office', samples: [44_000] },
    { name: 'Office edit', samples: [5000, 5000, 5000] },
  ],
  notTried: [{ name: 'Habit', reason: '10,000 calls' }],
  facts: [],
};
const report = reportOf([small, large], yardsticks);
const lineOf = (start: string, part = report) =>
  part.split('\n').filter((line) => line.startsWith(`| ${start}`));

describe('reportOf', () => {
  it('gives median, spread and ratios for each size', () => {
    expect(lineOf('Floor')[0]).toBe('| Floor | 2 | 1 – 3 | 1 | 0.5 |');
    expect(lineOf('Office')[0]).toBe('| Office | 30 | 30 – 30 | 15 | 7.5 |');
    expect(lineOf('Ours')[1]).toBe('| Ours | 550 | 500 – 600 | 2.75 | 1 |');
    expect(report).toContain('### 1,000 × 10');
    expect(report).toContain('- something to know');
  });

  it('keeps a line for what was not tried', () => {
    expect(lineOf('Habit')).toEqual(['| Habit | not tried: 10,000 calls |  |  |  |']);
  });

  it('sets growth of time against growth of cells', () => {
    expect(report).toContain('### Growth from 10 × 10 to 1,000 × 10');
    expect(lineOf('Ours')[2]).toBe('| Ours | 138 | 1.38 |');
    expect(lineOf('Floor')[2]).toBe('| Floor | 100 | 1 |');
  });

  it('says of each goal whether it is held, and how it differs from round to round', () => {
    expect(lineOf('Ours ÷ Floor')).toEqual([
      '| Ours ÷ Floor | 2.75 | 2.5 – 2.5 | at most 2 | **missed** |',
    ]);
    expect(lineOf('Office ÷ Ours')).toEqual([
      '| Office ÷ Ours | 80 | 88 – 88 | at least 10 | held |',
    ]);
    expect(lineOf('Edit ÷ Office edit')).toEqual([
      '| Edit ÷ Office edit | 0.5 | 0.4 – 0.6 | at most 1 | held |',
    ]);
    expect(lineOf('growth of')).toEqual([
      '| growth of full scoring ÷ growth of cells | 1.38 |  | at most 1.3 | **missed** |',
    ]);
  });

  it('sets an edit against full scoring at each size', () => {
    expect(lineOf('Edit ÷ Ours')).toEqual([
      '| Edit ÷ Ours, 10 × 10 | 3 | 3 – 3 | at most 4 | held |',
      '| Edit ÷ Ours, 1,000 × 10 | 4.55 | 4 – 5 | at most 4 | **missed** |',
    ]);
  });

  it('claims nothing about what was not measured', () => {
    const withoutOffice = { ...small, measured: small.measured.slice(0, 3) };
    const short = reportOf([withoutOffice], yardsticks);
    expect(short).not.toContain('### Growth');
    expect(lineOf('Office ÷', short)).toEqual([
      '| Office ÷ Ours | – |  | at least 10 | not measured |',
    ]);
    expect(lineOf('growth of', short)[0]).toContain('not measured');
  });
});
