import { describe, expect, it } from '@jest/globals';
import { areaName } from '../../../../src/tabs/plan/a1';
import { freshSettingsLayout } from '../../../../src/tabs/plan/settings-layout';
import { stageFormula, stagePlace } from '../../../../src/tabs/plan/stage-line';

describe('stageFormula', () => {
  it('refers to the cell of Cấu hình, whatever the tab is called', () => {
    expect(stageFormula(freshSettingsLayout("Cấu 'hình'"))).toBe(
      `="Giai đoạn: "&'Cấu ''hình'''!$B$10`,
    );
  });
});

describe('stagePlace', () => {
  it.each([
    ['group:3', 4, 'A3'],
    ['ranking', 5, 'A4'],
    ['log', 4, 'A3'],
    ['guide', undefined, 'A2'],
    ['settings', undefined, undefined],
    ['criteria', undefined, undefined],
    ['log-archive:1', 4, undefined],
    ['units', 1, undefined],
  ])('of %s with its header in row %s is %s', (role, headerRow, place) => {
    const area = stagePlace(role, headerRow);
    expect(area && areaName(area)).toBe(place);
  });
});
