import { describe, expect, it } from '@jest/globals';
import { areaName } from '../../../../src/tabs/plan/a1';
import { freshSettingsLayout } from '../../../../src/tabs/plan/settings-layout';
import { stageFormula, stagePlace } from '../../../../src/tabs/plan/stage-line';

describe('stageFormula', () => {
  it('refers to the cell of Cấu hình, whatever the tab is called', () => {
    expect(stageFormula(freshSettingsLayout("Cấu 'hình'"))).toBe(
      `="Giai đoạn: "&'Cấu ''hình'''!$B$11`,
    );
  });
});

describe('stagePlace', () => {
  it.each([
    [4, 'A3'],
    [7, 'A6'],
    [1, 'A1'],
    [undefined, 'A2'],
  ])('of a tab whose keys stand in row %s is %s', (keyRow, place) => {
    expect(areaName(stagePlace(keyRow))).toBe(place);
  });
});
