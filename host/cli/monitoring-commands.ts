// `cchc statistics FILE` and `cchc audit FILE`: a period's table beside what it should be, and what cannot be true in it. Computed by the
// add-on's own functions, as in a sheet. Nothing is written.
import { DONE, FAULT, MONITORING } from '../text/command-line';
import { PROJECT, withAddOn, type AddOn } from './add-on';
import { alignTable } from './align-table';
import { auditText, findingIn, isInDoubt, type Unread } from './audit-text';
import { auditWorkbook } from './audit-workbook';
import { readBundle } from './bundle';
import { CliFault, IN_DOUBT } from './cli-fault';
import { oneFile, type Options } from './options';
import { isOwnTab, isPeriodTable, keyOf, readPeriodTable, type PeriodTable } from './period-table';
import { printJson, printLine } from './print';
import { readTableFile, type FileTable } from './table-file';
import { join } from 'node:path';

type Cells = readonly (readonly (string | number)[])[];

export async function statisticsCommand(options: Options): Promise<void> {
  const { table, catalogue } = await readFiles('statistics', options);
  await withAddOn(undefined, async (addOn) => {
    const { values, codes, levels, stated, units } = table;
    const whole = [values, codes.map((code) => [code]), catalogue, [levels], stated];
    const results = await computed(addOn, 'CCHC_STATISTICS', whole);
    const headers = [...units, ...namedLevels(levels), MONITORING.whole];
    const rows = codes.map((code, i) => ({
      ...{ code, name: partsOf(catalogue, code).name, results: results[i] ?? [] },
    }));
    if (options.json) printJson({ columns: headers, rows });
    else printLine(resultTable(headers, rows, catalogue));
  });
}

export async function auditCommand(options: Options): Promise<void> {
  const file = oneFile('audit', options);
  if (await isOwnWorkbook(file)) {
    if ((options.previous ?? options.indicators) !== undefined) throw new CliFault(FAULT.ownTables);
    await auditWorkbook(file, options.json);
    return;
  }
  const { table, catalogue, previous } = await readFiles('audit', options);
  await withAddOn(undefined, async (addOn) => {
    const { values, codes, units, levels, stated } = table;
    const period = [values, codes.map((code) => [code]), catalogue, [units], [levels], stated];
    const earlier =
      previous === undefined
        ? []
        : [inOrderOf(units, previous), previous.codes.map((code) => [code]), MONITORING.previous];
    const lines = await computed(addOn, 'CCHC_AUDIT', [...period, ...earlier]);
    const [first = []] = lines;
    if (first.length === 1) throw new CliFault(String(first[0]));
    const findings = lines.flatMap((line) => findingIn(line) ?? []);
    const audited = { findings, unread: await unreadIn(addOn, table, catalogue) };
    if (options.json) printJson(audited);
    else printLine(auditText(audited));
    if (isInDoubt(audited)) process.exitCode = IN_DOUBT;
  });
}

/** Cells that say nothing anybody can read prove nothing either: an audit that is silent about them would call them right. */
async function unreadIn(
  addOn: AddOn,
  { values, codes, levels, stated, units }: PeriodTable,
  catalogue: FileTable,
): Promise<readonly Unread[]> {
  const given = [values, codes.map((code) => [code]), catalogue, [levels], stated];
  const results = await computed(addOn, 'CCHC_STATISTICS', given);
  return codes.flatMap((code, row) => {
    const cells = units.map((_, i) => String(results[row]?.[i] ?? ''));
    const warned = cells.map((cell) => cell.startsWith(MONITORING.warning));
    const messageOf = (cell = '') => cell.slice(MONITORING.warning.length).trim();
    const isWhole = warned.every(Boolean) && new Set(cells).size === 1 && units.length > 1;
    if (isWhole) return [{ unit: '', code, message: messageOf(cells[0]) }];
    return units.flatMap((unit, i) =>
      warned[i] === true ? [{ unit, code, message: messageOf(cells[i]) }] : [],
    );
  });
}

