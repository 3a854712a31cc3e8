// Every place of the page that shows what people typed, and how to get there. A new surface (a dialog, a panel) is one
// entry more; hostile-text.test.ts asks of each that its texts are shown and are nothing but text.
import type { GridPage } from './grid-page';

export interface TextSurface {
  readonly name: string;
  /** Brings it up and waits until a hostile text stands there; the grid draws on canvas, where nothing can be read. */
  readonly show: (grid: GridPage) => Promise<unknown>;
}

/** Part of every hostile text that is looked for. */
const MARK = 'window.attacked';

const panel = (name: string): TextSurface => ({
  name: `panel ${name}`,
  show: async (grid) => {
    await grid.frame().getByRole('tab', { name }).click();
    await grid.frame().getByRole('tabpanel').getByText(MARK).first().waitFor();
  },
});

/** `tab`: a group tab with a hostile name; `cell`: the appraised result of a hostile unit. */
export function textSurfaces(tab: string, cell: string): readonly TextSurface[] {
  return [
    { name: 'tabs of the sheet', show: (grid) => grid.page.getByText(MARK).first().waitFor() },
    {
      name: 'grid and editor',
      show: async (grid) => {
        await grid.select(tab, cell);
        await grid.page.keyboard.press('F2');
        await grid.page.keyboard.press('Escape');
      },
    },
    {
      name: 'chart',
      show: async (grid) => {
        await grid.select('Xếp hạng', 'A7');
        await grid.page.getByRole('img', { name: MARK }).first().waitFor();
        await grid.select(tab, cell);
      },
    },
    { name: 'sidebar', show: (grid) => grid.menu('CCHC', 'Mở bảng bên') },
    panel('Đơn vị'),
    panel('Tiêu chí'),
    panel('Xếp hạng'),
    {
      name: 'toast',
      show: (grid) => inScript(grid, 'sayInToast'),
    },
    {
      name: 'alert',
      show: async (grid) => {
        await grid.menu(SCRIPT_MENU, 'Hỏi');
        await grid.page.getByRole('dialog').getByText(MARK).first().waitFor();
        await grid.page.keyboard.press('Escape');
      },
    },
  ];
}

async function inScript(grid: GridPage, name: string): Promise<void> {
  await grid.page.evaluate((call) => window.cchcHost.run(call), name);
  await grid.page.getByText(MARK).last().waitFor();
}

const SCRIPT_MENU = `<b onclick="${MARK}=1">Thử</b>`;

/** Put behind the bundle: menus, toasts and alerts that say what stands in cells, as our commands do. */
export const SPEAKING = `
var openOurs = onOpen;
onOpen = function () {
  openOurs();
  SpreadsheetApp.getUi().createMenu(${JSON.stringify(SCRIPT_MENU)}).addItem('Hỏi', 'sayInAlert').addToUi();
};
function hostileCell() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Đơn vị').getRange('B6').getValue(); }
function sayInToast() { SpreadsheetApp.getActiveSpreadsheet().toast(hostileCell(), hostileCell(), -1); }
function sayInAlert() { SpreadsheetApp.getUi().alert(hostileCell(), hostileCell(), SpreadsheetApp.getUi().ButtonSet.OK); }
`;
