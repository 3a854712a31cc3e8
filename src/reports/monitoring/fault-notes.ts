/** The faults of one reporter's figures and texts as a report's maker has to know them: what is wrong, left out, missing. */
import { groupBy } from '../../core/group-by';
import type { PeriodFigures } from '../../rules/monitoring/period-figures';
import { faultsIn, type PeriodFault } from '../../rules/monitoring/unit-period';
import { PERIOD_WARNING } from '../../text/reports/period-report';

/** Of every reporter, found once for all documents of a choice. */
const FOUND = new WeakMap<PeriodFigures, ReadonlyMap<number, readonly PeriodFault[]>>();

function faultsOf(figures: PeriodFigures): ReadonlyMap<number, readonly PeriodFault[]> {
  const found = FOUND.get(figures) ?? groupBy(faultsIn(figures), ({ reporter }) => reporter);
  FOUND.set(figures, found);
  return found;
}

/** Its own, and rows that nobody can use. */
function faultsOn(figures: PeriodFigures, reporter: number): readonly PeriodFault[] {
  const found = faultsOf(figures);
  const rows = reporter < 0 ? [] : (found.get(-1) ?? []);
  const broken = rows.filter(({ severity }) => severity === 'unreadable');
  return [...broken, ...(found.get(reporter) ?? [])];
}

/** None of a unit that has no column. */
export function faultNotes(
  figures: PeriodFigures,
  reporter: number | undefined,
): readonly string[] {
  const faults = reporter === undefined ? [] : faultsOn(figures, reporter);
  const of = (severity: PeriodFault['severity']) =>
    faults.filter((fault) => fault.severity === severity);
  const codes = (severity: PeriodFault['severity']) => [
    ...new Set(of(severity).map(({ code }) => code)),
  ];
  const [wrong, unread] = [codes('mismatch'), codes('unreadable')];
  return [
    ...(wrong.length > 0 ? [PERIOD_WARNING.mismatches(wrong)] : []),
    ...(unread.length > 0 ? [PERIOD_WARNING.unreadable(unread)] : []),
    ...of('missing').map(({ code, text }) => PERIOD_WARNING.missing(code, text)),
    ...of('review').map(({ code, text }) =>
      code === '' ? PERIOD_WARNING.column(text) : PERIOD_WARNING.word(code, text),
    ),
  ];
}
