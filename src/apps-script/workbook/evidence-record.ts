/** The record of one unit and component on Hồ sơ: its row, what stands there, and putting single cells of it. */
import type { CriterionRequest } from '../../contract/criterion';
import type { EvidenceFields } from '../../contract/evidence';
import { componentOf } from '../../core/code';
import { codeKey, nameKey } from '../../core/identity';
import { recordOf } from '../../core/record-of';
import { changesBetween, openFields } from '../../rules/edit';
import { evidence } from '../../tabs/evidence';
import { appendRows, readRow, writeRow, type Table, type TableRow } from '../tables/table';

type Key = (typeof evidence.keys)[number];
export type EvidenceTable = Table<Key>;

/** Its position in the table; -1 where it has none yet. Names and codes are compared as everywhere. */
export function evidenceRow({ rows }: EvidenceTable, record: CriterionRequest): number {
  return rows.findIndex((row) => isRecordOf(row, record));
}

function isRecordOf(row: CriterionRequest, { unit, code }: CriterionRequest): boolean {
  const isComponent = codeKey(row.code) === componentOf(codeKey(code));
  return isComponent && (row.unit === unit || nameKey(row.unit) === nameKey(unit));
}

export function fieldsOf({ rows }: EvidenceTable, row: number): EvidenceFields {
  return fieldsIn(rows[row] ?? BLANK);
}

const BLANK = recordOf(evidence.keys, () => '');

const FIELDS = evidence.keys.filter(
  (key): key is keyof EvidenceFields => key !== 'unit' && key !== 'code',
);

function fieldsIn(row: TableRow<Key>): EvidenceFields {
  return recordOf(FIELDS, (key) => row[key]);
}

/**
 * Writes the cells that change, each only where it still is what was seen; otherwise what stands there now. A record that
 * has no row yet gets one behind all others.
 */
export function putEvidence(
  table: EvidenceTable,
  row: number,
  request: CriterionRequest,
  seen: EvidenceFields,
  change: Partial<EvidenceFields>,
): 'written' | EvidenceFields {
  const keys = Object.keys(change) as (keyof EvidenceFields)[];
  if (keys.length === 0) return 'written';
  if (row < 0) {
    const place = { unit: request.unit, code: componentOf(codeKey(request.code)) };
    appendRows(table, [{ ...seen, ...change, ...place }]);
    return 'written';
  }
  const present = readRow(table, row);
  // Somebody has moved the rows meanwhile: another record is none of ours to tell, either.
  if (!isRecordOf(present, request)) return seen;
  const changes = changesBetween(keys, seen, { ...seen, ...change });
  const open = openFields(keys, present, changes);
  if (open === undefined) return fieldsIn(present);
  writeRow(table, row, open);
  return 'written';
}
