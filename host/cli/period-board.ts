// Theo dõi as its formulas answer for the period that it shows, of the sample year and of anybody's workbook: found by its formulas,
// whatever people call the tab.
import { columnName } from '../../xlsx/cell-range';
import { FAULT, MONITORED } from '../text/command-line';
import type { AddOn } from './add-on';
import { findingIn, type Finding } from './audit-text';
import { CliFault } from './cli-fault';

type Host = AddOn['host'];

export interface PeriodBoard {
  readonly tab: string;
  /** Units that have stated something, as the board shows them. */
  readonly units: readonly {
    readonly name: string;
    readonly met: string;
    readonly tasks: string;
  }[];
  readonly findings: readonly Finding[];
}

/** `tab`: of the period. */
export function readBoard(host: Host, tab: string): PeriodBoard {
  const [header = [], ...lines] = filledBy(host, 'CCHC_TARGETS');
  const { met, tasks } = MONITORED.columns;
  const text = (cell: unknown) => (typeof cell === 'string' ? cell : '');
  const units = lines.flatMap((line) => {
    const said = text(line[header.indexOf(met)]);
    if (said === '' || said === NOTHING_APPLIES) return [];
    return [{ name: text(line[0]), met: said, tasks: text(line[header.indexOf(tasks)]) }];
  });
  return {
    tab,
    units,
    findings: filledBy(host, 'CCHC_AUDIT').flatMap((line) => findingIn(line) ?? []),
  };
}

const NOTHING_APPLIES = '0/0';

/** From the cell of the one formula that calls the function, to the end of its tab. */
function filledBy(host: Host, name: string): readonly (readonly unknown[])[] {
  for (const sheet of Object.values(host.snapshot().sheets)) {
    const { name: tab = '', rowCount = 0, columnCount = 0 } = sheet;
    const from = cellOfFormula(sheet.cellData as CellsByPlace, `=${name}(`);
    if (from !== undefined) {
      return host.values(tab, `${from}:${columnName(columnCount - 1)}${rowCount}`);
    }
  }
  throw new CliFault(FAULT.noBoard);
}

type CellsByPlace = Readonly<
  Record<string, Readonly<Record<string, { readonly f?: string } | null>>>
>;

function cellOfFormula(cells: CellsByPlace = {}, beginning: string): string | undefined {
  const found = Object.entries(cells)
    .flatMap(([row, line]) => Object.entries(line).map((cell) => [row, ...cell] as const))
    .find(([, , cell]) => cell?.f?.startsWith(beginning));
  return found && `${columnName(Number(found[1]))}${Number(found[0]) + 1}`;
}

/** What came of a call; its own sentence where nothing did. */
export async function done<Outcome>(call: Promise<unknown>): Promise<Outcome> {
  const outcome = (await call) as { readonly ok: boolean; readonly message?: string };
  if (!outcome.ok) throw new CliFault(outcome.message ?? FAULT.sampleYear);
  return outcome as Outcome;
}
