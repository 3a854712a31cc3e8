/**
 * Workbooks as earlier versions of the add-on made them. `form-2.json.gz` to `form-7.json.gz` are snapshots written by the
 * last versions of those forms: the small round with its results, an e-mail, a task and a record of evidence. In form 2 lines
 * are marked by developer metadata; in form 3 by keys, on Xếp hạng one for each of its formulas; form 4 (the small round as it is set up, with its results) says no version; form 5, published
 * as well, knows no ceiling, nothing of rounding and of kinds; form 6, with two tasks and a column of somebody's own beside them,
 * not where a task comes from; form 7, with a period that was opened, filled and closed, and a remark below the appraisers, not who
 * only reports.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { HostOptions } from '../../../../host/runtime/open-host';
import { setupHost, type SetupHost } from '../setup/setup-host';

type Snapshot = NonNullable<HostOptions['snapshot']>;

export const secondForm = () => formOf('form-2.json.gz');
export const thirdForm = () => formOf('form-3.json.gz');
export const fourthForm = () => formOf('form-4.json.gz');
export const fifthForm = () => formOf('form-5.json.gz');
export const sixthForm = () => formOf('form-6.json.gz');
export const seventhForm = () => formOf('form-7.json.gz');

function formOf(file: string): Promise<SetupHost> {
  const bytes = gunzipSync(readFileSync(join(__dirname, file)));
  return setupHost({ snapshot: JSON.parse(bytes.toString('utf8')) as Snapshot });
}

/** Before it carried a number: without the people of form 2. */
export async function firstForm(): Promise<SetupHost> {
  const round = await secondForm();
  await round.edit((spreadsheet) => {
    const newer = new Set(['appraisers', 'email']);
    for (const mark of spreadsheet.createDeveloperMetadataFinder().find()) {
      const isNewer = mark.getKey() === 'cchc.schema' || newer.has(mark.getValue() ?? '');
      if (isNewer) mark.remove();
    }
    const settings = spreadsheet.getSheetByName('Cấu hình');
    settings?.deleteRows(26, settings.getMaxRows() - 25);
    settings?.getRange('A20').setValue('Khá giỏi');
  });
  return round;
}

/** What people have typed on every tab, by tab and cell; results of formulas are not among it. */
export function typedCells(host: SetupHost['host']): ReadonlyMap<string, unknown> {
  const { sheets } = host.snapshot();
  const cells = Object.values(sheets).flatMap((sheet) =>
    Object.entries((sheet.cellData ?? {}) as Cells).flatMap(([row, line]) =>
      Object.entries(line).flatMap(([column, cell]) =>
        isTyped(cell) ? [[`${sheet.name ?? ''}!${row},${column}`, cell.v] as const] : [],
      ),
    ),
  );
  return new Map(cells);
}

/** The same by tab and column alone, each column from top to bottom: rows may have moved down together. */
export function typedColumns(host: SetupHost['host']): ReadonlyMap<string, readonly unknown[]> {
  const columns = new Map<string, unknown[]>();
  for (const [place, value] of typedCells(host)) {
    if (typeof value === 'string' && value.startsWith('cchc')) continue;
    const column = place.replace(/!\d+,/, '!');
    columns.set(column, [...(columns.get(column) ?? []), value]);
  }
  return columns;
}

interface Cell {
  readonly v?: unknown;
  readonly f?: unknown;
}

type Cells = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

function isTyped({ v, f }: Cell): boolean {
  return v !== undefined && v !== null && v !== '' && typeof f !== 'string';
}
