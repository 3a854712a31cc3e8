import { describe, expect, it } from '@jest/globals';
import { usableRecord } from '../../../../host/xlsx/kept/usable-record';

const SHEET = {
  anchor: '_cchc_1',
  id: 'tab-1',
  name: 'Tab',
  fileName: 'Tab',
  rowCount: 10,
  columnCount: 5,
  rules: { count: 1, stops: [1] },
};
const REFERENCE = { anchor: '_cchc_2', form: { kind: 'cell', fixed: [true, true, true, true] } };

describe('usableRecord', () => {
  it('takes what we write', () => {
    expect(usableRecord('sheet', SHEET)).toEqual({ kind: 'sheet', ...SHEET });
    const formula = { anchor: '_cchc_1', parts: ['=', REFERENCE] };
    expect(usableRecord('formula', formula)).toEqual({ kind: 'formula', ...formula });
  });

  it.each([
    ['a kind that is none', 'constructor', SHEET],
    ['a list', 'sheet', [SHEET]],
    ['nothing', 'spill', null],
    ['an anchor that is no text', 'spill', { anchor: 5 }],
    ['more rows than a sheet has', 'sheet', { ...SHEET, rowCount: 1e9 }],
    ['a size that is no number', 'sheet', { ...SHEET, columnCount: '5' }],
    ['rules that are none', 'sheet', { ...SHEET, rules: { count: 1 } }],
    ['a pane without an end', 'sheet', { ...SHEET, freeze: { xSplit: 1 } }],
    ['a formula of numbers', 'formula', { anchor: '_cchc_1', parts: [1] }],
    ['a reference without a form', 'formula', { anchor: '_cchc_1', parts: [{ anchor: 'x' }] }],
    ['custom data that is text', 'column', { anchor: '_cchc_1', custom: 'x' }],
  ])('leaves out %s', (_, kind, payload) => {
    expect(usableRecord(kind, payload)).toBeUndefined();
  });
});
