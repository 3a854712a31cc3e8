import { describe, expect, it } from '@jest/globals';
import { rowKeysIn } from '../../../src/tabs/plan/keys';
import { settings } from '../../../src/tabs/settings';
import { SMALL_ROUND } from '../../golden/small-round';

describe('settings', () => {
  it('names with its keys the rows where the settings stand', () => {
    const cells = settings.plans(SMALL_ROUND)[0]?.cells ?? [];
    const keys = rowKeysIn(
      cells.map((row) => row[3]),
      'settings',
    );
    const rowOf = (name: string) => keys.indexOf(name) + 1;
    expect(cells[rowOf('decimals') - 1]?.[1]).toBe(2);
    expect(cells[rowOf('tieBreakers') - 1]?.[0]).toBe('Tiêu chí phụ khi bằng chỉ số');
    expect(cells[rowOf('grades')]?.slice(0, 2)).toEqual(['Xuất sắc', 90]);
  });
});
