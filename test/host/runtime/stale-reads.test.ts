import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost } from '../script-host';

const FUNCTIONS = `
/** @customfunction */
function NEXT(grid) { return grid.map((row) => row.map((v) => v + 1)); }
`;

async function sheetWithFormulas() {
  const host = await scriptHost(FUNCTIONS);
  await inScript(host, (gas) => {
    const sheet = gas.SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:A2').setValues([[1], [2]]);
    sheet.getRange('B1').setFormula('=NEXT(A1:A2)');
    sheet.getRange('C1').setFormula('=SUM(B1:B2)');
    sheet.getRange('E1').setFormula('=D1*2');
  });
  return host;
}

describe('StaleReads', () => {
  it.each([
    ['the formula itself', 'B1'],
    ['a cell it spills into', 'B2'],
    ['a formula further down', 'C1'],
    ['a range around it', 'A1:C3'],
  ])('refuses to read %s after its source was written', async (_, a1) => {
    const host = await sheetWithFormulas();
    const read = inScript(
      host,
      (gas, where: string) => {
        const sheet = gas.SpreadsheetApp.getActiveSheet();
        sheet.getRange('A2').setValue(5);
        return sheet.getRange(where).getValues();
      },
      a1,
    );
    await expect(read).rejects.toThrow('is not computed yet');
  });

  it('lets everything else be read', async () => {
    const host = await sheetWithFormulas();
    const values = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('D1').setValue(4);
      sheet.getRange('A1:C2').setBackground('#ff0000');
      return sheet.getRange('A1:C2').getValues();
    });
    expect(values).toEqual([
      [1, 2, 5],
      [2, 3, ''],
    ]);
  });

  it('forgets with the end of the execution', async () => {
    const host = await sheetWithFormulas();
    await inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet().getRange('A1').setValue(7);
    });
    const read = inScript(host, (gas) =>
      gas.SpreadsheetApp.getActiveSheet().getRange('C1').getValue(),
    );
    await expect(read).resolves.toBe(11);
  });
});
