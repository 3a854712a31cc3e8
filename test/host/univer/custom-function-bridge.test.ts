// Google's calling convention: https://developers.google.com/apps-script/guides/sheets/functions
import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost, TAB } from '../script-host';

const FUNCTIONS = `
/** @customfunction */
function SEE(...values) {
  return values.map((v) => (v === undefined ? 'undefined' : Object.prototype.toString.call(v).slice(8, -1) + ' ' + JSON.stringify(v))).join(' | ');
}
/** @customfunction */
function GIVE(kind) {
  return {
    scalar: 7, fraction: '3/4', digits: '12', truth: 'TRUE', empty: '', nothing: null, yes: true,
    list: [1, 2], single: [[7]], ragged: [[1, 2], [3]], mixed: [[1, 'x'], [false, null]], infinite: 1 / 0,
  }[kind];
}
/** @customfunction */
function IDENTITY(grid) { return grid; }
/** @customfunction */
function SUM_ROWS(grid) { return [grid[0].map((_, c) => grid.reduce((sum, row) => sum + (row[c] || 0), 0))]; }
/** @customfunction */
function REFUSE(x) { if (x === 'bad') throw new Error('refused'); return 'ok'; }
/** @customfunction */
function WRITE() { SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setValue(1); return 1; }
/** @customfunction */
function READ() { return SpreadsheetApp.getActive().getActiveSheet().getRange('A1').getValue(); }
/** @customfunction */
function ALERT() { SpreadsheetApp.getUi().alert('x'); return 1; }
`;

async function withFormulas(cells: Record<string, unknown>) {
  const host = await scriptHost(FUNCTIONS);
  await inScript(
    host,
    (gas, values: [string, unknown][]) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      for (const [a1, value] of values) sheet.getRange(a1).setValue(value);
    },
    Object.entries(cells),
  );
  return host;
}

async function resultOf(formula: string, cells: Record<string, unknown> = {}) {
  const host = await withFormulas({ ...cells, H1: formula });
  return host.values(TAB, 'H1')[0]?.[0];
}

describe('registerCustomFunction', () => {
  it.each([
    ['a blank cell as empty text', '=SEE(A1)', 'String ""'],
    ['one cell as a scalar', '=SEE(B1)', 'Number 5'],
    ['a range as rows of values, blanks as empty text', '=SEE(A1:B2)', 'Array [["",5],["x",true]]'],
    ['one column as rows of one', '=SEE(A1:A2)', 'Array [[""],["x"]]'],
    ['an omitted argument as undefined', '=SEE(B1;;1)', 'Number 5 | undefined | Number 1'],
    ['a percentage as a fraction', '=SEE(C1)', 'Number 0.75'],
    ['an error cell as its text', '=SEE(C2)', 'String "#DIV/0!"'],
    ['text that looks like a number as text', '=SEE(D1)', 'String "12"'],
    ['the 1×1 rows of another function as rows', '=SEE(GIVE("single"))', 'Array [[7]]'],
    ['the scalar of another function as a scalar', '=SEE(GIVE("scalar"))', 'Number 7'],
  ])('hands over %s', async (_, formula, expected) => {
    const cells = { B1: 5, A2: 'x', B2: true, C1: '75%', C2: '=1/0', D1: "'12" };
    expect(await resultOf(formula, cells)).toBe(expected);
  });

  it('hands over a number in a plain-text cell as what getValue gives', async () => {
    const host = await scriptHost(FUNCTIONS);
    const seen = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setNumberFormat('@').setValue(0.4);
      sheet.getRange('B1').setFormula('=SEE(A1;A1:A2)');
      return sheet.getRange('A1').getValue();
    });
    expect(seen).toBe(0.4);
    expect(host.values(TAB, 'B1')).toEqual([['Number 0.4 | Array [[0.4],[""]]']]);
  });

  it('hands over a date cell as a Date', async () => {
    expect(await resultOf('=SEE(A1)', { A1: '01/02/2026' })).toContain('Date "2026-0');
    expect(await resultOf('=SEE(A1:A2)', { A1: '01/02/2026' })).toContain('[["2026-0');
  });

  it.each([
    ['scalar', 7],
    ['fraction', '3/4'],
    ['digits', '12'],
    ['truth', 'TRUE'],
    ['empty', ''],
    ['nothing', ''],
    ['missing', ''],
    ['yes', true],
    ['infinite', '#NUM!'],
  ])('shows the result "%s" as %p', async (kind, expected) => {
    expect(await resultOf(`=GIVE("${kind}")`)).toBe(expected);
  });

  it.each([
    [
      'list',
      [
        [1, ''],
        [2, ''],
      ],
    ],
    [
      'ragged',
      [
        [1, 2],
        [3, ''],
      ],
    ],
    [
      'mixed',
      [
        [1, 'x'],
        [false, ''],
      ],
    ],
  ])('spills the result "%s"', async (kind, expected) => {
    const host = await withFormulas({ A1: `=GIVE("${kind}")` });
    expect(host.values(TAB, 'A1:B2')).toEqual(expected);
  });

  it('shows #REF! where a spill would overwrite something, and leaves the rest alone', async () => {
    const host = await withFormulas({ A1: '=GIVE("ragged")', B2: 'mine' });
    expect(host.values(TAB, 'A1:B2')).toEqual([
      ['#REF!', ''],
      ['', 'mine'],
    ]);
  });

  it('nests: the inner function hands its rows to the outer one', async () => {
    const host = await withFormulas({ A1: 1, A2: 2, B2: 3, D1: '=SUM_ROWS(IDENTITY(A1:B2))' });
    expect(host.values(TAB, 'D1:E1')).toEqual([[3, 3]]);
  });

  it('takes a text in the formula itself for that text, also where it looks like a date', async () => {
    expect(await resultOf('=SEE("1/2")')).toBe('String "1/2"');
  });

  it('shows #ERROR! for an exception, which is an error to IFERROR, and goes on computing', async () => {
    const host = await withFormulas({
      A1: '=REFUSE("bad")',
      A2: '=IFERROR(REFUSE("bad");"caught")',
      A3: '=REFUSE("good")',
    });
    expect(host.values(TAB, 'A1:A3')).toEqual([['#ERROR!'], ['caught'], ['ok']]);
    expect(host.log).toContain(`'${TAB}'!A1 REFUSE: refused`);
  });

  it('recovers when the argument is put right', async () => {
    const host = await withFormulas({ A1: 'bad', B1: '=REFUSE(A1)' });
    await host.type(TAB, 'A1', 'fine');
    expect(host.values(TAB, 'B1')).toEqual([['ok']]);
  });

  it('may read the sheet but neither write to it nor show anything', async () => {
    const host = await withFormulas({ A1: 3, B1: '=READ()', B2: '=WRITE()', B3: '=ALERT()' });
    expect(host.values(TAB, 'A1:B3')).toEqual([
      [3, 3],
      ['', '#ERROR!'],
      ['', '#ERROR!'],
    ]);
    expect(host.log).toEqual([
      `'${TAB}'!B2 WRITE: You do not have permission to call setValue`,
      `'${TAB}'!B3 ALERT: Cannot call SpreadsheetApp.getUi() from this context.`,
    ]);
  });
});
