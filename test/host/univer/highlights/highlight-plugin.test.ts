// Without a page nobody sees the colours, so the engine must not compute them; that a page shows them is
// test/e2e/highlights.test.ts.
import { describe, expect, it } from '@jest/globals';
import { IOtherFormulaManagerService } from '@univerjs/engine-formula';
import { LocalHost } from '../../../../host/runtime/local-host';
import { inScript, scriptHost } from '../../script-host';

describe('HighlightPlugin without a page', () => {
  it('keeps formulas of conditional formats out of the engine, and the rules in the workbook', async () => {
    const host = await scriptHost();
    const kept = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      const rule = gas.SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=A1>0')
        .setBackground('#ff0000')
        .setRanges([sheet.getRange('A1:Z1000')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      sheet.getRange('A1').setFormula('=1+1');
      return sheet.getConditionalFormatRules().length;
    });
    expect(kept).toBe(1);
    if (!(host instanceof LocalHost)) throw new Error('no local host');
    const engine = host.workbook.univer.__getInjector().get(IOtherFormulaManagerService);
    expect(engine.getOtherFormulaData()).toEqual({});
  });
});
