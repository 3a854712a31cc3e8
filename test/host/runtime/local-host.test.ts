import { describe, expect, it } from '@jest/globals';
import { openHost } from '../../../host/runtime/open-host';
import { inScript, scriptHost, TAB } from '../script-host';

const run = (body: string) => scriptHost(`function go(...args) { ${body} }`);

describe('LocalHost.run', () => {
  it('hands arguments and results over as JSON', async () => {
    const host = await run('return { got: args, none: undefined, list: [undefined] };');
    expect(await host.run('go', 1, 'x', null, [true])).toEqual({
      got: [1, 'x', null, [true]],
      none: null,
      list: [null],
    });
    expect(await (await run('')).run('go')).toBeNull();
  });

  it.each([
    ['a Date', new Date()],
    ['a function', () => 1],
    ['a Date inside', { deep: [new Date()] }],
    ['a Map', new Map()],
  ])('refuses %s as an argument', async (_, argument) => {
    const host = await run('return 1;');
    await expect(host.run('go', argument)).rejects.toThrow('illegal value in property: 0');
  });

  it('refuses a Date or a circle in the result', async () => {
    await expect((await run('return { at: new Date() };')).run('go')).rejects.toThrow(
      'illegal value in property: result.at',
    );
    const circle = await run('const a = {}; a.a = a; return a;');
    await expect(circle.run('go')).rejects.toThrow('illegal value');
  });

  it('finds no function ending in _, none inside another, and no variable', async () => {
    const host = await scriptHost(
      'function secret_() {} const v = () => 1; function outer() { function inner() {} }',
    );
    for (const name of ['secret_', 'v', 'inner', 'missing']) {
      await expect(host.run(name)).rejects.toThrow(`Script function not found: ${name}`);
    }
  });

  it("rejects with the server error's message and works on", async () => {
    const host = await scriptHost('function fail() { throw new Error("Sai rồi"); }');
    await expect(host.run('fail')).rejects.toThrow('Sai rồi');
    await expect(inScript(host, () => 1)).resolves.toBe(1);
  });

  it('runs one call after another', async () => {
    const host = await run(
      'const s = SpreadsheetApp.getActiveSheet(); const n = s.getLastRow(); s.getRange(n + 1, 1).setValue(args[0]); return n;',
    );
    const order = await Promise.all([
      host.run('go', 'a'),
      host.run('go', 'b'),
      host.run('go', 'c'),
    ]);
    expect(order).toEqual([0, 1, 2]);
  });

  it('starts every execution with fresh globals', async () => {
    const host = await scriptHost('let count = 0; function up() { return ++count; }');
    expect([await host.run('up'), await host.run('up')]).toEqual([1, 1]);
  });

  it('gives the script values of its own kind', async () => {
    const host = await scriptHost();
    await host.type(TAB, 'A1', '01/02/2026');
    const kinds = await inScript(host, (gas) => {
      const values = gas.SpreadsheetApp.getActiveSheet().getRange('A1:B1').getValues();
      let error: unknown;
      try {
        gas.SpreadsheetApp.getActiveSheet().getRange('?');
      } catch (e) {
        error = e;
      }
      return [values instanceof Array, values[0]?.[0] instanceof Date, error instanceof Error];
    });
    expect(kinds).toEqual([true, true, true]);
  });

  it('lacks what Apps Script lacks', async () => {
    const host = await scriptHost();
    const absent = await inScript(host, () =>
      ['setTimeout', 'fetch', 'URL', 'TextEncoder', 'process', 'require', 'window', 'btoa'].filter(
        (name) => name in globalThis,
      ),
    );
    expect(absent).toEqual([]);
  });
});

