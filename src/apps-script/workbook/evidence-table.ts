/** Hồ sơ as people and commands left it: its records by unit and component, read at once; one row written at a time. */
import type { CriterionRequest } from '../../contract/criterion';
import type { Refusal } from '../../contract/call';
import type { EvidenceFields, EvidenceRecord } from '../../contract/evidence';
import { componentOf } from '../../core/code';
import { EVIDENCE } from '../../text/evidence';
import { typedText } from '../../text/typed-text';
import { columnLetters } from '../../tabs/plan/a1';
import { EVIDENCE_COLUMN, EVIDENCE_COLUMNS } from '../../tabs/evidence-tab';
import type { AnchoredTab, AnchoredTabs } from './anchors';

type EvidenceKey = keyof EvidenceFields;
const KEYS = (Object.keys(EVIDENCE_COLUMN) as (keyof typeof EVIDENCE_COLUMN)[]).filter(
  (key): key is EvidenceKey => key !== 'unit' && key !== 'code',
);

type Fields = Record<EvidenceKey, string>;
const NO_EVIDENCE = Object.fromEntries(KEYS.map((key) => [key, ''])) as Fields;

export interface EvidenceTable {
  readonly ok: true;
  readonly sheet: AnchoredTab['sheet'];
  readonly column: number;
  /** From the row below the header on, blank rows too. */
  readonly records: readonly EvidenceRecord[];
  readonly firstRow: number;
}

/** One read. Refused where the tab, or what marks its table, is gone. */
export function readEvidence(tabs: AnchoredTabs): EvidenceTable | Refusal<'notSetUp'> {
  const tab = tabs.get('evidence');
  const column = tab?.columns.get('records');
  const header = tab?.rows.get('header');
  if (tab === undefined || column === undefined || header === undefined) {
    return { ok: false, reason: 'notSetUp', message: EVIDENCE.missingTab() };
  }
  const whole = `${columnLetters(column)}:${columnLetters(column + EVIDENCE_COLUMNS - 1)}`;
  const values = tab.sheet.getRange(whole).getValues() as unknown[][];
  const records = values.slice(header).map(recordOf);
  return { ok: true, sheet: tab.sheet, column, records, firstRow: header + 1 };
}

function recordOf(row: readonly unknown[]): EvidenceRecord {
  const text = (key: keyof EvidenceRecord) => typedText(row[EVIDENCE_COLUMN[key] - 1]);
  const fields = Object.fromEntries(KEYS.map((key) => [key, text(key)])) as Fields;
  return { ...fields, unit: text('unit'), code: text('code') };
}

export function fieldsAt(
  { records }: EvidenceTable,
  { unit, code }: CriterionRequest,
): EvidenceFields {
  const component = componentOf(code);
  const found = records.find((record) => record.unit === unit && record.code === component);
  return found === undefined
    ? NO_EVIDENCE
    : (Object.fromEntries(KEYS.map((key) => [key, found[key]])) as Fields);
}

/** The cells of a record's row; of the first row behind all records where it has none yet. */
export function rowFor(
  { sheet, column, records, firstRow }: EvidenceTable,
  { unit, code }: CriterionRequest,
): GoogleAppsScript.Spreadsheet.Range {
  const component = componentOf(code);
  const found = records.findIndex((record) => record.unit === unit && record.code === component);
  const isBlank = (record: EvidenceRecord) => Object.values(record).every((text) => text === '');
  const used = records.reduce((last, record, i) => (isBlank(record) ? last : i + 1), 0);
  const row = firstRow + (found < 0 ? used : found);
  // The tab may be full.
  if (row >= firstRow + records.length) sheet.insertRowsAfter(row - 1, 1);
  return sheet.getRange(row, column, 1, EVIDENCE_COLUMNS);
}

export function writeRow(
  cells: GoogleAppsScript.Spreadsheet.Range,
  { unit, code }: CriterionRequest,
  fields: EvidenceFields,
): void {
  const record = { ...fields, unit, code: componentOf(code) };
  const columns = Object.keys(EVIDENCE_COLUMN) as (keyof typeof EVIDENCE_COLUMN)[];
  // Plain text first: nothing typed may become a formula or a date.
  cells.setNumberFormat('@').setValues([columns.map((key) => record[key])]);
}
