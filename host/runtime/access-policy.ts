// What each authorisation mode may call, as Google documents it, with its kind of refusal.
// Source: https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle (table of modes),
// https://developers.google.com/apps-script/guides/sheets/functions (services in custom functions)
import type { AuthModeName } from '../platform/platform-context';
import { serviceEffect } from './service-costs';

const ALWAYS = new Set(['Logger', 'console', 'Utilities', 'Blob']);
const MENU_BUILDING = new Set([
  'Menu.addItem',
  'Menu.addSeparator',
  'Menu.addSubMenu',
  'Menu.addToUi',
]);
const LOCALE = new Set(['Session.getActiveUserLocale', 'Session.getScriptTimeZone']);
const UI_IN_SIMPLE_TRIGGERS = new Set(['Ui.createMenu', 'Ui.createAddonMenu']);
const NONE_EXTRA = new Set(['SpreadsheetApp.getUi', ...UI_IN_SIMPLE_TRIGGERS, ...MENU_BUILDING]);
const DOCUMENT_CLASSES = new Set([
  'Spreadsheet',
  'Sheet',
  'Range',
  'DeveloperMetadata',
  'NamedRange',
  'Protection',
  'SpreadsheetApp',
]);
const NOT_FOR_CUSTOM_FUNCTIONS = new Set(['Ui', 'Menu', 'ScriptApp', 'User', 'Drive.Files']);

/** The error Google would raise, or undefined when the call is allowed. */
export function refusal(mode: AuthModeName, className: string, method: string): string | undefined {
  const call = `${className}.${method}`;
  if (mode === 'FULL' || ALWAYS.has(className) || LOCALE.has(call)) return undefined;
  if (mode === 'CUSTOM_FUNCTION') return refusalInCustomFunction(className, method);
  if (mode === 'LIMITED') return refusalInSimpleTrigger(className, call);
  return NONE_EXTRA.has(call) ? undefined : `You do not have permission to call ${call}`;
}

/** LIMITED: the document, menus, no other user interface, no service that asks for consent. */
function refusalInSimpleTrigger(className: string, call: string): string | undefined {
  const isAllowed = className !== 'Ui' || UI_IN_SIMPLE_TRIGGERS.has(call);
  return isAllowed && className !== 'Drive.Files'
    ? undefined
    : `You do not have permission to call ${call}`;
}

/** CUSTOM_FUNCTION: the document is read-only and there is no user interface. */
function refusalInCustomFunction(className: string, method: string): string | undefined {
  const call = `${className}.${method}`;
  if (call === 'SpreadsheetApp.getUi') {
    return 'Cannot call SpreadsheetApp.getUi() from this context.';
  }
  if (NOT_FOR_CUSTOM_FUNCTIONS.has(className)) {
    return `You do not have permission to call ${className} service.`;
  }
  const isWrite = DOCUMENT_CLASSES.has(className) && serviceEffect(className, method) === 'write';
  return isWrite ? `You do not have permission to call ${method}` : undefined;
}
