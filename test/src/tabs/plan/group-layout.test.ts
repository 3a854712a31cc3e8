import { describe, expect, it } from '@jest/globals';
import { areaName } from '../../../../src/tabs/plan/a1';
import {
  blockArea,
  blockHeader,
  columnArea,
  freshGroupLayout,
} from '../../../../src/tabs/plan/group-layout';

const layout = freshGroupLayout('1 Chỉ đạo', 20, 18);

describe('freshGroupLayout', () => {
  it('has nine describing columns, then three blocks side by side', () => {
    expect(Object.values(layout.columns)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(layout.blocks).toEqual({ self: 10, appraised: 28, score: 46 });
  });
});

describe('columnArea', () => {
  it('runs from the group row to the last criterion', () => {
    expect(areaName(columnArea(layout, 'maximum'))).toBe('C6:C25');
  });
});

describe('blockArea and blockHeader', () => {
  it.each([
    ['self', 'J6:AA25', 'J5:AA5'],
    ['appraised', 'AB6:AS25', 'AB5:AS5'],
    ['score', 'AT6:BK25', 'AT5:BK5'],
  ] as const)('name the cells and the unit names of %s', (block, area, header) => {
    expect(areaName(blockArea(layout, block))).toBe(area);
    expect(areaName(blockHeader(layout, block))).toBe(header);
  });
});
