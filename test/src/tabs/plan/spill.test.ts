import { describe, expect, it } from '@jest/globals';
import { areaName } from '../../../../src/tabs/plan/a1';
import { spilled } from '../../../../src/tabs/plan/spill';

const layout = { keyRow: 4, headerRow: 5, keys: ['', 'unit', 'code', '', 'why', ''] };
const table = spilled(
  layout,
  3,
  (keys) => `=TABLE(${areaName(keys)})`,
  (key) => key === 'code',
);

describe('the table of one formula', () => {
  it('stands below the header under the first key and is laid out by the keys', () => {
    expect(table.formulas).toEqual([{ row: 6, column: 2, formula: '=TABLE(B4:E4)' }]);
  });

  it('reaches from the first of our columns to the last', () => {
    expect(areaName(table.spill)).toBe('B6:E8');
  });

  it('fills our columns, neighbours together, and none of people between them', () => {
    expect(table.computed.map(areaName)).toEqual(['B6:C8', 'E6:E8']);
    expect(table.points.map(areaName)).toEqual(['C6:C8']);
  });
});
