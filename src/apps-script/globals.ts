/**
 * The public face of the bundle: every top-level function of dist/Code.js, as data. The build writes the stubs and
 * docs/functions.md from these tables and fails where they and `main.ts` disagree; nothing else becomes public.
 */
import {
  CUSTOM_FUNCTION_DOCS,
  type CustomFunctionDoc,
  type ParameterDoc,
} from '../text/custom-function-docs';

export type { CustomFunctionDoc, ParameterDoc };

export interface CommandDoc {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly string[];
}

export const customFunctions: readonly CustomFunctionDoc[] = CUSTOM_FUNCTION_DOCS;

export const commands: readonly CommandDoc[] = [
  { name: 'onOpen', description: 'Trigger: builds the menu.', parameters: [] },
  {
    name: 'onInstall',
    description: 'Trigger: builds the menu after installation.',
    parameters: [],
  },
  {
    name: 'setUpFromMenu',
    description: 'Menu: makes, completes or repairs the workbook.',
    parameters: [],
  },
  {
    name: 'setupRound',
    description: 'Call: the same with units and criteria given.',
    parameters: ['request'],
  },
  {
    name: 'enterResults',
    description: 'Call: types results into blank input cells.',
    parameters: ['request'],
  },
  { name: 'readRound', description: 'Call: the round as the sheet shows it.', parameters: [] },
  { name: 'showSidebar', description: 'Menu: opens the sidebar.', parameters: [] },
  { name: 'openSidebar', description: 'Sidebar: what its panels need at first.', parameters: [] },
  {
    name: 'readUnitCard',
    description: 'Sidebar: where one unit stands.',
    parameters: ['request'],
  },
  {
    name: 'followSelection',
    description: 'Sidebar: which unit and criterion the active cell is.',
    parameters: ['request'],
  },
  {
    name: 'readCriterion',
    description: 'Sidebar: one criterion of one unit.',
    parameters: ['request'],
  },
  {
    name: 'editResult',
    description: 'Sidebar: changes what is entered for one criterion of one unit.',
    parameters: ['request'],
  },
  {
    name: 'editEvidence',
    description: 'Sidebar: changes what a unit writes as evidence of one component.',
    parameters: ['request'],
  },
  {
    name: 'listEvidence',
    description: 'Sidebar: all evidence, and whose evidence is missing.',
    parameters: [],
  },
  {
    name: 'forecastExplanation',
    description: 'Sidebar: what each decision on an explanation would come to.',
    parameters: ['request'],
  },
  {
    name: 'decideExplanation',
    description: 'Sidebar: decides an explanation in one step.',
    parameters: ['request'],
  },
  {
    name: 'setStage',
    description: 'Sidebar: moves the round to another stage.',
    parameters: ['request'],
  },
  {
    name: 'publishRound',
    description: 'Sidebar: freezes the round under a code.',
    parameters: ['request'],
  },
  {
    name: 'checkPublication',
    description: 'Sidebar: what differs from a publication.',
    parameters: ['request'],
  },
  {
    name: 'editTasks',
    description: 'Sidebar: changes and adds remediation tasks.',
    parameters: ['request'],
  },
  {
    name: 'applyProtections',
    description: 'Sidebar: one step of opening and closing cells by stage and role.',
    parameters: ['request'],
  },
  {
    name: 'checkFromMenu',
    description: 'Menu: says what is damaged.',
    parameters: [],
  },
  {
    name: 'checkWorkbook',
    description: 'Sidebar: what is damaged in the workbook.',
    parameters: [],
  },
  {
    name: 'repairWorkbook',
    description: 'Sidebar: repairs what is ours to repair.',
    parameters: [],
  },
  {
    name: 'showReports',
    description: 'Menu and sidebar: opens the dialog of documents.',
    parameters: ['choice'],
  },
  {
    name: 'listSavedDocuments',
    description: 'Dialog: which documents are in Drive already.',
    parameters: [],
  },
  {
    name: 'saveDocument',
    description: 'Dialog: saves one document into Drive.',
    parameters: ['request'],
  },
  {
    name: 'readReportData',
    description: 'Dialog: what all documents of the round say.',
    parameters: [],
  },
  {
    name: 'showSelfCheck',
    description: 'Menu: opens the self-check on a real sheet.',
    parameters: [],
  },
  {
    name: 'prepareSelfCheck',
    description: 'Self-check: lays its contracts on a scratch tab.',
    parameters: [],
  },
  {
    name: 'readSelfCheck',
    description: 'Self-check: reads what came of them and removes the tab.',
    parameters: ['request'],
  },
];
