/**
 * The public face of the bundle: every top-level function of dist/Code.js, as data. The build writes its entry, the stubs
 * and docs/functions.md from these tables; nothing else becomes public. Calls come from their declarations.
 */
import { CALLS } from '../contract/server-calls';
import {
  CUSTOM_FUNCTION_DOCS,
  type CustomFunctionDoc,
  type ParameterDoc,
} from '../text/custom-function-docs';

export type { CustomFunctionDoc, ParameterDoc };

export interface CommandDoc {
  /** Its file is commands/ with the name in kebab-case. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly string[];
}

export const customFunctions: readonly CustomFunctionDoc[] = CUSTOM_FUNCTION_DOCS;

/** What Google and the menu call, and no client may rely on. */
const entries: readonly (readonly [name: string, description: string])[] = [
  ['onOpen', 'Trigger: builds the menu.'],
  ['onInstall', 'Trigger: builds the menu after installation.'],
  ['setUpFromMenu', 'Menu: makes, completes or repairs the workbook.'],
  ['showSidebar', 'Menu: opens the sidebar.'],
  ['showMonitoring', 'Menu: opens the sidebar at the periods.'],
  ['checkFromMenu', 'Menu: says what is damaged.'],
  ['recalculateFromMenu', 'Menu: has all formulas computed again.'],
  ['showSelfCheck', 'Menu: opens the self-check on a real sheet.'],
];

export const commands: readonly CommandDoc[] = [
  ...entries.map(([name, description]) => ({ name, description, parameters: [] })),
  ...CALLS.map(({ name, description }) => ({ name, description, parameters: ['request'] })),
];
