// https://developers.google.com/apps-script/reference/base/menu
import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost } from '../script-host';

describe('Menu', () => {
  it('has items, separators and sub-menus, and is seen once it was added to the user interface', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      const ui = gas.SpreadsheetApp.getUi();
      ui.createMenu('Không thấy').addItem('x', 'x');
      ui.createMenu('CCHC')
        .addItem('Mở', 'open')
        .addSeparator()
        .addSubMenu(ui.createMenu('Thêm').addItem('Kiểm tra', 'check'))
        .addToUi();
    });
    expect(host.ui.menus).toEqual([
      {
        caption: 'CCHC',
        items: [
          { caption: 'Mở', functionName: 'open' },
          { caption: '-' },
          { caption: 'Thêm', items: [{ caption: 'Kiểm tra', functionName: 'check' }] },
        ],
      },
    ]);
  });

  it('createAddonMenu is a menu whose name Google chooses', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      gas.SpreadsheetApp.getUi().createAddonMenu().addItem('Mở', 'open').addToUi();
    });
    expect(host.ui.menus).toEqual([
      { caption: '', items: [{ caption: 'Mở', functionName: 'open' }] },
    ]);
  });
});
