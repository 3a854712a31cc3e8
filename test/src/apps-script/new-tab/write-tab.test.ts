import { describe, expect, it } from '@jest/globals';
import { setupHost, SMALL_CRITERIA, SMALL_REQUEST } from '../setup/setup-host';

const TAB = '1 Chỉ đạo';

describe('writeTab', () => {
  it('keeps what is typed in result and code columns as it was typed', async () => {
    const { host, setUp } = await setupHost();
    await setUp(SMALL_REQUEST);
    const typed = ['1/2', '3.10', '0,5', '82%', '01/02/2025', 'TRUE', '007', '1e3'];
    for (const text of typed) {
      for (const cell of ['A8', 'J7', 'L7']) {
        await host.type(TAB, cell, text);
        expect(host.values(TAB, cell)).toEqual([[text]]);
      }
    }
  });

  it('writes a plan whole: size, freezing, widths, rules, drop-downs, notes of what is what', async () => {
    const { setUp, edit } = await setupHost();
    await setUp(SMALL_REQUEST);
    const found = await edit((spreadsheet, name: never) => {
      const sheet = spreadsheet.getSheetByName(name);
      if (sheet === null) throw new Error('The tab is missing.');
      const rules = sheet.getConditionalFormatRules() as readonly unknown[];
      return {
        size: [sheet.getMaxRows(), sheet.getMaxColumns()],
        frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
        isNameWide: sheet.getColumnWidth(2) > 200,
        rules: rules.length,
        dropdown: sheet.getRange('K8').getDataValidation() !== null,
        noDropdown: sheet.getRange('K7').getDataValidation() === null,
        format: sheet.getRange('N7').getNumberFormat(),
      };
    }, TAB);
    expect(found).toEqual({
      size: [8, 15],
      frozen: [5, 3],
      isNameWide: true,
      rules: 6,
      dropdown: true,
      noDropdown: true,
      format: '0.00',
    });
  });

  it('makes room where a sheet has too little', async () => {
    const { host, setUp, edit } = await setupHost();
    const units = Array.from({ length: 30 }, (_, i) => `Xã ${i + 1}`);
    await edit((spreadsheet) => {
      const sheet = spreadsheet.insertSheet('1 Chỉ đạo');
      sheet.deleteRows(3, 998);
      sheet.deleteColumns(3, 24);
    });
    expect(await setUp({ units, criteria: SMALL_CRITERIA })).toMatchObject({ ok: true });
    expect(host.values(TAB, 'AM5')).toEqual([['Xã 30']]);
  });
});

describe('writeFormulas', () => {
  it('writes as many formulas for many units as for few', async () => {
    const written = async (units: readonly string[]) => {
      const round = await setupHost();
      await round.setUp({ units, criteria: SMALL_CRITERIA });
      return round.host.counters.byMethod['Range.setFormula'];
    };
    const few = await written(['A']);
    expect(few).toBeGreaterThan(0);
    expect(await written(['A', 'B', 'C', 'D'])).toBe(few);
  });
});
