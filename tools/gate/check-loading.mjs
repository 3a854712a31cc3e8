/**
 * Gate: the bundle loads with no Google service at all, and its onOpen shows a menu in AuthMode.NONE, each of whose
 * items calls a function that exists. A service touched while loading would lose the menu for everybody.
 * Source: developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle.
 */
import { loadBare } from './load-bare.mjs';
import { openMenu } from './open-menu.mjs';
import { parseScript, topLevelFunctions } from './parse-script.mjs';

/**
 * @param {{ readonly code: string }} dist
 * @returns {string[]}
 */
export function checkLoading({ code }) {
  try {
    loadBare(code);
  } catch (error) {
    return [`Code.js does not load without Google's services: ${messageOf(error)}.`];
  }
  try {
    return menuFaults(code, openMenu(code));
  } catch (error) {
    return [`onOpen fails in AuthMode.NONE: ${messageOf(error)}.`];
  }
}

/**
 * @param {string} code
 * @param {ReturnType<typeof openMenu>} menu
 */
function menuFaults(code, { shown, items }) {
  const functions = topLevelFunctions(parseScript(code).program).map((node) => node.id.name);
  return [
    ...(shown === 1 && items.length > 0
      ? []
      : [`onOpen shows ${shown} menus with ${items.length} items.`]),
    ...items
      .filter((item) => !functions.includes(item.functionName))
      .map(
        (item) =>
          `The menu item "${item.caption}" calls ${item.functionName}, which does not exist.`,
      ),
  ];
}

/**
 * An error of another context is no instance of this one's Error.
 * @param {unknown} error
 */
function messageOf(error) {
  return String(error).replace(/\.$/, '');
}
