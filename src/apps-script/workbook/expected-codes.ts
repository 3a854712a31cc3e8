/** The codes that a round's group tabs must hold: of the tab Bộ tiêu chí where the locality has its own set, else of the sample. */
import type { CriteriaSet } from '../../catalogue/criteria-set';
import { readSampleCriteria } from '../../catalogue/sample-criteria';
import { isCode } from '../../core/code';
import { codeKey } from '../../core/identity';
import { cellText } from '../../text/cell-text';
import { CRITERIA_TABLE, SAMPLE_SET } from '../../text/labels';
import type { SettingsTab } from './settings';
import type { Tabs } from './tabs';

/** With their names. Undefined where the locality's own table is gone: then nobody can say what is missing. Two reads at most. */
export function expectedCodes(
  tabs: Tabs,
  { values }: SettingsTab,
): ReadonlyMap<string, string> | undefined {
  const sheet = tabs.get('criteria');
  if (sheet === undefined) {
    return values.criteriaTitle === CRITERIA_TABLE.title
      ? undefined
      : new Map(sampleCriteria().nodes.map(({ code, name }) => [code, name]));
  }
  const cells = sheet.getDataRange().getValues() as unknown[][];
  const rows = cells.map(([code, name]) => [codeKey(cellText(code)), cellText(name)] as const);
  return new Map(rows.filter(([code]) => isCode(code)));
}

/**
 * Read from the page that carries it: as part of the script it would be loaded by every execution, custom functions
 * included. Source: developers.google.com/apps-script/reference/html/html-service
 */
export function sampleCriteria(): CriteriaSet {
  const page = HtmlService.createHtmlOutputFromFile('sample-criteria');
  return readSampleCriteria(page.getContent(), SAMPLE_SET);
}
