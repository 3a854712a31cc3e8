// Everything that is saved of a workbook, without the ids that differ from run to run: two workbooks that a person
// cannot tell apart are equal. The lines of Nhật ký are left out: they tell what was done, not what came of it.
import type { Host } from '../../../../host/runtime/open-host';
import { TAB_NAME } from '../../../../src/text/labels';

type Json = Readonly<Record<string, unknown>>;

/** The tabs in their order, then what hangs on the workbook itself. Results of formulas are left out: they follow from the rest. */
export function workbookState(host: Host): readonly Json[] {
  const snapshot = host.snapshot() as unknown as Snapshot;
  const { sheetOrder, sheets, styles, resources = [], custom = {} } = snapshot;
  const tabs = sheetOrder.map((id) => ({
    ...stripped(withoutLines(sheets[id] ?? {}), styles),
    ...Object.fromEntries(resources.map(({ name, data }) => [name, rulesOf(data, id, styles)])),
  }));
  return [...tabs, stripped(custom, styles)];
}

interface Snapshot {
  readonly sheetOrder: readonly string[];
  readonly sheets: Readonly<Record<string, Json>>;
  readonly styles: Json;
  readonly custom?: Json;
  readonly resources?: readonly { readonly name: string; readonly data: string }[];
}

const LOG_HEAD = 5;

/** What Nhật ký tells, line by line, but for who and when; none where there is no such tab. */
export function diaryLines(host: Host): readonly string[] {
  if (!host.sheetNames.includes(TAB_NAME.log)) return [];
  const lines = host.values(TAB_NAME.log, `C${LOG_HEAD + 1}:D${LOG_HEAD + 60}`);
  return lines.map((line) => line.join(': ')).filter((line) => line !== ': ');
}

function withoutLines(sheet: Json): Json {
  if (sheet['name'] !== TAB_NAME.log) return sheet;
  const rows = Object.entries(sheet['cellData'] as Json);
  return {
    ...sheet,
    cellData: Object.fromEntries(rows.filter(([row]) => Number(row) < LOG_HEAD)),
  };
}

function rulesOf(data: string, sheetId: string, styles: Json): unknown {
  const bySheet = (data === '' ? {} : JSON.parse(data)) as Json;
  return stripped(bySheet[sheetId] ?? [], styles);
}

const IDS = new Set(['id', 'uid', 'cfId', 'si', 'sheetId']);

function stripped<Value>(value: Value, styles: Json): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => stripped(item, styles)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const isFormula = 'f' in value || 'si' in value;
  const kept = Object.entries(value).filter(
    ([key, item]) =>
      !IDS.has(key) && !isNothing(item) && !(isFormula && (key === 'v' || key === 't')),
  );
  const entries = kept.map(([key, item]: [string, unknown]) => [
    key,
    key === 's' && typeof item === 'string' ? styles[item] : stripped(item, styles),
  ]);
  return Object.fromEntries(entries) as Value;
}

/** A cell or a row that was touched and left blank is none. */
function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (typeof value === 'object' && Object.values(value).every(isNothing))
  );
}
