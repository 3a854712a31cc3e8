import { afterEach, describe, expect, it } from '@jest/globals';
import type { Host } from '../../../host/runtime/open-host';
import { openHost } from '../../../host/runtime/open-host';

const CODE = `
var APP_ = (() => ({}))();
/**
 * Adds one.
 * @customfunction
 */
function PLUS_ONE(grid) {
  return grid.map((row) => row.map((v) => (typeof v === 'number' ? v + 1 : v)));
}
/** @customfunction */
function FAIL() { throw new Error('no'); }
function fill() {
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  sheet.getRange('A1:B2').setValues([[1, ''], ['x', 4]]);
  sheet.getRange('D1').setFormula('=PLUS_ONE(A1:B2)');
  sheet.getRange('G1').setFormula('=FAIL()');
  return { done: true, nothing: undefined };
}
function hidden_() { return 1; }
`;

describe('openHost', () => {
  let host: Host | undefined;
  afterEach(() => host?.dispose());

  it('runs a server function and computes its formulas with the custom functions of the bundle', async () => {
    host = await openHost({ code: CODE });
    expect(await host.run('fill')).toEqual({ done: true, nothing: null });
    expect(host.values('Trang tính1', 'D1:E2')).toEqual([
      [2, ''],
      ['x', 5],
    ]);
    expect(host.values('Trang tính1', 'G1')).toEqual([['#ERROR!']]);
    expect(host.log).toEqual(["'Trang tính1'!G1 FAIL: no"]);
    expect(host.counters.byFunction).toEqual({ PLUS_ONE: 1, FAIL: 1 });
    expect(host.counters.byMethod).toEqual({ 'Range.setValues': 1, 'Range.setFormula': 2 });
  });
});
