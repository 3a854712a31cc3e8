/** The report is a function of the samples: medians, ratios, growth, goals. */
import { describe, expect, it } from '@jest/globals';
import { reportOf } from '../../../bench/report/tables';
import type { SizeResult } from '../../../bench/run-bench';

const yardsticks = { floor: 'Floor', ours: 'Ours', office: 'Office' };

const small: SizeResult = {
  size: { units: 10, leaves: 10 },
  measured: [
    { name: 'Floor', samples: [1, 3, 2] },
    { name: 'Ours', samples: [4] },
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
    { name: 'Office', samples: [44_000] },
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

  it('says of each goal whether it is held', () => {
    expect(lineOf('full scoring ÷ Floor')).toEqual([
      '| full scoring ÷ Floor | 2.75 | at most 3 | held |',
    ]);
    expect(lineOf('Office ÷')).toEqual(['| Office ÷ full scoring | 80 | at least 10 | held |']);
    expect(lineOf('growth of')).toEqual([
      '| growth of full scoring ÷ growth of cells | 1.38 | at most 1.3 | **missed** |',
    ]);
  });

  it('claims nothing about what was not measured', () => {
    const withoutOffice = { ...small, measured: small.measured.slice(0, 2) };
    const short = reportOf([withoutOffice], yardsticks);
    expect(short).not.toContain('### Growth');
    expect(lineOf('Office ÷', short)).toEqual([
      '| Office ÷ full scoring | – | at least 10 | not measured |',
    ]);
    expect(lineOf('growth of', short)[0]).toContain('not measured');
  });
});