describe('LocalHost.open', () => {
  const MENU = `function onOpen(e) {
    SpreadsheetApp.getUi().createMenu('CCHC').addItem('Làm', 'work').addSeparator()
      .addSubMenu(SpreadsheetApp.getUi().createMenu('Khác').addItem('Hỏi', 'ask')).addToUi();
    console.log(e.authMode);
  }
  function work() { SpreadsheetApp.getActive().toast('xong', 'CCHC', 3); }
  function ask() { const ui = SpreadsheetApp.getUi(); if (ui.alert('Chắc?', ui.ButtonSet.YES_NO) === ui.Button.YES) work(); }`;

  it.each(['NONE', 'LIMITED', 'FULL'] as const)('records the menus in mode %s', async (mode) => {
    const host = await scriptHost(MENU);
    await host.open(mode);
    expect(host.log).toEqual([mode]);
    expect(host.ui.menus).toEqual([
      {
        caption: 'CCHC',
        items: [
          { caption: 'Làm', functionName: 'work' },
          { caption: '-' },
          { caption: 'Khác', items: [{ caption: 'Hỏi', functionName: 'ask' }] },
        ],
      },
    ]);
  });

  it('lets menu items be pressed, also in submenus', async () => {
    const host = await scriptHost(MENU);
    await host.open();
    await host.menu('Làm');
    host.ui.answerNextAlert('YES');
    await host.menu('Hỏi');
    expect(host.ui.toasts).toHaveLength(2);
    await expect(host.menu('Không có')).rejects.toThrow('No menu item');
  });

  it('wants an answer laid down for a question with a choice', async () => {
    const host = await scriptHost(MENU);
    await host.open();
    await expect(host.menu('Hỏi')).rejects.toThrow('No answer was laid down');
  });
});

describe('LocalHost.type', () => {
  const EDITS = `function onEdit(e) {
    console.log(e.range.getA1Notation(), [e.value, e.oldValue, e.authMode, e.source.getName() !== '']);
  }
  function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }`;

  it('fires onEdit with the new and the old value', async () => {
    const host = await scriptHost(EDITS);
    await host.type(TAB, 'B2', '0,5');
    await host.type(TAB, 'B2', '');
    expect(host.log).toEqual(['B2 ["0.5",null,"LIMITED",true]', 'B2 [null,"0.5","LIMITED",true]']);
  });

  it('fires nothing for what scripts write and formulas compute', async () => {
    const host = await scriptHost(EDITS);
    await host.type(TAB, 'C1', '=A1+1');
    await host.run('write');
    expect(host.values(TAB, 'C1')).toEqual([[2]]);
    expect(host.log).toHaveLength(1);
  });

  it('keeps whatever is typed into a plain-text cell', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet().getRange('A1:A6').setNumberFormat('@');
    });
    const typed = ['1/2', '3.10', '0,5', '50%', 'TRUE', '=1+1'];
    for (const [i, text] of typed.entries()) await host.type(TAB, `A${i + 1}`, text);
    expect(host.values(TAB, 'A1:A6').flat()).toEqual(typed);
  });

  it('makes of 1/2 in any other cell the day that Sheets makes of it', async () => {
    const host = await scriptHost();
    await host.type(TAB, 'A1', '1/2');
    const [[value]] = host.values(TAB, 'A1') as [[Date]];
    expect([value.getDate(), value.getMonth()]).toEqual([1, 1]);
  });
});

describe('LocalHost.start', () => {
  it('refuses a bundle that calls a service while it loads', async () => {
    const code = 'const name = SpreadsheetApp.getActive().getName();';
    await expect(openHost({ code })).rejects.toThrow(
      'You do not have permission to call SpreadsheetApp.getActive',
    );
  });

  it('begins with one empty tab', async () => {
    const host = await scriptHost();
    expect(host.sheetNames).toEqual([TAB]);
    expect(host.values(TAB, 'A1')).toEqual([['']]);
  });
});

describe('LocalHost.takeSeat', () => {
  it('makes the host’s own calls those of whoever sat down, until the next one does', async () => {
    const host = await run('return Session.getActiveUser().getEmail();');
    const before = await host.run('go');
    host.takeSeat('xa@vinhlong.vn');
    expect(await host.run('go')).toBe('xa@vinhlong.vn');
    expect(await host.as('huyen@vinhlinh.vn').run('go')).toBe('huyen@vinhlinh.vn');
    expect(await host.run('go')).toBe('xa@vinhlong.vn');
    host.takeSeat(String(before));
    expect(await host.run('go')).toBe(before);
  });
});
