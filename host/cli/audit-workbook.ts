// `cchc audit FILE.xlsx` of a round's own workbook: every period of it, proved by the board that its tab has. The board is turned from
// period to period in memory; the file is left as it is.
import type { MonitoredPeriod } from '../../src/contract/monitoring';
import { columnName } from '../../xlsx/cell-range';
import { FAULT, MONITORED, MONITORING } from '../text/command-line';
import { withAddOn, type AddOn } from './add-on';
import { CliFault, IN_DOUBT } from './cli-fault';
import { auditText, isInDoubt, type Audited, type Unread } from './audit-text';
import { done, readBoard } from './period-board';
import { printJson, printLine } from './print';
import { readOrRepair, unreadable } from './read-or-repair';
import { readWorkbookFile } from './workbook-file';

interface AuditedPeriod extends Audited {
  readonly tab: string;
}

export async function auditWorkbook(file: string, json: boolean): Promise<void> {
  const snapshot = await readWorkbookFile(file);
  await withAddOn(snapshot, async (addOn) => {
    const round = await readOrRepair(addOn);
    if (!round.ok) throw unreadable(file, round, addOn);
    const { host } = addOn;
    const read = await done<Monitoring>(host.run('readMonitoring', {}));
    const [fault] = read.damaged;
    if (fault !== undefined) throw new CliFault(fault);
    // Those of the year before are closed, and no board shows them any more.
    const periods = read.periods.filter(({ year }) => year === round.year);
    if (periods.length === 0) throw new CliFault(FAULT.noPeriodOpened(file));
    const audited: AuditedPeriod[] = [];
    for (const period of periods) audited.push(await auditedPeriod(host, period));
    if (json) printJson({ periods: audited });
    else printLine(audited.map(periodText).join('\n\n'));
    if (audited.some(isInDoubt)) process.exitCode = IN_DOUBT;
  });
}

interface Monitoring {
  readonly periods: readonly MonitoredPeriod[];
  readonly damaged: readonly string[];
}

async function auditedPeriod(host: AddOn['host'], period: MonitoredPeriod): Promise<AuditedPeriod> {
  const { id, name, from, to, deadline, tab } = period;
  const kind = KINDS[id.slice(id.indexOf('-') + 1)] ?? 'other';
  const turned = (await host.run('openPeriod', { kind, name, from, to, deadline })) as Turned;
  // It may be the one that the board shows already.
  if (!turned.ok && turned.reason !== 'exists') throw new CliFault(turned.message);
  if (turned.ok && turned.name !== tab) throw new CliFault(FAULT.renamedPeriod(tab));
  await host.settled();
  return { tab, findings: readBoard(host, tab).findings, unread: unreadIn(host, period) };
}

type Turned =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly reason: string; readonly message: string };

function periodText({ tab, ...audited }: AuditedPeriod): string {
  return `${MONITORED.title(tab)}\n${auditText(audited)}`;
}

/** As the ids of periods end. */
const KINDS: Readonly<Record<string, string>> = {
  Q1: 'firstQuarter',
  M6: 'halfYear',
  Q3: 'thirdQuarter',
  M9: 'nineMonths',
  Y: 'year',
};

/** What the results beside the typed figures say of those that nobody can read. */
function unreadIn(host: AddOn['host'], { tab, codes, rows, reporters }: MonitoredPeriod) {
  const [first] = rows;
  const last = rows[rows.length - 1];
  const [own] = reporters;
  if (first === undefined || last === undefined || own === undefined) return [];
  const { columnCount = 1 } =
    Object.values(host.snapshot().sheets).find(({ name }) => name === tab) ?? {};
  const cells = host.values(tab, `A1:${columnName(columnCount - 1)}${last}`);
  const isHeader = (row: readonly unknown[]) =>
    row.some((cell) => String(cell).startsWith(`${MONITORING.whole} (`)) && row.includes(own.name);
  const header = cells.slice(0, first).reverse().find(isHeader) ?? [];
  return rows.flatMap((row, at) =>
    (cells[row - 1] ?? []).flatMap((cell, column): Unread[] => {
      const text = String(cell);
      if (!text.startsWith(MONITORING.warning)) return [];
      const unit = String(header[column] ?? '');
      return [{ unit, code: codes[at] ?? '', message: text.slice(1).trim() }];
    }),
  );
}
