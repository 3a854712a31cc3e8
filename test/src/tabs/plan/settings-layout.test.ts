import { describe, expect, it } from '@jest/globals';
import { areaName } from '../../../../src/tabs/plan/a1';
import {
  freshSettingsLayout,
  gradesAreas,
  SETTING_ROWS,
  settingAreas,
} from '../../../../src/tabs/plan/settings-layout';

const layout = freshSettingsLayout('Cấu hình');

describe('freshSettingsLayout', () => {
  it('gives each setting a row of its own, and the grades theirs below', () => {
    const rows = SETTING_ROWS.map((name) => layout.rows[name]);
    expect(new Set(rows).size).toBe(SETTING_ROWS.length);
    expect(layout.gradesHeaderRow).toBeGreaterThan(Math.max(...rows));
  });
});

describe('settingAreas and gradesAreas', () => {
  it('are what formulas refer to', () => {
    const areas = [...settingAreas(layout), ...gradesAreas(layout)];
    expect(areas.map(areaName)).toEqual(['D4:D21', 'B4:B21', 'A24:B31', 'C24:C31']);
  });
});
