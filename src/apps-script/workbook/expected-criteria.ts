/**
 * The criteria set that a round's group tabs must hold: of the tab Bộ tiêu chí where the locality has its own, else the sample.
 * Names by code for every reading; the whole set, checked, for those who must be sure of its rules.
 */
import type { CriteriaSet } from '../../catalogue/criteria-set';
import { readCriteriaTable } from '../../catalogue/read-criteria-table';
import { readSampleCriteria } from '../../catalogue/sample-criteria';
import { isCode } from '../../core/code';
import { codeKey } from '../../core/identity';
import { cellText } from '../../text/cell-text';
import { criteriaFaultMessage } from '../../text/issue-message';
import { indexNameOf, SAMPLE_SETS, sampleSetOf, type SampleSetId } from '../../text/criteria-sets';
import { CRITERIA_TABLE } from '../../text/labels';
import { SETUP } from '../../text/setup-message';
import { VOCABULARY } from '../../text/vocabulary';
import { decimalsIn } from '../../tabs/plan/settings-layout';
import type { SettingsTab } from './settings';
import type { Tabs } from './tabs';

export type FoundCriteria =
  | { readonly ok: true; readonly set: CriteriaSet; readonly warnings: readonly string[] }
  | {
      readonly ok: false;
      readonly problems: readonly string[];
      /** The locality's own table is asked for, and nobody has begun one. */
      readonly needsTable?: true;
    };

export interface ExpectedCriteria {
  /** By code. */
  readonly names: ReadonlyMap<string, string>;
  /** What the index is called for short. */
  readonly indexName: string;
  readonly find: () => FoundCriteria;
}

/** Undefined where the locality's own table is gone: then nobody can say what is missing. Two reads at most. */
export function expectedCriteria(
  tabs: Tabs,
  { values }: Pick<SettingsTab, 'values'>,
): ExpectedCriteria | undefined {
  const indexName = indexNameOf(cellText(values.criteriaTitle)).short;
  const sheet = tabs.get('criteria');
  if (sheet !== undefined) {
    const grid = sheet.getDataRange().getValues() as unknown[][];
    const rows = grid.map(([code, name]) => [codeKey(cellText(code)), cellText(name)] as const);
    const names = new Map(rows.filter(([code]) => isCode(code)));
    return { names, indexName, find: () => criteriaIn(grid, values.decimals) };
  }
  if (values.criteriaTitle === CRITERIA_TABLE.title) return undefined;
  const set = sampleCriteria(sampleSetOf(values.criteriaTitle) ?? 'reform');
  const names = new Map(set.nodes.map(({ code, name }) => [code, name]));
  return { names, indexName, find: () => ({ ok: true, set, warnings: [] }) };
}

/** A table as people give it: the set, or every fault of it in words. */
export function criteriaIn(
  grid: readonly (readonly unknown[])[],
  decimals: unknown,
): FoundCriteria {
  const { title, status, totalWord, template } = CRITERIA_TABLE;
  if (grid.some(([first]) => first === template)) {
    return { ok: false, problems: [SETUP.templateLeft()] };
  }
  const source = { grid, title, status, totalWord, decimals: decimalsIn(decimals) };
  const reading = readCriteriaTable(source, VOCABULARY);
  if (!reading.ok) return { ok: false, problems: reading.faults.map(criteriaFaultMessage) };
  return { ok: true, set: reading.set, warnings: reading.warnings.map(criteriaFaultMessage) };
}

/**
 * Read from the page that carries it: as part of the script it would be loaded by every execution, custom functions
 * included. Source: developers.google.com/apps-script/reference/html/html-service
 */
export function sampleCriteria(id: SampleSetId): CriteriaSet {
  const page = HtmlService.createHtmlOutputFromFile(PAGES[id]);
  return readSampleCriteria(page.getContent(), SAMPLE_SETS[id]);
}

/** A table to begin with: every method named, a worked row each. */
export function criteriaTemplate(): CriteriaSet {
  const page = HtmlService.createHtmlOutputFromFile('criteria-template');
  return readSampleCriteria(page.getContent(), CRITERIA_TABLE);
}

const PAGES: Readonly<Record<SampleSetId, string>> = {
  reform: 'sample-criteria',
  service: 'sample-766',
};