/** Of a round; its tabs have keys. */
async function isOwnWorkbook(file: string): Promise<boolean> {
  return isOwnTab(await readTableFile(file, isOwnTab, () => ''));
}

async function readFiles(command: string, options: Options) {
  const read = (file: string) => readTableFile(file, isPeriodTable, DONE.periodFrom);
  const file = oneFile(command, options);
  const table = readPeriodTable(file, await read(file));
  const { previous, indicators } = options;
  return {
    table,
    catalogue: indicators === undefined ? sampleCatalogue() : catalogueIn(await read(indicators)),
    previous: previous === undefined ? undefined : readPeriodTable(previous, await read(previous)),
  };
}

/** Below the header, as the functions take it: columns A to I. */
function catalogueIn(rows: FileTable): FileTable {
  const isHeader = ([cell]: FileTable[number]) =>
    String(cell).trim().toLowerCase() === MONITORING.code;
  return padded(rows.slice(rows.findIndex(isHeader) + 1));
}

const CATALOGUE_COLUMNS = 9;

function padded(rows: FileTable): FileTable {
  return rows.map((row) => Array.from({ length: CATALOGUE_COLUMNS }, (_, i) => row[i] ?? ''));
}

function sampleCatalogue(): FileTable {
  const page = readBundle(join(PROJECT, 'dist')).html['sample-indicators'] ?? '{"rows":[]}';
  return padded((JSON.parse(page) as { readonly rows: FileTable }).rows);
}

/** What the call itself gets wrong is a sentence already. */
async function computed({ host }: AddOn, name: string, given: readonly unknown[]): Promise<Cells> {
  try {
    return (await host.run(name, ...given)) as Cells;
  } catch (error) {
    throw new CliFault(error instanceof Error ? error.message : String(error));
  }
}

/** The period before by the names of this one; a reporter that it has not is blank. */
function inOrderOf(units: readonly string[], { units: names, values }: PeriodTable): FileTable {
  const keys = names.map(keyOf);
  const columns = units.map((unit) => keys.indexOf(keyOf(unit)));
  if (columns.every((column) => column < 0)) throw new CliFault(FAULT.otherReporters);
  return values.map((row) => columns.map((column) => row[column] ?? ''));
}

/** As the function adds them: none where all reporters are of one. */
function namedLevels(levels: readonly string[]): readonly string[] {
  const named = new Map(levels.map((level) => [level.toLowerCase(), level] as const).reverse());
  const found = [...new Set(levels.map((level) => level.toLowerCase()))].filter(
    (key) => key !== '',
  );
  return found.length < 2 ? [] : found.map((key) => named.get(key) ?? key);
}

function partsOf(catalogue: FileTable, code: string) {
  const [, name = '', measure = '', source = ''] = catalogue.find(([own]) => own === code) ?? [];
  return { name: String(name), isRate: measure === '%' || String(source).includes('/') };
}

interface ResultRow {
  readonly code: string;
  readonly name: string;
  readonly results: Cells[number];
}

/** Rows that say nothing are left out. */
function resultTable(
  headers: readonly string[],
  rows: readonly ResultRow[],
  catalogue: FileTable,
): string {
  const told = rows.filter(({ results }) => results.some((cell) => cell !== ''));
  const lines = told.map(({ code, name, results }) => [
    ...[code, name],
    ...results.map((cell) => shownCell(cell, partsOf(catalogue, code).isRate)),
  ]);
  const aligned = new Set(headers.map((_, i) => i + 2));
  return alignTable([[...MONITORING.headers, ...headers], ...lines], aligned);
}

function shownCell(cell: string | number, isRate: boolean): string {
  if (typeof cell === 'string') return cell;
  const value = isRate ? Math.round(cell * 10_000) / 100 : cell;
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${grouped}${decimals === undefined ? '' : `,${decimals}`}${isRate ? '%' : ''}`;
}
