import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost } from '../script-host';

async function messageOf(expression: string): Promise<string> {
  const host = await scriptHost(
    `function probe() { try { ${expression}; return 'nothing'; } catch (e) { return e.name + ': ' + e.message; } }`,
  );
  return (await host.run('probe')) as string;
}

describe('Exposer', () => {
  it.each([
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById'],
    ['SpreadsheetApp.getActive().getViewers()', 'Spreadsheet.getViewers'],
    ['SpreadsheetApp.getActiveSheet().getRange("A1").getRichTextValue()', 'Range.getRichTextValue'],
    ['SpreadsheetApp.BorderStyle.WAVY', 'BorderStyle.WAVY'],
    ['SpreadsheetApp.getUi().Button.MAYBE', 'Button.MAYBE'],
    ['console.table([])', 'console.table'],
    ['Utilities.zip([])', 'Utilities.zip'],
  ])('throws for %s, which is not emulated', async (expression, member) => {
    expect(await messageOf(expression)).toBe(`Exception: not emulated: ${member}`);
  });

  it("hides the host's own members", async () => {
    const range = 'SpreadsheetApp.getActiveSheet().getRange("A1")';
    for (const member of ['context', 'hostArea', 'hostGrid', 'hostSheet', 'hostName']) {
      expect(await messageOf(`${range}.${member}`)).toContain(`not emulated: Range.${member}`);
    }
  });

  it('lets nothing be put into an object of the platform', async () => {
    expect(await messageOf('SpreadsheetApp.getActive().mine = 1')).toContain('Spreadsheet.mine =');
  });

  it("names its objects by Google's class names, and passes them through arguments", async () => {
    const host = await scriptHost();
    const names = await inScript(host, (gas) => {
      const spreadsheet = gas.SpreadsheetApp.getActive();
      const sheet = spreadsheet.insertSheet('B');
      spreadsheet.setActiveSheet(sheet);
      return [String(spreadsheet), String(sheet), String(sheet.getRange('A1')), typeof sheet];
    });
    expect(names).toEqual(['Spreadsheet', 'Sheet', 'Range', 'object']);
  });
});
