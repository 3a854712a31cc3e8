import { describe, expect, it } from '@jest/globals';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { LocalHost } from '../../../host/runtime/local-host';
import { inScript, scriptHost } from '../script-host';

/** How many times cells were written, in Univer's terms, while the script did something. */
async function writesOf(host: unknown, action: () => Promise<unknown>): Promise<number> {
  if (!(host instanceof LocalHost)) throw new Error('no local host');
  let writes = 0;
  const listener = host.workbook.commands.onCommandExecuted(({ id }) => {
    if (id === SetRangeValuesMutation.id) writes += 1;
  });
  await action();
  listener.dispose();
  return writes;
}

describe('StyleWriter', () => {
  it('writes what one range is given call after call as one mutation', async () => {
    const host = await scriptHost();
    const writes = await writesOf(host, () =>
      inScript(host, (gas) => {
        const range = gas.SpreadsheetApp.getActiveSheet().getRange('B2:D9');
        range.setBackground('#ff0000').setFontWeight('bold').setWrap(true).setNumberFormat('0,00');
        range.setBackground('#00ff00');
      }),
    );
    expect(writes).toBe(1);
    const look = await inScript(host, (gas) => {
      const range = gas.SpreadsheetApp.getActiveSheet().getRange('D9');
      return [range.getBackground(), range.getFontWeight(), range.getNumberFormat()];
    });
    expect(look).toEqual(['#00ff00', 'bold', '0,00']);
  });

  it('lets a script read at once what it has written', async () => {
    const host = await scriptHost();
    const looks = await inScript(host, (gas) => {
      const range = gas.SpreadsheetApp.getActiveSheet().getRange('A1');
      range.setBackground('#ff0000');
      const before = range.getBackground();
      range.clearFormat();
      range.setFontWeight('bold');
      return [before, range.getBackground(), range.getFontWeight()];
    });
    expect(looks).toEqual(['#ff0000', '#ffffff', 'bold']);
  });

  it('writes looks before what comes after them: text into plain-text cells, rows put in above', async () => {
    const host = await scriptHost();
    const seen = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setNumberFormat('@');
      sheet.getRange('A1').setValue('1/2');
      sheet.getRange('A1').setBackground('#ff0000');
      sheet.insertRowsBefore(1, 2);
      return [sheet.getRange('A3').getValue(), sheet.getRange('A3').getBackground()];
    });
    expect(seen).toEqual(['1/2', '#ff0000']);
  });

  it('keeps borders that are set side by side', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      const range = gas.SpreadsheetApp.getActiveSheet().getRange('A1');
      range
        .setBorder(true, null, null, null, null, null)
        .setBorder(null, true, null, null, null, null);
    });
    const { sheets, styles } = host.snapshot();
    const id = sheets['0']?.cellData?.[0]?.[0]?.s;
    const style = typeof id === 'string' ? styles[id] : undefined;
    expect(Object.keys(style?.bd ?? {}).sort()).toEqual(['l', 't']);
  });
});
