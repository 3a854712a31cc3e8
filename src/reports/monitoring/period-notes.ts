/** What a period's report wants known: what is wrong, left out, missing, lent by another period, or has no place in the outline. */
import { groupBy } from '../../core/group-by';
import { isBlank } from '../../core/reading';
import type { PeriodFigures } from '../../rules/monitoring/period-figures';
import { faultsOfText } from '../../rules/monitoring/text-checks';
import { faultsIn, type PeriodFault } from '../../rules/monitoring/unit-period';
import { PERIOD_WARNING } from '../../text/reports/period-report';
import { TEXT_CHECKS } from '../../text/text-checks';
import { partOf } from './outline';
import { columnOf, figuresIn, type PeriodOrder } from './period-source';
import { periodTexts, type PeriodText } from './period-texts';
import { printedFigures } from './printed-figures';
import { reportedTasks } from './tasks-annex';

export function periodNotes(order: PeriodOrder): readonly string[] {
  const { monitoring, period, unit } = order;
  const figures = figuresIn(monitoring, period);
  const reporter = columnOf(period, unit);
  if (reporter === undefined) return [PERIOD_WARNING.noColumn];
  const texts = periodTexts(monitoring, period, unit);
  const printed = printedFigures(monitoring, period, unit);
  const isSilent = printed.every(({ text, isNone }) => text === '' && !isNone);
  const strange = [
    ...printed.filter(({ text }) => text !== ''),
    ...texts.filter(({ text }) => text !== ''),
  ]
    .filter(({ section }) => !isBlank(section) && partOf(section) === undefined)
    .map(({ code, section }) => `${section} (${code})`);
  const lone = silentIn(figures);
  return [
    ...(isSilent ? [PERIOD_WARNING.nothing] : []),
    ...faultNotes(figures, reporter),
    ...texts.flatMap((text) => lentNotes(text, figures, reporter)),
    ...(strange.length > 0 ? [PERIOD_WARNING.strangeSections(strange)] : []),
    ...(unit === '' && lone.length > 0 ? [PERIOD_WARNING.silent(lone)] : []),
    ...(unit !== '' && reportedTasks(order).length === 0 ? [PERIOD_WARNING.noTasks] : []),
  ];
}

/** Reporters of whom nothing is there. */
export function silentIn({ period, columns }: PeriodFigures): readonly string[] {
  return period.reporters.flatMap(({ name }, i) =>
    (columns[i] ?? []).every(({ status }) => status === 'pending') ? [name] : [],
  );
}

/** A text of an earlier period is read against the figures of this one. */
function lentNotes(
  { name, code, text, from }: PeriodText,
  figures: PeriodFigures,
  reporter: number,
): readonly string[] {
  if (from === '') return [];
  const faults = faultsOfText(figures, reporter, text).map((fault) =>
    PERIOD_WARNING.lentWord(code, TEXT_CHECKS.message(fault), from),
  );
  return [PERIOD_WARNING.carried(name, code, from), ...faults];
}

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

function faultNotes(figures: PeriodFigures, reporter: number): readonly string[] {
  const faults = faultsOn(figures, reporter);
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
