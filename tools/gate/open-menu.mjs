/**
 * Runs the bundle's onOpen as Google does in a file where the add-on is not enabled yet: AuthMode.NONE, with a Ui
 * that only builds menus and with no other service. Returns what came into the menus.
 */
import { loadBare } from './load-bare.mjs';

/** @typedef {{ readonly caption: string, readonly functionName: string }} MenuItem */

/**
 * @param {string} code
 * @returns {{ shown: number, items: readonly MenuItem[] }} menus added to the screen, items of all menus
 * @throws what onOpen throws
 */
export function openMenu(code) {
  const seen = { shown: 0, items: /** @type {MenuItem[]} */ ([]) };
  const createMenu = () => {
    const menu = {
      addItem: (/** @type {string} */ caption, /** @type {string} */ functionName) => {
        seen.items.push({ caption, functionName });
        return menu;
      },
      addSeparator: () => menu,
      addSubMenu: () => menu,
      addToUi: () => {
        seen.shown += 1;
      },
    };
    return menu;
  };
  const ui = { createMenu, createAddonMenu: createMenu };
  const AuthMode = {
    NONE: 'NONE',
    CUSTOM_FUNCTION: 'CUSTOM_FUNCTION',
    LIMITED: 'LIMITED',
    FULL: 'FULL',
  };
  const loaded = loadBare(code, { SpreadsheetApp: { getUi: () => ui }, ScriptApp: { AuthMode } });
  loaded.call("onOpen({ authMode: 'NONE' })");
  return seen;
}
